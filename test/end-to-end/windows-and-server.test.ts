/** Two windows on one workbook, and a server that goes away and comes back. */
import { expect, test } from '@jest/globals';
import type { StudioTestHook } from '../../src/local/studio-page/test-hook-type';
import { startStudio } from '../../src/local/studio/start';
import { serverValue } from './server-cells';
import { useStudios } from './studio-page';

/** Only in the browser. */
declare const studio: StudioTestHook;

const studios = useStudios();
const sheet = 'Trang tính1';

test('two windows: what one types the other shows; a change on an old state is refused and named', async () => {
  const run = await studios.start();
  const { url } = run.studio;
  const first = await run.window();
  await first.page.getByRole('button', { name: 'Bảng trống' }).click();
  await first.until(() => studio.ready() && studio.sheets().length === 1);
  const second = await run.window();

  await first.select(sheet, 'A1');
  await first.type('Đức Xuân');
  await second.shows(sheet, 0, 0, 'Đức Xuân');

  await second.select(sheet, 'B2');
  await second.page.keyboard.type('Sông Cầu');
  await first.select(sheet, 'A2');
  await first.type('Xuất Hóa');
  await second.page.getByText('cửa sổ này đang xem bản cũ').waitFor();
  await second.screenshot('behind');
  await second.page.keyboard.press('Enter');
  await second.page.getByText('Chưa ghi: B2 “Sông Cầu”').waitFor();
  await second.shows(sheet, 1, 0, 'Xuất Hóa');
  await second.ready();
  expect(await second.text(sheet, 1, 1)).toBe('');
  expect(await serverValue(url, sheet, 1, 1)).toBeNull();
  expect(await serverValue(url, sheet, 1, 0)).toBe('Xuất Hóa');

  await second.select(sheet, 'B2');
  await second.type('Sông Cầu');
  await first.shows(sheet, 1, 1, 'Sông Cầu');
});

test('the server stops and starts again: the page says so, keeps what is typed, and sends it', async () => {
  const dataFolder = studios.folder();
  const run = await studios.start({ dataFolder });
  const window = await run.window();
  await window.page.getByRole('button', { name: 'Bảng trống' }).click();
  await window.until(() => studio.ready() && studio.sheets().length === 1);
  await window.select(sheet, 'A1');
  await window.type('Trước');
  await window.shows(sheet, 0, 0, 'Trước');
  await window.ready();

  const port = Number(new URL(run.studio.url).port);
  await run.studio.close();
  await window.page.getByText('Mất kết nối với studio.').waitFor();
  await window.select(sheet, 'A2');
  await window.type('Trong lúc dừng');
  await window.page.getByText('Những ô vừa nhập được giữ ở đây').waitFor();
  await window.screenshot('server-away');

  const again = await startStudio({ dataFolder, port });
  try {
    await window.page.getByText('Mất kết nối với studio.').waitFor({ state: 'detached' });
    await window.ready();
    expect(await window.text(sheet, 0, 0)).toBe('Trước');
    expect(await window.text(sheet, 1, 0)).toBe('Trong lúc dừng');
    expect(await serverValue(again.url, sheet, 0, 0)).toBe('Trước');
    expect(await serverValue(again.url, sheet, 1, 0)).toBe('Trong lúc dừng');
  } finally {
    await again.close();
  }
});
