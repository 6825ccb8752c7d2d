/** Forms of the level above in a browser: found, added, filled in, and what is wrong with one. */
import { describe, expect, test } from '@jest/globals';
import { workbook } from './made-replies';
import { useSidebar, type FakeServer } from './sidebar-page';

const openSidebar = useSidebar();

const usual = [
  { name: 'to-chuc', title: 'Biểu 1 Tổ chức Hội' },
  { name: 'quy', title: 'Biểu 3 Quỹ Khuyến học' },
];

async function looked(forms: readonly string[], server: FakeServer = {}) {
  const sidebar = await openSidebar({
    view: 'report',
    server: {
      describeWorkbook: () => workbook,
      listForms: () => ({ ok: true, forms, usual }),
      showCell: () => ({ ok: true }),
      ...server,
    },
  });
  await sidebar.page.getByRole('button', { name: 'Tìm biểu mẫu trong sổ' }).click();
  await sidebar.page.getByLabel('Biểu có sẵn').waitFor();
  return sidebar;
}

describe('a form', () => {
  test('is chosen among those of the workbook, filled in for the period, and opened', async () => {
    const { page, calls } = await looked(['Biểu tỉnh', 'Biểu huyện'], {
      fillFormSheet: () => ({
        ok: true,
        sheet: 'Đã điền Biểu huyện',
        periodName: 'quý III năm 2017',
        unknown: [{ sheet: 'Đã điền Biểu huyện', cell: 'C5', code: 'members.share' }],
      }),
    });
    await page.getByLabel('Kỳ báo cáo').selectOption({ label: 'Quý III năm 2017' });
    await page.getByLabel('Trang biểu mẫu').selectOption('Biểu huyện');
    await page.getByRole('button', { name: 'Điền vào bản sao' }).click();
    await page
      .getByText('Đã điền số liệu quý III năm 2017 vào trang “Đã điền Biểu huyện”.')
      .waitFor();
    await page.getByText('C5: members.share').waitFor();
    await page.getByRole('button', { name: 'Mở trang' }).click();
    expect(calls.find(([name]) => name === 'fillFormSheet')?.[1]).toEqual({
      from: '2017-07-01',
      to: '2017-09-30',
      sheet: 'Biểu huyện',
    });
    expect(calls.find(([name]) => name === 'showCell')?.[1]).toEqual({
      sheet: 'Đã điền Biểu huyện',
      cell: 'A1',
    });
  });

  test('with a wrong code is told of in words', async () => {
    const message = 'Biểu mẫu, trang “Biểu tỉnh”, ô B1: không có mã “registered.famly”.';
    const { page } = await looked(['Biểu tỉnh'], {
      fillFormSheet: () => ({ ok: false, code: 'form-code-unknown', params: {}, message }),
    });
    await page.getByRole('button', { name: 'Điền vào bản sao' }).click();
    await page.getByText(message).waitFor();
  });
});

test('where there is none a usual one is added, and then offered', async () => {
  const forms: string[] = [];
  const { page, calls } = await looked(forms, {
    listForms: () => ({ ok: true, forms: [...forms], usual }),
    addForm: () => {
      forms.push('Biểu 3 Quỹ Khuyến học');
      return { ok: true, sheet: 'Biểu 3 Quỹ Khuyến học' };
    },
  });
  await page.getByText('Sổ chưa có trang nào ghi mã.').waitFor();
  await page.getByLabel('Biểu có sẵn').selectOption('quy');
  await page.getByRole('button', { name: 'Thêm biểu này vào sổ' }).click();
  await page.getByLabel('Trang biểu mẫu').waitFor();
  expect(calls.find(([name]) => name === 'addForm')?.[1]).toEqual({ name: 'quy' });
  expect(await page.getByLabel('Trang biểu mẫu').inputValue()).toBe('Biểu 3 Quỹ Khuyến học');
});
