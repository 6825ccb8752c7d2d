/** `npm run screenshots`: the pictures of the guide and the README, of the studio as a person works in it. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import type { StudioTestHook } from '../../src/local/studio-page/test-hook-type';
import { khuyenhoc } from '../local/cli/run';
import { useStudios, type StudioWindow } from '../end-to-end/studio-page';
import { columnOf, letters, typeRow } from '../end-to-end/typed-rows';
import { root } from './pages';

/** Only in the browser. */
declare const studio: StudioTestHook;

const studios = useStudios();
const folder = join(root, 'docs/images');

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
});

/** A picture of what the window shows, without the pointer's traces. */
async function picture({ page, ready }: StudioWindow, name: string): Promise<void> {
  await ready();
  const hasFile = (await page.locator('p.saved').count()) > 0;
  if (hasFile) await page.locator('p.saved', { hasText: /^Đã lưu/ }).waitFor();
  await page.mouse.move(0, 0);
  await page.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() => requestAnimationFrame(done));
      }),
  );
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
}

async function openWindow(file?: string): Promise<StudioWindow> {
  const run = await studios.start(file === undefined ? {} : { file });
  const window = await run.window();
  await window.page.setViewportSize({ width: 1200, height: 680 });
  return window;
}

async function sampleOpen() {
  const file = join(studios.folder(), 'Sổ Khuyến học Bắc Kạn 2017.xlsx');
  expect(await khuyenhoc('sample', file)).toMatchObject({ code: 0 });
  return openWindow(file);
}

const run = (window: StudioWindow) => window.sidebar.locator('button.primary').click();

test('set up, and type', async () => {
  const window = await openWindow();
  await window.page.getByRole('heading', { name: /không cần Google/ }).waitFor();
  await picture(window, 'bat-dau');
  await window.page.getByRole('button', { name: 'Bảng trống' }).click();
  await window.until(() => studio.ready() && studio.sheets().length === 1);
  await window.page.getByRole('button', { name: 'Tiện ích', exact: true }).click();
  await window.page.getByRole('menuitem', { name: 'Lập báo cáo' }).hover();
  await window.page.screenshot({ path: join(folder, 'menu.png') });
  await window.page.keyboard.press('Escape');
  await window.menu('Tiện ích', 'Thiết lập bảng tính');
  await window.sidebar.locator('button.primary').waitFor();
  await run(window);
  await window.sidebar.getByText('Bảng tính đã sẵn sàng').waitFor();
  await window.select('Thiết lập', 'B3');
  await picture(window, 'thiet-lap');
  await window.sidebar.getByText('Nhận số liệu từ sổ cũ').click();
  await window.sidebar
    .getByLabel('Liên kết của sổ cũ')
    .fill('https://docs.google.com/spreadsheets/d/…/edit');
  await window.sidebar.getByRole('button', { name: 'Xem trước' }).scrollIntoViewIfNeeded();
  await picture(window, 'nhan-so-cu');
  await window.sidebar.getByText('Nhận số liệu từ sổ cũ').click();
  await typeRow(window, 'Xã phường', 2, { Mã: '01840', Tên: 'Phường Đức Xuân' });
  await typeRow(window, 'Quỹ', 2, {
    'Ngày thu': '15/5/2017',
    'Cấp thu': 'Chi hội',
    'Xã, phường': 'Phường Đức Xuân',
    'Người ủng hộ': 'Công ty TNHH Hoàng Nam',
    Loại: 'Doanh nghiệp',
    'Số tiền': '1500000',
  });
  await window.page.getByRole('button', { name: 'Đóng' }).click();
  await window.select('Quỹ', 'B3');
  await picture(window, 'ghi-so');
});

