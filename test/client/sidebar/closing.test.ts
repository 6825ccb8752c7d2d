/** Closing and reopening a period in a browser: what is shown first, what is sent, what is said after. */
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { workbook } from './made-replies';
import { outlookAnswer, recordOf } from './made-closings';
import { useSidebar, type FakeServer } from './sidebar-page';

const openSidebar = useSidebar();

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function openReport(server: FakeServer = {}, language: 'vi' | 'en' = 'vi') {
  const sidebar = await openSidebar({
    view: 'report',
    language,
    server: {
      describeWorkbook: () => workbook,
      lookAtPeriod: () => outlookAnswer(),
      closePeriod: () => outlookAnswer(),
      reopenPeriod: () => ({
        ok: true,
        name: '6 tháng đầu năm 2017',
        closedAt: '05/7/2017 09:00:00',
        closedBy: 'Bà Tư',
      }),
      showCell: () => ({ ok: true }),
      ...server,
    },
  });
  await sidebar.page
    .getByRole('heading', { name: language === 'vi' ? 'Chốt kỳ' : 'Close the period' })
    .waitFor();
  return sidebar;
}

const sent = (calls: readonly (readonly [string, unknown])[], name: string) =>
  calls.filter(([called]) => called === name).map(([, input]) => input);

describe('closing', () => {
  test('shows what will happen before anything is written', async () => {
    const { page, calls } = await openReport();
    await button(page, 'Chốt kỳ…').click();
    await page.getByText('giữ báo cáo ở trang “TH 6 tháng đầu năm 2017”').waitFor();
    await page.getByText('cảnh báo khi có người sửa 8.950 dòng của kỳ (không khóa)').waitFor();
    expect(sent(calls, 'lookAtPeriod')).toEqual([{}]);
    expect(sent(calls, 'closePeriod')).toEqual([]);
  });

  test('without errors asks for a name only, and says where the report is kept', async () => {
    const { page, calls } = await openReport();
    await button(page, 'Chốt kỳ…').click();
    await page.getByLabel('Người chốt').fill('Bà Hà Thị Tư');
    expect(await page.locator('textarea').count()).toBe(0);
    await button(page, 'Chốt kỳ').click();
    await page
      .getByRole('status')
      .filter({ hasText: 'Đã chốt kỳ 6 tháng đầu năm 2017.' })
      .waitFor();
    expect(sent(calls, 'closePeriod')).toEqual([{ reason: '', who: 'Bà Hà Thị Tư' }]);
    await button(page, 'Mở trang').click();
    expect(sent(calls, 'showCell')).toEqual([{ sheet: 'TH 6 tháng đầu năm 2017', cell: 'A1' }]);
    // The state of the period is asked for again.
    expect(sent(calls, 'describeWorkbook').length).toBeGreaterThan(1);
  });

  test('with errors asks for a reason too, and leads to them', async () => {
    const { page, calls } = await openReport({ lookAtPeriod: () => outlookAnswer(3) });
    await button(page, 'Chốt kỳ…').click();
    await page.getByText('Kỳ còn 3 lỗi.').waitFor();
    await page.getByLabel('Người chốt').fill('Bà Hà Thị Tư');
    await button(page, 'Chốt kỳ').click();
    await page.getByText('Ghi đủ các ô cần ghi.').waitFor();
    expect(sent(calls, 'closePeriod')).toEqual([]);
    await page.getByLabel('Lý do chốt').fill('Chờ xác minh 3 phiếu');
    await button(page, 'Chốt kỳ').click();
    await page.getByText('Đã chốt kỳ 6 tháng đầu năm 2017.').waitFor();
    expect(sent(calls, 'closePeriod')).toEqual([
      { reason: 'Chờ xác minh 3 phiếu', who: 'Bà Hà Thị Tư' },
    ]);
  });

  test('another period that was chosen is the one that is closed', async () => {
    const { page, calls } = await openReport();
    await page.getByLabel('Kỳ báo cáo').selectOption({ label: 'Quý I năm 2017' });
    await button(page, 'Chốt kỳ…').click();
    await page.getByLabel('Người chốt').fill('Bà Tư');
    await button(page, 'Chốt kỳ').click();
    await page.getByText('Đã chốt kỳ').waitFor();
    const days = { from: '2017-01-01', to: '2017-03-31' };
    expect(sent(calls, 'lookAtPeriod')).toEqual([days]);
    expect(sent(calls, 'closePeriod')).toEqual([{ ...days, reason: '', who: 'Bà Tư' }]);
  });

  test('what the server refuses is said, and the form stays', async () => {
    const message = 'Kỳ 6 tháng đầu năm 2017 đã được chốt lúc 05/7/2017 09:00:00 (Bà Tư).';
    const { page } = await openReport({
      closePeriod: () => ({ ok: false, code: 'period-closed', params: {}, message }),
    });
    await button(page, 'Chốt kỳ…').click();
    await page.getByLabel('Người chốt').fill('Bà Hà Thị Tư');
    await button(page, 'Chốt kỳ').click();
    await page.getByRole('alert').filter({ hasText: message }).waitFor();
    expect(await page.getByLabel('Người chốt').inputValue()).toBe('Bà Hà Thị Tư');
  });

  test('by keyboard alone: Enter opens, the field has the focus, Escape leads back', async () => {
    const { page } = await openReport();
    await button(page, 'Chốt kỳ…').focus();
    await page.keyboard.press('Enter');
    await page.locator('input[autocomplete="name"]:focus').waitFor();
    await page.keyboard.press('Escape');
    await page.waitForFunction(`document.activeElement.textContent === 'Chốt kỳ…'`);
    expect(await page.getByLabel('Người chốt').count()).toBe(0);
  });

  test('in English', async () => {
    const { page } = await openReport({}, 'en');
    await button(page, 'Close the period…').click();
    await page.getByText('keep its report on the sheet “TH 6 tháng đầu năm 2017”').waitFor();
  });
});

