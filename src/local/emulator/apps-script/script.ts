/** What a host needs of the place in which a script runs: Node and a browser each have one of their own. */
import { copyPlain, type PlainConstructors } from './client-values';
import { readError } from './errors';

export type ScriptFunction = (...args: unknown[]) => unknown;

export interface Realm {
  /** Its properties are the script's globals. */
  readonly global: Record<string, unknown>;
  /** Evaluates the script, under the globals of this moment. @returns the functions that it defines at top level */
  run(): ReadonlyMap<string, ScriptFunction>;
  /** A deep copy of a JSON-like value, made of the script's own arrays and objects. */
  importValue(value: unknown): unknown;
  /** The same error as the script's own, so that its `instanceof Error` holds. */
  importError(error: unknown): Error;
}

/** A script that can be evaluated, and `new Date()` and `Date.now()` of which read the given clock. */
export type Script = (now: () => Date) => Realm;

export interface Intrinsics extends PlainConstructors {
  readonly Error: ErrorConstructor;
  readonly Date: DateConstructor;
}

/** The Date of a realm, with another clock. */
export function clockedDate(realDate: DateConstructor, now: () => Date): DateConstructor {
  const milliseconds = () => now().getTime();
  return new Proxy(realDate, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [milliseconds()] : args, newTarget) as Date,
    apply: (target) => String(new target(milliseconds())),
    get: (target, key, receiver) =>
      key === 'now' ? milliseconds : (Reflect.get(target, key, receiver) as unknown),
  });
}

/** How values and errors of the host come into a realm. */
export function importing(intrinsics: Intrinsics): Pick<Realm, 'importValue' | 'importError'> {
  return {
    importValue: (value) => copyPlain(value, intrinsics),
    importError(error) {
      if (error instanceof intrinsics.Error) return error;
      const { name, message, stack, details } = readError(error);
      const imported = new intrinsics.Error(message);
      // The stack stays the host's, which says where the service failed.
      Object.assign(imported, { name, stack });
      return details === undefined
        ? imported
        : Object.assign(imported, { details: copyPlain(details, intrinsics) });
    },
  };
}
