import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Target } from '../../../src/core/figures/targets';
import type { ReportInput } from '../../../src/core/report/input';
import { buildReport, textOf } from '../../../src/core/report/build-document';
import { noSettings } from '../../../src/core/schema/settings';
import { bacKanSettings, bacKanValues, inputWith, type Made } from './made-figures';

const text = (made: Made, changes: Partial<ReportInput> = {}) =>
  textOf(buildReport(inputWith(made, changes)));
const headings = (made: Made, changes: Partial<ReportInput> = {}) =>
  buildReport(inputWith(made, changes)).blocks.flatMap((block) =>
    block.kind === 'heading' ? [block.text] : [],
  );

const narrative = {
  limits: ['Một số chi hội hoạt động chưa đều.'],
  plans: ['Tiếp tục phát triển hội viên.', 'Vận động Quỹ Khuyến học.'],
  requests: ['Đề nghị hỗ trợ kinh phí.'],
};

describe('a report without data', () => {
  test('says so, and nothing else', () => {
    expect(text({})).toEqual([
      'Hội Khuyến học báo cáo kết quả công tác khuyến học, khuyến tài, xây dựng xã hội học tập 6 tháng đầu năm 2017 như sau:',
      'I. KẾT QUẢ CÔNG TÁC 6 THÁNG ĐẦU NĂM 2017',
      'Chưa có số liệu được tính trong kỳ.',
      'Trên đây là báo cáo kết quả công tác khuyến học, khuyến tài, xây dựng xã hội học tập 6 tháng đầu năm 2017 của Hội Khuyến học./.',
    ]);
  });

  test('still has letterhead, title and source, and no empty table or signature', () => {
    expect(buildReport(inputWith({ wards: [] })).blocks.map(({ kind }) => kind)).toEqual([
      'letterhead',
      'title',
      'paragraph',
      'heading',
      'paragraph',
      'paragraph',
      'source',
    ]);
  });

  test('sentences typed as blanks are no sentences', () => {
    expect(headings({}, { narrative: { limits: [' '], plans: ['\n'], requests: [''] } })).toEqual([
      'I. KẾT QUẢ CÔNG TÁC 6 THÁNG ĐẦU NĂM 2017',
    ]);
  });
});

describe('sections', () => {
  test('those without data are left out, the others numbered', () => {
    expect(
      headings({ values: { 'members.total': 8389, 'training.sessions': 3 } }, { narrative }),
    ).toEqual([
      'I. KẾT QUẢ CÔNG TÁC 6 THÁNG ĐẦU NĂM 2017',
      '1. Tổ chức Hội và hội viên',
      '2. Bồi dưỡng cán bộ',
      '3. Hạn chế',
      'II. PHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG CUỐI NĂM 2017',
      'III. KIẾN NGHỊ',
    ]);
  });

  test('parts are numbered too', () => {
    expect(headings({}, { narrative: { ...narrative, plans: [] } }).pop()).toBe('II. KIẾN NGHỊ');
  });

  test.each([
    ['2017-01-01', '2017-06-30', 'II. PHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG CUỐI NĂM 2017'],
    ['2017-01-01', '2017-12-31', 'II. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2018'],
    ['2017-07-01', '2017-12-31', 'II. PHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG ĐẦU NĂM 2018'],
    ['2017-01-01', '2017-03-31', 'II. PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ II NĂM 2017'],
    ['2017-10-01', '2017-12-31', 'II. PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ I NĂM 2018'],
    ['2017-01-01', '2017-09-30', 'II. PHƯƠNG HƯỚNG, NHIỆM VỤ 3 THÁNG CUỐI NĂM 2017'],
    ['2017-01-15', '2017-05-20', 'II. PHƯƠNG HƯỚNG, NHIỆM VỤ THỜI GIAN TỚI'],
  ])('the plans after %s to %s', (from, to, heading) => {
    expect(headings({ from, to }, { narrative })).toContain(heading);
  });

  test('a typed name of the period stands in the headings', () => {
    expect(headings({}, { periodName: 'học kỳ II năm học 2016-2017' })).toEqual([
      'I. KẾT QUẢ CÔNG TÁC HỌC KỲ II NĂM HỌC 2016-2017',
    ]);
  });
});

