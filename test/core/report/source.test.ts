/** The line that says where the figures come from, from real rows. */
import { expect, test } from '@jest/globals';
import { report } from '../../../src/core/commands/report/report';
import { bookOf, day, serial, settingsSheet, sheetOf, wardSheet, type TestCell } from '../book-of';

const headings = ['Ngày thu', 'Cấp thu', 'Xã, phường', 'Người ủng hộ', 'Loại', 'Số tiền'];
const gift = (date: TestCell, ward: string, amount: TestCell): readonly TestCell[] => [
  date,
  'Xã, phường',
  ward,
  'Hà Văn Thạch',
  'Cá nhân',
  amount,
];
const may = day('15/5/2017');
const right = gift(may, 'Phường Đức Xuân', 500_000);

function sourceOf(now: number, ...rows: readonly (readonly TestCell[])[]): string {
  const plan = report.plan(
    {
      today: serial('05/7/2017'),
      now,
      period: null,
      exact: null,
      lists: false,
      strict: false,
      inTheWay: 'ask',
    },
    bookOf(settingsSheet, wardSheet, sheetOf('Quỹ', [headings, ...rows])),
  );
  if (!plan.ok) throw new Error(plan.code);
  const source = plan.result.document.blocks.find(({ kind }) => kind === 'source');
  return source?.kind === 'source' ? `${source.text} ${source.notes ?? ''}`.trim() : '';
}

const made = 'Nguồn: Sổ Khuyến học, số liệu từ ngày 01/01/2017 đến ngày 30/6/2017;';
const noon = serial('05/7/2017') + 0.5;

test.each<[string, number, readonly (readonly TestCell[])[], string]>([
  ['no row', serial('05/7/2017'), [], `${made} lập ngày 05/7/2017.`],
  [
    'one row',
    noon,
    [right],
    `${made} lập lúc 12:00 ngày 05/7/2017. Quỹ: đọc 1 dòng, trong kỳ 1, được tính 1.`,
  ],
  [
    'rows of another period',
    noon,
    [right, gift(day('15/7/2017'), 'Phường Đức Xuân', '1tr5')],
    `${made} lập lúc 12:00 ngày 05/7/2017. Quỹ: đọc 2 dòng, trong kỳ 1, được tính 1; không tính 1 dòng ngoài kỳ.`,
  ],
  [
    'rows with errors, the most frequent first, a row with two once',
    noon,
    [
      right,
      gift(may, 'Phường Không Có', 700_000),
      gift(may, 'Phường Đức Xuân', '1tr5'),
      gift(may, 'Phường Xuất Hóa', '2 triệu'),
      gift('31/02/2017', 'Phường Không Có', 10_000),
    ],
    `${made} lập lúc 12:00 ngày 05/7/2017. Quỹ: đọc 5 dòng, trong kỳ 4, được tính 1; không tính 4 dòng có lỗi. Chưa tính 4 dòng có lỗi, 4.210.000 đồng. Lý do chưa tính: `,
  ],
])('%s', (_, now, rows, words) => {
  expect(sourceOf(now, ...rows)).toContain(words);
});

test('the reasons add up to the rows left out', () => {
  const words = sourceOf(
    noon,
    gift(may, 'Phường Không Có', 700_000),
    gift(may, 'Phường Đức Xuân', '1tr5'),
    gift(may, 'Phường Xuất Hóa', '2 triệu'),
    gift('31/02/2017', 'Phường Không Có', 10_000),
  );
  const counts = [...words.matchAll(/\((\d+) dòng\)/g)].map(([, count]) => Number(count));
  expect(counts).toEqual([2, 1, 1]);
  expect(words).toContain(
    'Số tiền: là chữ, không phải số, nên công thức không cộng được (2 dòng);',
  );
  expect(words).not.toMatch(/[{}]|undefined/);
});
