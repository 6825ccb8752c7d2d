/** SpreadsheetApp: names, the active cell, and what is shown on the screen. */
import { describe, expect, test } from '@jest/globals';
import { collectingUi } from '../../../../src/local/emulator/apps-script/host-ui';
import type { Spreadsheet } from '../../../../src/sheets/api';
import { fakeSheets } from './fake-sheets';
import { evaluate, evaluateAlone, runBody } from './run-script';

const gridProperties = { rowCount: 100, columnCount: 26 };
const spreadsheet: Spreadsheet = {
  properties: { title: 'Sổ Bắc Kạn', timeZone: 'Asia/Ho_Chi_Minh', locale: 'vi_VN' },
  sheets: [
    { properties: { sheetId: 0, title: 'Xã phường', gridProperties } },
    { properties: { sheetId: 7, title: 'Quỹ', gridProperties } },
  ],
};
const withBook = () => {
  const ui = collectingUi();
  return { ui, options: { ui, sheets: fakeSheets({ spreadsheet }).service } };
};
const active = 'SpreadsheetApp.getActiveSpreadsheet()';

describe('the open spreadsheet', () => {
  test.each([
    [`${active}.getId()`, 'so'],
    ['SpreadsheetApp.getActive().getName()', 'Sổ Bắc Kạn'],
    [`${active}.getSpreadsheetTimeZone()`, 'Asia/Ho_Chi_Minh'],
    [`${active}.getSpreadsheetLocale()`, 'vi_VN'],
    [`${active}.getSheetByName('Quỹ').getSheetId()`, 7],
    [`${active}.getSheetByName('Quĩ')`, null],
    [`${active}.getSheetById(0).getName()`, 'Xã phường'],
    [`${active}.getSheetById(1)`, null],
    ['SpreadsheetApp.getActiveSheet().getName()', 'Xã phường'],
    ['SpreadsheetApp.getCurrentCell()', null],
  ])('%s is %j', (expression, expected) => {
    expect(evaluate(expression, withBook().options)).toBe(expected);
  });

  test.each([
    ['SpreadsheetApp.getActiveSpreadsheet()', null],
    ['SpreadsheetApp.getActive()', null],
    ['SpreadsheetApp.getActiveSheet()', null],
    ['LockService.getDocumentLock()', null],
    ['PropertiesService.getDocumentProperties()', null],
    ['CacheService.getDocumentCache()', null],
  ])('without one, %s is %j', (expression, expected) => {
    expect(evaluateAlone(expression)).toBe(expected);
  });

  test('without one there is no screen', () => {
    expect(() => evaluateAlone('SpreadsheetApp.getUi()')).toThrow(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });
});

describe('the active cell', () => {
  test.each([
    [`${active}.getSheetByName('Quỹ').getRange('J12').activate()`, { sheetId: 7, address: 'J12' }],
    [`${active}.getSheetById(7).getRange('$b$2:c3').activate()`, { sheetId: 7, address: 'B2:C3' }],
    [`${active}.getSheetById(7).activate()`, { sheetId: 7, address: 'A1' }],
    [
      `SpreadsheetApp.setActiveRange(${active}.getSheetById(0).getRange('Z100'))`,
      { sheetId: 0, address: 'Z100' },
    ],
  ])('%s', (expression, selection) => {
    const { ui, options } = withBook();
    evaluate(`${expression} && null`, options);
    expect(ui.selections).toEqual([selection]);
  });

  test('is where the user stands', () => {
    const { ui, options } = withBook();
    ui.select({ sheetId: 7, address: 'C5:D9' });
    const body = `var cell = SpreadsheetApp.getCurrentCell();
      return [cell.getSheet().getName(), cell.getA1Notation(), cell.getRow(), cell.getColumn(),
        SpreadsheetApp.getActiveSheet().getName()];`;
    expect(runBody(body, options)).toEqual(['Quỹ', 'C5', 5, 3, 'Quỹ']);
  });

  test('is none once its sheet is deleted', () => {
    const { ui, options } = withBook();
    ui.select({ sheetId: 99, address: 'A1' });
    const body =
      'return [SpreadsheetApp.getCurrentCell(), SpreadsheetApp.getActiveSheet().getName()]';
    expect(runBody(body, options)).toEqual([null, 'Xã phường']);
  });

  test.each([
    ["'A101'", 'The coordinates of the range are outside the dimensions of the sheet.'],
    ["'AA1'", 'The coordinates of the range are outside the dimensions of the sheet.'],
    ["'A:A'", 'Sheet.getRange(A:A) is not in the local host yet'],
    ['1, 1', 'Sheet.getRange(1) is not in the local host yet'],
  ])('getRange(%s) is refused', (parameters, message) => {
    const expression = `${active}.getSheetById(0).getRange(${parameters})`;
    expect(() => evaluate(expression, withBook().options)).toThrow(message);
  });
});

describe('toasts and alerts', () => {
  test.each([
    ["'Đã xong'", { message: 'Đã xong', title: '', seconds: 5 }],
    ["'Đã xong', 'Sổ Khuyến học', -1", { message: 'Đã xong', title: 'Sổ Khuyến học', seconds: -1 }],
  ])('toast(%s)', (parameters, toast) => {
    const { ui, options } = withBook();
    evaluate(`${active}.toast(${parameters})`, options);
    expect(ui.toasts).toEqual([toast]);
  });

  test.each([
    ["'Ghi?'", { title: '', prompt: 'Ghi?', buttons: 'OK' }, 'OK'],
    ["'Ghi?', ui.ButtonSet.YES_NO", { title: '', prompt: 'Ghi?', buttons: 'YES_NO' }, 'YES'],
    [
      "'Báo cáo', 'Ghi?', ui.ButtonSet.OK_CANCEL",
      { title: 'Báo cáo', prompt: 'Ghi?', buttons: 'OK_CANCEL' },
      'OK',
    ],
  ])('alert(%s)', (parameters, alert, pressed) => {
    const { ui, options } = withBook();
    const body = `var ui = SpreadsheetApp.getUi(); return ui.alert(${parameters}) === ui.Button.${pressed};`;
    expect(runBody(body, options)).toBe(true);
    expect(ui.alerts).toEqual([alert]);
  });

  test('the answer of an alert is the screen’s', () => {
    const ui = { ...collectingUi(), alert: () => 'NO' as const };
    const body = 'var ui = SpreadsheetApp.getUi(); return ui.alert("Ghi?", ui.ButtonSet.YES_NO);';
    expect(runBody(body, { ui })).toBe('NO');
  });
});

/** The chain that adds so many items to a menu. */
const items = (count: number) =>
  Array.from({ length: count }, (_item, index) => `.addItem('Việc ${index}', 'f')`).join('');

describe('menus', () => {
  test('with its own caption', () => {
    const { ui, options } = withBook();
    evaluate(`SpreadsheetApp.getUi().createMenu('Khuyến học')${items(6)}.addToUi()`, options);
    expect(ui.menus.map(({ caption, items: { length } }) => [caption, length])).toEqual([
      ['Khuyến học', 6],
    ]);
  });

  test.each([
    [`${items(7)}.addToUi()`, 'The menu has 7 items'],
    [".addItem('Kiểm tra', function () {})", "The parameters (String,function) don't match"],
    ['.addSubMenu(null)', 'Menu.addSubMenu is not in the local host yet'],
  ])('%s is refused', (chain, message) => {
    const { ui, options } = withBook();
    expect(() => evaluate(`SpreadsheetApp.getUi().createAddonMenu()${chain}`, options)).toThrow(
      message,
    );
    expect(ui.menus).toEqual([]);
  });
});
