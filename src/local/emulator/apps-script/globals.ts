/** The registry of services: which global of Apps Script is made by which file. */
import { createCacheService, createPropertiesService } from './stores';
import { googleGlobals } from './global-names';
import { createDrive, createSheets } from './google-globals';
import { type Host, exception } from './host';
import { createHtmlService } from './ui';
import type { Realm } from './script';
import { createSpreadsheetApp } from './spreadsheet';
import { createUtilities } from './utilities';
import { hasher } from '../../../core/data/hash';
import type { LogLine } from './options';

// `LockService`: the lock of the open document. It is held by a run, and gone when the run ends.

const documentLock = 'document';

function createLockService(host: Host): object {
  const { spreadsheetId, isLockedElsewhere } = host.options;
  const tryLock = () => {
    if (!host.heldLocks.has(documentLock) && isLockedElsewhere()) return false;
    host.heldLocks.add(documentLock);
    return true;
  };
  const lock = host.expose('Lock', {
    hasLock: () => host.heldLocks.has(documentLock),
    releaseLock: () => void host.heldLocks.delete(documentLock),
    tryLock,
    waitLock: () => {
      if (!tryLock()) {
        throw exception('Lock timeout: another process was holding the lock for too long.');
      }
    },
  });
  return host.expose('LockService', {
    getDocumentLock: () => (spreadsheetId === undefined ? null : lock),
  });
}

// `console` and `Logger`: what the script writes is kept with the add-on.

/** A first text with places for the values after it (%s, %d), or all of them one after the other. */
function logText([first = '', ...rest]: readonly unknown[]): string {
  const shown = (value: unknown) =>
    typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
  let used = 0;
  const filled = shown(first).replace(/%[sd]/g, (place) =>
    used < rest.length ? shown(rest[used++]) : place,
  );
  return [filled, ...rest.slice(used).map(shown)].join(' ');
}

function createConsole(host: Host): object {
  const write =
    (level: LogLine['level']) =>
    (...values: readonly unknown[]) =>
      void host.logs.push({ level, text: logText(values) });
  return host.expose('console', {
    log: write('log'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
  });
}

function createLogger(host: Host): object {
  const logger: object = host.expose('Logger', {
    log: (...values: readonly unknown[]) => {
      host.logs.push({ level: 'info', text: logText(values) });
      return logger;
    },
  });
  return logger;
}

// `ScriptApp`: the authorisation of the script, scope by scope.

const authModes = {
  NONE: 'NONE',
  CUSTOM_FUNCTION: 'CUSTOM_FUNCTION',
  LIMITED: 'LIMITED',
  FULL: 'FULL',
};
const authorizationStatuses = { REQUIRED: 'REQUIRED', NOT_REQUIRED: 'NOT_REQUIRED' };

function createScriptApp(host: Host): object {
  const { missingScopes, scriptId } = host.options;
  const missing = (scopes?: readonly string[]) =>
    scopes === undefined ? missingScopes : scopes.filter((scope) => missingScopes.includes(scope));
  return host.expose('ScriptApp', {
    AuthMode: authModes,
    AuthorizationStatus: authorizationStatuses,
    getScriptId: () => scriptId,
    getAuthorizationInfo: (_mode: string, scopes?: readonly string[]) => {
      const isRequired = missing(scopes).length > 0;
      return host.expose('AuthorizationInfo', {
        getAuthorizationStatus: () => (isRequired ? 'REQUIRED' : 'NOT_REQUIRED'),
        getAuthorizationUrl: () =>
          isRequired ? `https://script.google.com/macros/d/${scriptId}/authorize` : null,
      });
    },
    // Google ends the run here and asks the user; what the run sees of it is an error.
    requireScopes: (_mode: string, scopes: readonly string[]) => {
      if (missing(scopes).length > 0) {
        throw exception('Authorization is required to perform that action.');
      }
    },
  });
}

// `Session`: who runs the script, in which language and time zone.

function createSession(host: Host): object {
  const { scriptTimeZone, userEmail, userLocale } = host.options;
  return host.expose('Session', {
    getActiveUser: () => host.expose('User', { getEmail: () => userEmail }),
    getActiveUserLocale: () => userLocale,
    getScriptTimeZone: () => scriptTimeZone,
    // Google gives the same user the same key for 30 days, and says nothing of who it is.
    getTemporaryActiveUserKey: () => {
      const key = hasher();
      key.addText(userEmail);
      return key.digits();
    },
  });
}

const services: ReadonlyMap<string, (host: Host) => object> = new Map([
  ['CacheService', createCacheService],
  ['Drive', createDrive],
  ['HtmlService', createHtmlService],
  ['LockService', createLockService],
  ['Logger', createLogger],
  ['PropertiesService', createPropertiesService],
  ['ScriptApp', createScriptApp],
  ['Session', createSession],
  ['Sheets', createSheets],
  ['SpreadsheetApp', createSpreadsheetApp],
  ['Utilities', createUtilities],
  ['console', createConsole],
]);

/** Every global of Google's by name; one that the host lacks throws its name when a member is read. */
export function createGlobals(host: Host): ReadonlyMap<string, object> {
  return new Map(
    googleGlobals.map((name) => {
      const create = services.get(name);
      return [name, create === undefined ? host.expose(name, {}) : create(host)];
    }),
  );
}

/** Puts globals in the place of whatever has their names in the realm. */
export function defineGlobals(realm: Realm, globals: ReadonlyMap<string, object>): void {
  for (const [name, value] of globals) {
    Object.defineProperty(realm.global, name, { value, configurable: true, writable: true });
  }
}
