/** The registry of services: which global of Apps Script is made by which file. */
import { createCacheService } from './cache-service';
import { advancedServiceGlobals, serviceGlobals } from './google-globals';
import type { Host } from './host';
import { createDrive } from './drive-global';
import { createHtmlService } from './html-service';
import { createLockService } from './lock-service';
import { createConsole, createLogger } from './logging';
import { createPropertiesService } from './properties-service';
import type { Realm } from './realm';
import { createScriptApp } from './script-app';
import { createSession } from './session';
import { createSheets } from './sheets-global';
import { createSpreadsheetApp } from './spreadsheet-app';
import { createUtilities } from './utilities';

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

/** Defines every global of Google's in the realm; one that the host lacks throws its name when a member is read. */
export function installGlobals(realm: Realm, host: Host): void {
  for (const name of [...serviceGlobals, ...advancedServiceGlobals]) {
    const create = services.get(name);
    const value = create === undefined ? host.expose(name, {}) : create(host);
    Object.defineProperty(realm.global, name, { value, configurable: true, writable: true });
  }
}
