/** The workbook of a commune: units are hamlets and schools, and no level stands above its own. */
import { describe, expect, test } from '@jest/globals';
import { findAll } from '../../../src/core/checks/run-checks';
import { reportOf } from '../../../src/core/commands/report/build-report';
import { choosePeriod } from '../../../src/core/commands/choose-period';
import { textOf } from '../../../src/core/report/build-document';
import type { Table } from '../../../src/core/report/document';
import { publicationLists } from '../../../src/core/report/lists/publication-lists';
import { figureReader } from '../../../src/core/figures/figure-reader';
import { readWorkbook } from '../../../src/core/workbook/read-workbook';
import type { SheetCells } from '../../../src/core/workbook/snapshot';
import { bookOf, day, serial, sheetOf, type TestCell } from '../book-of';

type Rows = readonly (readonly TestCell[])[];

const settings = (ownLevel: string, ...more: Rows) =>
  sheetOf('Thiết lập', [
    ['Mục', 'Giá trị'],
    ['Tên Hội', 'Hội Khuyến học xã Bình Yên'],
    ['Tên cấp Hội', ownLevel],
    ['Từ ngày', day('01/01/2026')],
    ['Đến ngày', day('30/6/2026')],
    ...more,
  ]);

const units = (title = 'Đơn vị', heading = 'Đơn vị') =>
  sheetOf(title, [
    ['Mã', heading, 'Loại', 'Số hộ'],
    ['T01', 'Thôn Đồng Tâm', 'Thôn', 120],
    ['T02', 'Tổ 3', 'Tổ dân phố', 80],
    ['T03', 'Thôn Nà Bản', 'Thôn', 95],
    ['TR1', 'Trường THCS Bình Yên', 'Trường học', null],
  ]);

const gifts = (...rows: Rows) =>
  sheetOf('Quỹ', [['Ngày thu', 'Cấp thu', 'Đơn vị', 'Người ủng hộ', 'Loại', 'Số tiền'], ...rows]);

const families = (...rows: Rows) =>
  sheetOf('Đăng ký', [['Ngày đăng ký', 'Đơn vị', 'Danh hiệu', 'Tên đăng ký', 'Số lượng'], ...rows]);

const on = day('10/3/2026');
const usualGifts: Rows = [
  [on, 'Hội xã', null, 'Công ty TNHH Hoàng Nam', 'Doanh nghiệp', 5_000_000],
  [on, 'Xã, phường', null, 'Ông Hà Văn Thạch', 'Cá nhân', 2_000_000],
  [on, 'Hội Khuyến học xã Bình Yên', null, 'Bà Lý Thị Mỵ', 'Cá nhân', 1_000_000],
  [on, 'Chi hội', 'Thôn Đồng Tâm', 'Ông Nông Văn Thắng', 'Cá nhân', 900_000],
  [on, 'Chi hội', 'Thôn Nà Bản', 'Bà Triệu Thị Hoa', 'Cá nhân', 600_000],
  [on, 'Chi hội', 'Trường THCS Bình Yên', 'Hội đồng hương', 'Dòng họ, đồng hương', 300_000],
];
const usualFamilies: Rows = [
  [on, 'Thôn Đồng Tâm', 'Gia đình học tập', 'Các hộ thôn Đồng Tâm', 100],
  [on, 'Tổ 3', 'Gia đình học tập', 'Các hộ tổ 3', 60],
  [on, 'Thôn Nà Bản', 'Gia đình học tập', 'Các hộ thôn Nà Bản', 50],
  [on, null, 'Cộng đồng học tập cấp xã', 'UBND xã Bình Yên', null],
];

function reported(...sheets: readonly SheetCells[]) {
  const book = bookOf(...sheets);
  const today = serial('05/7/2026');
  const workbook = readWorkbook(book, today);
  const findings = findAll(workbook, book);
  const chosen = choosePeriod(workbook, null);
  if (!chosen.ok) throw new Error('no period');
  const { input, document } = reportOf(workbook, findings, chosen, null, today);
  const source = {
    workbook,
    reader: figureReader(workbook, findings),
    period: input.figures.period,
  };
  const lists = publicationLists(source, input);
  const tables = document.blocks.filter((block): block is Table => block.kind === 'table');
  return {
    findings: findings.map(({ code, row }) => [code, (row ?? -1) + 1]),
    value: (id: string) => input.figures.of(id).value,
    text: textOf(document),
    tables,
    all: JSON.stringify([document.blocks, lists.donors.blocks, lists.awards.blocks]),
  };
}

