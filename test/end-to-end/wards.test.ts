/** The officer's day in the studio, with the shipped bundle and the sample's eight wards. */
import { expect, test } from '@jest/globals';
import type { StudioTestHook } from '../../src/local/studio-page/test-hook-type';
import { useStudios, type StudioWindow } from './studio-page';
import { columnOf, letters, typeRow } from './typed-rows';

/** Only in the browser. */
declare const studio: StudioTestHook;

const studios = useStudios();

/** The rows of a register that were gathered from a ward. */
async function gatheredRows(window: StudioWindow, title: string, code: string) {
  const source = await columnOf(window, title, 'Nguồn');
  const rows = await window.rows(title);
  return rows.filter((row) => row[source + 1] === code);
}

async function turnTo(window: StudioWindow, book: RegExp): Promise<void> {
  const before = await window.page.evaluate(() => studio.book());
  await window.page.getByRole('button', { name: /^Sổ \(/ }).click();
  await window.page.getByRole('menuitem', { name: book }).click();
  await window.until((book) => studio.ready() && studio.book() !== book, before);
}

test('share, type as a ward, gather, send back, mend in the ward’s file, gather again, close', async () => {
  const run = await studios.start();
  const window = await run.window();
  const { sidebar } = window;
  const button = (name: string | RegExp) =>
    sidebar.getByRole('button', { name, exact: typeof name === 'string' });
  const openWards = async () => {
    await window.menu('Tiện ích', 'Chia sẻ và thu bảng');
    await button('Chia sẻ tệp…').waitFor();
  };

  await window.page.getByRole('button', { name: 'Mở dữ liệu mẫu' }).click();
  await window.until(() => studio.ready() && studio.sheets().includes('Đăng ký'));

  // Share.
  await openWards();
  await window.screenshot('wards-1-board');
  await button('Chia sẻ tệp…').click();
  await sidebar.getByText('Lập tệp mới: 8').waitFor();
  await button('Chia sẻ với 8 nơi').click();
  await sidebar.getByText('Xong 8 nơi: lập 8 tệp mới, cho quyền 8 người.').waitFor();
  await window.page.getByText('Thư mời (không gửi thật)').first().waitFor();
  await window.screenshot('wards-2-shared');
  await button('Về bảng tình hình').first().click();
  await sidebar.getByText('0/8 xã, phường').waitFor();

  // As the ward: one row that is right, and one amount that is a text.
  await turnTo(window, /Đức Xuân/);
  expect(await window.sheets()).toEqual(expect.arrayContaining(['Hướng dẫn', 'Quỹ', 'Đăng ký']));
  await window.screenshot('wards-3-ward');
  const gift = {
    'Ngày thu': '15/5/2017',
    'Cấp thu': 'Chi hội',
    'Người ủng hộ': 'Hà Văn Thạch',
    Loại: 'Cá nhân',
    'Xã, phường': 'Phường Đức Xuân',
  };
  await typeRow(window, 'Quỹ', 2, { ...gift, 'Số tiền': '500000' });
  await typeRow(window, 'Quỹ', 3, {
    ...gift,
    'Người ủng hộ': 'Nông Thị Hoa',
    'Số tiền': '1tr5',
  });

  // Gather: look, then take in.
  await turnTo(window, /Sổ mẫu/);
  const totalBefore = (await window.rows('Quỹ')).length;
  await openWards();
  await button('Thu bảng…').click();
  await button('Xem trước 8 nơi').click();
  await sidebar.getByText('Xem trước 8 nơi: thêm 2, đổi 0, bỏ 0 dòng.').waitFor();
  await button('Xem dòng và lỗi của Phường Đức Xuân').click();
  await window.screenshot('wards-4-preview');
  expect(await window.rows('Quỹ')).toHaveLength(totalBefore);
  await sidebar.getByLabel('Người thu').fill('Bà Hà Thị Tư');
  await button('Thu 8 nơi').click();
  await sidebar.getByText('Đã thu 8 nơi: thêm 2, đổi 0, bỏ 0 dòng.').waitFor();
  await window.screenshot('wards-5-gathered');
  expect(await gatheredRows(window, 'Quỹ', '01840')).toHaveLength(2);
  await button('Về bảng tình hình').first().click();

  // Send back, with the reason in the ward's own file.
  const work = button('Việc khác với Phường Đức Xuân');
  await work.click();
  await button('Trả lại…').click();
  await sidebar.getByLabel('Vì sao trả lại?').fill('Ghi lại số tiền bằng số');
  await button('Trả lại').click();
  await sidebar.getByText(/Đã trả lại Phường Đức Xuân: 1 lỗi/).waitFor();
  await window.screenshot('wards-6-sent-back');

  // Mend it there.
  await button('Sửa trong tệp…').click();
  await button('Sửa 1 ô').click();
  await sidebar.getByText(/Đã sửa 1 ô trong tệp của Phường Đức Xuân/).waitFor();

  // Gather again: the amount is right now.
  await button('Thu bảng…').click();
  await button('Xem trước 8 nơi').click();
  await sidebar.getByText('Xem trước 8 nơi: thêm 0, đổi 1, bỏ 0 dòng.').waitFor();
  await button('Thu 8 nơi').click();
  await sidebar.getByText('Đã thu 8 nơi: thêm 0, đổi 1, bỏ 0 dòng.').waitFor();
  const amount = await columnOf(window, 'Quỹ', 'Số tiền');
  const rows = await gatheredRows(window, 'Quỹ', '01840');
  expect(rows.map((row) => row[amount + 1])).toEqual([500_000, 1_500_000]);

  // Close the period.
  await button('Về bảng tình hình').first().click();
  await sidebar.getByText('1/8 xã, phường').waitFor();
  await button('Chốt kỳ, mở năm mới').click();
  await button('Chốt kỳ…').click();
  await sidebar.getByLabel('Người chốt').fill('Bà Hà Thị Tư');
  await button('Chốt kỳ').click();
  await sidebar.getByText('Đã chốt kỳ 6 tháng đầu năm 2017.').waitFor();
  await button('Xã, phường').click();
  await sidebar.getByText('Kỳ này đã chốt: không thu').waitFor();
  await window.screenshot('wards-7-closed');

  // The ward finds the findings, with the reason, in its own workbook, by the link of the board.
  await sidebar.getByRole('link', { name: 'Mở tệp của Phường Đức Xuân' }).click();
  await window.until(() => studio.ready() && studio.sheets().includes('Hướng dẫn'));
  expect(JSON.stringify(await window.rows('Lỗi'))).toContain('Ghi lại số tiền bằng số');
  await window.screenshot('wards-8-ward-findings');

  // The link in Tệp leads there too.
  await turnTo(window, /Sổ mẫu/);
  const links = await columnOf(window, 'Xã phường', 'Tệp');
  const cell = `${letters(links)}2`;
  await window.page.evaluate((address) => studio.select('Xã phường', address), cell);
  const { x, y } = await window.page.evaluate((address) => studio.middle(address), cell);
  await window.page.mouse.click(x, y);
  await window.until(() => studio.ready() && studio.sheets().includes('Hướng dẫn'));
});
