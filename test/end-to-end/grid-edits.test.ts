/** What people do in the grid is kept as Google would understand it; what the studio cannot do is said. */
import { expect, test } from '@jest/globals';
import type { StudioTestHook } from '../../src/local/studio-page/test-hook-type';
import { useStudios, type StudioWindow } from './studio-page';

/** Only in the browser. */
declare const studio: StudioTestHook;

const studios = useStudios();
const sheet = 'Trang tính1';

async function blank() {
  const run = await studios.start();
  const window = await run.window();
  await window.page.getByRole('button', { name: 'Bảng trống' }).click();
  await window.until(() => studio.ready() && studio.sheets().length === 1);
  const [title = ''] = await window.sheets();
  const typed = async (
    address: string,
    row: number,
    column: number,
    text: string,
    shown: string,
  ) => {
    await window.select(title, address);
    await window.type(text);
    await window.shows(title, row, column, shown);
    await window.ready();
  };
  const held = (row: number, column: number) => window.held(title, row, column);
  return { window, title, typed, held };
}

async function paste(window: StudioWindow, text: string): Promise<void> {
  await window.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await window.page.keyboard.press('Control+v');
}

declare const navigator: {
  readonly clipboard: { writeText(text: string): Promise<void>; readText(): Promise<string> };
};

const readings = [
  ['30/6/2017', '30/06/2017', 42916],
  ['1.500.000', '1.500.000', 1_500_000],
  ['1,5', '1,5', 1.5],
  ['50%', '50%', 0.5],
  ['TRUE', 'TRUE', true],
  ["'001", '001', '001'],
  ['1tr5', '1tr5', '1tr5'],
  ['31/02/2017', '31/02/2017', '31/02/2017'],
] as const;

test('what is typed is shown and held as Google would', async () => {
  const { window, title, held } = await blank();
  await window.select(title, 'B1');
  for (const [text] of readings) await window.type(text);
  await window.ready();
  for (const [row, [, shown, value]] of readings.entries()) {
    expect([await window.text(title, row, 1), await held(row, 1)]).toEqual([shown, value]);
  }
});

test('delete, undo and a table from the clipboard', async () => {
  const { window, title, typed, held } = await blank();
  await typed('A1', 0, 0, "'007", '007');
  await window.select(title, 'A1');
  await window.page.keyboard.press('Delete');
  await window.shows(title, 0, 0, '');
  await window.ready();
  expect(await held(0, 0)).toBeNull();
  await window.page.keyboard.press('Control+z');
  await window.shows(title, 0, 0, '007');
  await window.ready();
  expect(await held(0, 0)).toBe('007');

  await window.select(title, 'C3');
  await paste(window, '05/01/2017\tHà Văn Thạch\t500.000\r\n06/01/2017\t"Cty ""Ba Bể"""\t1tr5\r\n');
  await window.shows(title, 3, 4, '1tr5');
  await window.ready();
  expect(await Promise.all([held(2, 2), held(2, 3), held(2, 4)])).toEqual([
    42740,
    'Hà Văn Thạch',
    500_000,
  ]);
  expect(await Promise.all([held(3, 2), held(3, 3), held(3, 4)])).toEqual([
    42741,
    'Cty "Ba Bể"',
    '1tr5',
  ]);

  // Cells of this workbook stay what they are: a text of digits is no number after pasting.
  await window.select(title, 'A1');
  await window.page.keyboard.press('Control+c');
  await window.page.waitForFunction(
    async () => (await navigator.clipboard.readText()).trim() === '007',
  );
  await window.select(title, 'A5');
  await window.page.keyboard.press('Control+v');
  await window.shows(title, 4, 0, '007');
  await window.ready();
  expect(await held(4, 0)).toBe('007');
});

test('rows are inserted and deleted on both sides', async () => {
  const { window, title, typed, held } = await blank();
  await typed('A3', 2, 0, 'Đức Xuân', 'Đức Xuân');
  await window.select(title, 'A3');
  await rowMenu(window, 'A3', 'dòng ở trên');
  await window.shows(title, 3, 0, 'Đức Xuân');
  await window.ready();
  expect(await held(3, 0)).toBe('Đức Xuân');
  await window.select(title, 'A2');
  await rowMenu(window, 'A2', 'Xóa hàng đã chọn');
  await window.shows(title, 2, 0, 'Đức Xuân');
  await window.ready();
  expect(await held(2, 0)).toBe('Đức Xuân');
});

/** The menu of a row's number, left of a cell. Its items hold fields for numbers: their right end is words. */
async function rowMenu(window: StudioWindow, address: string, item: string): Promise<void> {
  const { y } = await window.page.evaluate((cell) => studio.middle(cell), address);
  await window.page.mouse.click(15, y, { button: 'right' });
  const words = window.page.getByText(item);
  const { width, height } = (await words.boundingBox()) ?? { width: 0, height: 0 };
  await words.click({ position: { x: width - 10, y: height / 2 } });
}