describe('a commune of 2026', () => {
  const made = reported(
    settings('Hội xã'),
    units(),
    gifts(...usualGifts),
    families(...usualFamilies),
  );

  test('nothing is wrong in it, but words for its own level that the list spells otherwise', () => {
    expect(made.findings).toEqual([
      ['list-spelling', 2],
      ['list-spelling', 4],
    ]);
  });

  test.each([
    ['fund.city.amount', 0],
    ['fund.ward.amount', 8_000_000],
    ['fund.ward.donors', 3],
    ['fund.chapter.amount', 1_800_000],
    ['fund.total.amount', 9_800_000],
    ['registered.family', 210],
    ['registered.commune', 1],
  ])('%s is %d', (id, value) => expect(made.value(id)).toBe(value));

  test('its report reads right', () => {
    expect(made.text).toEqual([
      'Hội Khuyến học xã Bình Yên báo cáo kết quả công tác khuyến học, khuyến tài, xây dựng xã hội học tập 6 tháng đầu năm 2026 như sau:',
      'I. KẾT QUẢ CÔNG TÁC 6 THÁNG ĐẦU NĂM 2026',
      '1. Xây dựng các mô hình học tập',
      'Có 210 gia đình đăng ký danh hiệu “Gia đình học tập”, chiếm 71,19% tổng số hộ.',
      'Xã đã đăng ký danh hiệu “Cộng đồng học tập cấp xã”.',
      'Thôn, tổ dân phố có tỷ lệ hộ đăng ký cao nhất: Thôn Đồng Tâm (83,33%); thấp nhất: Thôn Nà Bản (52,63%).',
      'Mục tiêu đạt danh hiệu đến năm 2030 (Kế hoạch của địa phương): gia đình 80%.',
      '2. Xây dựng Quỹ Khuyến học',
      'Tính đến ngày 30/6/2026, Hội xã đã vận động được 03 đơn vị, doanh nghiệp, cá nhân ủng hộ Quỹ Khuyến học. Số tiền ủng hộ Quỹ Khuyến học tại Hội xã là 8 triệu đồng.',
      'Quỹ Khuyến học của các Chi hội Khuyến học vận động được 1 triệu 800 nghìn đồng.',
      'Cộng các cấp Hội vận động được 9 triệu 800 nghìn đồng.',
      'Thôn, tổ dân phố vận động được nhiều nhất: Thôn Đồng Tâm (900 nghìn đồng); chưa có số liệu: Tổ 3.',
      'Trên đây là báo cáo kết quả công tác khuyến học, khuyến tài, xây dựng xã hội học tập 6 tháng đầu năm 2026 của Hội Khuyến học xã Bình Yên./.',
    ]);
  });

  test('no level that it does not have is named, and no unit is called xã, phường', () => {
    expect(made.all).not.toMatch(/Thành hội|[Xx]ã, phường/u);
  });

  test('the levels of its fund are its own and the chapters', () => {
    const fund = made.tables.find(({ caption }) => caption.includes('theo cấp Hội'));
    expect(fund?.rows.map(({ cells }) => cells.slice(0, 4))).toEqual([
      [1, 'Hội xã', 8_000_000, 3],
      [2, 'Chi hội', 1_800_000, null],
      [null, 'Tổng cộng', 9_800_000, null],
    ]);
  });
});

test.each<[string, readonly SheetCells[]]>([
  ['the sheet and its heading have their usual names', [units('Xã phường', 'Tên')]],
  ['only the heading is Đơn vị', [units('Xã phường', 'Đơn vị')]],
])('%s: the same figures', (_, sheets) => {
  const made = reported(settings('Hội xã'), ...sheets, gifts(...usualGifts));
  expect(made.value('fund.total.amount')).toBe(9_800_000);
  expect(made.value('fund.chapter.amount')).toBe(1_800_000);
});

test.each<[string, string]>([
  ['Đồng Tâm', 'Thôn Đồng Tâm'],
  ['THÔN ĐỒNG TÂM', 'Thôn Đồng Tâm'],
  ['TDP số 03', 'Tổ 3'],
  ['Tổ dân phố 3', 'Tổ 3'],
  ['THCS Bình Yên', 'Trường THCS Bình Yên'],
])('the unit “%s” is %s', (typed, name) => {
  const made = reported(
    settings('Hội Khuyến học xã'),
    units(),
    gifts([on, 'Chi hội', typed, 'Bà Lý Thị Mỵ', 'Cá nhân', 500_000]),
  );
  expect(made.findings).toEqual([['ward-spelling', 2]]);
  const fund = made.tables.find(({ caption }) => caption.includes('Chi hội theo'));
  const row = fund?.rows.find(({ cells }) => cells[1] === name);
  expect(row?.cells[2]).toBe(500_000);
});

test('a chapter’s gift without a unit is an error, one of the own level is not', () => {
  const made = reported(
    settings('Hội phường'),
    units(),
    gifts(
      [on, 'Chi hội', null, 'Bà Lý Thị Mỵ', 'Cá nhân', 500_000],
      [on, 'Hội phường', null, 'Bà Lý Thị Mỵ', 'Cá nhân', 700_000],
    ),
  );
  expect(made.findings).toEqual([
    ['required', 2],
    ['list-spelling', 3],
  ]);
  expect(made.value('fund.total.amount')).toBe(700_000);
});

test('Thành hội, which earlier versions offered a commune, is its own level, and a level above it none', () => {
  const made = reported(
    settings('Hội xã'),
    units(),
    gifts(
      [on, 'Thành hội', null, 'Bà Lý Thị Mỵ', 'Cá nhân', 500_000],
      [on, 'Tỉnh hội', null, 'Bà Lý Thị Mỵ', 'Cá nhân', 700_000],
    ),
  );
  expect(made.findings).toEqual([
    ['list-spelling', 2],
    ['not-in-list', 3],
  ]);
  expect(made.value('fund.ward.amount')).toBe(500_000);
});

test('the word for the units is the one of the settings', () => {
  const made = reported(
    settings('Hội xã', ['Đơn vị trực thuộc', 'Chi hội']),
    units(),
    families(...usualFamilies),
  );
  expect(made.text.join('\n')).toContain('Chi hội có tỷ lệ hộ đăng ký cao nhất');
  expect(made.all).not.toMatch(/thôn, tổ dân phố/u);
});
