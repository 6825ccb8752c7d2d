/** What every opening of the menu and of the sidebar costs is held: in bytes, and in what is parsed for it. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runAddon } from '../src/local/emulator/apps-script/run-addon';
import { vmScript } from '../src/local/emulator/apps-script/realm';
import { createSheetsStore } from '../src/local/emulator/sheets/store';

const dist = join(__dirname, '..', 'dist');

/**
 * Code.js was meant to stay under 200 KB. It may take more since it carries the wards' work too
 * (sharing, gathering, closing a period), comparisons in the report, what sheets as people keep
 * them need to be read and checked right, the registers, papers and forms of the association of today:
 * Google evaluates one script file for all of them. What is parsed for an opening is held beside it.
 *
 * A third of sidebar.html is words, in two languages.
 *
 * word.html is three quarters the library that writes Word files (docx); it is loaded only when a
 * Word file is asked for, which is why it is apart from the sidebar.
 *
 * papers.html is a script that the sidebar loads when papers are printed.
 */
test.each([
  ['Code.js', 700],
  ['sidebar.html', 220],
  ['word.html', 350],
  ['papers.html', 48],
])('%s stays under %i KB', (file, kilobytes) => {
  expect(statSync(join(dist, file)).size).toBeLessThan(kilobytes * 1024);
});

describe('what the menu needs is parsed alone', () => {
  const code = readFileSync(join(dist, 'Code.js'), 'utf8');

  test('all else is one text', () => {
    const lines = code.replace(/^\/\*[^]*?\*\//, '').split('\n');
    const isText = (line: string) => /^commands_\.text = "(?:[^"\\]|\\.)*";$/.test(line);
    expect(lines.filter(isText)).toHaveLength(1);
    const parsed = lines.filter((line) => !isText(line)).join('\n');
    expect(parsed.length).toBeLessThan(8 * 1024);
  });

  test('opening a spreadsheet evaluates none of it, the first call all', () => {
    const realm = vmScript(code)(() => new Date());
    const menu = { createAddonMenu: () => menu, addItem: () => menu, addToUi: () => undefined };
    Object.assign(realm.global, {
      SpreadsheetApp: { getUi: () => menu },
      Session: { getActiveUserLocale: () => 'vi' },
    });
    const functions = realm.run();
    functions.get('onOpen')?.();
    const commands = realm.global['commands_'] as { made?: Readonly<Record<string, unknown>> };
    expect(commands.made).toBeUndefined();
    functions.get('showCell')?.({ sheet: '', cell: '' });
    expect(typeof commands.made?.['checkWorkbook']).toBe('function');
  });
});

test('only the entries are top-level functions', () => {
  const { entries } = runAddon(readFileSync(join(dist, 'Code.js'), 'utf8'), {
    sheets: createSheetsStore(),
    authMode: 'NONE',
  });
  expect([...entries].sort()).toEqual([
    'addForm',
    'addProposals',
    'addRegisterRow',
    'addTemplateSheets',
    'adoptFile',
    'boardOfWards',
    'checkWorkbook',
    'closePeriod',
    'confirmWarnings',
    'describeEntry',
    'describeWorkbook',
    'fillForm',
    'fillFormSheet',
    'fillNextYear',
    'fillWardWorkbook',
    'findRegisterRows',
    'gatherWards',
    'listForms',
    'listTemplates',
    'listWards',
    'lookAtMends',
    'lookAtPeriod',
    'lookAtWards',
    'makeReport',
    'mendFindings',
    'mendWardFile',
    'onInstall',
    'onOpen',
    'openNewYear',
    'paperWriter',
    'papersToPrint',
    'previewGather',
    'recordPrinted',
    'reopenPeriod',
    'reportDocument',
    'revokeAccess',
    'revokeConfirmations',
    'sendBack',
    'setUpWorkbook',
    'shareWard',
    'showCell',
    'showCheck',
    'showEnter',
    'showHelp',
    'showReport',
    'showSetUp',
    'showWards',
    'showWordDialog',
    'takeOverWorkbook',
    'traceFigure',
    'undoMends',
  ]);
});
