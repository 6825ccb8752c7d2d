/** Proves that every view can be used by all: what axe checks, zoom, less motion. */
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { brokenRules } from '../../browser/axe';
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
async function openFully(stage: Stage): Promise<Page> {
  const view = viewOf[stage] ?? 'check';
  const { page } = await openSidebar({ view, server });
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

test.each(everyStage)(
  '%s: axe finds nothing, and it fits the sidebar at 200 %% zoom and more',
  async (stage) => {
    const page = await openFully(stage);
    await page.mouse.move(0, 0);
    expect(await brokenRules(page)).toEqual([]);
    for (const width of [150, 200, 600]) {
      await page.setViewportSize({ width, height: 640 });
      await settled(page);
      const wide = await page.evaluate('document.documentElement.scrollWidth');
      expect([width, wide]).toEqual([width, width]);
    }
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
