/** Reading: contrast, zoom, names of controls, less motion. */
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { View } from '../../../src/client/sidebar/context';
import { boardAnswer, gatheredAnswer, listAnswer, refused, sharedAnswer } from './made-wards';
import { lastMends, mendAnswer, mendsFor } from './made-mends';
import { checkAnswer, reportAnswer, threeFindings, workbook } from './made-replies';
import { runView, settled, useSidebar, type FakeServer } from './sidebar-page';

const openSidebar = useSidebar();

const server: FakeServer = {
  ...lastMends(12),
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
    typed: [{ sheet: 'Quỹ', heading: 'Số tiền' }],
    isVietnamese: true,
    isVietnamRefused: false,
    renamed: null,
  }),
  confirmWarnings: () => ({ ok: true, confirmed: 1, when: '05/7/2017 08:30' }),
  mendFindings: () => mendAnswer(mendsFor(3), { changed: mendsFor(40), displaced: mendsFor(1) }),
  boardOfWards: () => boardAnswer(),
  listWards: () => listAnswer(),
  shareWard: ({ code }) =>
    code === '01837'
      ? refused('shared-file-in-bin', { ward: 'Phường Sông Cầu' })
      : sharedAnswer(code, {
          problems: [refused('email-missing', { ward: code })],
        }),
  previewGather: ({ wards }) => gatheredAnswer(wards),
  gatherWards: ({ wards }) => gatheredAnswer(wards),
  showCell: () => ({ ok: false, code: 'busy', params: {}, message: 'Đang bận.' }),
};

/** A view, or what the view Kiểm tra turns into. */
type Stage = View | 'preview' | 'mended' | 'sharing' | 'gathering';

const viewOf: Readonly<Partial<Record<Stage, View>>> = {
  wards: 'wards',
  sharing: 'wards',
  gathering: 'wards',
  report: 'report',
  'set-up': 'set-up',
  help: 'help',
};

/** The board with a ward's work open, or what came of sharing or gathering. */
async function openWards(page: Page, stage: Stage): Promise<Page> {
  if (stage === 'wards') {
    await page.getByText('Thư nhắc').click();
    await page
      .getByRole('button', { name: /^Việc khác với/ })
      .nth(1)
      .click();
    await page.getByRole('button', { name: 'Trả lại…' }).click();
    await page.getByRole('button', { name: 'Trả lại', exact: true }).click();
    await page.getByText('Ghi đủ các ô cần ghi.').waitFor();
    return page;
  }
  const isSharing = stage === 'sharing';
  await page.getByRole('button', { name: isSharing ? 'Chia sẻ tệp…' : 'Thu bảng…' }).click();
  await page.getByRole('button', { name: isSharing ? /^Chia sẻ với/ : /^Xem trước \d/ }).click();
  await page.getByText(isSharing ? /^Xong \d/ : /^Xem trước \d nơi:/).waitFor();
  return page;
}

/** Opens a view, runs it, and opens what can be opened there. */
async function openFully(stage: Stage, width = 300): Promise<Page> {
  const view = viewOf[stage] ?? 'check';
  const { page } = await openSidebar({ view, server, width });
  if (view === 'wards') return openWards(page, stage);
  if (view === 'help') return page;
  if (view === 'check') await page.getByText('Lần sửa', { exact: true }).click();
  await runView(page);
  if (stage !== view) return openPreview(page, stage === 'mended');
  if (view === 'check') {
    await page.getByRole('button', { name: 'Kiểm tra lại' }).waitFor();
    await clickInList(page, 'Đến ô J12');
    await page.getByRole('button', { name: 'Xác nhận là đúng' }).click();
    await page.getByRole('button', { name: 'Xác nhận', exact: true }).click();
    await page.getByText('Ghi đủ lý do').waitFor();
  } else await page.locator('.note-good, article').first().waitFor();
  return page;
}

/** Scrolls down as a reader does, since a list draws only what is seen, and clicks. */
async function clickInList(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name });
  await page.evaluate('scrollTo(0, 0)');
  while (!(await button.isVisible())) {
    const isAtEnd = 'scrollY + innerHeight >= document.documentElement.scrollHeight - 1';
    await page.evaluate(`${isAtEnd} ? scrollTo(0, 0) : scrollBy(0, innerHeight / 2)`);
    await settled(page);
  }
  await button.click();
}

/** The preview, with what is missing in it told; or what came of its mends. */
async function openPreview(page: Page, isApplied: boolean): Promise<Page> {
  await page.getByRole('button', { name: /^Sửa tất cả chỗ chắc chắn/ }).click();
  if (isApplied) await page.getByLabel('Người sửa').fill('Nông Thị Hà');
  await runView(page);
  await page.getByText(isApplied ? 'Đã sửa 2 ô.' : 'Ghi tên người sửa.').waitFor();
  return page;
}

const everyStage: readonly Stage[] = [
  'check',
  'preview',
  'mended',
  'wards',
  'sharing',
  'gathering',
  'report',
  'set-up',
  'help',
];

test.each(everyStage)('every text of %s stands out from its ground by 4.5 : 1', async (stage) => {
  const page = await openFully(stage);
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

test.each(everyStage)('every control of %s has a name, and ids are unique', async (stage) => {
  const page = await openFully(stage);
  const unnamed = await page.evaluate(`
    [...document.querySelectorAll('button, input, select, textarea')]
      .filter((control) => !(control.textContent?.trim() || control.labels?.length || control.ariaLabel))
      .map((control) => control.outerHTML)
  `);
  expect(unnamed).toEqual([]);
  const ids = await page.evaluate<string[]>(
    `[...document.querySelectorAll('[id]')].map(({ id }) => id)`,
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(everyStage.flatMap((stage) => [150, 200, 600].map((width) => [stage, width] as const)))(
  '%s fits a width of %i px, as the sidebar has it at 200 % zoom and more',
  async (stage, width) => {
    const page = await openFully(stage, width);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  },
);

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
