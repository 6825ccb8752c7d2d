/** The view Báo cáo in a browser: periods, what is sent, figures, bars, the text and its copying. */
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { reportAnswer, workbook } from './made-replies';
import { runView, useSidebar, type FakeServer } from './sidebar-page';

const openSidebar = useSidebar();

async function openReport(server: FakeServer = {}) {
  const sidebar = await openSidebar({
    view: 'report',
    server: {
      describeWorkbook: () => workbook,
      makeReport: () => reportAnswer(),
      showCell: () => ({ ok: true }),
      ...server,
    },
  });
  await sidebar.page.getByText(/Từ|từ/).first().waitFor();
  return sidebar;
}

const period = (page: Page) => page.getByLabel('Kỳ báo cáo');

async function made(server: FakeServer = {}) {
  const sidebar = await openReport(server);
  await runView(sidebar.page);
  await sidebar.page.getByText('Lời văn báo cáo').waitFor();
  return sidebar;
}

describe('the period', () => {
  test('the workbook’s own comes first, then those of its year, then two days', async () => {
    const { page } = await openReport();
    expect(await period(page).locator('option').allTextContents()).toEqual([
      '6 tháng đầu năm 2017',
      '6 tháng cuối năm 2017',
      'Năm 2017',
      'Quý I năm 2017',
      'Quý II năm 2017',
      'Quý III năm 2017',
      'Quý IV năm 2017',
      'Chọn ngày…',
    ]);
    await page.getByText('Theo trang “Thiết lập”: từ 01/01/2017 đến 30/6/2017.').waitFor();
  });

  test.each([
    ['as the workbook says', null, {}],
    ['another one', 'Quý III năm 2017', { from: '2017-07-01', to: '2017-09-30' }],
  ])('%s is sent', async (_, label, expected) => {
    const { page, calls } = await openReport();
    if (label !== null) await period(page).selectOption({ label });
    await runView(page);
    await page.getByText('Lời văn báo cáo').waitFor();
    expect(calls.find(([name]) => name === 'makeReport')?.[1]).toEqual(expected);
  });

  test.each([
    ['', '', 'Chọn cả ngày đầu và ngày cuối của kỳ.'],
    ['2017-06-30', '2017-01-01', 'Ngày cuối sớm hơn ngày đầu của kỳ.'],
  ])('the days %j to %j are not sent', async (from, to, problem) => {
    const { page, calls } = await openReport();
    await period(page).selectOption({ label: 'Chọn ngày…' });
    await page.getByLabel('Từ ngày').fill(from);
    await page.getByLabel('Đến ngày').fill(to);
    await runView(page);
    await page.getByRole('alert').filter({ hasText: problem }).waitFor();
    expect(calls.map(([name]) => name)).not.toContain('makeReport');
  });

  test('two days are said day first, whatever the browser shows, and sent', async () => {
    const { page, calls } = await openReport();
    await period(page).selectOption({ label: 'Chọn ngày…' });
    await page.getByLabel('Từ ngày').fill('2017-01-15');
    await page.getByLabel('Đến ngày').fill('2017-05-20');
    await page.getByText('Từ 15/01/2017 đến 20/5/2017.').waitFor();
    await page.getByLabel('Chính xác (8.664)').check();
    await runView(page);
    await page.getByText('Lời văn báo cáo').waitFor();
    expect(calls.find(([name]) => name === 'makeReport')?.[1]).toEqual({
      from: '2017-01-15',
      to: '2017-05-20',
      exact: true,
    });
  });

  test('a workbook without a period begins with a half of this year', async () => {
    const { page } = await openReport({ describeWorkbook: () => ({ ...workbook, period: null }) });
    await page.getByText('Từ 01/01/2017 đến 30/6/2017.').waitFor();
    expect(await period(page).locator('option').first().textContent()).toBe('6 tháng đầu năm 2017');
  });
});

