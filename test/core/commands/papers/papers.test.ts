/** Which rows are printed, with which values, and what is told of the others. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { papers, type PapersInput } from '../../../../src/core/commands/papers/papers';
import { leftOutWords } from '../../../../src/core/papers/left-out-words';
import { builtInTemplates } from '../../../../src/core/papers/built-in-templates';
import type { Piece } from '../../../../src/core/papers/template-text';
import type { PaperJob } from '../../../../src/core/papers/paper-job';
import type { SheetCells } from '../../../../src/core/workbook/snapshot';
import { bookOf, day, sheetOf, today, wardSheet, type TestCell } from '../../book-of';

const settings = sheetOf('Thiết lập', [
  ['Mục', 'Giá trị'],
  ['Tên Hội', 'Hội Khuyến học thành phố Bắc Kạn'],
  ['Địa danh', 'Bắc Kạn'],
  ['Từ ngày', day('01/01/2017')],
  ['Đến ngày', day('31/12/2017')],
  ['Số quyết định', '12/QĐ-HKH'],
  ['Ngày quyết định', day('20/11/2017')],
]);

const registered = (rows: readonly (readonly TestCell[])[]) =>
  sheetOf('Đăng ký', [
    [
      'Ngày đăng ký',
      'Xã, phường',
      'Thôn, tổ',
      'Danh hiệu',
      'Tên đăng ký',
      'Số lượng',
      'Kết quả',
      'Ngày công nhận',
      'Số điện thoại',
      'Năm sinh',
    ],
    ...rows,
  ]);

const family = (
  name: string,
  changes: Readonly<Record<number, TestCell>> = {},
): readonly TestCell[] =>
  [
    day('15/3/2017'),
    'Phường Đức Xuân',
    'Tổ 4',
    'Gia đình học tập',
    name,
    null,
    'Đạt',
    day('20/11/2017'),
    '0912345678',
    1972,
  ].map((cell, index) => (index in changes ? changes[index] : cell));

const gifts = sheetOf('Quỹ', [
  [
    'Ngày thu',
    'Số phiếu',
    'Cấp thu',
    'Xã, phường',
    'Thôn, tổ',
    'Người ủng hộ',
    'Loại',
    'Hình thức',
    'Số tiền',
    'Hiện vật',
    'Ghi chú',
  ],
  [
    day('05/5/2017'),
    '01',
    'Thành hội',
    '',
    '',
    'Công ty TNHH Hoàng Nam',
    'Doanh nghiệp',
    '',
    5_000_000,
    '',
    '',
  ],
  [
    day('06/5/2017'),
    '02',
    'Thành hội',
    'Phường Đức Xuân',
    'Tổ 5',
    'Ông Hà Văn Tú',
    'Cá nhân',
    '',
    61_600_000,
    '',
    'xin giấu tên, nhà số 7',
  ],
  [
    day('07/5/2017'),
    '03',
    'Thành hội',
    '',
    '',
    'Hội tỉnh',
    'Cấp Hội khác chuyển',
    '',
    3_000_000,
    '',
    '',
  ],
]);

const usual: PapersInput = {
  today: day('30/11/2017').date,
  template: { kind: 'named', name: 'Giấy chứng nhận' },
  condition: '',
  period: null,
  unit: null,
  rows: null,
  skipPrinted: false,
};

function print(sheets: readonly SheetCells[], changes: Partial<PapersInput> = {}) {
  return papers.plan({ ...usual, ...changes }, bookOf(settings, wardSheet, ...sheets));
}

function printed(sheets: readonly SheetCells[], changes: Partial<PapersInput> = {}) {
  const planned = print(sheets, changes);
  if (!planned.ok) throw new Error(planned.code);
  const { job, leftOut, reprinted, fileName } = planned.result;
  return {
    job,
    fileName,
    reprinted,
    names: job.rows.map(({ row, name }) => [row, name]),
    leftOut: leftOut.map(({ sheet, row, reason }) => [sheet, row, leftOutWords(reason, 'vi')]),
  };
}

/** All words of a paper, its fields filled in. */
function textOf({ lines, rows }: PaperJob, order = 0): string {
  const values = rows[order]?.values ?? [];
  const written = (pieces: readonly Piece<number>[]): string =>
    pieces
      .map((piece) => {
        if ('optional' in piece) return written(piece.optional);
        return 'text' in piece ? piece.text : (values[piece.field] ?? `{${piece.field}}`);
      })
      .join('');
  return lines
    .map((line) => {
      if ('pieces' in line) return written(line.pieces);
      if (line.kind === 'columns')
        return line.rows.map((row) => row.map(written).join(' ~ ')).join('\n');
      if (line.kind !== 'table') return `{${line.kind}}`;
      return line.rows.map(({ cells }) => cells.map(written).join(' | ')).join('\n');
    })
    .join('\n');
}

