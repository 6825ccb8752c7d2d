/** Taking mends back in a browser: after a mend, from the section Lần sửa, step by step. */
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import {
  lastMends,
  moneyTexts,
  nothingToUndo,
  stepAt,
  undoAnswer,
  workbookWith,
} from './made-mends';
import { runView, useSidebar, type FakeServer } from './sidebar-page';

const openSidebar = useSidebar();

const button = (page: Page, name: string | RegExp, exact = false) =>
  page.getByRole('button', { name, exact });
/** Resolves once the cell has no finding any more. */
const gone = (page: Page, cell: string) =>
  page.locator('.jump').filter({ hasText: cell }).waitFor({ state: 'detached' });
const outcome = (page: Page) => page.locator('.outcome');
const countCalls = (calls: readonly (readonly [string, unknown])[], wanted: string) =>
  calls.filter(([name]) => name === wanted).length;

async function opened(server: FakeServer = {}) {
  const sidebar = await openSidebar({ server: { ...workbookWith(moneyTexts(3)), ...server } });
  await sidebar.page.evaluate(`localStorage.setItem('so-khuyen-hoc.who', 'Nông Thị Hà')`);
  return sidebar;
}

/** The button that takes the newest mends back, which it names. */
const newest = (page: Page) => button(page, /^Hoàn tác lần sửa lúc 03\/7\/2017 08:30:05 của /);

async function undoFromSection(page: Page) {
  await page.getByText('Lần sửa', { exact: true }).click();
  await newest(page).click();
  await outcome(page).waitFor();
}

describe('after a mend', () => {
  test('the cells have their old values, and the findings are back', async () => {
    const { page, calls } = await opened();
    await runView(page);
    await button(page, 'Sửa ô này J5').click();
    await gone(page, 'J5');
    await button(page, 'Hoàn tác lần sửa vừa rồi').click();
    await outcome(page)
      .getByText(
        'Đã hoàn tác lần sửa lúc 03/7/2017 08:30:05 của Nông Thị Hà: 1 ô trở về giá trị cũ.',
      )
      .waitFor();
    await page.locator('.outcome:focus').waitFor();
    await button(page, 'Sửa ô này J5').waitFor();
    expect(calls.find(([name]) => name === 'undoMends')?.[1]).toEqual({
      step: stepAt('03/7/2017 08:30:05'),
    });
    expect(countCalls(calls, 'checkWorkbook')).toBe(3);
  });

  test('further steps go back one by one, to a calm end', async () => {
    const { page } = await opened();
    await runView(page);
    for (const cell of ['J5', 'J6']) {
      await button(page, `Sửa ô này ${cell}`).click();
      await gone(page, cell);
    }
    await button(page, 'Hoàn tác lần sửa vừa rồi').click();
    await button(page, 'Sửa ô này J6').waitFor();
    expect(await button(page, 'Sửa ô này J5').count()).toBe(0);
    await button(
      page,
      'Hoàn tác tiếp lần sửa lúc 03/7/2017 08:30:05 của Nông Thị Hà (1 ô)',
    ).click();
    await button(page, 'Sửa ô này J5').waitFor();
    expect(await button(page, /^Hoàn tác/).count()).toBe(0);
    await page.getByText('Lần sửa', { exact: true }).click();
    await page.getByText('Không còn lần sửa nào để hoàn tác.').waitFor();
  });
});

describe('from the section Lần sửa', () => {
  test('without a check before; then the workbook is checked', async () => {
    const { page, calls } = await opened({
      ...lastMends(12, 'Hà Văn Thạch'),
      undoMends: () => undoAnswer(12, { who: 'Hà Văn Thạch' }),
    });
    await undoFromSection(page);
    await outcome(page).getByText('của Hà Văn Thạch: 12 ô trở về giá trị cũ.').waitFor();
    await button(page, 'Kiểm tra lại').waitFor();
    expect(countCalls(calls, 'undoMends')).toBe(1);
    expect(countCalls(calls, 'checkWorkbook')).toBe(1);
  });

  test('cells that have changed since are named', async () => {
    const { page } = await opened({
      ...lastMends(3),
      undoMends: () => undoAnswer(1, { changed: 2 }),
    });
    await undoFromSection(page);
    const text = await outcome(page).innerText();
    expect(text).toMatch(/1 ô trở về giá trị cũ/);
    expect(text).toMatch(/2 ô đã thay đổi sau lần sửa đó nên được giữ nguyên:\s+Quỹ: J5, J6/);
    expect(await page.locator('.note-warning .icon-warning').count()).toBe(1);
  });

  test('cells that went to a wrong row are named, and the way to their old values', async () => {
    const { page } = await opened({
      ...lastMends(3),
      undoMends: () => undoAnswer(3, { displaced: 2 }),
    });
    await undoFromSection(page);
    const text = await outcome(page).innerText();
    expect(text).toMatch(/1 ô trở về giá trị cũ/);
    expect(text).toMatch(/2 ô đã ghi lệch dòng.*“Nhật ký”.*:\s+Quỹ: J5, J6/s);
    expect(await page.locator('.note-error').count()).toBe(1);
  });

  test('nothing to undo is no alarm: no red, no button, no check', async () => {
    const { page, calls } = await opened();
    await page.getByText('Lần sửa', { exact: true }).click();
    await page.getByText('Không còn lần sửa nào để hoàn tác.').waitFor();
    expect(await page.locator('.note-error').count()).toBe(0);
    expect(await button(page, /Thử lại|^Hoàn tác/).count()).toBe(0);
    expect(countCalls(calls, 'checkWorkbook')).toBe(0);
  });

  test('a journal that is gone meanwhile is no alarm either', async () => {
    const { page } = await opened({ ...lastMends(4), undoMends: () => nothingToUndo });
    await undoFromSection(page);
    await outcome(page).getByText('Không còn lần sửa nào để hoàn tác.').waitFor();
    expect(await page.locator('.note-error').count()).toBe(0);
  });

  test('an answer that got lost is asked for again, and of the same mends', async () => {
    let tries = 0;
    const { page, calls } = await opened({
      ...lastMends(4),
      undoMends: () => {
        tries += 1;
        if (tries === 1) throw new Error('NetworkError');
        return undoAnswer(4);
      },
    });
    await undoFromSection(page);
    await page.getByRole('alert').filter({ hasText: 'Mất kết nối' }).waitFor();
    await button(page, 'Kiểm tra lại').waitFor();
    await outcome(page).getByRole('button', { name: 'Thử lại' }).click();
    await outcome(page).getByText('4 ô trở về giá trị cũ.').waitFor();
    expect(await page.getByText('Mất kết nối').count()).toBe(0);
    const asked = calls.filter(([name]) => name === 'undoMends').map(([, input]) => input);
    const step = stepAt('03/7/2017 08:30:05');
    expect(asked).toEqual([{ step }, { step }]);
  });

  test('is not begun twice', async () => {
    let finish = () => {};
    const { page, calls } = await opened({
      ...lastMends(4),
      undoMends: () =>
        new Promise((resolve) => {
          finish = () => resolve(undoAnswer(4));
        }),
    });
    await page.getByText('Lần sửa', { exact: true }).click();
    await newest(page).click();
    const running = button(page, 'Đang hoàn tác…');
    await running.click({ force: true });
    await runView(page);
    await page.getByRole('progressbar', { name: 'Đang hoàn tác…' }).waitFor();
    finish();
    await outcome(page).getByText('4 ô').waitFor();
    expect(countCalls(calls, 'undoMends')).toBe(1);
    expect(countCalls(calls, 'checkWorkbook')).toBe(1);
  });
});
