/** From a figure to its rows in a browser: of the selected cell, and of a card. */
import { describe, expect, test } from '@jest/globals';
import type { AnswerOf } from '../../../src/client/sidebar/calls/server-calls';
import { reportAnswer, workbook } from './made-replies';
import { runView, useSidebar, type FakeServer } from './sidebar-page';

const openSidebar = useSidebar();

const gift = (row: number, name: string, value: number, ward = '') => ({
  sheet: 'Quỹ',
  cell: `J${row}`,
  row,
  day: '2017-05-15',
  name,
  ward,
  value,
});

function traced(changes: Partial<AnswerOf<'traceFigure'>> = {}): AnswerOf<'traceFigure'> {
  return {
    ok: true,
    labels: ['Quỹ xã, phường', 'Quỹ Chi hội'],
    unit: 'đồng',
    ward: 'Phường Đức Xuân',
    period: { from: '2017-01-01', to: '2017-06-30' },
    printed: 200_000,
    value: 200_000,
    by: 'rows',
    rows: [
      gift(5, 'Nông Thị Hoa', 150_000, 'Phường Đức Xuân'),
      gift(6, 'Ẩn danh', 50_000, 'Phường Đức Xuân'),
    ],
    rowCount: 2,
    ...changes,
  };
}

async function open(reply: () => ReturnType<NonNullable<FakeServer['traceFigure']>>) {
  const sidebar = await openSidebar({
    view: 'report',
    server: {
      describeWorkbook: () => ({ ...workbook, reportSheet: 'Tổng hợp' }),
      makeReport: () => reportAnswer(),
      showCell: () => ({ ok: true }),
      traceFigure: reply,
    },
  });
  await sidebar.page.getByText('Xem dòng của một số liệu').waitFor();
  return sidebar;
}

const sentTo = (calls: readonly (readonly [string, unknown])[], wanted: string) =>
  calls.flatMap(([name, input]) => (name === wanted ? [input] : []));

describe('the selected cell', () => {
  test('shows what it adds up, and leads to each row', async () => {
    const { page, calls } = await open(() => traced());
    await page.getByRole('button', { name: 'Xem dòng của ô đang chọn' }).click();
    await page.getByText('Quỹ xã, phường + Quỹ Chi hội, Phường Đức Xuân').waitFor();
    await page.getByText('Cộng 2 dòng được 200.000 đồng.').waitFor();
    expect(sentTo(calls, 'traceFigure')).toEqual([{}]);
    const rows = page.locator('.traced-row');
    expect(await rows.first().innerText()).toMatch(
      /Nông Thị Hoa\s+150\.000\s+Quỹ, J5 · 15\/5\/2017 · Phường Đức Xuân/,
    );
    await rows.nth(1).click();
    expect(sentTo(calls, 'showCell')).toEqual([{ sheet: 'Quỹ', cell: 'J6' }]);
    expect(await rows.nth(1).getAttribute('aria-current')).toBe('true');
  });

  test('says that the data changed since', async () => {
    const { page } = await open(() => traced({ value: 250_000 }));
    await page.getByRole('button', { name: 'Xem dòng của ô đang chọn' }).click();
    await page.getByText('Báo cáo ghi 200.000, nhưng theo số liệu hiện nay là 250.000').waitFor();
  });

  test('says why there is nothing to show, and shows the next figure all the same', async () => {
    const replies = [
      {
        ok: false as const,
        code: 'no-figure' as const,
        params: { sheet: 'Tổng hợp', cell: 'A1' },
        message: 'Ô A1 của trang “Tổng hợp” không phải là số cộng từ các dòng.',
      },
      traced(),
    ];
    const { page } = await open(() => replies.shift() ?? traced());
    const button = page.getByRole('button', { name: 'Xem dòng của ô đang chọn' });
    await button.click();
    await page.getByText('Ô A1 của trang “Tổng hợp”').waitFor();
    expect(await page.locator('.traced-row').count()).toBe(0);
    await button.click();
    await page.locator('.traced-row').first().waitFor();
    expect(await page.getByText('Ô A1 của trang “Tổng hợp”').count()).toBe(0);
  });

  test('of distinct donors, who counts and who is counted already', async () => {
    const rows = [gift(2, 'Hà Thị Thạch', 1), gift(4, 'Bà Hà Thị Thạch', 0)];
    const { page } = await open(() =>
      traced({ by: 'names', unit: 'đơn vị, doanh nghiệp, cá nhân', value: 1, printed: 1, rows }),
    );
    await page.getByRole('button', { name: 'Xem dòng của ô đang chọn' }).click();
    await page.getByText(/2 dòng, mỗi tên tính một lần/).waitFor();
    expect(await page.locator('.traced-value').allInnerTexts()).toEqual(['1', 'cùng tên']);
  });

  test('of very many rows, how many are shown', async () => {
    const rows = Array.from({ length: 200 }, (_, order) => gift(order + 2, `Hộ ${order}`, 1));
    const { page } = await open(() => traced({ rows, rowCount: 8664, value: 8664, printed: 8664 }));
    await page.getByRole('button', { name: 'Xem dòng của ô đang chọn' }).click();
    await page.getByText('Chỉ hiện 200 dòng đầu trong 8.664 dòng.').waitFor();
  });
});

test('a card leads to its rows, in all and of one ward', async () => {
  const { page, calls } = await open(() => traced({ printed: null, value: 8664, ward: null }));
  await runView(page);
  await page.getByText('Lời văn báo cáo').waitFor();
  const card = page.locator('.figure').first();
  await card.getByRole('button', { name: 'Xem các dòng' }).click();
  await card.locator('.traced-row').first().waitFor();
  await card.getByLabel('Xã, phường', { exact: true }).selectOption({ label: 'Phường Đức Xuân' });
  // The ward's own figure is another one than what this server always says.
  await card.getByText('Báo cáo ghi 1.432').waitFor();
  const figure = { indicator: 'registered.family', from: '2017-01-01', to: '2017-06-30' };
  expect(sentTo(calls, 'traceFigure')).toEqual([
    { figure: { ...figure, ward: null } },
    { figure: { ...figure, ward: '01840' } },
  ]);
});