describe('rows', () => {
  const sheet = registered([
    family('Nông Văn Thắng'),
    family('Hà Thị Thu', { 6: 'Không đạt' }),
    family('Hộ gộp tổ 3', { 5: 18 }),
    family('Lý Văn Ba', { 1: 'Phường Phùng Chí Kiên', 2: 'Tổ 1' }),
    family('Sai phường', { 1: 'Phường Không Có' }),
    family('Ngoài kỳ', { 0: day('15/3/2016'), 7: day('20/11/2016') }),
    family('Sai danh hiệu', { 3: 'GĐ văn hóa' }),
    family('Chưa xét', { 6: '', 7: null }),
    family('Nông Văn Thắng'),
  ]);

  test('are those of the period without an error, and the others are told', () => {
    const { names, leftOut } = printed([sheet]);
    expect(names).toEqual([
      [2, 'Nông Văn Thắng'],
      [5, 'Lý Văn Ba'],
    ]);
    expect(leftOut.map(([, row]) => row)).toEqual([4, 6, 8, 10]);
    expect(leftOut[0]).toEqual(['Đăng ký', 4, 'ghi gộp 18, mỗi tờ chỉ cho một']);
    expect(String(leftOut[1]?.[2])).toMatch(/^Xã, phường: /);
    expect(String(leftOut[2]?.[2])).toMatch(/^Danh hiệu: /);
    expect(String(leftOut[3]?.[2])).toMatch(/trùng/);
  });

  test.each<[string, Partial<PapersInput>, readonly number[], readonly number[]]>([
    ['of a unit by name', { unit: 'Phùng Chí Kiên' }, [5], [6]],
    ['of a unit by code', { unit: '01840' }, [2], [4, 6, 8, 10]],
    ['found ones', { rows: [2, 3, 4] }, [2], [4]],
    [
      'of another period',
      { period: { from: day('01/01/2016').date, to: day('31/12/2016').date } },
      [7],
      [],
    ],
    ['of all times', { period: 'all' }, [2, 7, 5], [4, 6, 8, 10]],
    ['with a condition', { condition: 'Tên đăng ký = Lý Văn Ba' }, [5], []],
  ])('%s', (_, changes, rows, others) => {
    const { names, leftOut } = printed([sheet], changes);
    expect(names.map(([row]) => row)).toEqual(rows);
    expect(leftOut.map(([, row]) => row)).toEqual(others);
  });

  test('10,000 are more than Word opens: said with the bound', () => {
    const many = Array.from({ length: 10_000 }, (_, order) => family(`Hộ số ${order}`));
    expect(print([registered(many)])).toMatchObject({
      ok: false,
      code: 'papers-too-many',
      params: { rowsNumber: 10_000, mostNumber: 5000 },
    });
  });

  test.each<[Partial<PapersInput>, string]>([
    [{ template: { kind: 'named', name: 'Giấy khen' } }, 'template-missing'],
    [{ template: { kind: 'named', name: 'Phiếu thu' } }, 'paper-sheet-unread'],
    [{ condition: 'Số tiền = 5' }, 'paper-condition-wrong'],
    [{ unit: 'Xã Không Có' }, 'paper-unit-unknown'],
    [{ rows: [7] }, 'papers-none'],
  ])('%j is refused: %s', (changes, code) => {
    expect(print([sheet], changes)).toMatchObject({ ok: false, code });
  });
});

