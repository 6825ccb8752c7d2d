/** The preview of many mends in a browser: what it lists, what is left out, and the ways out of it. */
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { everyKind, moneyTexts, workbookWith } from './made-mends';
import { threeFindings } from './made-replies';
import { button, checkedIn, groupButton, preview, sentCells } from './mend-preview-page';
import { runView, useSidebar } from './sidebar-page';

const checked = checkedIn(useSidebar());
const rows = (page: Page) => preview(page).locator('.mend-row');
const everythingButton = (page: Page) => button(page, /^Sửa tất cả chỗ chắc chắn/);

describe('is offered', () => {
  test.each([
    ['for a kind with two proposals or more', [...moneyTexts(2), threeFindings[2]!], 1, '(3)'],
    ['for all kinds where each has one', everyKind, 0, '(5)'],
    ['for none of a single proposal', moneyTexts(1), 0, null],
    ['for none without a proposal', [threeFindings[1]!], 0, null],
  ])('%s', async (_, findings, groups, all) => {
    const { page } = await checked(findings);
    expect(await groupButton(page).count()).toBe(groups);
    const labels = await everythingButton(page).allInnerTexts();
    expect(labels).toEqual(all === null ? [] : [`Sửa tất cả chỗ chắc chắn ${all}…`]);
  });

  test('over what is shown, when the list is filtered', async () => {
    const { page } = await checked([...moneyTexts(3), ...everyKind.slice(3)]);
    await page.getByLabel('Trang', { exact: true }).selectOption({ label: 'Đăng ký' });
    await button(page, 'Sửa tất cả chỗ chắc chắn đang xem (2)…').click();
    expect(await rows(page).count()).toBe(2);
  });

  test('not while a check runs', async () => {
    let finish = () => {};
    let checks = 0;
    const server = workbookWith(moneyTexts(3));
    const { page } = await checked(moneyTexts(3), {
      checkWorkbook: (input) => {
        checks += 1;
        const reply = server.checkWorkbook?.(input) as never;
        return checks === 1
          ? reply
          : new Promise((resolve) => {
              finish = () => resolve(reply);
            });
      },
    });
    await runView(page);
    await everythingButton(page).click({ force: true });
    expect(await preview(page).count()).toBe(0);
    expect(await groupButton(page).getAttribute('aria-disabled')).toBe('true');
    finish();
    await button(page, 'Kiểm tra lại').waitFor();
    await everythingButton(page).click();
    await preview(page).waitFor();
  });
});

describe('shows', () => {
  test('every cell, old → new, as the sheet writes them; of several kinds each its own', async () => {
    const { page } = await checked(everyKind);
    await everythingButton(page).click();
    const texts = (await rows(page).allInnerTexts()).map((text) => text.replace(/\n+/g, ' | '));
    expect(texts).toEqual([
      expect.stringMatching(/Trang “Quỹ”, ô J12 · Số tiền.*“1tr5”.*1\.500\.000.*Là chữ/),
      expect.stringMatching(/Trang “Quỹ”, ô B12 · Ngày thu.*“15\.6\.2017”.*15\/06\/2017/),
      expect.stringMatching(/ô G12 · Người ủng hộ.*“Hà  Văn Thạch ”.*“Hà Văn Thạch”/),
      expect.stringMatching(/Trang “Đăng ký”, ô C12.*“Phường Đức Xuân”/),
      expect.stringMatching(/Năm sinh.*“1985 ”.*1985/),
    ]);
    expect(await page.locator('button.primary:visible').allInnerTexts()).toEqual(['Sửa 5 ô']);
  });

  test('of one kind its name once', async () => {
    const { page } = await checked(moneyTexts(2));
    await groupButton(page).click();
    expect(await preview(page).getByText('Số tiền: là chữ, không phải số').count()).toBe(1);
    expect(await rows(page).first().innerText()).not.toContain('là chữ');
  });

  test('values as text, whatever they hold', async () => {
    const value = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    const findings = moneyTexts(2).map((one) => ({
      ...one,
      value,
      sheet: '<b>Quỹ</b>',
      fix: { kind: 'text', value: '<i>1</i>' } as const,
    }));
    const { page } = await checked(findings);
    await groupButton(page).click();
    await rows(page).getByText('<img src=x').first().waitFor();
    await page.getByLabel('Người sửa').fill('<u>Hà</u>');
    await button(page, 'Sửa 2 ô').click();
    await page.locator('.outcome').waitFor();
    await button(page, 'Hoàn tác lần sửa vừa rồi').click();
    await page.getByText('của <u>Hà</u>').waitFor();
    expect(await page.locator('main img, main script, main b, main i, main u').count()).toBe(0);
    expect(await page.title()).toBe('Sổ Khuyến học');
  });
});

describe('boxes', () => {
  test('what is unticked is not mended', async () => {
    const { page, calls } = await checked(moneyTexts(4));
    await groupButton(page).click();
    await rows(page).nth(1).getByRole('checkbox').uncheck();
    await page.getByText('Đang chọn 3 trong 4 ô').waitFor();
    await page.getByLabel('Người sửa').fill('Nông Thị Hà');
    await button(page, 'Sửa 3 ô').click();
    await page.getByText('Đã sửa 3 ô.').waitFor();
    expect(sentCells(calls)).toEqual([['J5', 'J7', 'J8']]);
    await expectCells(page, ['J6']);
  });

  test('all at once, and none is not sent', async () => {
    const { page, calls } = await checked(moneyTexts(4));
    await groupButton(page).click();
    const all = page.getByLabel('Chọn tất cả');
    await all.uncheck();
    await page.getByText('Đang chọn 0 trong 4 ô').waitFor();
    await page.getByLabel('Người sửa').fill('Hà');
    await button(page, 'Sửa 0 ô').click();
    await page.getByText('Chọn ít nhất một ô.').waitFor();
    await rows(page).first().click();
    expect(
      await all.evaluate<boolean, { readonly indeterminate: boolean }>(
        (box) => (box as never as { indeterminate: boolean }).indeterminate,
      ),
    ).toBe(true);
    await all.check();
    await button(page, 'Sửa 4 ô').waitFor();
    expect(sentCells(calls)).toEqual([]);
  });
});

async function expectCells(page: Page, cells: readonly string[]) {
  await button(page, 'Kiểm tra lại').waitFor();
  const jumps = await page.locator('article .jump').allInnerTexts();
  expect(jumps.map((text) => text.replace('Đến ô ', '').trim())).toEqual(cells);
}
