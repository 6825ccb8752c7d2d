/** All that is measured on the same rows. */
import { ajvRows } from './ajv-rows';
import type { Contender } from './contender';
import { equalRows } from './equal-rows';
import { floor } from './floor';
import { projectCheck, projectReport } from './project';
import { typeCheck } from './type-check';
import { zodRows } from './zod-rows';

/** The one that the others are compared with. */
export const reference = typeCheck;

export const contenders: readonly Contender[] = [
  projectReport,
  projectCheck,
  floor,
  typeCheck,
  equalRows,
  zodRows,
  ajvRows,
];
