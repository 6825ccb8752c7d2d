/** Mending in a browser, cell by cell: what is shown, sent, said and checked again. */
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { everyKind, moneyTexts, workbookWith } from './made-mends';
import { threeFindings } from './made-replies';
import { runView, useSidebar, type FakeServer, settled } from './sidebar-page';
import { until } from '../../until';

const openSidebar = useSidebar();

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const mendButton = (page: Page, cell: string) => button(page, `Sửa ô này ${cell}`);
/** Resolves once the cell has no finding any more. */
const gone = (page: Page, cell: string) =>
  page
    .locator('.jump')
    .filter({ hasText: new RegExp(`${cell}\\b`) })
    .waitFor({ state: 'detached' });
const outcome = (page: Page) => page.locator('.outcome');

/** The list of a checked workbook, by someone whose name is known. */
async function checked(findings = moneyTexts(3), server: FakeServer = {}) {
  const sidebar = await openSidebar({
    server: {
      ...workbookWith(findings),
      confirmWarnings: () => ({ ok: true, confirmed: 1, when: '05/7/2017 08:30' }),
      ...server,
    },
  });
  const { page } = sidebar;
  await page.evaluate(`localStorage.setItem('so-khuyen-hoc.who', 'Nông Thị Hà')`);
  await runView(page);
  await button(page, 'Kiểm tra lại').waitFor();
  return sidebar;
}

const names = (calls: readonly (readonly [string, unknown])[]) =>
  calls.map(([name]) => name).filter((name) => name !== 'describeWorkbook');

describe('a finding', () => {
  test('with a proposal shows old → new and a button; without one it does not', async () => {
    const { page } = await checked(threeFindings);
    expect(await page.locator('article .old-and-new').allInnerTexts()).toEqual([
      expect.stringMatching(/^“1tr5” →.*1\.500\.000$/s),
      expect.stringMatching(/^“P\. Đức Xuân” →.*“Phường Đức Xuân”$/s),
    ]);
    expect(await button(page, /^Sửa ô này/).count()).toBe(2);
    const receipt = page.locator('article').filter({ hasText: 'PT 015' });
    expect(await receipt.locator('.mend-one').count()).toBe(0);
  });

  test('of a cell with two proposals offers the first only, and says so', async () => {
    const [money] = threeFindings;
    const { page } = await checked([money!, { ...money!, code: 'amount-small' }]);
    expect(await mendButton(page, 'J12').count()).toBe(1);
    await page.getByText('Ô này còn một đề nghị khác').waitFor();
  });

  test('that someone confirmed offers no mend', async () => {
    const year = everyKind.slice(4);
    const { page } = await checked(year);
    expect(await mendButton(page, 'G12').count()).toBe(1);
    await button(page, 'Xác nhận là đúng').click();
    await page.getByLabel('Vì sao đúng?').fill('Đúng như giấy khai sinh');
    await button(page, 'Xác nhận').last().click();
    await button(page, 'Đã xác nhận là đúng').click();
    expect(await mendButton(page, 'G12').count()).toBe(0);
  });

  test('says what cannot be seen: spaces, and letters that look alike', async () => {
    const { page } = await checked(everyKind.slice(2, 3));
    const card = page.locator('article');
    expect(await card.locator('.old-and-new').innerText()).toContain('“Hà  Văn Thạch ”');
    await card.getByText('Chỉ khác ở dấu cách').waitFor();
  });
});