test('typed formulas show their results, which follow what they read', async () => {
  const { window, title, typed, held } = await blank();
  await typed('A1', 0, 0, '2', '2');
  await typed('B1', 0, 1, '250.000', '250.000');
  await typed('C1', 0, 2, '=A1*B1', '500000');
  await typed('C4', 3, 2, '=ROUND(SUM(C1:C3)*1,5;-3)', '750000');
  expect(await held(3, 2)).toEqual({ formula: '=ROUND(SUM(C1:C3)*1.5,-3)', result: 750_000 });

  await typed('A1', 0, 0, '3', '3');
  await window.shows(title, 0, 2, '750000');
  await window.shows(title, 3, 2, '1125000');

  // Opened for editing, the cell offers the formula as it would be typed.
  await window.select(title, 'C4');
  await window.page.keyboard.press('F2');
  await window.page.keyboard.type('+1');
  await window.page.keyboard.press('Enter');
  await window.shows(title, 3, 2, '1125001');
  await window.ready();

  // Copied, and filled downwards, it names the cells beside its new places.
  await typed('A2', 1, 0, '1', '1');
  await typed('B2', 1, 1, '9', '9');
  await window.select(title, 'C1');
  await window.page.keyboard.press('Control+c');
  await window.page.waitForFunction(
    async () => (await navigator.clipboard.readText()).trim() === '750000',
  );
  await window.select(title, 'C2');
  await window.page.keyboard.press('Control+v');
  await window.shows(title, 1, 2, '9');
  await window.ready();
  expect(await held(1, 2)).toEqual({ formula: '=A2*B2', result: 9 });
  await typed('A3', 2, 0, '4', '4');
  await typed('B3', 2, 1, '5', '5');
  await window.select(title, 'C3');
  await window.page.keyboard.press('Control+d');
  await window.shows(title, 2, 2, '20');
  await window.ready();
  expect(await held(2, 2)).toEqual({ formula: '=A3*B3', result: 20 });
  await window.screenshot('typed-formulas');
  await typed('C1', 0, 2, 'x', 'x');
  expect(await held(0, 2)).toBe('x');
  await window.shows(title, 3, 2, '1');
});

test('what the studio cannot do is said, and nothing changes', async () => {
  const { window, title, typed, held } = await blank();
  await typed('A1', 0, 0, 'Quỹ', 'Quỹ');
  await window.page.evaluate(() => studio.run('sheet.command.add-range-protection'));
  await window.page.getByText('Studio chưa làm được thao tác này').waitFor();
  await window.select(title, 'A1');
  await window.type('=QUERY(A1:B2;"select A")');
  await window.page.getByText('Studio không có hàm QUERY').waitFor();
  await window.select(title, 'A1');
  await window.type('=SUM(1;');
  await window.page.getByText('Công thức viết chưa đúng').waitFor();
  await window.ready();
  expect(await window.text(title, 0, 0)).toBe('Quỹ');
  expect(await held(0, 0)).toBe('Quỹ');
  expect(title).toBe(sheet);
});

test('Ctrl+V pastes cells with their looks and formulas, Ctrl+Shift+V what they show', async () => {
  const { window, title, typed, held } = await blank();
  await typed('A1', 0, 0, '=1+1', '2');
  await window.select(title, 'A1');
  await window.page.evaluate(() =>
    studio.run('sheet.command.set-background-color', { value: '#ffff00' }),
  );
  await window.until((name) => studio.background(name, 0, 0) === '#ffff00', title);
  await window.page.keyboard.press('Control+c');
  await window.page.waitForFunction(
    async () => (await navigator.clipboard.readText()).trim() === '2',
  );
  for (const [address, row, keys] of [
    ['A3', 2, 'Control+v'],
    ['A4', 3, 'Control+Shift+v'],
  ] as const) {
    await window.select(title, address);
    await window.page.keyboard.press(keys);
    await window.shows(title, row, 0, '2');
    await window.ready();
  }
  expect([await held(2, 0), await window.background(title, 2, 0)]).toEqual([
    { formula: '=1+1', result: 2 },
    '#ffff00',
  ]);
  expect([await held(3, 0), await window.background(title, 3, 0)]).toEqual([2, '']);
});

test('F6 leads out of the grid to the menu and the sidebar and back, and Escape back at once', async () => {
  const { window, title, typed } = await blank();
  await typed('A1', 0, 0, 'Quỹ', 'Quỹ');
  await window.menu('Tiện ích', 'Thiết lập bảng tính');
  await window.sidebar.locator('button.primary').waitFor();
  await window.select(title, 'A2');
  for (const [key, place] of [
    ['F6', '.top-bar'],
    ['F6', '.side-panel'],
    ['F6', '.grid'],
    ['Shift+F6', '.side-panel'],
    ['Escape', '.grid'],
    ['F6', '.top-bar'],
    ['Escape', '.grid'],
  ] as const) {
    await window.page.keyboard.press(key);
    await window.until(
      (wanted) => (document.activeElement?.closest(wanted) ?? null) !== null,
      place,
    );
  }
  // The keyboard is where it was.
  await window.type('Đăng ký');
  await window.shows(title, 1, 0, 'Đăng ký');
});
declare const document: {
  readonly activeElement: { closest(selector: string): object | null } | null;
};
