/** The view Kiểm tra in a browser: run, read, filter, go to a cell, confirm. */
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { checkAnswer, threeFindings, workbook } from './made-replies';
import { runView, useSidebar, type FakeServer } from './sidebar-page';

const openSidebar = useSidebar();

const withFindings = (findings: typeof threeFindings): FakeServer => ({
  checkWorkbook: () => checkAnswer(findings),
  describeWorkbook: () => workbook,
});

const shownCells = (page: Page) => page.locator('.jump').allTextContents();
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

async function checked(findings: typeof threeFindings, server: FakeServer = {}) {
  const sidebar = await openSidebar({ server: { ...withFindings(findings), ...server } });
  await runView(sidebar.page);
  await button(sidebar.page, 'Kiểm tra lại').waitFor();
  return sidebar;
}

describe('what was found', () => {
  test('nothing: said with a sign and in words, and announced', async () => {
    const { page } = await checked([]);
    expect(await page.getByRole('status').filter({ hasText: 'Không có lỗi' }).count()).toBe(1);
    expect(await page.locator('.note-good .icon-confirmed').count()).toBe(1);
    expect(await page.getByRole('list').count()).toBe(0);
  });

  test('three findings: counts, kinds, wards, cells, what and what to do', async () => {
    const { page, calls } = await checked(threeFindings);
    expect(await page.locator('.severity').allTextContents()).toEqual([
      expect.stringMatching(/1\s*Lỗi/),
      expect.stringMatching(/1\s*Cần xem/),
      expect.stringMatching(/1\s*Gợi ý/),
    ]);
    expect(await page.getByRole('heading', { level: 3 }).allTextContents()).toEqual([
      'Lỗi: Số tiền: là chữ, không phải số, nên công thức không cộng được1',
      'Cần xem: Số phiếu: đã dùng ở một dòng ở trên1',
      'Gợi ý: Xã, phường: nên ghi đủ tên1',
    ]);
    expect(await page.getByRole('heading', { level: 4 }).allTextContents()).toEqual([
      'Phường Đức Xuân · Trang “Quỹ”1',
      'Phường Đức Xuân · Trang “Quỹ”1',
      'Phường Đức Xuân · Trang “Đăng ký”1',
    ]);
    expect(await page.locator('article').first().innerText()).toMatch(
      /Số tiền\s+Đến ô J12\s+“1tr5” là chữ, .+ Ghi lại bằng số: 1\.500\.000/,
    );
    expect(calls).toEqual([
      ['checkWorkbook', {}],
      ['describeWorkbook', {}],
    ]);
  });

  test('what is too much for one batch is written in further ones, until nothing is left', async () => {
    const left = [900, 400, 0];
    const { page, calls } = await checked(threeFindings, {
      checkWorkbook: () => ({ ...checkAnswer(threeFindings), left: left.shift() ?? 0 }),
    });
    await page.waitForFunction(() => !document.body.innerText.includes('còn'));
    const checks = () => calls.filter(([name]) => name === 'checkWorkbook');
    expect(checks()).toHaveLength(3);
  });

  test('a sheet that could not be judged is told, and nothing is called clean', async () => {
    const message = 'Trang “Quỹ” thiếu cột “Số tiền”.';
    const { page } = await checked([], {
      checkWorkbook: () => ({
        ...checkAnswer([]),
        unreadable: { ok: false, code: 'column-missing', params: {}, message },
      }),
    });
    await page.getByText(message).waitFor();
    expect(await page.getByText('Không có lỗi').count()).toBe(0);
  });

  test('values of cells are shown as text, whatever they hold', async () => {
    const value = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    const { page } = await checked([
      { ...threeFindings[0]!, value, sheet: '<b>Quỹ</b>', ward: '<i>x</i>' },
    ]);
    await page.getByText('<img src=x onerror="document.title=1">').first().waitFor();
    expect(await page.locator('main img, main script, main b, main i').count()).toBe(0);
    expect(await page.title()).toBe('Sổ Khuyến học');
  });
});

describe('filters', () => {
  test('by severity, by sheet, by text; and back', async () => {
    const { page } = await checked(threeFindings);
    await button(page, /Cần xem/)
      .first()
      .click();
    expect(await shownCells(page)).toEqual([expect.stringContaining('C12')]);
    await page.getByText('Đang xem 1 trong 3 chỗ').waitFor();
    await button(page, 'Bỏ lọc').click();
    await page.getByLabel('Trang', { exact: true }).selectOption({ label: 'Đăng ký' });
    expect(await page.locator('article').allInnerTexts()).toEqual([
      expect.stringContaining('P. Đức Xuân'),
    ]);
    await page.getByLabel('Tìm trong kết quả').fill('không có gì như thế');
    await page.getByText('Không có kết quả nào hợp').waitFor();
    await button(page, 'Bỏ lọc').click();
    expect(await shownCells(page)).toHaveLength(3);
  });

  test('groups close and open', async () => {
    const { page } = await checked(threeFindings);
    await button(page, 'Thu gọn').click();
    expect(await shownCells(page)).toEqual([]);
    await button(page, /^Lỗi: Số tiền/).click();
    expect(await button(page, /^Lỗi: Số tiền/).getAttribute('aria-expanded')).toBe('true');
    await button(page, /Trang “Quỹ”/).click();
    expect(await shownCells(page)).toEqual([expect.stringContaining('J12')]);
  });
});

describe('going to a cell', () => {
  test('asks the server and marks the finding', async () => {
    const { page, calls } = await checked(threeFindings, { showCell: () => ({ ok: true }) });
    await button(page, 'Đến ô J12').click();
    expect(await page.locator('article[aria-current="true"]').count()).toBe(1);
    expect(calls.at(-1)).toEqual(['showCell', { sheet: 'Quỹ', cell: 'J12' }]);
  });

  test('what goes wrong is told on the finding, with another try', async () => {
    let tries = 0;
    const { page } = await checked(threeFindings, {
      showCell: () => {
        tries += 1;
        if (tries > 1) return { ok: true };
        return { ok: false, code: 'sheet-missing', params: {}, message: 'Thiếu trang “Quỹ”.' };
      },
    });
    await button(page, 'Đến ô J12').click();
    const alert = page.getByRole('alert').filter({ hasText: 'Thiếu trang “Quỹ”.' });
    await alert.getByRole('button', { name: 'Thử lại' }).click();
    await alert.waitFor({ state: 'detached' });
    expect(tries).toBe(2);
  });
});
