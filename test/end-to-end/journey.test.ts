/** From nothing to the report, in a real browser: the way of a person who starts with an empty workbook. */
import { expect, test } from '@jest/globals';
import type { StudioTestHook } from '../../src/local/studio-page/test-hook-type';
import { useStudios } from './studio-page';
import { columnOf, letters, typeRow } from './typed-rows';

/** Only in the browser. */
declare const studio: StudioTestHook;

const studios = useStudios();

test('set up, type a faulty row, check, jump, mend, check again, report', async () => {
  const run = await studios.start();
  const window = await run.window();
  await window.page.getByRole('heading', { name: /không cần Google/ }).waitFor();
  await window.screenshot('1-first-start');

  await window.page.getByRole('button', { name: 'Bảng trống' }).click();
  await window.until(() => studio.ready() && studio.sheets().length === 1);

  await window.menu('Tiện ích', 'Thiết lập bảng tính');
  await window.sidebar.locator('button.primary').click();
  await window.until(() => studio.ready() && studio.sheets().includes('Quỹ'));
  await window.screenshot('2-set-up');
  expect(await window.sheets()).toEqual(
    expect.arrayContaining(['Thiết lập', 'Xã phường', 'Đăng ký', 'Quỹ', 'Danh mục']),
  );

  await window.select('Thiết lập', 'A1');
  const settings = await window.rows('Thiết lập');
  for (const [item, text] of [
    ['Từ ngày', '01/01/2017'],
    ['Đến ngày', '30/6/2017'],
  ]) {
    const row = settings.findIndex((cells) => cells[1] === item);
    await window.select('Thiết lập', `B${row + 1}`);
    await window.type(text ?? '');
    await window.until((at) => studio.ready() && studio.text('Thiết lập', at, 1) !== '', row);
  }
  await typeRow(window, 'Xã phường', 2, { Mã: '01840', Tên: 'Phường Đức Xuân' });
  expect(await window.held('Xã phường', 1, 0)).toBe('01840');
  await typeRow(window, 'Quỹ', 2, {
    'Ngày thu': '05/01/2017',
    'Cấp thu': 'Thành hội',
    'Người ủng hộ': 'Hà Văn Thạch',
    Loại: 'Cá nhân',
    'Số tiền': '1tr5',
  });
  const money = await columnOf(window, 'Quỹ', 'Số tiền');
  expect(await window.held('Quỹ', 1, await columnOf(window, 'Quỹ', 'Ngày thu'))).toBe(42740);
  expect(await window.held('Quỹ', 1, money)).toBe('1tr5');

  await window.menu('Tiện ích', 'Kiểm tra dữ liệu');
  await window.sidebar.locator('button.primary').click();
  const jump = window.sidebar.locator('button.jump').first();
  await jump.waitFor();
  await window.until(
    (column) => studio.ready() && studio.background('Quỹ', 1, column) === '#fbd9d3',
    money,
  );
  await window.screenshot('3-checked');

  await window.select('Đăng ký', 'B5');
  await jump.click();
  await window.until((cell) => studio.selection() === cell, `Quỹ!${letters(money)}2`);
  await window.select('Quỹ', `${letters(money)}2`);
  await window.type('1.500.000');
  await window.shows('Quỹ', 1, money, '1.500.000');
  await window.ready();
  expect(await window.held('Quỹ', 1, money)).toBe(1_500_000);

  await window.sidebar.locator('button.primary').click();
  await window.sidebar.getByText('Không có lỗi').waitFor();
  await window.until((column) => studio.background('Quỹ', 1, column) === '', money);
  await window.screenshot('4-mended');

  await window.menu('Tiện ích', 'Lập báo cáo');
  await window.sidebar.locator('button.primary').click();
  await window.until(() => studio.ready() && studio.sheets().includes('Tổng hợp'));
  await window.select('Tổng hợp', 'A1');
  const texts = [...(await window.rows('Tổng hợp'))].flat();
  expect(texts).toContain('BÁO CÁO');
  expect(texts).toContain(1_500_000);
  await window.screenshot('5-report');
});