describe('the report of Bắc Kạn, 6 tháng đầu năm 2017', () => {
  const whole = text({ values: bacKanValues }).join('\n');

  test.each([
    'hơn 8.660 gia đình',
    '10 dòng họ',
    '126 thôn, bản, tổ dân phố',
    '25 đơn vị',
    '50 đơn vị, doanh nghiệp, cá nhân',
    'trên 30 triệu đồng',
    'gần 35 triệu đồng',
    'trên 124 triệu đồng',
    '218 giáo viên',
    '520 học sinh',
    '61 triệu 600 nghìn đồng',
    'Tính đến ngày 30/6/2017',
  ])('says "%s"', (words) => {
    expect(whole).toContain(words);
  });

  test.each(['8.664 gia đình', '30.400.000 đồng', '189.500.000 đồng', '61.600.000 đồng'])(
    'written exactly, it says "%s"',
    (words) => {
      const exact = text({ values: bacKanValues }, { exact: true }).join('\n');
      expect(exact).toContain(words);
      expect(exact).not.toMatch(/hơn|gần|trên/);
    },
  );

  test('figures of zero make no sentence', () => {
    expect(whole).not.toMatch(/học bổng\b.*suất|công dân|hội viên|hiện vật|Cấp Hội khác/);
    expect(whole).not.toMatch(/undefined|null|NaN|\{/);
  });

  test('reads as the golden text', () => {
    const targets = new Map<string, Target>([
      ['registered.family', { plan: 8800, previous: 7878 }],
      ['registered.clan', { plan: null, previous: 9 }],
      ['registered.community', { plan: null, previous: 126 }],
      ['registered.unit', { plan: 25, previous: 0 }],
      ['fund.city.amount', { plan: 0, previous: 36_200_000 }],
    ]);
    const values = {
      ...bacKanValues,
      'outreach.sessions': 24,
      'chapters.total': 153,
      'members.total': 8389,
      'members.new': 211,
      'fund.inkind.amount': 4_500_000,
      'fund.transfer.amount': 12_000_000,
      'award.university.count': 79,
      'award.scholarship.count': 10,
      'training.sessions': 3,
      'training.people': 126,
    };
    const excluded = { rows: 3, amount: 1_250_000 };
    const written = text({ values, excluded }, { settings: bacKanSettings, targets, narrative });
    const golden = readFileSync(join(__dirname, 'golden', 'first-half.txt'), 'utf8');
    expect(`${written.join('\n')}\n`).toBe(golden);
  });
});

describe('rows left out', () => {
  test.each([
    [{ rows: 3, amount: 1_250_000 }, 'Chưa tính 3 dòng có lỗi, 1.250.000 đồng.'],
    [{ rows: 1200, amount: 0 }, 'Chưa tính 1.200 dòng có lỗi.'],
  ])('%o: in the notes of the source, and not in what is signed', (excluded, words) => {
    const { blocks } = buildReport(inputWith({ excluded }, { narrative }));
    expect(textOf({ blocks }).join(' ')).not.toContain('Chưa tính');
    const last = blocks[blocks.length - 1];
    expect(last).toEqual({
      kind: 'source',
      text: 'Nguồn: Sổ Khuyến học, số liệu từ ngày 01/01/2017 đến ngày 30/6/2017; lập ngày 05/7/2017.',
      notes: words,
    });
  });

  test('none: not a word', () => {
    expect(JSON.stringify(buildReport(inputWith({ values: bacKanValues })))).not.toContain(
      'Chưa tính',
    );
  });
});

test('a transfer between levels is told apart', () => {
  expect(text({ values: { 'fund.transfer.amount': 12_000_000 } })).toContain(
    'Tiền do cấp Hội khác chuyển là 12 triệu đồng; số này được theo dõi riêng, không tính vào Quỹ vận động được ở các cấp.',
  );
});

test.each([
  ['', 'Thành hội'],
  ['Tỉnh hội', 'Tỉnh hội'],
  ['Hội {figure}', 'Hội {figure}'],
])('the own level "%s" is called %s', (ownLevel, word) => {
  const whole = text({ values: bacKanValues }, { settings: { ...noSettings, ownLevel } }).join(' ');
  expect(whole).toContain(`${word} đã vận động được 50 đơn vị`);
  expect(whole).toContain(`tại ${word} là trên 30 triệu đồng`);
});
