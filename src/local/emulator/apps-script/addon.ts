/** Runs the built add-on (dist/Code.js) as Apps Script does, on a Sheets service of the caller's choice. */
import { legalCopy } from './client-values';
import { hostError } from './errors';
import { createGlobals, defineGlobals } from './globals';
import { createHost, type Host } from './host';
import { resolveOptions, type AddonOptions, type LogLine } from './options';
import type { Realm, Script, ScriptFunction } from './script';

export interface Addon {
  /** The top-level functions that a page may call: not ending in "_", not named like a member of Object.prototype. */
  readonly entries: readonly string[];
  /** What the script wrote to console and Logger. */
  readonly logs: readonly LogLine[];
  /**
   * Calls a top-level function as a menu or a trigger does; its arguments are copied as JSON.
   * @throws Error with the name and message of what the script threw, or "Script function not found: …"
   */
  call(name: string, ...args: readonly unknown[]): unknown;
  /**
   * Calls a top-level function as google.script.run does.
   * @returns a JSON copy of the result; null when it holds anything that is not JSON, such as a Date
   * @throws TypeError for arguments that are not JSON, Error "Script function not found: …",
   *   and Error (name "ScriptError") with the message of what the script threw
   */
  callFromClient(name: string, args: readonly unknown[]): unknown;
}

/**
 * Evaluates the script once, under AuthMode.NONE as for any code at top level.
 * (Google evaluates it anew for every call, so no code may rely on variables kept between calls.)
 * @throws Error with the name and message of what the script threw at top level
 */
export function startAddon(script: Script, options: AddonOptions): Addon {
  return keptScript(script)(options);
}

type Globals = ReturnType<typeof createGlobals>;

/**
 * A script that is evaluated for the first add-on asked for and then kept: it runs several times
 * as fast once it is warm. Each add-on has services of its own, also where the run of one calls another.
 * @throws Error with the name and message of what the script threw at top level
 */
export function keptScript(script: Script): (options: AddonOptions) => Addon {
  /** The host whose services the script meets now. */
  let present: { readonly host: Host; readonly globals: Globals } | undefined;
  const realm = script(() => present?.host.options.now() ?? new Date());
  let functions: ReadonlyMap<string, ScriptFunction> | undefined;

  const enter = (next: typeof present) => {
    if (next === undefined || next === present) return;
    present = next;
    defineGlobals(realm, next.globals);
  };

  return (options) => {
    const host = createHost(resolveOptions(options), realm);
    const own = { host, globals: createGlobals(host) };
    const within = <Result>(body: () => Result): Result => {
      const outer = present;
      enter(own);
      try {
        return withHostErrors(body);
      } finally {
        enter(outer);
      }
    };
    functions ??= within(() => realm.run());
    return addonOf(functions, host, realm, within);
  };
}

/** @param within carries out what needs the services of this add-on */
function addonOf(
  functions: ReadonlyMap<string, ScriptFunction>,
  host: Host,
  realm: Realm,
  within: <Result>(body: () => Result) => Result,
): Addon {
  const entries = [...functions.keys()].filter(
    (name) => !name.endsWith('_') && !(name in Object.prototype),
  );

  const call = (name: string, args: readonly unknown[]): unknown => {
    const entry = functions.get(name);
    if (entry === undefined) throw notFound(name);
    host.authMode = host.options.authMode;
    try {
      return within(() => entry(...args.map(realm.importValue)));
    } finally {
      host.heldLocks.clear();
    }
  };

  return {
    entries,
    logs: host.logs,
    call: (name, ...args) => call(name, args),
    callFromClient(name, args) {
      const sent = legalCopy(args);
      if (!sent.ok) throw new TypeError(sent.message);
      if (!entries.includes(name)) throw notFound(name);
      try {
        const received = legalCopy(call(name, sent.value as readonly unknown[]));
        return received.ok ? received.value : null;
      } catch (error) {
        throw Object.assign(hostError(error), { name: 'ScriptError' });
      }
    },
  };
}

function notFound(name: string): Error {
  return new Error(`Script function not found: ${name}`);
}

function withHostErrors<T>(body: () => T): T {
  try {
    return body();
  } catch (error) {
    throw hostError(error);
  }
}
