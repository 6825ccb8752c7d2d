/** Opening a new year from the sidebar: what is sent, and what is said after. */
import { describe, expect, test } from '@jest/globals';
import { openedAnswer } from './made-closings';
import { workbook } from './made-replies';
import { useSidebar, type FakeServer } from './sidebar-page';

const openSidebar = useSidebar();

async function opened(server: FakeServer = {}) {
  const sidebar = await openSidebar({
    view: 'report',
    server: { describeWorkbook: () => workbook, openNewYear: () => openedAnswer(), ...server },
  });
  await sidebar.page.getByText('Mở năm mới (2018)').click();
  return sidebar;
}

const sent = (calls: readonly (readonly [string, unknown])[]) =>
  calls.filter(([name]) => name === 'openNewYear').map(([, input]) => input);

describe('a new year', () => {
  test('is the one after the workbook’s own period, and nothing is made before it is asked for', async () => {
    const { page, calls } = await opened();
    await page.getByText('Lập sổ năm 2018 trong Google Drive').waitFor();
    expect(sent(calls)).toEqual([]);
  });

  test('says what was made, what came along, and leads there', async () => {
    const { page, calls } = await opened();
    await page.getByLabel('Kèm đề xuất đăng ký lại').check();
    await page.getByRole('button', { name: 'Lập sổ năm mới' }).click();
    await page.getByRole('status').filter({ hasText: 'Đã lập sổ năm 2018.' }).waitFor();
    expect(sent(calls)).toEqual([{ bringForward: true }]);
    expect(await page.getByRole('link', { name: 'Mở sổ năm 2018' }).getAttribute('href')).toBe(
      'https://docs.google.com/spreadsheets/d/moi/edit',
    );
    await page.getByText('Mang sang kỳ đã chốt: 6 tháng đầu năm 2017.').waitFor();
    await page.getByText('có 8.825 dòng').waitFor();
    await page
      .getByText('không mang sang: cột “Người nhập” (Đăng ký), trang “Lịch họp”.')
      .waitFor();
  });

  test('that was made before is not made again', async () => {
    const { page } = await opened({ openNewYear: () => ({ ...openedAnswer(), isNew: false }) });
    await page.getByRole('button', { name: 'Lập sổ năm mới' }).click();
    await page.getByText('Sổ năm 2018 đã được lập từ trước, không lập thêm.').waitFor();
  });

  test('what stands in the way is said, with a way to try again', async () => {
    const message = 'Drive không còn chỗ.';
    const { page, calls } = await opened({
      openNewYear: () => ({ ok: false, code: 'drive-full', params: {}, message }),
    });
    await page.getByRole('button', { name: 'Lập sổ năm mới' }).click();
    await page.getByRole('alert').filter({ hasText: message }).waitFor();
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.getByRole('alert').filter({ hasText: message }).waitFor();
    expect(sent(calls)).toEqual([{ bringForward: false }, { bringForward: false }]);
  });

  test('is not offered where the workbook has no period', async () => {
    const { page } = await openSidebar({
      view: 'report',
      server: { describeWorkbook: () => ({ ...workbook, period: null }) },
    });
    await page.getByText('Từ 01/01/2017 đến 30/6/2017.').waitFor();
    expect(await page.getByText('Mở năm mới').count()).toBe(0);
  });
});
