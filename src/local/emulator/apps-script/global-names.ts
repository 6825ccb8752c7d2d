/** The names that Apps Script gives to every script, whether the local host has them or not. */

/** The services declared in @types/google-apps-script; a test compares this list with it. */
export const serviceGlobals: readonly string[] = [
  'Browser',
  'CacheService',
  'CalendarApp',
  'CardService',
  'Charset',
  'Charts',
  'ConferenceDataService',
  'ContactsApp',
  'ContentService',
  'DataStudioApp',
  'DigestAlgorithm',
  'DocumentApp',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'GroupsApp',
  'HtmlService',
  'Jdbc',
  'LanguageApp',
  'LinearOptimizationService',
  'LockService',
  'Logger',
  'MacAlgorithm',
  'MailApp',
  'Maps',
  'MimeType',
  'PropertiesService',
  'RsaAlgorithm',
  'ScriptApp',
  'ScriptProperties',
  'Session',
  'SitesApp',
  'SlidesApp',
  'SpreadsheetApp',
  'UrlFetchApp',
  'UserProperties',
  'Utilities',
  'XmlService',
  'console',
];

/** The advanced services that the manifest enables; Google leaves the others undefined, and so does the host. */
export const advancedServiceGlobals: readonly string[] = ['Drive', 'Sheets'];

export const googleGlobals: readonly string[] = [...serviceGlobals, ...advancedServiceGlobals];