test('check, confirm, mend, undo', async () => {
  const window = await sampleOpen();
  await window.select('Quỹ', 'A1');
  await typeRow(window, 'Quỹ', 5, { 'Số tiền': '1tr5' });
  await typeRow(window, 'Quỹ', 7, { 'Số tiền': '500' });
  await typeRow(window, 'Quỹ', 9, { 'Ngày thu': '31/02/2017' });
  await typeRow(window, 'Quỹ', 10, { 'Người ủng hộ': 'Ông  Nông Văn Thắng' });
  await typeRow(window, 'Quỹ', 12, { 'Số tiền': '300k' });
  await window.menu('Tiện ích', 'Kiểm tra dữ liệu');
  await window.sidebar.locator('button.primary').waitFor();
  await run(window);
  await window.sidebar.getByText('“1tr5”').first().waitFor();
  await window.select('Quỹ', 'J5');
  await picture(window, 'kiem-tra');

  const marks = letters(await columnOf(window, 'Quỹ', 'Kiểm tra'));
  await window.select('Quỹ', `${marks}5`);
  await picture(window, 'cot-kiem-tra');

  await window.sidebar
    .getByRole('button', { name: /Cần xem/ })
    .first()
    .click();
  await window.sidebar.getByRole('button', { name: 'Xác nhận là đúng' }).click();
  await window.sidebar.getByLabel('Vì sao đúng?').fill('Ông ủng hộ tượng trưng');
  await window.sidebar.getByLabel('Người xác nhận').fill('Nông Thị Hà');
  await picture(window, 'xac-nhan');
  await window.sidebar.getByRole('button', { name: 'Xác nhận', exact: true }).click();
  await window.sidebar.getByRole('button', { name: 'Đã xác nhận là đúng' }).waitFor();

  await window.sidebar.getByRole('button', { name: 'Bỏ lọc' }).click();
  await window.sidebar.getByRole('button', { name: /Sửa tất cả chỗ chắc chắn/ }).click();
  await window.sidebar.getByText('Xem trước khi sửa').waitFor();
  await window.sidebar.getByLabel('Người sửa').fill('Nông Thị Hà');
  await picture(window, 'sua');
  await window.sidebar.getByRole('button', { name: /^Sửa \d+ ô/ }).click();
  await window.sidebar.getByText(/Đã sửa \d+ ô/).waitFor();
  await window.sidebar.getByText('Tìm trong kết quả').waitFor();
  await window.sidebar.locator('button.primary[aria-disabled="false"]').waitFor();
  await picture(window, 'da-sua');
});

test('report, its rows, its lists, its PDF', async () => {
  const window = await sampleOpen();
  await window.menu('Tiện ích', 'Lập báo cáo');
  await window.sidebar.getByLabel(/danh sách/i).check();
  await run(window);
  await window.sidebar.getByText('Lời văn báo cáo').waitFor();
  await window.until(() => studio.ready() && studio.sheets().includes('Tổng hợp'));
  await window.select('Tổng hợp', 'A1');
  await picture(window, 'bao-cao');

  const rows = (await window.rows('Tổng hợp')).map((packed) => packed.slice(1));
  const caption = rows.findIndex(([text]) => String(text).endsWith('theo cấp Hội'));
  const city = rows.findIndex(([, name], row) => row > caption && name === 'Thành hội');
  await window.select('Tổng hợp', `C${city + 1}`);
  await window.sidebar.getByRole('button', { name: 'Xem dòng của ô đang chọn' }).click();
  await window.sidebar.getByText(/Cộng \d+ dòng được/).waitFor();
  await picture(window, 'truy-nguon');

  const link = window.sidebar.getByRole('link', { name: 'Tải PDF' });
  await link.click();
  const html = await window.page.locator('iframe.printed').getAttribute('srcdoc');
  const printed = await window.page.context().newPage();
  await printed.setContent(html ?? '');
  await printed.setViewportSize({ width: 760, height: 980 });
  await printed.addStyleTag({ content: 'body { padding-top: 28px }' });
  await printed.screenshot({ path: join(folder, 'ban-in.png') });

  await window.sidebar.getByRole('button', { name: 'Trợ giúp' }).click();
  await window.sidebar.getByText('Thứ tự công việc').waitFor();
  await picture(window, 'tro-giup');

  await window.page.getByRole('button', { name: 'Đóng' }).click();
  const list = (await window.sheets()).find((title) => /ủng hộ/i.test(title)) ?? '';
  await window.select(list, 'A1');
  await picture(window, 'danh-sach');
});

