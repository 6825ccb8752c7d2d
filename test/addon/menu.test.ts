/** The sidebar as the menu opens it, by the built add-on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { runAddon } from '../../src/local/emulator/apps-script/run-addon';
import { collectingUi } from '../../src/local/emulator/apps-script/host-ui';
import { storeOf, spreadsheetId } from '../sheets/run-on-store';

const inDist = (name: string) => readFileSync(join(__dirname, '../../dist', name), 'utf8');

test.each([
  ['vi', 'showSetUp', 'Thiết lập bảng tính', 'set-up'],
  ['vi', 'showCheck', 'Kiểm tra dữ liệu', 'check'],
  ['vi', 'showEnter', 'Ghi và tìm dòng', 'enter'],
  ['fr', 'showReport', 'Lập báo cáo', 'report'],
  ['en', 'showSetUp', 'Set up the workbook', 'set-up'],
  ['en_GB', 'showCheck', 'Check the data', 'check'],
  ['en', 'showWards', 'Share and gather', 'wards'],
  ['en', 'showReport', 'Make the report', 'report'],
  ['en', 'showHelp', 'Help', 'help'],
])('in the language “%s”, %s is headed “%s”', (userLocale, name, title, view) => {
  const ui = collectingUi();
  const addon = runAddon(inDist('Code.js'), {
    sheets: storeOf({}),
    spreadsheetId,
    ui,
    userLocale,
    readHtmlFile: (file) => inDist(`${file}.html`),
  });
  addon.call(name);
  expect(ui.sidebars.map((page) => page.title)).toEqual([title]);
  expect(ui.sidebars[0]!.content).toContain(`data-view="${view}"`);
});
