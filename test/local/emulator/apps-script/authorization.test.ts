/** What runs before the user has authorised the add-on, and what Google answers to the rest. */
import { describe, expect, test } from '@jest/globals';
import { collectingUi } from '../../../../src/local/emulator/apps-script/host-ui';
import { evaluate, startScript } from './run-script';

const denied = (path: string) => `You do not have permission to call ${path}`;
const required = 'Authorization is required to perform that action.';

describe('with AuthMode.NONE', () => {
  test('onOpen makes its menu', () => {
    const ui = collectingUi();
    const code = `function onOpen(e) {
      if (e.authMode !== ScriptApp.AuthMode.NONE) throw new Error('wrong mode');
      SpreadsheetApp.getUi().createAddonMenu()
        .addItem('Kiểm tra', 'check').addSeparator().addItem('Lập báo cáo', 'report').addToUi();
    }`;
    startScript(code, { authMode: 'NONE', ui }).call('onOpen', { authMode: 'NONE' });
    expect(ui.menus).toEqual([
      {
        caption: undefined,
        items: [
          { caption: 'Kiểm tra', functionName: 'check' },
          'separator',
          { caption: 'Lập báo cáo', functionName: 'report' },
        ],
      },
    ]);
  });

  test.each([
    ['Session.getActiveUserLocale()', 'vi'],
    ["Utilities.formatDate(new Date(0), 'Asia/Ho_Chi_Minh', 'HH:mm')", '08:00'],
    ["typeof console.log('x')", 'undefined'],
  ])('%s is open to all', (expression, expected) => {
    expect(evaluate(expression, { authMode: 'NONE' })).toBe(expected);
  });

  test.each([
    ['SpreadsheetApp.getActiveSpreadsheet()', denied('SpreadsheetApp.getActiveSpreadsheet')],
    ['SpreadsheetApp.getActive()', denied('SpreadsheetApp.getActive')],
    ["SpreadsheetApp.getUi().alert('Chào')", denied('Ui.alert')],
    ["HtmlService.createHtmlOutput('')", denied('HtmlService.createHtmlOutput')],
    ['LockService.getDocumentLock()', denied('LockService.getDocumentLock')],
    ['PropertiesService.getUserProperties()', denied('PropertiesService.getUserProperties')],
    ['CacheService.getUserCache()', denied('CacheService.getUserCache')],
    ['Session.getActiveUser()', denied('Session.getActiveUser')],
    ["Sheets.Spreadsheets.get('so')", required],
    ["Sheets.Spreadsheets.Values.batchGet('so')", required],
  ])('%s is refused', (expression, message) => {
    expect(() => evaluate(expression, { authMode: 'NONE' })).toThrow(message);
  });
});

test('code at top level is never authorised, whatever the mode of calls', () => {
  const code = 'var properties = PropertiesService.getUserProperties();';
  expect(() => startScript(code, { authMode: 'FULL' })).toThrow(
    denied('PropertiesService.getUserProperties'),
  );
});

/** Whether the script is told to ask for authorisation; scopes is empty or the second argument. */
const status = (scopes: string) =>
  `ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL${scopes}).getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED`;

describe('ScriptApp', () => {
  const driveFile = 'https://www.googleapis.com/auth/drive.file';
  const spreadsheets = 'https://www.googleapis.com/auth/spreadsheets';

  test.each([
    ['nothing unticked', [], '', false],
    ['one unticked, all asked', [driveFile], '', true],
    ['the unticked one asked', [driveFile], `, ['${spreadsheets}', '${driveFile}']`, true],
    ['another one asked', [driveFile], `, ['${spreadsheets}']`, false],
  ])('%s: is authorisation required?', (_case, missingScopes, scopes, expected) => {
    expect(evaluate(status(scopes), { missingScopes })).toBe(expected);
  });

  test.each([
    [[], null],
    [[driveFile], expect.stringContaining('https://')],
  ])('with %j missing the address to authorise at is %j', (missingScopes, expected) => {
    const expression =
      'ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationUrl()';
    expect(evaluate(expression, { missingScopes })).toEqual(expected);
  });

  test('requireScopes ends the run where a scope is missing', () => {
    const expression = `ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['${driveFile}'])`;
    expect(evaluate(expression)).toBe(null);
    expect(() => evaluate(expression, { missingScopes: [driveFile] })).toThrow(required);
  });
});
