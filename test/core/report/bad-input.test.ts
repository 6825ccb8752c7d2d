/** The report from workbooks that are nearly blank, huge, or full of what nobody should type. */
import { describe, expect, test } from '@jest/globals';
import { report } from '../../../src/core/commands/report/report';
import { bookOf, day, settingsSheet, sheetOf, today, type TestCell } from '../book-of';

type Rows = readonly (readonly TestCell[])[];

const fundHeadings = ['Ngày thu', 'Cấp thu', 'Xã, phường', 'Người ủng hộ', 'Loại', 'Số tiền'];

function planned(wards: Rows, fund: Rows, narrative: Rows = []) {
  const plan = report.plan(
    { today, period: null, exact: null, lists: true, strict: false, inTheWay: 'ask' },
    bookOf(
      settingsSheet,
      sheetOf('Xã phường', [['Mã', 'Tên', 'Số hộ'], ...wards]),
      sheetOf('Quỹ', [fundHeadings, ...fund]),
      sheetOf('Nội dung báo cáo', [['Mục', 'Nội dung'], ...narrative]),
    ),
  );
  if (!plan.ok) throw new Error(plan.code);
  return plan;
}

const gift = (ward: string, donor: string, amount: number): readonly TestCell[] => [
  day('05/5/2017'),
  'Xã, phường',
  ward,
  donor,
  'Cá nhân',
  amount,
];

test('no data and no letterhead: a report that says so', () => {
  const { result, changes } = planned([], []);
  expect(result.text).toEqual([
    'Hội Khuyến học báo cáo kết quả công tác khuyến học, khuyến tài, xây dựng xã hội học tập 6 tháng đầu năm 2017 như sau:',
    'I. KẾT QUẢ CÔNG TÁC 6 THÁNG ĐẦU NĂM 2017',
    'Chưa có số liệu được tính trong kỳ.',
    'Trên đây là báo cáo kết quả công tác khuyến học, khuyến tài, xây dựng xã hội học tập 6 tháng đầu năm 2017 của Hội Khuyến học./.',
  ]);
  expect(JSON.stringify([result.document, changes])).not.toMatch(/undefined|NaN|\{\w+\}/);
});

test('one ward: no rank, and its figures are the total', () => {
  const { text } = planned(
    [['01840', 'Phường Đức Xuân', 100]],
    [gift('Đức Xuân', 'Ông A', 20_000)],
  ).result;
  expect(text.join('\n')).not.toMatch(/cao nhất|nhiều nhất/);
  expect(text).toContain(
    'Quỹ Khuyến học của Hội Khuyến học xã, phường vận động được 20 nghìn đồng.',
  );
});

describe('300 wards with long names, and amounts of a thousand billion', () => {
  const longName = (index: number) => `Xã ${'Rất dài '.repeat(24)}${index}`.slice(0, 200);
  const names = Array.from({ length: 300 }, (_, index) => `${longName(index)} ${index}`);
  const wards = names.map((name, index) => [String(10_000 + index), name, 1000]);
  const gifts = names.map((name, index) => gift(name, `Ông ${name}`, 10 ** 12 + index));
  const { result, changes } = planned(wards, gifts);

  test('all of them are counted and listed', () => {
    expect(result.figures.of('fund.ward.amount').value).toBe(300 * 10 ** 12 + (299 * 300) / 2);
    const lists = result.document.blocks.flatMap((block) =>
      block.kind === 'table' && block.caption.startsWith('Tiền mặt') ? block.rows : [],
    );
    expect(lists).toHaveLength(301);
  });

  test('the sum is in words', () => {
    const totals = result.document.blocks.flatMap((block) =>
      block.kind === 'paragraph' && block.text.startsWith('Cộng Hội Khuyến học xã')
        ? block.text
        : [],
    );
    expect(totals).toEqual([
      'Cộng Hội Khuyến học xã, phường: 300.000.000.044.850 đồng. Bằng chữ: Ba trăm nghìn tỷ không trăm bốn mươi tư nghìn tám trăm năm mươi đồng.',
    ]);
  });

  test('the text names the best and the slowest, and stays short', () => {
    const ranking = result.text.find((text) => text.includes('nhiều nhất'));
    expect(ranking).toContain('1.000.000.000.299 đồng');
    expect(ranking).toContain('1.000 tỷ đồng');
    expect(result.text.join('').length).toBeLessThan(3000);
  });

  test('the pages hold no cell that is too long', () => {
    const values = changes.flatMap((change) =>
      change.kind === 'page'
        ? change.page.rows.flatMap(({ cells }) => cells.map((cell) => String(cell?.value ?? '')))
        : [],
    );
    expect(values.reduce((most, { length }) => Math.max(most, length), 0)).toBeLessThan(50_000);
  });
});

test('what staff typed with line breaks, bullets and HTML becomes paragraphs', () => {
  const { text } = planned(
    [],
    [],
    [
      ['Hạn chế', '• Chưa đều;\r\n• <b>Chậm</b> & thiếu.'],
      ['Phương hướng', 'Sáu tháng cuối năm:\n- mở lớp;\n+ vận động Quỹ.\n\n'],
      ['kiến nghị', '{figure} =1+1'],
    ],
  ).result;
  expect(text).toEqual([
    'Hội Khuyến học báo cáo kết quả công tác khuyến học, khuyến tài, xây dựng xã hội học tập 6 tháng đầu năm 2017 như sau:',
    'I. KẾT QUẢ CÔNG TÁC 6 THÁNG ĐẦU NĂM 2017',
    '1. Hạn chế',
    'Chưa đều;',
    '<b>Chậm</b> & thiếu.',
    'II. PHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG CUỐI NĂM 2017',
    'Sáu tháng cuối năm:',
    '- mở lớp;',
    '- vận động Quỹ.',
    'III. KIẾN NGHỊ',
    '{figure} =1+1',
    'Trên đây là báo cáo kết quả công tác khuyến học, khuyến tài, xây dựng xã hội học tập 6 tháng đầu năm 2017 của Hội Khuyến học./.',
  ]);
});