describe('one cell', () => {
  test('is mended by one click, said, and gone from the list after another check', async () => {
    const { page, calls } = await checked();
    await mendButton(page, 'J6').click();
    await outcome(page).getByText('Đã sửa 1 ô.').waitFor();
    await gone(page, 'J6');
    expect(names(calls)).toEqual(['checkWorkbook', 'mendFindings', 'checkWorkbook']);
    expect(calls.find(([name]) => name === 'mendFindings')?.[1]).toEqual({
      findings: [{ sheet: 'Quỹ', cell: 'J6', code: 'money-as-text', value: '2k' }],
      who: 'Nông Thị Hà',
    });
    expect(await page.locator('article .jump').allTextContents()).toEqual([
      expect.stringContaining('J5'),
      expect.stringContaining('J7'),
    ]);
  });

  test('by someone unknown asks for the name once, and the confirmation knows it', async () => {
    const { page, calls } = await openSidebar({
      server: workbookWith([...moneyTexts(2), threeFindings[1]!]),
    });
    await runView(page);
    await mendButton(page, 'J5').click();
    await page.getByLabel('Người sửa').fill(' Nông Thị Hà ');
    await button(page, 'Sửa 1 ô').click();
    await outcome(page).waitFor();
    await mendButton(page, 'J6').click();
    await page.getByText('Đã sửa 1 ô.').waitFor();
    await gone(page, 'J6');
    const who = calls.flatMap(([name, input]) =>
      name === 'mendFindings' ? [(input as { readonly who: string }).who] : [],
    );
    expect(who).toEqual(['Nông Thị Hà', 'Nông Thị Hà']);
    await button(page, 'Xác nhận là đúng').click();
    expect(await page.getByLabel('Người xác nhận').inputValue()).toBe('Nông Thị Hà');
  });

  test('clicks that come while one runs wait, and go together', async () => {
    const finish: (() => void)[] = [];
    const server = workbookWith(moneyTexts(4));
    const { page, calls } = await checked(moneyTexts(4), {
      ...server,
      mendFindings: (input) =>
        new Promise((resolve) => {
          finish.push(() => resolve(server.mendFindings?.(input) as never));
        }),
    });
    for (const cell of ['J5', 'J6', 'J7']) await mendButton(page, cell).click();
    expect(await button(page, /^Đang sửa… J/).count()).toBe(3);
    await button(page, 'Đang sửa… J6').click({ force: true });
    finish[0]?.();
    await until(() => finish.length === 2);
    finish[1]?.();
    await page.getByText('Đã sửa 2 ô.').waitFor();
    const sent = calls.flatMap(([name, input]) =>
      name === 'mendFindings'
        ? [(input as { findings: readonly { cell: string }[] }).findings.map(({ cell }) => cell)]
        : [],
    );
    expect(sent).toEqual([['J5'], ['J6', 'J7']]);
  });

  test('leaves the reader in place, and keeps the focus in the list', async () => {
    const { page } = await checked(moneyTexts(200));
    const card = page.locator('article').filter({ hasText: '“90k”' });
    await page.evaluate('scrollTo(0, 15000)');
    await settled(page);
    const row = page.locator('article').nth(3);
    const cell = (await row.locator('.jump').innerText()).replace(/\D/g, '');
    await row.getByRole('button', { name: /^Sửa ô này/ }).focus();
    const before = await page.evaluate<number>('scrollY');
    await page.keyboard.press('Enter');
    await outcome(page).waitFor();
    await gone(page, `J${cell}`);
    await settled(page);
    expect(Math.abs((await page.evaluate<number>('scrollY')) - before)).toBeLessThan(220);
    expect(await page.evaluate(`document.activeElement.closest('.outline') !== null`)).toBe(true);
    expect(await outcome(page).boundingBox()).toMatchObject({ y: 0 });
    await card.waitFor({ state: 'detached' });
  });

  test('a form half filled in stays with its finding when the list is renewed', async () => {
    const receipts = [15, 16].map((number, index) => ({
      ...threeFindings[1]!,
      row: 30 + index,
      value: `PT ${number}`,
      key: `key-${number}`,
    }));
    const { page } = await checked([...moneyTexts(1), ...receipts]);
    const second = page.locator('article').filter({ hasText: 'PT 16' });
    await second.getByRole('button', { name: 'Xác nhận là đúng' }).click();
    await page.getByLabel('Vì sao đúng?').fill('Một phiếu ghi hai người');
    await mendButton(page, 'J5').click();
    await gone(page, 'J5');
    expect(await second.getByLabel('Vì sao đúng?').inputValue()).toBe('Một phiếu ghi hai người');
    expect(await page.getByLabel('Vì sao đúng?').count()).toBe(1);
  });
});
