/** `publish … --to duckdb:FILE` on real files and a real DuckDB. */
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { day } from '../../core/book-of';
import { askDuckDB, bookOfWard, halfYear } from '../warehouse/books';
import { openDuckDB } from '../../../src/local/warehouse/duckdb';
import { khuyenhoc, temporaryFolder, writeXlsx } from './run';

let folder: string;
let file: string;
let to: readonly string[];
beforeEach(() => {
  folder = temporaryFolder();
  file = join(folder, 'kho.duckdb');
  to = ['--to', `duckdb:${file}`, '--today', '2017-07-01'];
});

const inFolder = (...parts: readonly string[]) => join(folder, ...parts);
const registered = () =>
  askDuckDB(
    file,
    'SELECT source, unit_code, CAST(SUM(quantity) AS BIGINT) FROM registrations GROUP BY ALL ORDER BY ALL',
  );

describe('sources', () => {
  test('a folder is searched through, and each file keeps its name in it', async () => {
    mkdirSync(inFolder('so', 'Chợ Mới'), { recursive: true });
    await writeXlsx(inFolder('so', 'Đức Xuân.xlsx'), bookOfWard({ families: [3, 4] }));
    await writeXlsx(
      inFolder('so', 'Chợ Mới', "Đắk R'Lấp.xlsx"),
      bookOfWard({ families: [5], ward: 'Phường Phùng Chí Kiên' }),
    );
    writeFileSync(inFolder('so', '~$Đức Xuân.xlsx'), 'Excel is open');
    const { code, out, err } = await khuyenhoc('publish', inFolder('so'), ...to);
    expect([code, err]).toEqual([0, expect.stringContaining('[2/2] Đức Xuân.xlsx: 2 dòng')]);
    expect(out).toContain('đã nạp 2 nguồn');
    expect(await registered()).toEqual([
      ['Chợ Mới/Đắk R’Lấp.xlsx', '01843', 5],
      ['Đức Xuân.xlsx', '01840', 7],
    ]);
    expect(
      await askDuckDB(file, 'SELECT unit_code, row_count FROM source_units ORDER BY ALL'),
    ).toEqual([
      ['01840', 0],
      ['01840', 2],
      ['01843', 0],
      ['01843', 1],
    ]);
  });

  test('twice gives the same, and what did not change is passed over', async () => {
    const path = await writeXlsx(inFolder('a.xlsx'), bookOfWard({ families: [3, 4] }));
    await khuyenhoc('publish', path, ...to);
    const first = await registered();
    expect((await khuyenhoc('publish', path, ...to)).err).toBe('[1/1] a.xlsx: không đổi (2 dòng)');
    const again = await khuyenhoc('publish', path, '--again', ...to);
    expect(again.err).toBe('[1/1] a.xlsx: 2 dòng');
    expect(await registered()).toEqual(first);
  });

  test('what changed takes the place of what was there', async () => {
    const path = await writeXlsx(inFolder('a.xlsx'), bookOfWard({ families: [3, 4] }));
    await khuyenhoc('publish', path, ...to);
    await writeXlsx(path, bookOfWard({ families: [10] }));
    await khuyenhoc('publish', path, ...to);
    expect(await registered()).toEqual([['a.xlsx', '01840', 10]]);
    expect(await askDuckDB(file, 'SELECT row_count FROM publications')).toEqual([[1]]);
  });

  test('another period is kept beside it', async () => {
    const path = await writeXlsx(inFolder('a.xlsx'), bookOfWard({ families: [3] }));
    await khuyenhoc('publish', path, ...to);
    const year = ['--period-from', '2017-01-01', '--period-to', '2017-12-31'];
    const { out } = await khuyenhoc('publish', path, ...year, '--json', ...to);
    expect(JSON.parse(out)).toMatchObject({
      ok: true,
      sources: [{ status: 'published', period: { from: '2017-01-01', to: '2017-12-31' } }],
    });
    expect(await askDuckDB(file, 'SELECT COUNT(*) FROM publications')).toEqual([[2]]);
  });

  test('rows with errors stay out, and are counted', async () => {
    const book = bookOfWard({ families: [3], donors: ['Nông Thị Hoa'] });
    const fund = [...(book['Quỹ'] ?? [])];
    fund.push([day('15/5/2017'), 'Thành hội', '', 'Hà Văn Thạch', 'Cá nhân', '1tr5']);
    const path = await writeXlsx(inFolder('a.xlsx'), { ...book, Quỹ: fund });
    const { err } = await khuyenhoc('publish', path, ...to);
    expect(err).toBe('[1/1] a.xlsx: 2 dòng, bỏ 1 dòng có lỗi');
    expect(await askDuckDB(file, 'SELECT row_count, excluded_rows FROM publications')).toEqual([
      [2, 1],
    ]);
  });
});