describe('the result', () => {
  test('says where it was written, and goes there', async () => {
    const { page, calls } = await made();
    await page.getByText('Đã ghi báo cáo 6 tháng đầu năm 2017 vào trang “Tổng hợp”.').waitFor();
    await page.getByRole('button', { name: 'Mở trang' }).click();
    expect(calls.at(-1)).toEqual(['showCell', { sheet: 'Tổng hợp', cell: 'A1' }]);
  });

  test('cards give figures with plan and last year, bars by ward in words too', async () => {
    const { page } = await made();
    const families = page.getByRole('button', { name: /^Gia đình học tập/ });
    expect(await families.innerText()).toMatch(
      /8\.664 gia đình\s+Kế hoạch 9\.000, đạt 96,27%\s+Tăng 786 so với cùng kỳ/,
    );
    const bars = page.getByRole('list', { name: 'Gia đình học tập, theo xã, phường' });
    expect(await bars.getByRole('listitem').allInnerTexts()).toHaveLength(8);
    expect(await bars.getByRole('listitem').first().innerText()).toMatch(
      /Phường Sông Cầu\s+1\.544/,
    );
    await families.click();
    expect(await bars.count()).toBe(0);
    await page.getByText('Tổng quỹ189.500.000 đồng').waitFor();
    await page.getByText(/^Chưa có số liệu: Công dân học tập, /).waitFor();
  });

  test.each([
    ['2017-06-30', false],
    ['2017-12-31', true],
  ])('up to %s, what was achieved is missed: %s', async (to, isMissed) => {
    const answer = reportAnswer();
    const { page } = await made({
      makeReport: () => ({
        ...answer,
        report: {
          ...answer.report,
          period: { ...answer.report.period, to },
          indicators: answer.report.indicators.map((one) =>
            one.id.startsWith('achieved.') ? { ...one, isPrinted: to === '2017-12-31' } : one,
          ),
        },
      }),
    });
    const unknown = await page.getByText(/^Chưa có số liệu: /).innerText();
    expect(unknown.includes('Đạt Gia đình học tập')).toBe(isMissed);
  });

  test('rows left out are said, with a way to them', async () => {
    const { page } = await made({ makeReport: () => reportAnswer({ rows: 3, amount: 1_250_000 }) });
    const note = page.locator('.note-warning');
    expect(await note.innerText()).toContain('Chưa tính 3 dòng có lỗi, 1.250.000 đồng.');
    await page.getByRole('button', { name: 'Xem lỗi' }).click();
    await page.getByRole('button', { name: 'Kiểm tra dữ liệu' }).waitFor();
  });

  test('how many rows were read and counted is said, and what was asked about', async () => {
    const answer = reportAnswer();
    const sheets = [
      {
        sheet: 'Quỹ',
        rows: 12,
        inPeriod: 10,
        counted: 9,
        leftOut: { error: 1, 'subtotal-row': 2 },
      },
    ];
    const message = 'Trang “DS gia đình” có 2 dòng dưới các cột của “Đăng ký”.';
    const { page } = await made({
      makeReport: () => ({
        ...answer,
        report: { ...answer.report, sheets },
        renamed: { ok: false, code: 'sheet-renamed', params: {}, message },
      }),
    });
    await page
      .getByText(
        'Quỹ: đọc 12 dòng, trong kỳ 10, được tính 9; không tính 1 dòng có lỗi, 2 dòng cộng.',
      )
      .waitFor();
    expect(await page.locator('.note-warning').innerText()).toContain(message);
  });

  test('that the data has changed since is said when the view opens', async () => {
    const { page } = await openReport({
      describeWorkbook: () => ({ ...workbook, reportSheet: 'Tổng hợp', stale: true }),
    });
    await page
      .getByRole('status')
      .filter({ hasText: 'Số liệu đã thay đổi sau khi lập trang “Tổng hợp”.' })
      .waitFor();
  });

  test('a workbook without registers leads to the set-up', async () => {
    const { page } = await openReport({
      describeWorkbook: () => ({ ...workbook, hasTables: false }),
    });
    await page.getByRole('button', { name: 'Mở Thiết lập bảng tính' }).click();
    await page.getByRole('button', { name: 'Thiết lập bảng tính' }).waitFor();
  });
});

