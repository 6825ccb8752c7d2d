/** The menu, and the sidebar as it opens it, by the built add-on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { runAddon } from '../../src/local/emulator/apps-script/run-addon';
import { collectingUi } from '../../src/local/emulator/apps-script/host-ui';
import { storeOf, spreadsheetId } from '../sheets/run-on-store';

const inDist = (name: string) => readFileSync(join(__dirname, '../../dist', name), 'utf8');

/** The menu and sidebar of the shipped script for a user of a language, before anything was authorised. */
function addonFor(userLocale: string) {
  const ui = collectingUi();
  const addon = runAddon(inDist('Code.js'), {
    sheets: storeOf({}),
    spreadsheetId,
    ui,
    userLocale,
    readHtmlFile: (file) => inDist(`${file}.html`),
  });
  return { ui, addon };
}

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
])('in the language “%s”, %s stands in the menu as “%s”', (userLocale, name, title, view) => {
  const { ui, addon } = addonFor(userLocale);
  addon.call('onOpen');
  expect(ui.menus[0]?.items).toContainEqual({ caption: title, functionName: name });
  addon.call(name);
  expect(ui.sidebars.map((page) => page.title)).toEqual(['Sổ Khuyến học']);
  expect(ui.sidebars[0]!.content).toContain(`data-view="${view}"`);
});
