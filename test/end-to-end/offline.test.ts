/** Once loaded, the studio works without any server: opened anew, typed into, checked. */
import { expect, test } from '@jest/globals';
import type { StudioTestHook } from '../../src/local/studio-page/test-hook-type';
import { useStudios } from './studio-page';

/** Only in the browser. */
declare const studio: StudioTestHook;

const studios = useStudios();
const sheet = 'Trang tính1';

test('after the first load the server may go', async () => {
  const run = await studios.start({ isKept: true });
  const first = await run.window();
  await first.page.getByText('không cần mạng').waitFor();
  await first.page.getByRole('button', { name: 'Bảng trống' }).click();
  await first.until(() => studio.ready() && studio.sheets().length === 1);
  await first.select(sheet, 'A1');
  await first.type('Đức Xuân');
  await first.ready();
  await run.server.close();
  await first.page.close();

  const second = await run.window();
  await second.page.locator('.recent .name').first().click();
  await second.shows(sheet, 0, 0, 'Đức Xuân');
  await second.menu('Tiện ích', 'Thiết lập bảng tính');
  await second.sidebar.locator('button.primary').click();
  await second.until(() => studio.ready() && studio.sheets().includes('Quỹ'));
  expect(await second.sheets()).toContain('Danh mục');
});
