/** Which globals a script finds: Google's, present or named when missing, and nothing of Node or a browser. */
import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  advancedServiceGlobals,
  serviceGlobals,
} from '../../../../src/local/emulator/apps-script/global-names';
import manifest from '../../../../appsscript.json';
import { evaluate } from './run-script';

const types = dirname(require.resolve('@types/google-apps-script/package.json'));

test('the list of services is that of @types/google-apps-script', () => {
  const texts = readdirSync(types)
    .filter((file) => file.endsWith('.d.ts'))
    .map((file) => readFileSync(join(types, file), 'utf8'));
  const declared = Array.from(
    texts.join('\n').matchAll(/^declare var (\w+)/gm),
    ([, name]) => name,
  );
  // Date2 is a helper of these types: no script can see it.
  expect(declared.filter((name) => name !== 'Date2').sort()).toEqual(serviceGlobals);
});

test('the list of advanced services is that of the manifest', () => {
  const enabled = manifest.dependencies.enabledAdvancedServices.map(({ userSymbol }) => userSymbol);
  expect(enabled.sort()).toEqual(advancedServiceGlobals);
});

describe('what Apps Script has and the local host has not throws its name', () => {
  test.each([
    ['DriveApp.getFiles()', 'DriveApp.getFiles'],
    ['GmailApp.sendEmail', 'GmailApp.sendEmail'],
    ['UrlFetchApp.fetch("https://example.com")', 'UrlFetchApp.fetch'],
    ['Drive.Files.copy', 'Drive.Files.copy'],
    ['SpreadsheetApp.flush()', 'SpreadsheetApp.flush'],
    ['SpreadsheetApp.getUi().prompt("Tên?")', 'Ui.prompt'],
    ['Sheets.Spreadsheets.Values.update({}, "so")', 'Sheets.Spreadsheets.Values.update'],
    ['console.table([])', 'console.table'],
  ])('%s', (expression, name) => {
    expect(() => evaluate(expression)).toThrow(`${name} is not in the local host yet`);
  });

  test.each(serviceGlobals)('%s itself is there', (name) => {
    expect(evaluate(`typeof ${name}`)).toBe('object');
  });
});

describe('what Apps Script lacks is absent', () => {
  test.each(
    `setTimeout setInterval setImmediate clearTimeout queueMicrotask fetch URL URLSearchParams
    TextEncoder TextDecoder crypto structuredClone performance require process Buffer WebAssembly
    module exports global window document navigator atob btoa AbortController Blob Gmail`.split(
      /\s+/,
    ),
  )('%s', (name) => {
    expect(evaluate(`typeof ${name}`)).toBe('undefined');
  });
});

test('ECMAScript itself is there', () => {
  expect(evaluate("[...new Map([['à'.normalize('NFC'), JSON.stringify([2 ** 3])]])]")).toEqual([
    ['à', '[8]'],
  ]);
});

describe('the clock', () => {
  const options = { now: () => new Date('2017-06-30T16:59:59Z') };
  test.each([
    ['new Date().toISOString()', '2017-06-30T16:59:59.000Z'],
    ['Date.now()', Date.UTC(2017, 5, 30, 16, 59, 59)],
    ['new Date(0).toISOString()', '1970-01-01T00:00:00.000Z'],
    ['new Date(Date.UTC(2017, 6, 5)).toISOString()', '2017-07-05T00:00:00.000Z'],
    ['Date() === String(new Date())', true],
    ['new Date() instanceof Date && new Date().constructor === Date', true],
  ])('%s', (expression, expected) => {
    expect(evaluate(expression, options)).toBe(expected);
  });
});