test('share with the wards, gather, send back', async () => {
  const window = await sampleOpen();
  const { sidebar } = window;
  const button = (name: string | RegExp) =>
    sidebar.getByRole('button', { name, exact: typeof name === 'string' });
  const openWards = async () => {
    await window.menu('Tiện ích', 'Chia sẻ và thu bảng');
    await button('Chia sẻ tệp…').waitFor();
  };
  const turnTo = async (book: RegExp) => {
    const before = await window.page.evaluate(() => studio.book());
    await window.page.getByRole('button', { name: /^Sổ \(/ }).click();
    await window.page.getByRole('menuitem', { name: book }).click();
    await window.until((book) => studio.ready() && studio.book() !== book, before);
  };

  await openWards();
  await button('Chia sẻ tệp…').click();
  await button('Chia sẻ với 8 nơi').click();
  await sidebar.getByText(/^Xong 8 nơi/).waitFor();
  await turnTo(/Đức Xuân/);
  const gift = {
    'Ngày thu': '15/5/2017',
    'Cấp thu': 'Chi hội',
    'Xã, phường': 'Phường Đức Xuân',
    'Người ủng hộ': 'Hà Văn Thạch',
    Loại: 'Cá nhân',
  };
  await typeRow(window, 'Quỹ', 2, { ...gift, 'Số tiền': '500000' });
  await typeRow(window, 'Quỹ', 3, {
    ...gift,
    'Người ủng hộ': 'Nông Thị Hoa',
    'Số tiền': '1tr5',
  });

  await turnTo(/Bắc Kạn/);
  await openWards();
  await picture(window, 'tinh-hinh');
  await button('Thu bảng…').click();
  await button('Xem trước 8 nơi').click();
  await sidebar.getByText(/^Xem trước 8 nơi/).waitFor();
  await button('Xem dòng và lỗi của Phường Đức Xuân').click();
  await sidebar.getByLabel('Người thu').fill('Bà Hà Thị Tư');
  await picture(window, 'thu');
  await button('Thu 8 nơi').click();
  await sidebar.getByText(/^Đã thu 8 nơi/).waitFor();
  await button('Về bảng tình hình').first().click();
  await button('Việc khác với Phường Đức Xuân').click();
  await button('Trả lại…').click();
  await sidebar.getByLabel('Vì sao trả lại?').fill('Ghi lại số tiền bằng số');
  await sidebar.getByLabel('Vì sao trả lại?').scrollIntoViewIfNeeded();
  await picture(window, 'tra-lai');
});

test('close a period, open a new year', async () => {
  const window = await sampleOpen();
  const { sidebar } = window;
  await window.menu('Tiện ích', 'Lập báo cáo');
  await sidebar.getByRole('button', { name: 'Chốt kỳ…' }).click();
  await sidebar.getByLabel('Người chốt').fill('Bà Hà Thị Tư');
  await sidebar.getByLabel('Người chốt').scrollIntoViewIfNeeded();
  await picture(window, 'chot-ky');
  await sidebar.getByRole('button', { name: 'Chốt kỳ', exact: true }).click();
  await sidebar.getByText(/Đã chốt kỳ/).waitFor();
  await picture(window, 'da-chot');
  await sidebar.getByText('Mở năm mới (2018)').click();
  await sidebar.getByRole('button', { name: 'Lập sổ năm mới' }).scrollIntoViewIfNeeded();
  await picture(window, 'nam-moi');
});
