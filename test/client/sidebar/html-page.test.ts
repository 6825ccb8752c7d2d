/** The page as a file: what HtmlService does to it, and the frames it is put into. */
import { describe, expect, test } from '@jest/globals';
import { checkAnswer, reportAnswer, threeFindings, workbook } from './made-replies';
import { shippedPage } from '../../browser/addon-page';
import { describePageFile } from '../../browser/page-file';
import { runView, useSidebar } from './sidebar-page';

const openSidebar = useSidebar();

describePageFile('sidebar', ['view', 'language']);

describe('in the browser', () => {
  test('works after a parser wrote it anew', async () => {
    const html = shippedPage('sidebar');
    const { page } = await openSidebar({ server: { checkWorkbook: () => checkAnswer([]) } });
    const rewritten = await page.evaluate<string>(
      `new DOMParser().parseFromString(${JSON.stringify(html)}, 'text/html').documentElement.outerHTML`,
    );
    const again = await openSidebar({
      server: { checkWorkbook: () => checkAnswer([]) },
      around: () => `<!doctype html>${rewritten}`,
    });
    await runView(again.page);
    await again.page.getByText('Không có lỗi').waitFor();
  });

  test('works in a sandboxed frame without an origin, clipboard or storage', async () => {
    const { page, calls } = await openSidebar({
      server: {
        checkWorkbook: () => checkAnswer(threeFindings),
        confirmWarnings: () => ({ ok: true, confirmed: 1, when: '05/7/2017 08:30' }),
        describeWorkbook: () => workbook,
        makeReport: () => reportAnswer(),
      },
      mayComplain: /The Clipboard API has been blocked/,
      around: (inner) =>
        `<!doctype html><iframe sandbox="allow-scripts" width="280" height="600" srcdoc="${inner.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"></iframe>`,
    });
    const frame = page.frameLocator('iframe');
    await frame.getByRole('button', { name: 'Kiểm tra dữ liệu' }).click();
    await frame.getByRole('button', { name: 'Xác nhận là đúng' }).click();
    await frame.getByLabel('Vì sao đúng?').fill('Một phiếu ghi hai người');
    await frame.getByLabel('Người xác nhận').fill('Nông Thị Hà');
    await frame.getByRole('button', { name: 'Xác nhận', exact: true }).click();
    await frame.getByRole('button', { name: /Đã xác nhận là đúng/ }).waitFor();
    await frame.getByRole('button', { name: 'Báo cáo' }).click();
    await frame.getByRole('button', { name: 'Lập báo cáo' }).click();
    await frame.getByRole('button', { name: 'Sao chép lời văn' }).click();
    await frame.getByText(/Đã sao chép lời văn|đã được chọn sẵn/).waitFor();
    expect(calls.map(([name]) => name)).toContain('confirmWarnings');
  });

  test.each([
    ['set-up', 'vi', 'Thiết lập bảng tính'],
    ['check', 'vi', 'Kiểm tra dữ liệu'],
    ['report', 'vi', 'Lập báo cáo'],
    ['set-up', 'en', 'Set up the workbook'],
    ['check', 'en', 'Check the data'],
    ['report', 'en', 'Make the report'],
  ] as const)('%s in %s has one primary button', async (view, language, label) => {
    const { page } = await openSidebar({
      view,
      language,
      server: { describeWorkbook: () => workbook },
    });
    await page.getByRole('button', { name: label }).waitFor();
    expect(await page.locator('button.primary:visible').allTextContents()).toEqual([label]);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
  });

  test.each(['', 'toString', 'unknown'])('a view named %j is Kiểm tra', async (view) => {
    const { page } = await openSidebar({ view: view as 'check', server: {} });
    await page.getByRole('button', { name: 'Kiểm tra dữ liệu' }).waitFor();
  });
});
