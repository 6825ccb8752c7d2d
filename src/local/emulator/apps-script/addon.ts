/** Runs the built add-on (the text of dist/Code.js) as Apps Script does, on a Sheets service of the caller's choice. */
import { legalCopy } from './client-values';
import { hostError } from './errors';
import { installGlobals } from './globals';
import { createHost } from './host';
import { resolveOptions, type AddonOptions, type LogLine } from './options';
import { createRealm } from './realm';

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
export function runAddon(code: string, options: AddonOptions): Addon {
  const resolved = resolveOptions(options);
  const realm = createRealm(resolved.now);
  const host = createHost(resolved, realm);
  installGlobals(realm, host);

  const before = new Set(Object.getOwnPropertyNames(realm.global));
  withHostErrors(() => realm.run(code, 'Code.js'));
  const functions = new Map(
    Object.entries(realm.global).filter(
      (entry): entry is [string, (...args: unknown[]) => unknown] =>
        !before.has(entry[0]) && typeof entry[1] === 'function',
    ),
  );
  const entries = [...functions.keys()].filter(
    (name) => !name.endsWith('_') && !(name in Object.prototype),
  );

  const call = (name: string, args: readonly unknown[]): unknown => {
    const entry = functions.get(name);
    if (entry === undefined) throw notFound(name);
    host.authMode = resolved.authMode;
    try {
      return withHostErrors(() => entry(...args.map(realm.importValue)));
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
