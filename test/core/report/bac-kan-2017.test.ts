/**
 * The report that started the project, line by line: each figure of the article of 2017, and of
 * 2016 as the same period, is in the text and on the sheet made from the sample's rows.
 */
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { report } from '../../../src/core/commands/report/report';
import type { Block } from '../../../src/core/report/document';
import { expectGolden } from '../../golden';
import { sampleBook } from '../sample-book';
import { day } from './made-figures';

const book = sampleBook(8664);
const made = (exact: boolean) => {
  const plan = report.plan(
    { today: day('2017-07-05'), period: null, exact, lists: true, strict: true, inTheWay: 'ask' },
    book,
  );
  if (!plan.ok) throw new Error(plan.code);
  return plan;
};
const rounded = made(false);
const exact = made(true);
const golden = (name: string) => join(__dirname, 'golden', name);

const cellsOf = (title: string) =>
  rounded.changes.flatMap((change) =>
    change.kind === 'page' && change.title === title
      ? change.page.rows.flatMap(({ cells }) => cells.map((cell) => cell?.value ?? ''))
      : [],
  );
const sheet = cellsOf('Tổng hợp');

describe('the figures of the first half of 2017', () => {
  test.each<[string, string, number, string]>([
    // What the article prints, the text, the figure on the sheet, the text of exact figures.
    [
      'gia đình đăng ký: hơn 8.660',
      'Có hơn 8.660 gia đình đăng ký',
      8664,
      'Có 8.664 gia đình đăng ký',
    ],
    ['dòng họ: 10', 'Có 10 dòng họ đăng ký', 10, 'Có 10 dòng họ đăng ký'],
    [
      'cộng đồng: 126',
      'Có 126 thôn, bản, tổ dân phố đăng ký',
      126,
      'Có 126 thôn, bản, tổ dân phố đăng ký',
    ],
    ['đơn vị: 25', 'Có 25 đơn vị đăng ký', 25, 'Có 25 đơn vị đăng ký'],
    [
      'đến 30/6/2017: 50 đơn vị, doanh nghiệp, cá nhân',
      'Tính đến ngày 30/6/2017, Thành hội đã vận động được 50 đơn vị, doanh nghiệp, cá nhân ủng hộ',
      50,
      '50 đơn vị, doanh nghiệp, cá nhân ủng hộ',
    ],
    [
      'quỹ Thành hội: trên 30 triệu đồng',
      'tại Thành hội là trên 30 triệu đồng',
      30_400_000,
      'là 30.400.000 đồng',
    ],
    [
      'quỹ xã, phường: gần 35 triệu đồng',
      'của Hội Khuyến học xã, phường vận động được gần 35 triệu đồng',
      34_800_000,
      'vận động được 34.800.000 đồng',
    ],
    [
      'quỹ Chi hội: trên 124 triệu đồng',
      'của các Chi hội Khuyến học vận động được trên 124 triệu đồng',
      124_300_000,
      'vận động được 124.300.000 đồng',
    ],
    ['khen thưởng: 218 giáo viên', 'khen thưởng 218 giáo viên', 218, 'khen thưởng 218 giáo viên'],
    [
      '520 học sinh',
      'khen thưởng 520 học sinh (học sinh giỏi các cấp, học sinh tiên tiến, học sinh nghèo vượt khó)',
      520,
      'khen thưởng 520 học sinh',
    ],
    ['61 triệu 600 nghìn đồng', 'là 61 triệu 600 nghìn đồng', 61_600_000, 'là 61.600.000 đồng'],
  ])('%s', (_, words, figure, exactWords) => {
    expect(rounded.result.text.join('\n')).toContain(words);
    expect(sheet).toContain(figure);
    expect(sheet.join('\n')).toContain(words);
    expect(exact.result.text.join('\n')).toContain(exactWords);
  });
});

describe('the first half of 2016 as the same period', () => {
  test.each<[string, number, string]>([
    ['7.878 gia đình', 7878, 'tăng 786 gia đình (9,98%) so với cùng kỳ'],
    ['09 dòng họ', 9, 'tăng 01 dòng họ (11,11%) so với cùng kỳ'],
    ['108 cộng đồng', 108, 'tăng 18 thôn, bản, tổ dân phố (16,67%) so với cùng kỳ'],
    ['20 đơn vị', 20, 'tăng 05 đơn vị (25%) so với cùng kỳ'],
    [
      'quỹ Thành hội trên 36 triệu',
      36_200_000,
      'giảm 5 triệu 800 nghìn đồng (16,02%) so với cùng kỳ',
    ],
    ['153 chi hội', 153, 'tăng 02 chi hội (1,31%) so với cùng kỳ'],
    ['8.389 hội viên', 8389, 'tăng 266 hội viên (3,17%) so với cùng kỳ'],
  ])('%s', (_, previous, words) => {
    expect(sheet).toContain(previous);
    expect(rounded.result.text.join('\n')).toContain(words);
  });
});

test('the subjects of the second half that the article names', () => {
  const text = rounded.result.text.join('\n');
  for (const words of [
    'PHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG CUỐI NĂM 2017',
    'phát triển hội viên',
    'Đẩy mạnh tuyên truyền',
    'học sinh thi đỗ đại học đạt điểm cao',
    '“Tiếp bước cho em đến trường” năm học 2017-2018',
    'ủng hộ Quỹ Khuyến học',
    'phong trào thi đua',
    'kỷ niệm 15 năm ngày thành lập Hội (23/9/2002 - 23/9/2017)',
  ]) {
    expect(text).toContain(words);
  }
});

test('the text reads as the golden one, rounded and exact', () => {
  expectGolden(golden('bac-kan-2017.txt'), rounded.result.text);
  expectGolden(golden('bac-kan-2017-exact.txt'), exact.result.text);
});

test('the whole document reads as the golden one: letterhead, tables, signature, lists', () => {
  expectGolden(
    golden('bac-kan-2017-document.txt'),
    rounded.result.document.blocks.flatMap(linesOf),
  );
});

/** Of long tables the beginning and the end are enough. */
const shownRows = 10;

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'letterhead':
      return [
        block.parentBody,
        block.association,
        ...block.nation,
        block.number,
        block.placeAndDate,
      ];
    case 'title':
      return ['', block.name, block.subject, ''];
    case 'signature':
      return [block.recipientsHeading, ...block.recipients, ...block.signerTitle, block.signer];
    case 'table': {
      const rows = block.rows.map(({ cells }) => cells.map((cell) => cell ?? '').join(' | '));
      const left = rows.length - 2 * shownRows;
      return [
        '',
        block.caption,
        block.columns.map(({ heading }) => heading).join(' | '),
        ...(left <= 0
          ? rows
          : [...rows.slice(0, shownRows), `… ${left} …`, ...rows.slice(-shownRows)]),
      ];
    }
    case 'appendix':
      return ['', block.text];
    case 'source':
      return [block.text, `(trang tính: ${block.notes ?? ''})`];
    default:
      return [block.text];
  }
}
