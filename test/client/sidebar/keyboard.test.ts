/** The keyboard alone: every control is reached by Tab, in order, and does its work. */
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { checkAnswer, manyFindings, reportAnswer, threeFindings, workbook } from './made-replies';
import { runView, useSidebar, type FakeServer, settled } from './sidebar-page';

const openSidebar = useSidebar();

const server: FakeServer = {
  checkWorkbook: () => checkAnswer(threeFindings),
  describeWorkbook: () => workbook,
  makeReport: () => reportAnswer(),
  confirmWarnings: () => ({ ok: true, confirmed: 1, when: '05/7/2017 08:30' }),
  showCell: () => ({ ok: false, code: 'busy', params: {}, message: 'Đang bận.' }),
};

describe('the keyboard alone', () => {
  const press = async (page: Page, key: string, times = 1) => {
    for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
  };
  /** Presses Tab until a control of that name has the focus. */
  const tabTo = async (page: Page, name: RegExp) => {
    for (let step = 0; step < 40; step += 1) {
      await press(page, 'Tab');
      const label = await page.evaluate<string>(
        `(document.activeElement.labels?.[0] ?? document.activeElement).innerText`,
      );
      if (name.test(label)) return;
    }
    throw new Error(`Tab does not come to ${String(name)}`);
  };

  test('runs a check, goes to a cell, confirms a warning, makes a report', async () => {
    const { page, calls } = await openSidebar({ server });
    await tabTo(page, /^Kiểm tra dữ liệu$/);
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe(
      'solid',
    );
    await press(page, 'Enter');
    await page.locator('article').first().waitFor();
    await tabTo(page, /^Đến ô J12/);
    await press(page, 'Space');
    await page.getByText('Đang bận.').waitFor();
    await tabTo(page, /^Xác nhận là đúng$/);
    await press(page, 'Enter');
    await page.locator('textarea:focus').waitFor();
    await page.keyboard.type('Một phiếu ghi hai người');
    await press(page, 'Tab');
    await page.keyboard.type('Hà');
    await press(page, 'Enter');
    await page.getByRole('button', { name: 'Đã xác nhận là đúng' }).waitFor();
    // From the list, where the confirmed finding was, the focus is not lost.
    await tabTo(page, /^Mở tất cả$/);
    await page.reload();
    await tabTo(page, /^Báo cáo$/);
    await press(page, 'Enter');
    await tabTo(page, /^Lập báo cáo$/);
    await press(page, 'Enter');
    await page.getByText('Lời văn báo cáo').waitFor();
    expect(calls.map(([name]) => name)).toEqual(
      expect.arrayContaining(['checkWorkbook', 'showCell', 'confirmWarnings', 'makeReport']),
    );
  });

  test('Tab goes on through a long list, past what was drawn at first', async () => {
    const { page } = await openSidebar({
      server: { ...server, checkWorkbook: () => checkAnswer(manyFindings(500)) },
    });
    await runView(page);
    await tabTo(page, /^Mở tất cả$/);
    const places: number[] = [];
    for (let step = 0; step < 110; step += 1) {
      await press(page, 'Tab');
      await settled(page);
      places.push(
        Number(
          await page.evaluate(
            `document.activeElement.closest('[role="listitem"]')?.getAttribute('aria-posinset') ?? 0`,
          ),
        ),
      );
    }
    const inList = places.slice(1);
    expect(inList).toEqual([...inList].sort((one, other) => one - other));
    expect(inList.at(-1)).toBeGreaterThan(50);
  });
});
