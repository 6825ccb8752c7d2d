/** The V8 realm in which the built add-on runs on Node: ECMAScript's own globals, a clock that can be set, nothing of Node. */
import { constants, createContext, runInContext, Script as VmScript } from 'node:vm';
import {
  clockedDate,
  importing,
  type Intrinsics,
  type Script,
  type ScriptFunction,
} from './script';

/** What a fresh V8 context has and Apps Script has not. `console` is replaced by the host's own. */
const lackingInAppsScript = ['WebAssembly', 'console'];

/**
 * A script's text, to be run in a fresh realm. That is made without a contextified object, whose
 * interceptors make every access to a global 2-3 times slower.
 */
export const vmScript =
  (code: string): Script =>
  (now) => {
    const global = createContext(constants.DONT_CONTEXTIFY) as Record<string, unknown>;
    const intrinsics = runInContext('({ Array, Object, Error, Date })', global) as Intrinsics;
    for (const name of lackingInAppsScript) delete global[name];
    const clocked = clockedDate(intrinsics.Date, now);
    intrinsics.Date.now = () => now().getTime();
    Object.defineProperty(intrinsics.Date.prototype, 'constructor', { value: clocked });
    Object.defineProperty(global, 'Date', { value: clocked });
    return {
      global,
      run() {
        const before = new Set(Object.getOwnPropertyNames(global));
        new VmScript(code, { filename: 'Code.js' }).runInContext(global);
        return new Map(
          Object.entries(global).filter(
            (entry): entry is [string, ScriptFunction] =>
              !before.has(entry[0]) && typeof entry[1] === 'function',
          ),
        );
      },
      ...importing(intrinsics),
    };
  };