describe('a closed period', () => {
  const closed: FakeServer = {
    describeWorkbook: () => ({ ...workbook, records: [recordOf('closed')] }),
  };

  test('says when and by whom, and can be reopened with a reason only', async () => {
    const { page, calls } = await openReport(closed);
    await page.getByText('Kỳ này đã chốt lúc 05/7/2017 09:00:00 (Bà Hà Thị Tư).').waitFor();
    await button(page, 'Mở lại kỳ…').click();
    await page.getByLabel('Người mở lại').fill('Ông Sơn');
    await button(page, 'Mở lại kỳ').click();
    await page.getByText('Ghi đủ các ô cần ghi.').waitFor();
    await page.getByLabel('Vì sao mở lại?').fill('Sót 3 phiếu thu');
    await button(page, 'Mở lại kỳ').click();
    await page.getByText('Đã mở lại kỳ 6 tháng đầu năm 2017.').waitFor();
    expect(sent(calls, 'reopenPeriod')).toEqual([{ reason: 'Sót 3 phiếu thu', who: 'Ông Sơn' }]);
  });

  test('of an earlier year’s workbook cannot be reopened here', async () => {
    const { page } = await openReport({
      describeWorkbook: () => ({ ...workbook, records: [recordOf('carried')] }),
    });
    await page.getByText('Kỳ này đã chốt ở sổ của năm trước').waitFor();
    expect(await page.getByRole('button', { name: /Mở lại kỳ|Chốt kỳ/ }).count()).toBe(0);
  });

  test('that was reopened can be closed again, and says why it was', async () => {
    const { page } = await openReport({
      describeWorkbook: () => ({
        ...workbook,
        records: [{ ...recordOf('reopened'), reason: 'Sót 3 phiếu thu' }],
      }),
    });
    await page.getByText('Kỳ này đã được mở lại lúc').waitFor();
    await page.getByText('Lý do: Sót 3 phiếu thu').waitFor();
    await button(page, 'Chốt kỳ…').waitFor();
  });

  test('is told for that period only', async () => {
    const { page } = await openReport(closed);
    await page.getByLabel('Kỳ báo cáo').selectOption({ label: 'Quý I năm 2017' });
    await button(page, 'Chốt kỳ…').waitFor();
    expect(await page.getByText('Kỳ này đã chốt').count()).toBe(0);
  });
});
