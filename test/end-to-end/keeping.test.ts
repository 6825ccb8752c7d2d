/** What is typed stays: at speed, while much else runs, in two windows, after a reload, without a network. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { StudioTestHook } from '../../src/local/studio-page/test-hook-type';
import { openXlsx } from '../../src/local/xlsx/xlsx-file';
import { writeXlsx } from '../local/cli/run';
import { sized } from '../sizes';
import { useStudios, type StudioRun, type StudioWindow } from './studio-page';

/** Only in the browser. */
declare const studio: StudioTestHook;

const studios = useStudios();
const sheet = 'Trang tính1';

async function blank(run: StudioRun): Promise<StudioWindow> {
  const window = await run.window();
  await window.page.getByRole('button', { name: 'Bảng trống' }).click();
  await window.until(() => studio.ready() && studio.sheets().length === 1);
  return window;
}

async function openRecent(window: StudioWindow): Promise<void> {
  await window.page.locator('.recent .name').first().click();
  await window.until(() => studio.ready() && studio.sheets().length > 0);
}

/** 500 cells at 20 ms a key, each a word of its own. */
const cells = sized(500);
const words = Array.from({ length: cells }, (_, row) => `Ông Nông Văn ${row + 1}`);

test('no key is lost at 20 ms a key while checks run, all is kept and a second window follows', async () => {
  const run = await studios.start();
  const window = await blank(run);
  await window.menu('Tiện ích', 'Thiết lập bảng tính');
  await window.sidebar.locator('button.primary').click();
  await window.until(() => studio.ready() && studio.sheets().includes('Quỹ'));
  await window.menu('Tiện ích', 'Kiểm tra dữ liệu');
  await window.sidebar.locator('button.primary').waitFor();
  const second = await run.window();
  await openRecent(second);
  await window.page.bringToFront();

  await window.select(sheet, 'A1');
  for (const [row, word] of words.entries()) {
    await window.page.keyboard.type(word, { delay: 20 });
    await window.page.keyboard.press('Enter');
    // Without the mouse, which would leave the grid.
    if (row % 10 === 5) {
      await window.sidebar.locator('button.primary').evaluate((button) => {
        (button as unknown as { click(): void }).click();
      });
    }
  }
  await window.ready();
  const shown = await window.page.evaluate(
    ([name, count]) => Array.from({ length: count }, (_, row) => studio.text(name, row, 0)),
    [sheet, cells] as const,
  );
  expect(shown).toEqual(words);
  const held = (await window.rows(sheet)).map((row) => row[1]);
  expect(held).toEqual(words);
  await second.shows(sheet, cells - 1, 0, words[cells - 1] ?? '');
  expect((await second.rows(sheet)).map((row) => row[1])).toEqual(words);
});

test('what is said to be kept is there after the window has gone, with its formulas and looks', async () => {
  const run = await studios.start();
  const window = await blank(run);
  await window.select(sheet, 'A1');
  await window.type('1.500.000');
  await window.select(sheet, 'A2');
  await window.type('=A1*2');
  await window.select(sheet, 'A1');
  await window.page.keyboard.press('Control+b');
  await window.until(() => studio.saved() === 'saved' && studio.ready());
  await window.page.close({ runBeforeUnload: false });

  const again = await run.window();
  await openRecent(again);
  expect(await again.text(sheet, 0, 0)).toBe('1.500.000');
  expect(await again.held(sheet, 1, 0)).toEqual({ formula: '=A1*2', result: 3_000_000 });
});

