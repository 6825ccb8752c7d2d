/** The V8 realm in which the built add-on runs: ECMAScript's own globals, a clock that can be set, nothing of Node. */
import { constants, createContext, runInContext, Script } from 'node:vm';
import { readError } from './errors';
import { copyPlain, type PlainConstructors } from './client-values';

/** What a fresh V8 context has and Apps Script has not. `console` is replaced by the host's own. */
const lackingInAppsScript = ['WebAssembly', 'console'];

interface Intrinsics extends PlainConstructors {
  readonly Error: ErrorConstructor;
  readonly Date: DateConstructor;
}

export interface Realm {
  /** The global object: an ordinary object, whose properties are the script's globals. */
  readonly global: Record<string, unknown>;
  /** Evaluates a script's text; `file` names it in stack traces. */
  run(code: string, file: string): void;
  /** A deep copy of a JSON-like value, made of this realm's arrays and objects. */
  importValue(value: unknown): unknown;
  /** The same error as this realm's own, so that the script's `instanceof Error` holds. */
  importError(error: unknown): Error;
}

/**
 * A fresh realm whose `new Date()` and `Date.now()` read the given clock. It is made without a
 * contextified object, whose interceptors make every access to a global 2-3 times slower.
 */
export function createRealm(now: () => Date): Realm {
  const global = createContext(constants.DONT_CONTEXTIFY) as Record<string, unknown>;
  const intrinsics = runInContext('({ Array, Object, Error, Date })', global) as Intrinsics;
  for (const name of lackingInAppsScript) delete global[name];
  setClock(global, intrinsics.Date, now);
  return {
    global,
    run: (code, file) => void new Script(code, { filename: file }).runInContext(global),
    importValue: (value) => copyPlain(value, intrinsics),
    importError: (error) => importError(error, intrinsics),
  };
}

function setClock(global: Record<string, unknown>, realDate: DateConstructor, now: () => Date) {
  const milliseconds = () => now().getTime();
  const clocked = new Proxy(realDate, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [milliseconds()] : args, newTarget) as Date,
    apply: (target) => String(new target(milliseconds())),
  });
  realDate.now = milliseconds;
  Object.defineProperty(realDate.prototype, 'constructor', { value: clocked });
  Object.defineProperty(global, 'Date', { value: clocked });
}

function importError(error: unknown, intrinsics: Intrinsics): Error {
  if (error instanceof intrinsics.Error) return error;
  const { name, message, stack, details } = readError(error);
  const imported = new intrinsics.Error(message);
  // The stack stays the host's, which says where the service failed.
  Object.assign(imported, { name, stack });
  return details === undefined
    ? imported
    : Object.assign(imported, { details: copyPlain(details, intrinsics) });
}
