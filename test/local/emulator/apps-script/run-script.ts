/** Runs a few lines of script in the local host. */
import type { Addon } from '../../../../src/local/emulator/apps-script/addon';
import { runAddon } from '../../../../src/local/emulator/apps-script/run-addon';
import type { AddonOptions } from '../../../../src/local/emulator/apps-script/options';
import { fakeSheets } from './fake-sheets';

export function startScript(code: string, options: Partial<AddonOptions> = {}): Addon {
  return runAddon(code, { sheets: fakeSheets().service, spreadsheetId: 'so', ...options });
}

/** The value of an expression, as a page would receive it. */
export function evaluate(expression: string, options: Partial<AddonOptions> = {}): unknown {
  const code = `function main() { return ${expression}; }`;
  return startScript(code, options).callFromClient('main', []);
}

/** The same in a run that has no open spreadsheet. */
export function evaluateAlone(expression: string): unknown {
  const code = `function main() { return ${expression}; }`;
  return runAddon(code, { sheets: fakeSheets().service }).callFromClient('main', []);
}

/** The value of the last `return` of a function's body. */
export function runBody(body: string, options: Partial<AddonOptions> = {}): unknown {
  return startScript(`function main() { ${body} }`, options).callFromClient('main', []);
}
