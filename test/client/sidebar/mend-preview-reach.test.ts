/** The preview of many mends in a browser: the name that it asks for, and the ways out of it. */
import { describe, expect, test } from '@jest/globals';
import { moneyTexts, workbookWith } from './made-mends';
import { threeFindings } from './made-replies';
import { button, checkedIn, groupButton, preview, sentCells } from './mend-preview-page';
import { useSidebar } from './sidebar-page';

const openSidebar = useSidebar();
const checked = checkedIn(openSidebar);

describe('the name', () => {
  test.each(['', '   '])('%j is asked for', async (who) => {
    const { page, calls } = await checked();
    await groupButton(page).click();
    await page.getByLabel('Người sửa').fill(who);
    await button(page, 'Sửa 3 ô').click();
    await page.getByRole('alert').filter({ hasText: 'Ghi tên người sửa.' }).waitFor();
    expect(await page.getByLabel('Người sửa').getAttribute('aria-invalid')).toBe('true');
    expect(sentCells(calls)).toEqual([]);
  });

  test('is the one typed for a confirmation', async () => {
    const { page } = await checked([...moneyTexts(2), threeFindings[1]!], {
      confirmWarnings: () => ({ ok: true, confirmed: 1, when: '05/7/2017 08:30' }),
    });
    await button(page, 'Xác nhận là đúng').click();
    await page.getByLabel('Vì sao đúng?').fill('Một phiếu ghi hai người');
    await page.getByLabel('Người xác nhận').fill('Nông Thị Hà');
    await page.keyboard.press('Enter');
    await button(page, 'Đã xác nhận là đúng').waitFor();
    await groupButton(page).click();
    expect(await page.getByLabel('Người sửa').inputValue()).toBe('Nông Thị Hà');
  });
});

test('where the page may store nothing, the name is asked for once while it is open', async () => {
  const { page, calls } = await openSidebar({
    server: workbookWith(moneyTexts(2)),
    around: (inner) =>
      `<!doctype html><iframe sandbox="allow-scripts" width="290" height="600" srcdoc="${inner.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"></iframe>`,
  });
  const frame = page.frameLocator('iframe');
  await frame.getByRole('button', { name: 'Kiểm tra dữ liệu' }).click();
  await frame.getByRole('button', { name: 'Sửa ô này J5' }).click();
  await frame.getByLabel('Người sửa').fill('Nông Thị Hà');
  await frame.getByRole('button', { name: 'Sửa 1 ô' }).click();
  await frame.getByText('Đã sửa 1 ô.').waitFor();
  await frame.getByRole('button', { name: 'Sửa ô này J6' }).click();
  await frame.getByText('Không có lỗi').waitFor();
  expect(sentCells(calls)).toEqual([['J5'], ['J6']]);
});

describe('the ways out', () => {
  test.each(['Hủy', 'Escape'])('%s: nothing is sent, list and focus are as before', async (way) => {
    const { page, calls } = await checked(moneyTexts(200));
    await page.evaluate('scrollTo(0, 200)');
    const top = await page.evaluate('scrollY');
    await groupButton(page).focus();
    await page.keyboard.press('Enter');
    expect(await page.locator(':focus').innerText()).toBe('Xem trước khi sửa');
    expect(await page.evaluate('scrollY')).toBe(0);
    if (way === 'Escape') await page.keyboard.press('Escape');
    else await button(page, way).click();
    await preview(page).waitFor({ state: 'detached' });
    expect(await page.locator(':focus').innerText()).toMatch(/^Sửa tất cả \(200\)…/);
    expect(await page.evaluate('scrollY')).toBe(top);
    expect(sentCells(calls)).toEqual([]);
  });

  test('by the keyboard alone: open, untick, mend, and the focus is on what came of it', async () => {
    const { page, calls } = await checked(moneyTexts(3));
    await groupButton(page).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Hà');
    // Past both buttons and the box of all, to the first cell.
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.getByLabel('Người sửa').focus();
    await page.keyboard.press('Enter');
    await page.getByText('Đã sửa 2 ô.').waitFor();
    await page.locator('.outcome:focus').waitFor();
    expect(sentCells(calls)).toEqual([['J6', 'J7']]);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Hoàn tác lần sửa vừa rồi');
  });
});
