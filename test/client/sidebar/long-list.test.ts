/** A list of 5,000 findings in a browser: few rows drawn, none lost, nothing that jumps. */
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { checkAnswer, manyFindings, workbook } from './made-replies';
import { isFullSize } from '../../sizes';
import { runView, settled, useSidebar, type FakeServer } from './sidebar-page';

const openSidebar = useSidebar();

const server: FakeServer = {
  checkWorkbook: () => checkAnswer(manyFindings(5000)),
  describeWorkbook: () => workbook,
};

interface DrawnRow {
  getBoundingClientRect(): { readonly top: number; readonly bottom: number };
}

async function openList(): Promise<Page> {
  const { page } = await openSidebar({ server });
  await runView(page);
  await page.getByRole('button', { name: 'Mở tất cả' }).click();
  return page;
}

describe('5,000 findings', () => {
  test('scroll with few of them drawn, and the last one is reached', async () => {
    const page = await openList();
    const list = page.getByRole('list', { name: 'Kết quả kiểm tra' });
    const rows = Number(await list.getByRole('listitem').first().getAttribute('aria-setsize'));
    expect(rows).toBeGreaterThan(5000);
    let steps = 0;
    let last = 0;
    // Through the list in leaps, then to its end, where heights turn out to be other than estimated.
    while (last < rows && steps < 60) {
      const target = steps < 10 ? `scrollY + 30000` : `document.body.scrollHeight`;
      await page.evaluate(`scrollTo(0, ${target})`);
      await settled(page);
      expect(await list.getByRole('listitem').count()).toBeLessThan(60);
      last = Number(await list.getByRole('listitem').last().getAttribute('aria-posinset'));
      steps += 1;
    }
    expect(last).toBe(rows);
    await page.getByText('Danh sách đầy đủ cũng có ở trang “Lỗi”.').waitFor();
  });

  test('rows neither overlap nor leave gaps after scrolling', async () => {
    const page = await openList();
    for (const top of [4000, 150_000, 149_000, 2000]) {
      await page.evaluate(`scrollTo(0, ${top})`);
      await settled(page);
      const edges = await page.locator('.virtual > div').evaluateAll((rows) =>
        rows.map((row) => {
          const { top, bottom } = (row as unknown as DrawnRow).getBoundingClientRect();
          return [top, bottom] as const;
        }),
      );
      expect(edges.length).toBeGreaterThan(5);
      edges.slice(1).forEach(([start], index) => {
        expect(Math.abs(start - (edges[index]?.[1] ?? 0))).toBeLessThanOrEqual(1);
      });
    }
  });

  test('what is read stays in place while rows above turn out higher', async () => {
    const page = await openList();
    await page.evaluate('scrollTo(0, 200000)');
    await settled(page);
    const row = page.locator('.virtual > div').nth(8);
    const key = await row.getAttribute('data-key');
    const before = await row.boundingBox();
    await page.mouse.move(150, 300);
    await page.mouse.wheel(0, -120);
    await settled(page);
    const after = await page.locator(`.virtual > div[data-key='${key}']`).boundingBox();
    expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0) - 120)).toBeLessThanOrEqual(2);
  });

  test('are drawn in half a second, and found by a text', async () => {
    const { page } = await openSidebar({ server });
    // The reply is there already, so that only the page's own work is measured.
    await page.evaluate(`
      const reply = ${JSON.stringify(checkAnswer(manyFindings(5000)))};
      const others = serverCall;
      serverCall = (name, input) => {
        if (name !== 'checkWorkbook') return others(name, input);
        window.answered = performance.now();
        return Promise.resolve({ reply });
      };
      new MutationObserver(() => {
        if (document.querySelector('article')) window.drawn ??= performance.now();
      }).observe(document.body, { childList: true, subtree: true });
    `);
    await runView(page);
    await page.locator('article').first().waitFor();
    // Only where nothing else is at work does the clock say what the page needs.
    if (isFullSize) expect(await page.evaluate('drawn - answered')).toBeLessThan(500);
    await page.getByLabel('Tìm trong kết quả').fill('hoang van thu');
    await page.getByText('Đang xem 833 trong 5.000 chỗ').waitFor();
  });
});
