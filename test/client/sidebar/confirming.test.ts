/** Confirming warnings in a browser: the form, what is sent, what moves where, and back. */
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { checkAnswer, issuesOf, threeFindings, workbook } from './made-replies';
import { runView, useSidebar, type FakeServer, settled } from './sidebar-page';

const openSidebar = useSidebar();

const base: FakeServer = {
  checkWorkbook: () => checkAnswer(threeFindings),
  describeWorkbook: () => workbook,
  confirmWarnings: () => ({ ok: true, confirmed: 1, when: '05/7/2017 08:30' }),
  revokeConfirmations: () => ({ ok: true, revoked: 1 }),
};

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const saveButton = (page: Page) => page.getByRole('button', { name: 'Xác nhận', exact: true });
const warnings = (page: Page) => page.locator('.severity-warning').innerText();

async function openForm(server: FakeServer = {}) {
  const sidebar = await openSidebar({ server: { ...base, ...server } });
  await runView(sidebar.page);
  await button(sidebar.page, 'Xác nhận là đúng').click();
  await sidebar.page.locator('textarea:focus').waitFor();
  return sidebar;
}

async function fill(page: Page, reason: string, who: string) {
  await page.getByLabel('Vì sao đúng?').fill(reason);
  await page.getByLabel('Người xác nhận').fill(who);
}

describe('the form', () => {
  test('is offered on warnings only', async () => {
    const { page } = await openForm();
    expect(await button(page, 'Xác nhận là đúng').count()).toBe(1);
    const card = page.locator('article').filter({ has: button(page, 'Xác nhận là đúng') });
    expect(await card.innerText()).toContain('PT 015');
  });

  test.each([
    ['', ''],
    ['  ', 'Nông Thị Hà'],
    ['Một phiếu ghi hai người', ' '],
  ])('is not sent with the reason %j and the name %j', async (reason, who) => {
    const { page, calls } = await openForm();
    await fill(page, reason, who);
    await saveButton(page).click();
    await page.getByText('Ghi đủ lý do và tên người xác nhận.').waitFor();
    expect(await page.locator('[aria-invalid="true"]').count()).toBe(
      [reason, who].filter((text) => text.trim() === '').length,
    );
    expect(calls.map(([name]) => name)).not.toContain('confirmWarnings');
  });

  test('is left by Escape, and the focus goes back', async () => {
    const { page } = await openForm();
    await page.keyboard.press('Escape');
    expect(await page.getByLabel('Vì sao đúng?').count()).toBe(0);
    expect(await page.locator(':focus').innerText()).toBe('Xác nhận là đúng');
  });
});

describe('a confirmed warning', () => {
  test('is sent, leaves the counts, and is listed with its reason', async () => {
    const { page, calls } = await openForm();
    await fill(page, ' Một phiếu ghi hai người ', 'Nông Thị Hà');
    await page.keyboard.press('Enter');
    const confirmed = button(page, 'Đã xác nhận là đúng');
    await confirmed.waitFor();
    expect(calls.at(-1)).toEqual([
      'confirmWarnings',
      {
        findings: [{ sheet: 'Quỹ', cell: 'C12', code: 'receipt-repeated' }],
        reason: 'Một phiếu ghi hai người',
        who: 'Nông Thị Hà',
      },
    ]);
    expect(await warnings(page)).toMatch(/^\s*0/);
    expect(await confirmed.getAttribute('aria-expanded')).toBe('false');
    await confirmed.click();
    await page.getByText('Lý do: Một phiếu ghi hai người (Nông Thị Hà, 05/7/2017 08:30)').waitFor();
  });

  test('can be taken back, by the key that the server gave it', async () => {
    const issues = issuesOf(threeFindings).map((issue) =>
      issue.severity === 'warning'
        ? { ...issue, confirmed: true as const, reason: 'Đúng', who: 'Hà', when: '04/7/2017 17:05' }
        : issue,
    );
    const { page, calls } = await openSidebar({
      server: { ...base, checkWorkbook: () => ({ ...checkAnswer(threeFindings), issues }) },
    });
    await runView(page);
    await button(page, 'Đã xác nhận là đúng').click();
    await page.getByText('Lý do: Đúng (Hà, 04/7/2017 17:05)').waitFor();
    await button(page, 'Bỏ xác nhận').click();
    await button(page, 'Xác nhận là đúng').waitFor();
    expect(calls.at(-1)).toEqual(['revokeConfirmations', { keys: ['key-of-the-receipt'] }]);
    expect(await warnings(page)).toMatch(/^\s*1/);
  });

  test('the name typed once is there the next time, the reason is not', async () => {
    const { page } = await openForm();
    await fill(page, 'Đúng', 'Nông Thị Hà');
    await saveButton(page).click();
    await button(page, 'Đã xác nhận là đúng').waitFor();
    await page.reload();
    await runView(page);
    await button(page, 'Xác nhận là đúng').click();
    expect(await page.getByLabel('Người xác nhận').inputValue()).toBe('Nông Thị Hà');
    expect(await page.getByLabel('Vì sao đúng?').inputValue()).toBe('');
  });
});

describe('what goes wrong', () => {
  test('a cell that has changed since is told, and the form stays', async () => {
    const { page } = await openForm({
      confirmWarnings: () => ({ ok: true, confirmed: 0, when: '05/7/2017 08:30' }),
    });
    await fill(page, 'Đúng', 'Hà');
    await saveButton(page).click();
    await page.getByText('Ô này đã thay đổi nên chưa xác nhận được.').waitFor();
    expect(await page.getByLabel('Vì sao đúng?').inputValue()).toBe('Đúng');
    expect(await warnings(page)).toMatch(/^\s*1/);
  });

  test('a refusal is told, and another try sends the same', async () => {
    let tries = 0;
    const { page, calls } = await openForm({
      confirmWarnings: () => {
        tries += 1;
        if (tries > 1) return { ok: true, confirmed: 1, when: '05/7/2017 08:30' };
        return { ok: false, code: 'busy', params: {}, message: 'Người khác đang chạy.' };
      },
    });
    await fill(page, 'Đúng', 'Hà');
    await saveButton(page).click();
    await page.getByText('Người khác đang chạy.').waitFor();
    await button(page, 'Thử lại').click();
    await button(page, 'Đã xác nhận là đúng').waitFor();
    expect(calls.at(-1)).toEqual(calls.at(-2));
  });

  test('what was typed is kept while the page is scrolled far away', async () => {
    const far = Array.from({ length: 300 }, (_, row) => ({
      ...threeFindings[1]!,
      row,
      key: `key-${row}`,
    }));
    const { page } = await openSidebar({
      server: { ...base, checkWorkbook: () => checkAnswer(far) },
    });
    await runView(page);
    await button(page, 'Xác nhận là đúng').first().click();
    await fill(page, 'Một phiếu ghi hai người', 'Hà');
    await page.evaluate('scrollTo(0, 20000)');
    await settled(page);
    await page.evaluate('scrollTo(0, 0)');
    expect(await page.getByLabel('Vì sao đúng?').inputValue()).toBe('Một phiếu ghi hai người');
  });
});
