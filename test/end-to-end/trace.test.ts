/** From a figure of the report to its rows, in a real browser: make it, pick a cell, see the rows, go to one. */
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { cellAddress } from '../../src/core/data/a1';
import { sample } from '../../src/local/cli/sample';
import type { StudioTestHook } from '../../src/local/studio-page/test-hook-type';
import { useStudios } from './studio-page';

/** Only in the browser. */
declare const studio: StudioTestHook;

const studios = useStudios();

/** The sample with fewer families. */
async function sampleFile(): Promise<string> {
  const path = join(studios.folder(), 'Sổ mẫu.xlsx');
  const output = { print: () => {}, warn: () => {} };
  await sample(path, { rows: '60' }, { output, language: 'vi' });
  return path;
}

test('make the report, pick a figure, see its rows, go to one', async () => {
  const run = await studios.start({ file: await sampleFile() });
  const window = await run.window();
  await window.menu('Tiện ích', 'Lập báo cáo');
  await window.sidebar.locator('button.primary').click();
  await window.sidebar.getByText('Lời văn báo cáo').waitFor();
  await window.until(() => studio.ready() && studio.sheets().includes('Tổng hợp'));

  const rows = (await window.rows('Tổng hợp')).map((packed) => packed.slice(1));
  const caption = rows.findIndex(([text]) => String(text).endsWith('theo cấp Hội'));
  const city = rows.findIndex(([, name], row) => row > caption && name === 'Thành hội');
  expect(rows[city]?.[2]).toBe(30_400_000);
  await window.select('Tổng hợp', cellAddress(city, 2));
  await window.screenshot('6-report-figure');
  await window.sidebar.getByRole('button', { name: 'Xem dòng của ô đang chọn' }).click();
  await window.sidebar.getByText(/Cộng \d+ dòng được 30\.400\.000 đồng\./).waitFor();
  await window.screenshot('7-traced');

  const first = window.sidebar.locator('.traced-row').first();
  const [, cell = ''] = /Quỹ, ([A-Z]+\d+)/.exec(await first.innerText()) ?? [];
  await first.click();
  await window.until((place) => studio.selection() === place, `Quỹ!${cell}`);
  await window.screenshot('8-jumped');

  await window.select('Tổng hợp', 'A1');
  await window.sidebar.getByRole('button', { name: 'Xem dòng của ô đang chọn' }).click();
  await window.sidebar.getByText('Ô A1 của trang “Tổng hợp” không phải là số').waitFor();
});
