/** Holds all functions of formulas by name. */
import { arrays } from './arrays';
import { dates } from './dates';
import type { FunctionDefinition, Functions } from './definition';
import { logic } from './logic';
import { lookup } from './lookup';
import { maths } from './maths';
import { references } from './references';
import { statistics } from './statistics';
import { texts } from './texts';

const known: ReadonlyMap<string, FunctionDefinition> = new Map(
  [maths, statistics, logic, lookup, dates, texts, arrays, references].flatMap(
    (functions: Functions) => Object.entries(functions),
  ),
);

/** @param name in capitals */
export function definedFunction(name: string): FunctionDefinition | undefined {
  return known.get(name);
}
