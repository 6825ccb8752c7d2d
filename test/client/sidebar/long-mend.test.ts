/** 3,000 mends in a browser: all listed, sent in steps, stopped, and taken back. */
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { moneyTexts, workbookWith } from './made-mends';
import { runView, useSidebar, type FakeServer } from './sidebar-page';
import { until } from '../../until';

const openSidebar = useSidebar();

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const outcome = (page: Page) => page.locator('.outcome');
const findings = moneyTexts(3000);

/** Opens the preview of all; each step waits until it is let go. */
async function openPreview(change: (server: FakeServer) => FakeServer = () => ({})) {
  const waiting: (() => void)[] = [];
  const server = workbookWith(findings);
  const all = { ...server, ...change(server) };
  const sidebar = await openSidebar({
    server: {
      ...all,
      mendFindings: async (input) => {
        await new Promise<void>((resolve) => {
          waiting.push(resolve);
        });
        return all.mendFindings?.(input) as never;
      },
    },
  });
  const { page } = sidebar;
  await runView(page);
  await button(page, /^Sửa tất cả \(3\.000\)…/).click();
  await page.getByLabel('Người sửa').fill('Nông Thị Hà');
  /** Lets the step under way end, once it has begun. */
  const letGo = async (step: number) => {
    await until(() => waiting.length >= step);
    waiting[step - 1]?.();
  };
  return { ...sidebar, letGo };
}

const sizes = (calls: readonly (readonly [string, unknown])[]) =>
  calls.flatMap(([name, input]) =>
    name === 'mendFindings'
      ? [(input as { readonly findings: readonly unknown[] }).findings.length]
      : [],
  );

describe('3,000 mends', () => {
  test('are all listed, few of them drawn', async () => {
    const { page } = await openPreview();
    const list = page.getByRole('list', { name: 'Các ô sẽ sửa' });
    expect(await list.getByRole('listitem').first().getAttribute('aria-setsize')).toBe('3000');
    await page.evaluate('scrollTo(0, document.body.scrollHeight)');
    await list.getByText('“3000k”').waitFor();
    expect(await list.getByRole('listitem').count()).toBeLessThan(80);
    // The button stays within reach.
    expect(await button(page, 'Sửa 3.000 ô').boundingBox()).toMatchObject({
      y: expect.any(Number),
    });
    expect((await button(page, 'Sửa 3.000 ô').boundingBox())!.y).toBeLessThan(60);
  });

  test('go in three steps, with progress, and are one whole to the user', async () => {
    const { page, calls, letGo } = await openPreview();
    await button(page, 'Sửa 3.000 ô').click();
    const bar = page.getByRole('progressbar', { name: 'Đang sửa…' });
    expect(await bar.getAttribute('aria-valuenow')).toBe('0');
    await letGo(1);
    await page.getByText('Đã xong 1.000 trong 3.000 ô.').waitFor();
    expect(await bar.getAttribute('aria-valuenow')).toBe('33');
    await letGo(2);
    await letGo(3);
    await outcome(page).getByText('Đã sửa 3.000 ô.').waitFor();
    expect(sizes(calls)).toEqual([1000, 1000, 1000]);
    await page.getByText('Không có lỗi').waitFor();

    await button(page, 'Hoàn tác lần sửa vừa rồi').click();
    await button(page, /^Sửa tất cả \(3\.000\)…/).waitFor();
    expect(await outcome(page).getByText('1.000 ô trở về giá trị cũ').count()).toBe(3);
    expect(calls.filter(([name]) => name === 'undoMends')).toHaveLength(3);
  });

  test('can be stopped: what is done is done, the rest is counted and still listed', async () => {
    const { page, calls, letGo } = await openPreview();
    await button(page, 'Sửa 3.000 ô').click();
    await button(page, 'Dừng').click();
    await button(page, 'Đang dừng…').waitFor();
    await page.keyboard.press('Escape');
    await letGo(1);
    await outcome(page).getByText('Đã sửa 1.000 ô.').waitFor();
    await outcome(page).getByText('Đã dừng, còn 2.000 ô chưa sửa.').waitFor();
    await button(page, /^Sửa tất cả \(2\.000\)…/).waitFor();
    expect(sizes(calls)).toEqual([1000]);
  });

  test('a step that fails does not lose the others', async () => {
    let steps = 0;
    const { page, letGo } = await openPreview((server) => ({
      mendFindings: (input) => {
        steps += 1;
        if (steps === 2) throw new Error('Exceeded maximum execution time');
        return server.mendFindings!(input);
      },
    }));
    await button(page, 'Sửa 3.000 ô').click();
    for (const step of [1, 2, 3]) await letGo(step);
    await outcome(page).getByText('Đã sửa 2.000 ô.').waitFor();
    await outcome(page).getByText('Bị gián đoạn ở 1.000 ô: Google dừng lại').waitFor();
    await button(page, /^Sửa tất cả \(1\.000\)…/).waitFor();
  });
});
