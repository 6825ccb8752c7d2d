/** What every service of the local host is made with: the options, and the way to expose an object to the script. */
import type { AuthMode, LogLine, ResolvedOptions } from './options';
import type { Realm } from './script';

// What an add-on may call before its user has authorised it (AuthMode.NONE).

/**
 * Open in every mode: making menus, the user's locale, Logger and Utilities.
 * Source: developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle, table of modes.
 */
const openToAll =
  /^(SpreadsheetApp\.getUi|Ui\.create(Addon)?Menu|Menu\.\w+|Session\.getActiveUserLocale|(console|Logger|Utilities)\.\w+)$/;

/** Why Google refuses a call, e.g. of "PropertiesService.getUserProperties", in AuthMode.NONE; undefined where it does not. */
function refusal(path: string): string | undefined {
  if (openToAll.test(path)) return undefined;
  return path.startsWith('Sheets.') || path.startsWith('Drive.')
    ? 'Authorization is required to perform that action.'
    : `You do not have permission to call ${path}`;
}

/** The members of a service: functions, enumerations as strings, nested services. */
export type Members = Readonly<Record<string, unknown>>;

export interface Host {
  readonly options: ResolvedOptions;
  readonly logs: LogLine[];
  /** Names of the locks that the present run holds; Google releases them when it ends. */
  readonly heldLocks: Set<string>;
  /** The mode of the present run. */
  authMode: AuthMode;
  /**
   * Makes members visible to the script under a class name of Google's. Calls are refused that the
   * mode does not allow; results and errors become the realm's own; a member that is not there throws its name.
   */
  expose(name: string, members: Members): object;
}

/** An error as a service of Google throws it. */
export function exception(message: string): Error {
  return Object.assign(new Error(message), { name: 'Exception' });
}

export function createHost(options: ResolvedOptions, realm: Realm): Host {
  const exposed = new WeakSet<object>();
  const toRealm = (value: unknown) =>
    typeof value === 'object' && value !== null && !exposed.has(value)
      ? realm.importValue(value)
      : value;

  const guarded =
    (path: string, member: (...args: unknown[]) => unknown) =>
    (...args: unknown[]): unknown => {
      try {
        const refused = host.authMode === 'NONE' ? refusal(path) : undefined;
        if (refused !== undefined) throw exception(refused);
        return toRealm(member(...args));
      } catch (error) {
        throw realm.importError(error);
      }
    };

  const host: Host = {
    options,
    logs: [],
    heldLocks: new Set(),
    authMode: 'NONE',
    expose(name, members) {
      const visible = new Map<string, unknown>(
        Object.entries(members).map(([key, member]) => [
          key,
          typeof member === 'function'
            ? guarded(`${name}.${key}`, member as (...args: unknown[]) => unknown)
            : toRealm(member),
        ]),
      );
      const proxy = new Proxy(members, {
        get(target, key) {
          if (typeof key === 'symbol' || key in Object.prototype || key === 'toJSON') {
            return Reflect.get(target, key);
          }
          if (visible.has(key)) return visible.get(key);
          throw realm.importError(new Error(`${name}.${key} is not in the local host yet`));
        },
      });
      exposed.add(proxy);
      return proxy;
    },
  };
  return host;
}