describe('values', () => {
  test('of a certificate', () => {
    const { job, fileName } = printed([registered([family('Nông Văn Thắng')])]);
    expect(textOf(job)).toBe(
      [
        '{nation}',
        '{blank}',
        'HỘI KHUYẾN HỌC THÀNH PHỐ BẮC KẠN',
        'GIẤY CHỨNG NHẬN',
        'Nông Văn Thắng',
        'Tổ 4, Phường Đức Xuân',
        'đạt danh hiệu GIA ĐÌNH HỌC TẬP năm 2017, xếp loại ',
        'Quyết định số 12/QĐ-HKH ngày 20 tháng 11 năm 2017',
        '{blank}',
        '{dated-signature}',
      ].join('\n'),
    );
    expect(fileName).toBe('Giay-chung-nhan-nam-2017.docx');
  });

  test('of a receipt; a donor who wants no name has none, nor what would tell it', () => {
    const { job, names } = printed([gifts], { template: { kind: 'named', name: 'phiếu  thu' } });
    expect(names.map(([, name]) => name)).toEqual(['Công ty TNHH Hoàng Nam', 'Ẩn danh']);
    expect(textOf(job)).toContain('Số tiền: 5.000.000 đồng\nBằng chữ: Năm triệu đồng');
    const hidden = textOf(job, 1);
    expect(hidden).toContain('Sáu mươi mốt triệu sáu trăm nghìn đồng');
    expect(JSON.stringify([hidden, job.rows[1]])).not.toMatch(/Hà Văn Tú|giấu|Tổ 5|số 7/);
  });

  test('of a list: totals of all rows, and no telephone', () => {
    const awards = sheetOf('Khen thưởng', [
      ['Ngày', 'Cấp chi', 'Đối tượng', 'Họ và tên', 'Trường, đơn vị', 'Số lượng', 'Mức thưởng'],
      [
        day('30/5/2017'),
        'Thành hội',
        'Học sinh giỏi',
        'Mông Anh (ĐT 0912 345 678)',
        'THCS Đức Xuân',
        1,
        100_000,
      ],
      [day('30/5/2017'), 'Thành hội', 'Giáo viên', 'Lý Thị Ba', 'THCS Đức Xuân', 2, 150_000],
    ]);
    const { job } = printed([awards], { template: { kind: 'named', name: 'Danh sách ký nhận' } });
    expect(job.rows.map(({ values }) => values)).toEqual([
      ['1', 'Mông Anh', 'THCS Đức Xuân', 'Học sinh giỏi', '1', '100.000'],
      ['2', 'Lý Thị Ba', 'THCS Đức Xuân', 'Giáo viên', '2', '300.000'],
    ]);
    expect(textOf(job)).toContain('Tổng cộng |  |  | 3 | 400.000');
    expect(textOf(job)).toContain('Bốn trăm nghìn đồng');
  });

  test('of a form to score oneself: the criteria of the title, and none is told', () => {
    const criteria = sheetOf('Bộ tiêu chí', [
      ['Danh hiệu', 'Tiêu chí', 'Điểm tối đa'],
      ['GĐHT', 'Trẻ em đều đi học', 60],
      ['GĐHT', 'Người lớn học tập', 40],
    ]);
    const rows = registered([
      family('Nông Văn Thắng'),
      family('Họ Nông', { 3: 'Dòng họ học tập' }),
    ]);
    const { job, names, leftOut } = printed([rows, criteria], {
      template: { kind: 'named', name: 'Phiếu tự chấm' },
    });
    expect(names).toEqual([[2, 'Nông Văn Thắng']]);
    expect(leftOut).toEqual([
      ['Đăng ký', 3, 'trang “Bộ tiêu chí” chưa có tiêu chí cho Dòng họ học tập'],
    ]);
    expect(job.criteria).toEqual([
      [
        ['1', 'Trẻ em đều đi học', '60'],
        ['2', 'Người lớn học tập', '40'],
      ],
    ]);
    expect(job.rows[0]?.values).toContain('100');
  });
});

