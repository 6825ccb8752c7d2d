/**
 * The add-on as a module of the page (addon/module.js), whose only globals are those that it is given:
 * a browser has no realm to spare, and a page that may evaluate no texts.
 */
import {
  clockedDate,
  importing,
  type Script,
  type ScriptFunction,
} from '../../emulator/apps-script/script';

/** What the module exports: it takes the globals and gives the functions at top level. */
export type EvaluateModule = (globals: object) => Readonly<Record<string, ScriptFunction>>;

export const moduleScript =
  (evaluate: EvaluateModule): Script =>
  (now) => {
    const global: Record<string, unknown> = { Date: clockedDate(Date, now) };
    return {
      global,
      run: () => new Map(Object.entries(evaluate(global))),
      ...importing({ Array, Object, Error, Date }),
    };
  };