describe('the Word file', () => {
  const wordButton = (page: Page) => page.getByRole('button', { name: 'Tải văn bản Word' });

  test('its dialog is opened for the report that was made, whatever is chosen since', async () => {
    const { page, calls } = await openReport({ showWordDialog: () => ({ ok: true }) });
    await page.getByLabel('Chính xác (8.664)').check();
    await page.getByLabel('Kèm danh sách công khai').check();
    await runView(page);
    await page.getByText('Lời văn báo cáo').waitFor();
    await period(page).selectOption({ label: 'Năm 2017' });
    await page.getByLabel('Làm tròn (hơn 8.660)').check();
    await wordButton(page).click();
    await wordButton(page).waitFor();
    expect(calls.find(([name]) => name === 'showWordDialog')?.[1]).toEqual({
      from: '2017-01-01',
      to: '2017-06-30',
      exact: true,
      lists: true,
    });
  });

  test('a dialog that does not open is said, and can be tried again', async () => {
    let count = 0;
    const { page } = await made({
      showWordDialog: () => {
        count += 1;
        if (count === 1) throw new Error('NetworkError: Connection failure');
        return { ok: true };
      },
    });
    await wordButton(page).click();
    await page.getByRole('alert').filter({ hasText: 'Mất kết nối' }).waitFor();
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.getByText('Mất kết nối').waitFor({ state: 'detached' });
    expect(count).toBe(2);
  });

  test('there is no button before a report was made', async () => {
    const { page } = await openReport();
    expect(await wordButton(page).count()).toBe(0);
  });
});

describe('copying the text', () => {
  const copied = () => reportAnswer().report.text.join('\n');
  const copy = (page: Page) => page.getByRole('button', { name: 'Sao chép lời văn' }).click();

  test('by the clipboard', async () => {
    const { page } = await made();
    await page.evaluate(
      `Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { window.copied = text; } } })`,
    );
    await copy(page);
    await page.getByText('Đã sao chép lời văn.').waitFor();
    expect(await page.evaluate('copied')).toBe(copied());
  });

  test.each([
    ['forbidden', `{ writeText: () => Promise.reject(new Error('NotAllowedError')) }`],
    ['missing', 'undefined'],
  ])('by the old way where the clipboard is %s', async (_, clipboard) => {
    const { page } = await made();
    await page.evaluate(`
      Object.defineProperty(navigator, 'clipboard', { value: ${clipboard} });
      document.execCommand = () => { window.copied = String(getSelection()); return true; };
    `);
    await copy(page);
    await page.getByText('Đã sao chép lời văn.').waitFor();
    const lines = (text: string) => text.split('\n').filter((line) => line.trim() !== '');
    expect(lines(await page.evaluate<string>('copied'))).toEqual(lines(copied()));
  });

  test.each([
    ['refuses', '() => false'],
    ['throws', '() => { throw new Error() }'],
  ])('else it is selected, and that is said (the old way %s)', async (_, execCommand) => {
    const { page } = await made();
    await page.evaluate(`
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = ${execCommand};
    `);
    await copy(page);
    await page.getByText('Lời văn đã được chọn sẵn: nhấn Ctrl+C.').waitFor();
    expect(await page.evaluate('String(getSelection())')).toContain('Gia đình học tập');
  });
});

describe('the lists for publication', () => {
  test('are made when asked for, and opened from the result', async () => {
    const listSheets = [
      { usual: 'Danh sách ủng hộ', sheet: 'Danh sách ủng hộ' },
      { usual: 'Danh sách khen thưởng', sheet: 'Danh sách khen thưởng (2)' },
    ];
    const { page, calls } = await openReport({
      makeReport: () => ({ ...reportAnswer(), listSheets }),
    });
    await page.getByLabel('Kèm danh sách công khai').check();
    await runView(page);
    await page.getByRole('button', { name: 'Danh sách khen thưởng (2)' }).click();
    expect(calls.find(([name]) => name === 'makeReport')?.[1]).toEqual({ lists: true });
    expect(calls.find(([name]) => name === 'showCell')?.[1]).toEqual({
      sheet: 'Danh sách khen thưởng (2)',
      cell: 'A1',
    });
  });

  test('are not spoken of where nobody asked', async () => {
    const { page } = await made();
    expect(await page.getByText('Các trang đi kèm').count()).toBe(0);
  });
});
