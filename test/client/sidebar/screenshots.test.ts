/**
 * Every view, empty, normal and with 500 findings. `npm run test:full` leaves pictures of them in
 * output/screenshots, for a person to look at.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { isFullSize } from '../../sizes';
import { checkAnswer, manyFindings, reportAnswer, threeFindings, workbook } from './made-replies';
import { closingPictures } from './closing-pictures';
import { mendPictures } from './mend-pictures';
import { wardPictures } from './ward-pictures';
import type { Picture } from './picture';
import { runView, useSidebar, type FakeServer } from './sidebar-page';

const folder = join(__dirname, '../../../output/screenshots');

const openSidebar = useSidebar();

const server: FakeServer = {
  checkWorkbook: () => checkAnswer(threeFindings),
  describeWorkbook: () => workbook,
  makeReport: () => reportAnswer(),
  confirmWarnings: () => ({ ok: true, confirmed: 1, when: '05/7/2017 08:30' }),
  setUpWorkbook: () => ({
    ok: true,
    made: ['Đăng ký', 'Quỹ', 'Khen thưởng', 'Hoạt động', 'Tổ chức Hội'],
    added: [{ sheet: 'Xã phường', heading: 'Gộp vào' }],
    leftAlone: ['Danh mục'],
    typed: [{ sheet: 'Quỹ', heading: 'Số tiền' }],
    isVietnamese: true,
    isVietnamRefused: false,
    renamed: null,
  }),
};

const pictures: readonly Picture[] = [
  ...mendPictures,
  ...closingPictures,
  ...wardPictures,
  { name: 'check-empty', view: 'check', shows: 'Kiểm tra từng dòng' },
  {
    name: 'check-running',
    view: 'check',
    shows: 'Đang kiểm tra…',
    server: { checkWorkbook: () => new Promise(() => {}) },
    act: runView,
  },
  {
    name: 'check-clean',
    view: 'check',
    shows: 'Không có lỗi',
    server: { checkWorkbook: () => checkAnswer([]) },
    act: runView,
  },
  { name: 'check-normal', view: 'check', shows: '“1tr5”', act: runView },
  {
    name: 'check-english',
    view: 'check',
    shows: 'Check again',
    language: 'en',
    server: { checkWorkbook: () => checkAnswer(threeFindings, 'en') },
    act: runView,
  },
  {
    name: 'check-confirming',
    view: 'check',
    shows: 'Ghi đủ lý do',
    act: async (page) => {
      await runView(page);
      await page.getByRole('button', { name: 'Xác nhận là đúng' }).click();
      await page.getByRole('button', { name: 'Xác nhận', exact: true }).click();
    },
  },
  {
    name: 'check-confirmed',
    view: 'check',
    shows: 'Lý do: Một phiếu',
    act: async (page) => {
      await runView(page);
      await page.getByRole('button', { name: 'Xác nhận là đúng' }).click();
      await page.getByLabel('Vì sao đúng?').fill('Một phiếu ghi hai người ủng hộ');
      await page.getByLabel('Người xác nhận').fill('Nông Thị Hà');
      await page.getByRole('button', { name: 'Xác nhận', exact: true }).click();
      await page.getByRole('button', { name: 'Đã xác nhận là đúng' }).click();
    },
  },
  {
    name: 'check-500',
    height: 1200,
    view: 'check',
    shows: 'Đến ô J',
    server: { checkWorkbook: () => checkAnswer(manyFindings(500)) },
    act: runView,
  },
  {
    name: 'check-500-filtered',
    height: 1200,
    view: 'check',
    shows: 'Đang xem',
    server: { checkWorkbook: () => checkAnswer(manyFindings(500)) },
    act: async (page) => {
      await runView(page);
      await page
        .getByRole('button', { name: /Cần xem/ })
        .first()
        .click();
      await page.getByLabel('Tìm trong kết quả').fill('duc xuan');
    },
  },
  {
    name: 'check-failed',
    view: 'check',
    shows: 'Google từ chối',
    server: {
      checkWorkbook: () => {
        throw new Error('PERMISSION_DENIED');
      },
    },
    act: runView,
  },
  { name: 'report-empty', view: 'report', shows: 'Cộng số liệu' },
  { name: 'report-normal', view: 'report', shows: 'Lời văn báo cáo', act: runView },
  {
    name: 'report-stale-500',
    height: 1200,
    view: 'report',
    shows: 'Chưa tính 500 dòng',
    server: {
      describeWorkbook: () => ({ ...workbook, reportSheet: 'Tổng hợp', stale: true }),
      makeReport: () => reportAnswer({ rows: 500, amount: 1_250_000 }),
    },
    act: async (page) => {
      await page.getByLabel('Kỳ báo cáo').selectOption('dates');
      await page.getByLabel('Từ ngày').fill('2017-01-01');
      await page.getByLabel('Đến ngày').fill('2017-06-30');
      await runView(page);
    },
  },
  {
    name: 'report-kept',
    view: 'report',
    shows: 'Ghi sang trang mới',
    server: {
      makeReport: () => ({
        ok: false,
        code: 'sheet-kept',
        params: { sheet: 'Tổng hợp' },
        message:
          'Trang “Tổng hợp” đã được sửa tay hoặc không phải do tiện ích tạo ra, nên được giữ nguyên. Chọn thay thế, hoặc ghi sang trang mới.',
      }),
    },
    act: runView,
  },
  {
    name: 'set-up-empty',
    view: 'set-up',
    shows: 'Đặt vùng và múi giờ',
    server: { describeWorkbook: () => ({ ...workbook, isVietnamese: false, hasTables: false }) },
  },
  { name: 'set-up-normal', view: 'set-up', shows: 'Bảng tính đã sẵn sàng', act: runView },
  { name: 'help', view: 'help', shows: 'Thứ tự công việc' },
  { name: 'help-english', view: 'help', shows: 'The order of work', language: 'en' },
];

test.each(pictures)('$name', async ({ name, act, shows, server: changes, ...options }) => {
  const { page } = await openSidebar({ ...options, server: { ...server, ...changes } });
  await act?.(page);
  await page.getByText(shows).first().waitFor();
  await page.mouse.move(0, 0);
  if (isFullSize) {
    mkdirSync(folder, { recursive: true });
    await page.screenshot({
      path: join(folder, `${name}.png`),
      fullPage: options.height === undefined,
    });
  }
  // Nothing is cut off at the side.
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(300);
});
