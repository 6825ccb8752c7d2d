/** Runs the text of a built add-on on Node. */
import { keptScript, startAddon, type Addon } from './addon';
import type { AddonOptions } from './options';
import { vmScript } from './realm';

/** As startAddon. */
export const runAddon = (code: string, options: AddonOptions): Addon =>
  startAddon(vmScript(code), options);

/** As keptScript. */
export const keptAddon = (code: string): ((options: AddonOptions) => Addon) =>
  keptScript(vmScript(code));
