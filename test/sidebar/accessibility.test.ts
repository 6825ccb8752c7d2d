/** Reach and reading: keyboard only, contrast, zoom, names of controls, less motion. */
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { View } from '../../src/sidebar/views';
import { checkAnswer, manyFindings, reportAnswer, threeFindings, workbook } from './made-replies';
import { runView, useSidebar, type FakeServer } from './sidebar-page';

const openSidebar = useSidebar();

const server: FakeServer = {
  checkWorkbook: () => checkAnswer(threeFindings),
  describeWorkbook: () => ({
    ...workbook,
    isVietnamese: false,
    stale: true,
    reportSheet: 'Tổng hợp',
  }),
  makeReport: () => reportAnswer({ rows: 3, amount: 1_250_000 }),
  setUpWorkbook: () => ({
    ok: true,
    made: ['Quỹ'],
    added: [],
    leftAlone: ['Danh mục'],
    isVietnamese: true,
  }),
  confirmWarnings: () => ({ ok: true, confirmed: 1 }),
  showCell: () => ({ ok: false, code: 'busy', params: {}, message: 'Đang bận.' }),
};

/** Opens a view, runs it, and opens what can be opened there. */
async function openFully(view: View, width = 300): Promise<Page> {
  const { page } = await openSidebar({ view, server, width });
  if (view === 'help') return page;
  await runView(page);
  await page.locator('.note-good, article').first().waitFor();
  if (view === 'check') {
    await page.getByRole('button', { name: 'Đến ô J12' }).click();
    await page.getByRole('button', { name: 'Xác nhận là đúng' }).click();
    await page.getByRole('button', { name: 'Xác nhận', exact: true }).click();
    await page.getByText('Ghi đủ lý do').waitFor();
  }
  return page;
}

const everyView: readonly View[] = ['check', 'report', 'set-up', 'help'];

test.each(everyView)('every text of %s stands out from its ground by 4.5 : 1', async (view) => {
  const page = await openFully(view);
  await page.mouse.move(0, 0);
  const faint = await page.evaluate(`(() => {
    const channels = (colour) => colour.match(/[\\d.]+/g).map(Number);
    const luminance = ([red, green, blue]) => {
      const [r, g, b] = [red, green, blue].map((value) => {
        const share = value / 255;
        return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ground = (element) => {
      for (let one = element; one; one = one.parentElement) {
        const colour = channels(getComputedStyle(one).backgroundColor);
        if (colour[3] !== 0) return colour;
      }
      return [255, 255, 255];
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const faint = [];
    let count = 0;
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement;
      if (texts.currentNode.data.trim() === '' || !element.checkVisibility()) continue;
      count += 1;
      const pair = [channels(getComputedStyle(element).color), ground(element)].map(luminance);
      const ratio = (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
      if (ratio < 4.5) faint.push([texts.currentNode.data, ratio]);
    }
    return count > 10 ? faint : 'too few texts';
  })()`);
  expect(faint).toEqual([]);
});

test.each(everyView)('every control of %s has a name, and ids are unique', async (view) => {
  const page = await openFully(view);
  const unnamed = await page.evaluate(`
    [...document.querySelectorAll('button, input, select, textarea')]
      .filter((control) => !(control.innerText?.trim() || control.labels?.length || control.ariaLabel))
      .map((control) => control.outerHTML)
  `);
  expect(unnamed).toEqual([]);
  const ids = await page.evaluate<string[]>(
    `[...document.querySelectorAll('[id]')].map(({ id }) => id)`,
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(everyView.flatMap((view) => [150, 200, 600].map((width) => [view, width] as const)))(
  '%s fits a width of %i px, as the sidebar has it at 200 % zoom and more',
  async (view, width) => {
    const page = await openFully(view, width);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  },
);

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
    for (let step = 0; step < 60; step += 1) {
      await press(page, 'Tab');
      await page.waitForTimeout(10);
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

test.each([
  ['reduce', 'none'],
  ['no-preference', 'run'],
] as const)(
  'with prefers-reduced-motion: %s the bar’s animation is %s',
  async (reducedMotion, name) => {
    const { page } = await openSidebar({
      reducedMotion,
      server: { checkWorkbook: () => new Promise(() => {}) },
    });
    await runView(page);
    await page.getByRole('progressbar').waitFor();
    expect(
      await page.evaluate(
        `getComputedStyle(document.querySelector('.bar'), '::after').animationName`,
      ),
    ).toBe(name);
  },
);
