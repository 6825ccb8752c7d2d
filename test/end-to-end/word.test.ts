/** The Word file in the studio, as its user gets it: report, button, dialog, download. */
import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { textIn } from '../../src/local/xlsx/xml';
import type { StudioTestHook } from '../../src/local/studio-page/test-hook-type';
import { all, readWord } from '../docx/read-word';
import { useStudios } from './studio-page';

/** Only in the browser. */
declare const studio: StudioTestHook;

const studios = useStudios({ downloads: true });

test('report of the sample, its Word file downloaded, and downloaded again', async () => {
  const run = await studios.start();
  const window = await run.window();
  await window.page.getByRole('button', { name: 'Mở dữ liệu mẫu' }).click();
  await window.until(() => studio.ready() && studio.sheets().includes('Quỹ'));
  await window.menu('Tiện ích', 'Lập báo cáo');
  await window.sidebar.locator('button.primary').click();
  const button = window.sidebar.getByRole('button', { name: 'Tải văn bản Word' });
  await button.waitFor();

  const downloading = window.page.waitForEvent('download');
  await button.click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('Bao-cao-6-thang-dau-nam-2017.docx');
  const dialog = window.page.locator('dialog.page');
  const frame = window.page.frameLocator('dialog.page iframe');
  await frame.getByText(/Đã lập xong và đang tải về: Bao-cao-6-thang/).waitFor();
  await window.screenshot('word-dialog');

  const word = readWord(await readFile(await download.path()));
  for (const words of [
    'HỘI KHUYẾN HỌC THÀNH PHỐ BẮC KẠN',
    'Có hơn 8.660 gia đình đăng ký danh hiệu “Gia đình học tập”',
    'Phường Nguyễn Thị Minh Khai',
    '8.664',
    '124.300.000',
    '61 triệu 600 nghìn đồng',
  ]) {
    expect(word.text).toContain(words);
  }
  const tables = word.tables.filter(({ rows }) => rows[0]!.cells[0]!.text === 'STT');
  expect(tables.length).toBeGreaterThanOrEqual(5);
  for (const { rows } of tables) expect(rows[0]!.isHeader && rows[1]!.isHeader).toBe(true);
  const millimetres = (twips: number) => Math.round((twips / 1440) * 25.4);
  for (const { width, height, margins } of word.sections) {
    expect([width, height].map(millimetres).sort()).toEqual([210, 297]);
    const sides = ['top', 'bottom', 'left', 'right'].map((side) => millimetres(margins[side]!));
    expect(sides).toEqual([20, 20, 30, 15]);
  }
  const [fonts] = all(word.part('word/styles.xml'), 'rFonts');
  expect(fonts!.attributes['w:ascii']).toBe('Times New Roman');
  expect(textIn(word.part('docProps/core.xml'))).toContain('HỘI KHUYẾN HỌC THÀNH PHỐ BẮC KẠN');

  const again = window.page.waitForEvent('download');
  await frame.getByRole('button', { name: 'Tải lại' }).click();
  expect((await again).suggestedFilename()).toBe('Bao-cao-6-thang-dau-nam-2017.docx');
  await frame.getByRole('button', { name: 'Đóng' }).click();
  await dialog.waitFor({ state: 'detached' });
  await button.waitFor();
});