describe('personal data stays behind', () => {
  test('donors are keys, equal for equal donors, of a key for the owner only', async () => {
    const donors = ['Ông Nông Văn Thạch', 'Nông Văn Thạch', 'Hà Thị Lan'];
    const path = await writeXlsx(inFolder('a.xlsx'), bookOfWard({ donors }));
    await khuyenhoc('publish', path, ...to);
    const rows = await askDuckDB(file, 'SELECT donor_key FROM fund ORDER BY row_number');
    const [one, same, other] = rows.flat();
    expect(one).toMatch(/^[0-9a-f]{64}$/);
    expect([same === one, other === one]).toEqual([true, false]);
    expect(statSync(`${file}.key`).mode & 0o777).toBe(0o600);
    expect(readFileSync(file).includes(Buffer.from('Thạch'))).toBe(false);
  });

  test('another key, and a file that holds none, are refused', async () => {
    const path = await writeXlsx(inFolder('a.xlsx'), bookOfWard({ families: [3] }));
    await khuyenhoc('publish', path, ...to);
    writeFileSync(inFolder('other.key'), '0'.repeat(64));
    const other = await khuyenhoc('publish', path, '--key-file', inFolder('other.key'), ...to);
    expect([other.code, other.err]).toEqual([2, expect.stringContaining('khóa khác')]);
    writeFileSync(inFolder('bad.key'), 'mật khẩu');
    const bad = await khuyenhoc('publish', path, '--key-file', inFolder('bad.key'), ...to);
    expect([bad.code, bad.err]).toEqual([2, expect.stringContaining('64 chữ số')]);
  });
});

describe('what cannot be published is named, and the others go on', () => {
  test('each with its sentence', async () => {
    const good = await writeXlsx(inFolder('tốt.xlsx'), bookOfWard({ families: [3] }));
    writeFileSync(inFolder('chữ.xlsx'), 'không phải sổ');
    await writeXlsx(inFolder('không kỳ.xlsx'), bookOfWard({ families: [4], settings: [] }));
    await writeXlsx(
      inFolder('mẫu mới.xlsx'),
      bookOfWard({ families: [5], settings: [...halfYear, ['Phiên bản mẫu', '99']] }),
    );
    mkdirSync(inFolder('trống'));
    const names = ['chữ.xlsx', 'không kỳ.xlsx', 'mẫu mới.xlsx', 'trống', 'thiếu.xlsx'];
    const { code, out } = await khuyenhoc(
      'publish',
      ...names.map((name) => inFolder(name)),
      good,
      good,
      '--json',
      ...to,
    );
    const { sources } = JSON.parse(out) as {
      sources: { source: string; status: string; error?: { code: string } }[];
    };
    expect(code).toBe(1);
    expect(sources.map(({ source, status, error }) => [source, error?.code ?? status])).toEqual([
      [inFolder('trống'), 'folder-empty'],
      ['tốt.xlsx', 'source-twice'],
      ['chữ.xlsx', 'file-not-xlsx'],
      ['không kỳ.xlsx', 'period-missing'],
      ['mẫu mới.xlsx', 'template-newer'],
      ['thiếu.xlsx', 'file-missing'],
      ['tốt.xlsx', 'published'],
    ]);
    expect(await registered()).toEqual([['tốt.xlsx', '01840', 3]]);
  });

  test('the same workbook under another name would count twice; the old one can be taken out', async () => {
    const path = await writeXlsx(inFolder('a.xlsx'), bookOfWard({ families: [3] }));
    await khuyenhoc('publish', path, ...to);
    renameSync(path, inFolder('b.xlsx'));
    const copy = await khuyenhoc('publish', inFolder('b.xlsx'), ...to);
    expect([copy.code, copy.err]).toEqual([1, expect.stringContaining('--withdraw "a.xlsx"')]);
    const moved = await khuyenhoc('publish', inFolder('b.xlsx'), '--withdraw', 'a.xlsx', ...to);
    expect(moved.code).toBe(0);
    expect(await registered()).toEqual([['b.xlsx', '01840', 3]]);
    const unknown = await khuyenhoc('publish', '--withdraw', 'a.xlsx', ...to);
    expect([unknown.code, unknown.err]).toEqual([2, expect.stringContaining('a.xlsx')]);
  });

  test.each<readonly [string, readonly string[], RegExp]>([
    ['no warehouse', ['publish', 'a.xlsx', '--to', 'kho.duckdb'], /--to phải là duckdb:TỆP/],
    ['no source', ['publish', '--to', 'duckdb:x'], /thiếu nguồn/],
    ['half a period', ['publish', 'a', '--to', 'duckdb:x', '--period-to', '2017-01-01'], /đi cùng/],
    [
      'a folder that is none',
      ['publish', 'a', '--to', 'duckdb:/proc/x/kho.duckdb'],
      /không có thư mục này/,
    ],
    ['no key', ['publish', 'a', '--to', 'bigquery:du-an.kho'], /--key-file/],
  ])('%s: exit code 2', async (_, argv, words) => {
    const { code, err } = await khuyenhoc(...argv);
    expect([code, err]).toEqual([2, expect.stringMatching(words)]);
  });

  test('a warehouse of another version, and a file that is none', async () => {
    const path = await writeXlsx(inFolder('a.xlsx'), bookOfWard({ families: [3] }));
    await khuyenhoc('publish', path, ...to);
    const warehouse = await openDuckDB(file);
    await warehouse.query('UPDATE warehouse_version SET version = 99');
    await warehouse.close();
    const newer = await khuyenhoc('publish', path, ...to);
    expect([newer.code, newer.err]).toEqual([2, expect.stringMatching(/phiên bản 99/)]);
    writeFileSync(file, 'không phải kho');
    const none = await khuyenhoc('publish', path, ...to);
    expect([none.code, none.err.split('\n').length]).toEqual([2, 1]);
    expect(none.err).toContain(`duckdb:${file}`);
  });
});
