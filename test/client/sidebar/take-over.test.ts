/** Taking over from the sidebar: a link, a look, and only then the writing. */
import { expect, test } from '@jest/globals';
import { workbook } from './made-replies';
import { useSidebar } from './sidebar-page';

const openSidebar = useSidebar();

const answer = {
  ok: true,
  sheets: [{ sheet: 'Đăng ký', rowCount: 120, added: 118, filled: 0, columns: ['Người nhập'] }],
  kept: [
    {
      sheet: 'Thiết lập',
      cell: 'B3',
      heading: 'Giá trị',
      of: 'Tên Hội',
      value: 'Hội phường',
      isDate: false,
      old: 'Hội thành phố',
      oldIsDate: false,
    },
  ],
  asValues: [{ sheet: 'Quỹ', heading: 'Số tiền', count: 3 }],
  obstacles: [{ sheet: 'Khen thưởng', why: 'merged' }],
  leftBehind: ['Sổ tay'],
} as const;

test('is looked at first, told line by line, and written when asked', async () => {
  const { page, calls } = await openSidebar({
    view: 'set-up',
    server: { describeWorkbook: () => workbook, takeOverWorkbook: () => answer },
  });
  const sent = () =>
    calls.filter(([name]) => name === 'takeOverWorkbook').map(([, input]) => input);
  await page.getByText('Nhận số liệu từ sổ cũ').click();
  const look = page.getByRole('button', { name: 'Xem trước' });
  expect(await look.getAttribute('aria-disabled')).toBe('true');
  const source = 'https://docs.google.com/spreadsheets/d/so-cu-cua-hoi-thanh-pho/edit';
  await page.getByLabel('Liên kết của sổ cũ').fill(source);
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await page.getByText('Đăng ký: sổ cũ 120 dòng, nhận thêm 118').waitFor();
  for (const text of [
    'giữ “Hội phường” của sổ này; sổ cũ ghi “Hội thành phố”',
    '3 công thức nhận thành giá trị',
    'Khen thưởng: sổ cũ có ô gộp',
    'Còn ở sổ cũ: Sổ tay.',
  ]) {
    await page.getByText(text).waitFor();
  }
  // Another choice needs another look before anything is written.
  await page.getByLabel('Chỗ hai sổ khác nhau').check();
  expect(await page.getByRole('button', { name: 'Nhận vào sổ này' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await page.getByRole('button', { name: 'Nhận vào sổ này' }).click();
  await page.getByText('Đã nhận số liệu từ sổ cũ').waitFor();
  expect(sent()).toEqual([
    { source, replaces: false, isPreview: true },
    { source, replaces: true, isPreview: true },
    { source, replaces: true, isPreview: false },
  ]);
});

test('says what stands in the way', async () => {
  const message = 'Không mở được sổ cũ.';
  const { page } = await openSidebar({
    view: 'set-up',
    server: {
      describeWorkbook: () => workbook,
      takeOverWorkbook: () => ({ ok: false, code: 'take-over-unreachable', params: {}, message }),
    },
  });
  await page.getByText('Nhận số liệu từ sổ cũ').click();
  await page.getByLabel('Liên kết của sổ cũ').fill('abc');
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await page.getByRole('alert').filter({ hasText: message }).waitFor();
});