test('two windows: the second follows and takes over; nothing of either is lost', async () => {
  const run = await studios.start();
  const first = await blank(run);
  await first.select(sheet, 'A1');
  await first.type('Đức Xuân');
  const second = await run.window();
  await openRecent(second);
  await second.page.getByText('Sổ đang được sửa ở cửa sổ khác').waitFor();
  expect(await second.text(sheet, 0, 0)).toBe('Đức Xuân');

  await first.page.bringToFront();
  await first.select(sheet, 'A2');
  await first.type('Sông Cầu');
  await second.shows(sheet, 1, 0, 'Sông Cầu');

  await second.page.bringToFront();
  await second.select(sheet, 'B1');
  await second.type('không được ghi');
  await second.page.getByText('Cửa sổ này chỉ xem.').first().waitFor();
  expect(await second.held(sheet, 0, 1)).toBeNull();

  await second.page.getByRole('button', { name: 'Sửa ở đây' }).click();
  await first.page.getByText('Sổ đang được sửa ở cửa sổ khác').waitFor();
  await second.ready();
  await second.select(sheet, 'A3');
  await second.type('Xuất Hóa');
  await first.shows(sheet, 2, 0, 'Xuất Hóa');
  expect((await second.rows(sheet)).map((row) => row[1])).toEqual([
    'Đức Xuân',
    'Sông Cầu',
    'Xuất Hóa',
  ]);
});

test('a row that was deleted, and a sheet, come back by undo with all that was in them', async () => {
  const run = await studios.start();
  const window = await blank(run);
  for (const [address, text] of [
    ['A1', '2'],
    ['A2', '3'],
    ['B2', '=A1*A2'],
    ['A3', '4'],
  ] as const) {
    await window.select(sheet, address);
    await window.type(text);
  }
  await window.ready();
  const before = await window.rows(sheet);
  await window.select(sheet, 'A2');
  await window.page.evaluate(() => studio.run('sheet.command.remove-row'));
  await window.until((name) => studio.ready() && studio.rows(name).length === 2, sheet);
  await window.page.keyboard.press('Control+z');
  await window.until((name) => studio.ready() && studio.rows(name).length === 3, sheet);
  expect((await window.rows(sheet)).map(([, ...row]) => row)).toEqual(
    before.map(([, ...row]) => row),
  );
  await window.page.evaluate(() => studio.run('sheet.command.insert-sheet'));
  await window.until(() => studio.ready() && studio.sheets().length === 2);
  await window.page.keyboard.press('Control+z');
  await window.until(() => studio.ready() && studio.sheets().length === 1);
});

test('what a command of the add-on wrote is undone as one step, and done again', async () => {
  const run = await studios.start();
  const window = await blank(run);
  await window.select(sheet, 'A1');
  await window.type('Của tôi');
  await window.menu('Tiện ích', 'Thiết lập bảng tính');
  await window.sidebar.locator('button.primary').click();
  await window.until(() => studio.ready() && studio.sheets().includes('Quỹ'));
  const made = await window.sheets();
  await window.select(sheet, 'A2');
  await window.page.keyboard.press('Control+z');
  await window.until(() => studio.ready() && studio.sheets().length === 1);
  expect(await window.text(sheet, 0, 0)).toBe('Của tôi');
  await window.page.keyboard.press('Control+y');
  await window.until(() => studio.ready() && studio.sheets().includes('Quỹ'));
  expect(await window.sheets()).toEqual(made);
});

test('a file of the command line is written seconds after the last change', async () => {
  const path = await writeXlsx(join(studios.folder(), 'so.xlsx'), {
    Quỹ: [['Số tiền'], [500_000]],
  });
  const run = await studios.start({ file: path });
  const window = await run.window();
  await window.until(() => studio.ready() && studio.sheets().includes('Quỹ'));
  await window.select('Quỹ', 'A3');
  await window.type('700.000');
  await window.page.getByText('Đã lưu và đã ghi vào tệp').waitFor();
  const { spreadsheet } = await openXlsx(await readFile(path));
  const [, , row] = spreadsheet.sheets?.[0]?.data?.[0]?.rowData ?? [];
  expect(row?.values?.[0]?.userEnteredValue).toEqual({ numberValue: 700_000 });
});

test('on a phone of 400 pixels the sidebar covers the grid, and nothing is wider than the page', async () => {
  const run = await studios.start({ width: 400 });
  const window = await blank(run);
  await window.screenshot('phone-grid');
  await window.menu('Tiện ích', 'Thiết lập bảng tính');
  await window.sidebar.locator('button.primary').waitFor();
  const width = await window.page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(400);
  await window.screenshot('phone-sidebar');
});