describe('a Word file as a template', () => {
  const fields = { name: 'giay-khen.docx', body: [], repeated: [], around: [] };
  const of = (changes: Partial<typeof fields> | object, sheet: string | null = null) => ({
    template: { kind: 'word' as const, fields: { ...fields, ...changes }, sheet },
  });
  const sheet = registered([family('Nông Văn Thắng'), family('Hộ gộp', { 5: 18 })]);

  test('takes the rows of the register that has its fields', () => {
    const { job, names, leftOut } = printed([sheet, gifts], of({ body: ['Tên đăng ký', 'Kỳ'] }));
    expect(names).toEqual([[2, 'Nông Văn Thắng']]);
    expect(leftOut).toHaveLength(1);
    expect(job.lines.map((line) => 'pieces' in line && line.pieces)).toEqual([
      [{ field: 0 }],
      [{ text: 'năm 2017' }],
    ]);
  });

  test.each<[object, string | null, string]>([
    [{}, null, 'paper-file-fields-none'],
    [{ body: ['Tên đăng ký', 'Màu tóc'] }, null, 'paper-file-fields-unknown'],
    [{ body: ['Xã, phường'] }, null, 'paper-sheet-needed'],
    [{ body: ['Xã, phường'] }, 'Lớp học', 'paper-sheet-unknown'],
    [{ body: ['Người ủng hộ'] }, 'Đăng ký', 'paper-file-fields-unknown'],
    [{ repeated: ['STT', 'Tên đăng ký', 'Số điện thoại'] }, null, 'paper-file-fields-private'],
    [{ repeated: ['STT'], body: ['Tên đăng ký'] }, 'Đăng ký', 'paper-file-fields-misplaced'],
    [{ body: ['Tên đăng ký'], around: ['Danh hiệu'] }, null, 'paper-file-fields-misplaced'],
  ])('%j of %j: %s', (changes, from, code) => {
    expect(print([sheet, gifts], of(changes, from))).toMatchObject({ ok: false, code });
  });
});

test('templates of the sheet come before those of the product, by name', () => {
  const own = sheetOf('Mẫu giấy', [
    ['Tên mẫu', 'Loại', 'Lấy từ', 'Điều kiện', 'Khổ giấy', 'Nội dung'],
    ['giấy chứng nhận', 'Giấy chứng nhận', 'Đăng ký', 'Kết quả = Đạt', 'A5', '# {Tên đăng ký}'],
    ['Hỏng', 'Giấy khác', 'Đăng ký', '', '', '{Người ủng hộ}'],
  ]);
  const sheet = registered([family('Nông Văn Thắng')]);
  const { job } = printed([sheet, own]);
  expect([job.paper.sheet, textOf(job)]).toEqual(['A5', 'Nông Văn Thắng']);
  expect(print([sheet, own], { template: { kind: 'named', name: 'Hỏng' } })).toMatchObject({
    ok: false,
    code: 'template-unusable',
    params: { column: 'Nội dung' },
  });
});

test('each row is printed once, whatever the rows, and no field is left', () => {
  const cell = fc.record({
    name: fc.constantFrom('Nông Văn Thắng', 'Hà Thị Thu', 'Lý Văn Ba', '{Tên Hội}', '', 'Ẩn danh'),
    ward: fc.constantFrom('Phường Đức Xuân', 'Phường Phùng Chí Kiên', 'Phường Lạ', ''),
    count: fc.constantFrom(null, 1, 18, 'x'),
    result: fc.constantFrom('Đạt', 'Không đạt', '', 'Giỏi'),
  });
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 12 }), (cells) => {
      const sheet = registered(
        cells.map(({ name, ward, count, result }) =>
          family(name, { 1: ward, 4: name, 5: count, 6: result }),
        ),
      );
      for (const name of ['Giấy chứng nhận', 'Phiếu tự chấm', 'Biên bản bình xét']) {
        const planned = print([sheet], { template: { kind: 'named', name } });
        if (!planned.ok) {
          expect(['papers-none', 'paper-sheet-unread', 'data-sheets-missing']).toContain(
            planned.code,
          );
          continue;
        }
        const { job, leftOut } = planned.result;
        const rows = [...job.rows.map(({ row }) => row), ...leftOut.map(({ row }) => row)];
        expect(new Set(rows).size).toBe(rows.length);
        const places = new Set(job.rows.map(({ values }) => values.length));
        expect(places.size).toBeLessThan(2);
        expect(new Set(job.rows.map(({ key }) => key)).size).toBe(job.rows.length);
      }
    }),
    { numRuns: 30 },
  );
});

test.each(builtInTemplates.map((template) => [template.name, template] as const))(
  'the template %s can be printed as it comes',
  (name) => {
    const awards = sheetOf('Khen thưởng', [
      ['Ngày', 'Cấp chi', 'Đối tượng', 'Họ và tên', 'Mức thưởng'],
      [day('30/5/2017'), 'Thành hội', 'Học sinh giỏi', 'Mông Anh', 100_000],
    ]);
    const planned = print([registered([family('Nông Văn Thắng')]), gifts, awards], {
      template: { kind: 'named', name },
      today,
    });
    expect(planned.ok && planned.result.job.rows.length).toBeGreaterThan(0);
  },
);
