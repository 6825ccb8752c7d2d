/** The built add-on, as it ships. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Addon } from '../../src/local/emulator/apps-script/addon';
import { keptAddon, runAddon } from '../../src/local/emulator/apps-script/run-addon';
import type { AddonOptions } from '../../src/local/emulator/apps-script/options';
import { isFullSize } from '../sizes';

export const builtCode = readFileSync(join(__dirname, '../../dist/Code.js'), 'utf8');

const kept = keptAddon(builtCode);

/** For a suite of many runs: evaluated once; at full size anew for each run, as Google does. */
export const builtAddon = (options: AddonOptions): Addon =>
  isFullSize ? runAddon(builtCode, options) : kept(options);
