/** The view Ghi và tìm dòng in a browser, with the built add-on behind it. */
import { expect, test } from '@jest/globals';
import type { FakeServer } from './sidebar-page';
import { useSidebar } from './sidebar-page';
import { brokenRules } from '../../browser/axe';
import { builtAddon } from '../../addon/built-addon';
import { day } from '../../core/book-of';
import { spreadsheetId, storeOf, valuesOf } from '../../sheets/run-on-store';

const openSidebar = useSidebar();

const may = day('15/5/2017');

function workbook() {
  const store = storeOf({
    'Thiết lập': [
      ['Mục', 'Giá trị'],
      ['Tên cấp Hội', 'Thành hội'],
      ['Từ ngày', day('01/01/2017')],
      ['Đến ngày', day('30/6/2017')],
    ],
    'Xã phường': [
      ['Mã', 'Tên'],
      ['01840', 'Phường Đức Xuân'],
      ['01849', 'Xã Dương Quang'],
    ],
    Quỹ: [
      ['STT', 'Ngày thu', 'Cấp thu', 'Xã, phường', 'Người ủng hộ', 'Loại', 'Số tiền'],
      [1, may, 'Chi hội', 'Phường Đức Xuân', 'Hà Văn Thạch', 'Cá nhân', 500_000],
      [2, may, 'Thành hội', '', 'Lý Thị Hòa', 'Cá nhân', 200_000],
    ],
  });
  const addon = builtAddon({ sheets: store, spreadsheetId, now: () => new Date(2017, 6, 5) });
  const shown: unknown[] = [];
  const server: FakeServer = {
    describeEntry: (input) => addon.callFromClient('describeEntry', [input]) as never,
    addRegisterRow: (input) => addon.callFromClient('addRegisterRow', [input]) as never,
    findRegisterRows: (input) => addon.callFromClient('findRegisterRows', [input]) as never,
    showCell: (input) => {
      shown.push(input);
      return { ok: true };
    },
  };
  return { server, shown, fund: () => valuesOf(store, 'Quỹ') };
}

async function opened(width = 300) {
  const book = workbook();
  const { page } = await openSidebar({ view: 'enter', server: book.server, width });
  await page.getByLabel('Ghi vào trang').waitFor();
  return { ...book, page };
}

test('axe finds nothing in the view', async () => {
  const { page } = await opened();
  expect(await brokenRules(page)).toEqual([]);
});

test('a gift is typed in, added, and the next one keeps day and unit', async () => {
  const { page, fund } = await opened();
  await page.getByLabel('Ngày thu').fill('20/5/2017');
  await page.getByLabel('Cấp thu').selectOption('Chi hội');
  await page.getByLabel('Xã, phường (nếu có)').selectOption('Xã Dương Quang');
  await page.getByLabel('Người ủng hộ').fill('Nông Thị Hoa');
  await page.getByLabel('Loại').selectOption('Cá nhân');
  await page.getByLabel('Số tiền').fill('1tr5');
  await page.getByLabel('Số tiền').press('Enter');
  await page.getByText('Đã ghi dòng 4 trang “Quỹ”.').waitFor();
  expect(fund()[3]).toEqual([
    3,
    42_875,
    'Chi hội',
    'Xã Dương Quang',
    'Nông Thị Hoa',
    'Cá nhân',
    1_500_000,
  ]);
  expect(await page.getByLabel('Ngày thu').inputValue()).toBe('20/5/2017');
  expect(await page.getByLabel('Xã, phường (nếu có)').inputValue()).toBe('Xã Dương Quang');
  expect(await page.getByLabel('Số tiền').inputValue()).toBe('');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-field'))).toBe(
    'donor',
  );
});

test('what is missing, or no day, is said at its field and nothing is sent', async () => {
  const { page, fund } = await opened();
  await page.getByLabel('Ngày thu').fill('hôm qua');
  await page.getByRole('button', { name: 'Thêm dòng' }).click();
  await page.locator('.problem p').nth(3).waitFor();
  expect(await page.locator('.problem p').allTextContents()).toEqual([
    'Ghi ngày, tháng, năm, ví dụ 15/3/2017.',
    ...Array.from({ length: 3 }, () => 'Chưa điền ô này.'),
  ]);
  expect(fund()).toHaveLength(3);
});

test('what the checks find stands at its field; what needs a look may be added anyway', async () => {
  const { page, fund } = await opened();
  await page.getByLabel('Ngày thu').fill('15/5/2017');
  await page.getByLabel('Cấp thu').selectOption('Thành hội');
  await page.getByLabel('Người ủng hộ').fill('Nông Thị Hoa');
  await page.getByLabel('Loại').selectOption('Cá nhân');
  await page.getByLabel('Số tiền').fill('1 hoặc 2 triệu');
  await page.getByRole('button', { name: 'Thêm dòng' }).click();
  await page.getByText('Chưa ghi: sửa những chỗ dưới đây').waitFor();
  expect(await page.getByLabel('Số tiền').getAttribute('aria-invalid')).toBe('true');

  await page.getByLabel('Số tiền').fill('500');
  await page.getByRole('button', { name: 'Thêm dòng' }).click();
  await page.getByText('dưới 1.000 đồng').waitFor();
  expect(fund()).toHaveLength(3);
  await page.getByRole('button', { name: 'Vẫn ghi' }).click();
  await page.getByText('Đã ghi dòng 4').waitFor();
  expect(fund()[3]?.[6]).toBe(500);
});

test('a row is found without tones, and its cell is gone to', async () => {
  const { page, shown } = await opened();
  await page.getByLabel('Họ tên, số điện thoại hoặc số phiếu').fill('ly thi hoa');
  await page.getByRole('button', { name: 'Tìm', exact: true }).click();
  await page.getByText('Thấy 1 dòng').waitFor();
  expect(await page.locator('.found').innerText()).toMatch(
    /Lý Thị Hòa\s+Trang “Quỹ” · 15\/5\/2017 · Thành hội · Cá nhân · 200\.000/,
  );
  await page.getByRole('button', { name: 'Đến ô E3' }).click();
  expect(shown).toEqual([{ sheet: 'Quỹ', cell: 'E3' }]);
  await page.getByLabel('Họ tên, số điện thoại hoặc số phiếu').fill('Triệu');
  await page.getByLabel('Họ tên, số điện thoại hoặc số phiếu').press('Enter');
  await page.getByText('Không thấy dòng nào có “Triệu”').waitFor();
});
