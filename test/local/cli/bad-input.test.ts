/** What cannot run: exit code 2 and one clear sentence, the input as it was, no output half written. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { day, formula, type TestCell } from '../../core/book-of';
import { khuyenhoc, readXlsx, temporaryFolder, writeXlsx } from './run';

type Sheets = Readonly<Record<string, readonly (readonly TestCell[])[]>>;

const folder = temporaryFolder();
const path = (name: string) => join(folder, name);

const may = day('15/5/2017');
const headings = ['Ngày thu', 'Cấp thu', 'Người ủng hộ', 'Loại', 'Số tiền'];
const good: Sheets = {
  'Thiết lập': [
    ['Mục', 'Giá trị'],
    ['Từ ngày', day('01/01/2017')],
    ['Đến ngày', day('30/6/2017')],
  ],
  'Xã phường': [
    ['Mã', 'Tên'],
    ['01840', 'Phường Đức Xuân'],
  ],
  Quỹ: [headings, [may, 'Thành hội', 'Hà Văn Thạch', 'Cá nhân', 500_000]],
};
const without = (sheets: Sheets, name: string): Sheets =>
  Object.fromEntries(Object.entries(sheets).filter(([title]) => title !== name));

beforeAll(async () => {
  await writeXlsx(path('good.xlsx'), good);
  await writeXlsx(path('no-wards.xlsx'), without(good, 'Xã phường'));
  await writeXlsx(path('no-data.xlsx'), without(good, 'Quỹ'));
  await writeXlsx(path('no-column.xlsx'), { ...good, Quỹ: [headings.slice(0, 4)] });
  await writeXlsx(path('no-header.xlsx'), { ...good, Quỹ: [['Sổ quỹ'], ['x', 'y']] });
  await writeXlsx(path('no-period.xlsx'), without(good, 'Thiết lập'));
  await writeXlsx(path('faulty.xlsx'), {
    ...good,
    Quỹ: [headings, [may, 'Thành hội', 'Hà Văn Thạch', 'Cá nhân', '1tr5']],
  });
  writeFileSync(path('empty.xlsx'), '');
  writeFileSync(path('text.xlsx'), 'đây không phải là sổ Excel');
  // A compound file with the stream of the old Excel format, as its directory names it.
  const signature = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  const stream = Buffer.from('Workbook', 'utf16le');
  writeFileSync(path('old.xlsx'), Buffer.concat([signature, Buffer.alloc(512), stream]));
  mkdirSync(path('folder.xlsx'));
});

describe('exit code 2 and one sentence', () => {
  test.each<[string, string[], string, RegExp]>([
    ['a missing file', ['validate', 'none.xlsx'], 'file-missing', /Không tìm thấy tệp/],
    ['an empty file', ['validate', 'empty.xlsx'], 'file-empty', /trống/],
    ['a file that is none', ['validate', 'text.xlsx'], 'file-not-xlsx', /không phải là sổ Excel/],
    ['an old .xls', ['validate', 'old.xlsx'], 'file-xls', /\.xls/],
    ['a folder', ['validate', 'folder.xlsx'], 'file-unreadable', /Không đọc được/],
    ['no wards', ['validate', 'no-wards.xlsx'], 'sheet-missing', /“Xã phường”/],
    [
      'no register',
      ['validate', 'no-data.xlsx'],
      'data-sheets-missing',
      /Đăng ký, Quỹ, Khen thưởng/,
    ],
    ['a missing column', ['validate', 'no-column.xlsx'], 'column-missing', /“Quỹ”.*“Số tiền”/],
    ['no header', ['validate', 'no-header.xlsx'], 'header-missing', /“Quỹ”.*tiêu đề/],
    ['an unknown option', ['validate', 'good.xlsx', '--fast'], 'option-invalid', /--fast/],
    ['no file named', ['validate'], 'option-invalid', /thiếu tên tệp/],
    ['an unknown command', ['print', 'good.xlsx'], 'option-invalid', /không có lệnh này/],
    ['a report without --out', ['report', 'good.xlsx'], 'option-invalid', /--out/],
    ['no period', ['report', 'no-period.xlsx', '--out', 'o.xlsx'], 'period-missing', /Từ ngày/],
    [
      'only --from',
      ['report', 'good.xlsx', '--out', 'o.xlsx', '--from', '2017-01-01'],
      'option-invalid',
      /--from và --to/,
    ],
    [
      'a reversed period',
      ['report', 'good.xlsx', '--out', 'o.xlsx', '--from', '2017-06-30', '--to', '2017-01-01'],
      'period-reversed',
      /01\/01\/2017 sớm hơn ngày đầu 30\/6\/2017/,
    ],
    [
      'an impossible day',
      ['report', 'good.xlsx', '--out', 'o.xlsx', '--from', '2017-02-31', '--to', '2017-06-30'],
      'period-invalid',
      /2017-02-31/,
    ],
    [
      'a report of a sheet that cannot be read',
      ['report', 'no-column.xlsx', '--out', 'o.xlsx'],
      'column-missing',
      /“Số tiền”/,
    ],
    [
      'the input as output',
      ['report', 'good.xlsx', '--out', './good.xlsx'],
      'output-is-input',
      /trùng/,
    ],
    [
      'a folder as output',
      ['report', 'good.xlsx', '--out', 'folder.xlsx'],
      'output-unwritable',
      /Không ghi được/,
    ],
    [
      'rows that are no number',
      ['sample', 'o.xlsx', '--rows', 'nhiều'],
      'option-invalid',
      /--rows/,
    ],
    [
      'a today that is no day',
      ['validate', 'good.xlsx', '--today', 'mai'],
      'period-invalid',
      /“mai”/,
    ],
  ])('%s', async (_, argv, code, sentence) => {
    const before = readdirSync(folder).sort();
    const input = readFileSync(path('good.xlsx'));
    const inFolder = argv.map((word) => (word.endsWith('.xlsx') ? path(word) : word));
    const plain = await khuyenhoc(...inFolder);
    expect(plain.code).toBe(2);
    expect(plain.err).toMatch(sentence);
    expect(plain.err.split('\n')).toHaveLength(1);
    if (argv[0] !== 'sample') {
      const asJson = await khuyenhoc(...inFolder, '--json');
      expect(asJson.code).toBe(2);
      expect(JSON.parse(asJson.out)).toMatchObject({ ok: false, error: { code } });
    }
    expect(readdirSync(folder).sort()).toEqual(before);
    expect(readFileSync(path('good.xlsx')).equals(input)).toBe(true);
  });

  test('the sheet and the column are named in the JSON', async () => {
    const { out } = await khuyenhoc('validate', path('no-column.xlsx'), '--json');
    expect(JSON.parse(out)).toMatchObject({ error: { sheet: 'Quỹ', column: 'Số tiền' } });
  });
});

describe('exit code 1', () => {
  test('errors found; nothing is written unless --out', async () => {
    const { code, out } = await khuyenhoc('validate', path('faulty.xlsx'), '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      ok: false,
      counts: { error: 1, warning: 0, suggestion: 0 },
      issues: [
        expect.objectContaining({
          severity: 'error',
          code: 'money-as-text',
          sheet: 'Quỹ',
          cell: 'E2',
          row: 2,
          column: 'Số tiền',
          value: '1tr5',
          suggestion: 1_500_000,
        }),
      ],
      missing: [],
      sheets: [{ sheet: 'Quỹ', rows: 1, inPeriod: 1, counted: 0, leftOut: { error: 1 } }],
    });
  });

  test('--strict writes nothing while errors stand', async () => {
    const out = path('strict.xlsx');
    const said = await khuyenhoc('report', path('faulty.xlsx'), '--out', out, '--strict');
    expect(said).toMatchObject({ code: 1 });
    expect(said.err).toMatch(/Còn 1 lỗi/);
    expect(existsSync(out)).toBe(false);
  });

  test('--out writes Kiểm tra and Lỗi, also when errors were found', async () => {
    const out = path('checked.xlsx');
    expect((await khuyenhoc('validate', path('faulty.xlsx'), '--out', out)).code).toBe(1);
    const file = await readXlsx(out);
    expect(file.values('Quỹ')[1]?.[5]).toMatch(/^Lỗi – Số tiền: là chữ/);
    expect(file.values('Lỗi')[1]?.slice(0, 3)).toEqual(['Lỗi', 'Quỹ', 'E2']);
  });
});

describe('cells that are no data', () => {
  test.each<[string, Sheets, number]>([
    ['sheets with 0 rows', { ...good, Quỹ: [headings] }, 0],
    ['1 row', good, 0],
    [
      '50,000 characters in a cell',
      { ...good, Quỹ: [headings, [may, 'Thành hội', 'x'.repeat(50_000), 'Cá nhân', 500_000]] },
      0,
    ],
    [
      'formulas and errors',
      {
        ...good,
        Quỹ: [
          headings,
          [may, 'Thành hội', 'A', 'Cá nhân', formula('=500000*2', 1_000_000)],
          [may, 'Thành hội', 'B', 'Cá nhân', formula('=#REF!', '#REF!')],
        ],
      },
      1,
    ],
    ['booleans', { ...good, Quỹ: [headings, [may, 'Thành hội', true, false, true]] }, 1],
  ])('%s give findings, not exceptions', async (_, sheets, code) => {
    const file = await writeXlsx(path('odd.xlsx'), sheets);
    expect((await khuyenhoc('validate', file)).code).toBe(code);
    expect((await khuyenhoc('report', file, '--out', path('odd-out.xlsx'))).code).toBe(0);
  });
});

describe('a sheet in the way', () => {
  test('is kept and said, and replaced with --overwrite', async () => {
    const file = await writeXlsx(path('foreign.xlsx'), { ...good, 'Tổng hợp': [['của tôi']] });
    const out = path('beside.xlsx');
    const said = await khuyenhoc('report', file, '--out', out);
    expect(said.err).toMatch(/“Tổng hợp \(2\)”/);
    expect((await readXlsx(out)).values('Tổng hợp')).toEqual([['của tôi']]);
    await khuyenhoc('report', file, '--out', out, '--overwrite');
    expect((await readXlsx(out)).values('Tổng hợp').flat()).not.toContain('của tôi');
  });

  test('its own unedited sheet is replaced, from file to file', async () => {
    const [first, second] = [path('first.xlsx'), path('second.xlsx')];
    await khuyenhoc('report', path('good.xlsx'), '--out', first);
    const said = await khuyenhoc('report', first, '--out', second, '--exact');
    expect(said.err).toBe('');
    expect((await readXlsx(second)).titles.filter((title) => title.startsWith('Tổng hợp'))).toEqual(
      ['Tổng hợp'],
    );
  });
});
