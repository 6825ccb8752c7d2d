/** What stands at a command's output: an earlier output of the same input is replaced, all else only with --overwrite. */
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { openXlsx } from '../../../src/local/xlsx/xlsx-file';
import { day } from '../../core/book-of';
import { khuyenhoc, temporaryFolder, writeXlsx } from './run';

const sheets = {
  'Thiết lập': [
    ['Mục', 'Giá trị'],
    ['Tên Hội', 'Hội Khuyến học thành phố Bắc Kạn'],
    ['Tên cấp Hội', 'Thành hội'],
    ['Từ ngày', day('01/01/2017')],
    ['Đến ngày', day('30/6/2017')],
  ],
  'Xã phường': [
    ['Mã', 'Tên'],
    ['01840', 'Phường Đức Xuân'],
  ],
  Quỹ: [
    ['Ngày thu', 'Cấp thu', 'Người ủng hộ', 'Loại', 'Số tiền'],
    [day('15/5/2017'), 'Thành hội', 'Hà Văn Thạch', 'Cá nhân', 500_000],
  ],
};

let folder: string;
const at = (name: string) => join(folder, name);
const run = (...argv: readonly string[]) => khuyenhoc(...argv, '--today', '2018-01-05');
const report = (input: string, ...more: readonly string[]) =>
  run('report', at(input), '--out', at('Báo cáo.xlsx'), ...more);

beforeEach(async () => {
  folder = temporaryFolder();
  await writeXlsx(at('Sổ.xlsx'), sheets);
});

/** The commands that write, onto ra.xlsx (and ra.docx). */
const commands: readonly (readonly [string, () => readonly string[]])[] = [
  ['validate', () => ['validate', at('Sổ.xlsx'), '--out', at('ra.xlsx')]],
  ['report', () => ['report', at('Sổ.xlsx'), '--out', at('ra.xlsx')]],
  ['fix', () => ['fix', at('Sổ.xlsx'), '--out', at('ra.xlsx')]],
  ['set-up', () => ['set-up', at('Sổ.xlsx'), '--out', at('ra.xlsx')]],
  ['close', () => ['close', at('Sổ.xlsx'), '--out', at('ra.xlsx')]],
  ['new-year', () => ['new-year', at('Sổ.xlsx'), '--out', at('ra.xlsx')]],
];

describe.each(commands)('%s', (_, argv) => {
  test('again onto its own output just works', async () => {
    expect(await run(...argv())).toMatchObject({ code: 0, err: '' });
    expect(await run(...argv())).toMatchObject({ code: 0, err: '' });
    expect(readdirSync(folder).sort()).toEqual(['Sổ.xlsx', 'ra.xlsx'].sort());
  });

  test('onto another workbook is refused, and --overwrite replaces it', async () => {
    await writeXlsx(at('ra.xlsx'), { 'Thu chi': [['của tôi']] });
    const before = readFileSync(at('ra.xlsx'));
    const said = await run(...argv());
    expect(said.code).toBe(2);
    expect(said.err).toMatch(/^Đã có “ra.xlsx”, .*Chọn tên khác, hoặc dùng --overwrite/);
    expect(readFileSync(at('ra.xlsx')).equals(before)).toBe(true);
    expect((await run(...argv(), '--overwrite')).code).toBe(0);
    expect(readFileSync(at('ra.xlsx')).equals(before)).toBe(false);
    expect((await run(...argv())).code).toBe(0);
  });
});

test('sample: again onto its own, not onto another', async () => {
  const sample = (...more: readonly string[]) => khuyenhoc('sample', at('mau.xlsx'), ...more);
  expect((await sample('--rows', '3')).code).toBe(0);
  expect((await sample('--rows', '2')).code).toBe(0);
  writeFileSync(at('mau.xlsx'), 'của tôi');
  expect(await sample('--rows', '2')).toMatchObject({ code: 2 });
  expect(readFileSync(at('mau.xlsx'), 'utf8')).toBe('của tôi');
  expect((await sample('--rows', '2', '--overwrite')).code).toBe(0);
});

test('split: the wards’ files again, but not one that the ward has filled in', async () => {
  const split = () => run('split', at('Sổ.xlsx'), '--out-dir', at('ra'));
  expect((await split()).code).toBe(0);
  expect((await split()).code).toBe(0);
  const [name = ''] = readdirSync(at('ra'));
  await writeXlsx(join(at('ra'), name), sheets);
  expect(await split()).toMatchObject({ code: 2, err: expect.stringContaining(name) });
});

test.each([
  ['a --dry-run writes nothing, and refuses nothing', 'fix', '--dry-run', 0],
  ['the run itself is refused', 'fix', '--json', 2],
])('%s', async (_, command, option, code) => {
  writeFileSync(at('ra.xlsx'), 'của tôi');
  const said = await run(command, at('Sổ.xlsx'), '--out', at('ra.xlsx'), option);
  expect(said.code).toBe(code);
  expect(readFileSync(at('ra.xlsx'), 'utf8')).toBe('của tôi');
});

describe('whose output it is', () => {
  test('made from another workbook, it is not replaced', async () => {
    await report('Sổ.xlsx');
    cpSync(at('Sổ.xlsx'), at('Sổ 2016.xlsx'));
    expect(await report('Sổ 2016.xlsx')).toMatchObject({ code: 2 });
    expect((await report('Sổ.xlsx')).code).toBe(0);
  });

  test('the input may have changed meanwhile', async () => {
    await report('Sổ.xlsx');
    await writeXlsx(at('Sổ.xlsx'), {
      ...sheets,
      'Xã phường': [
        ['Mã', 'Tên'],
        ['01849', 'Xã A'],
      ],
    });
    expect((await report('Sổ.xlsx')).code).toBe(0);
  });

  test('the folder may be moved with all that is in it', async () => {
    await report('Sổ.xlsx');
    const other = join(temporaryFolder(), 'đã chuyển');
    renameSync(folder, other);
    folder = other;
    expect((await report('Sổ.xlsx')).code).toBe(0);
  });

  test('the input may be named by another path, or a link', async () => {
    await report('Sổ.xlsx');
    symlinkSync(at('Sổ.xlsx'), at('liên kết.xlsx'));
    expect((await report('./Sổ.xlsx')).code).toBe(0);
    expect((await report('liên kết.xlsx')).code).toBe(0);
  });

  test('edited since, it is not replaced', async () => {
    await report('Sổ.xlsx');
    const file = await openXlsx(readFileSync(at('Báo cáo.xlsx')));
    const [first, ...others] = file.spreadsheet.sheets ?? [];
    const properties = { ...first?.properties, title: 'Tôi sửa' };
    const edited = await file.write({
      ...file.spreadsheet,
      sheets: [{ ...first, properties }, ...others],
    });
    writeFileSync(at('Báo cáo.xlsx'), edited);
    expect(await report('Sổ.xlsx')).toMatchObject({ code: 2 });
    expect(readFileSync(at('Báo cáo.xlsx')).equals(edited)).toBe(true);
  });

  test('a cut off, an empty and a text file are not', async () => {
    await report('Sổ.xlsx');
    const whole = readFileSync(at('Báo cáo.xlsx'));
    for (const bytes of [whole.subarray(0, whole.length / 2), Buffer.alloc(0), Buffer.from('a')]) {
      writeFileSync(at('Báo cáo.xlsx'), bytes);
      expect(await report('Sổ.xlsx')).toMatchObject({ code: 2 });
    }
  });

  test('the Word file beside it: its own again, not another', async () => {
    const withDoc = () => report('Sổ.xlsx', '--doc', at('Báo cáo.docx'));
    expect((await withDoc()).code).toBe(0);
    expect((await withDoc()).code).toBe(0);
    const workbook = readFileSync(at('Báo cáo.xlsx'));
    writeFileSync(at('Báo cáo.docx'), 'thư của tôi');
    expect(await withDoc()).toMatchObject({
      code: 2,
      err: expect.stringContaining('“Báo cáo.docx”'),
    });
    expect(readFileSync(at('Báo cáo.docx'), 'utf8')).toBe('thư của tôi');
    expect(readFileSync(at('Báo cáo.xlsx')).equals(workbook)).toBe(true);
  });

  test('its output as an input has nothing that is not carried over', async () => {
    await report('Sổ.xlsx');
    const said = await run('report', at('Báo cáo.xlsx'), '--out', at('nữa.xlsx'));
    expect(said).toMatchObject({ code: 0, err: '' });
  });

  test('its file names no input: it may be sent to others', async () => {
    await report('Sổ.xlsx');
    expect(readFileSync(at('Báo cáo.xlsx')).includes('Sổ')).toBe(false);
  });
});

describe('rights', () => {
  test.each([
    [0o600, 0o600],
    [0o400, 0o600],
    [0o644, 0o644],
  ])('a new output of an input of mode %o', async (input, output) => {
    chmodSync(at('Sổ.xlsx'), input);
    await report('Sổ.xlsx');
    expect(statSync(at('Báo cáo.xlsx')).mode & 0o777).toBe(output & ~process.umask());
  });

  test('an output that was made private stays so', async () => {
    await report('Sổ.xlsx');
    chmodSync(at('Báo cáo.xlsx'), 0o600);
    await report('Sổ.xlsx');
    expect(statSync(at('Báo cáo.xlsx')).mode & 0o777).toBe(0o600);
  });

  test('a read-only output stays, with a sentence', async () => {
    await report('Sổ.xlsx');
    chmodSync(at('Báo cáo.xlsx'), 0o444);
    const said = await report('Sổ.xlsx');
    expect(said).toMatchObject({ code: 2, err: expect.stringContaining('chỉ được đọc') });
  });

  test.each(['/dev/null', '/dev/full'])('%s is no file', async (device) => {
    const said = await run('report', at('Sổ.xlsx'), '--out', device);
    expect(said).toMatchObject({
      code: 2,
      err: expect.stringContaining('là thiết bị hoặc ống dẫn'),
    });
  });

  test('a link is written through, its target judged', async () => {
    mkdirSync(at('kho'));
    symlinkSync(at('kho/thật.xlsx'), at('Báo cáo.xlsx'));
    expect((await report('Sổ.xlsx')).code).toBe(0);
    expect((await report('Sổ.xlsx')).code).toBe(0);
    expect(readdirSync(at('kho'))).toEqual(['thật.xlsx']);
    writeFileSync(at('kho/thật.xlsx'), 'của tôi');
    expect((await report('Sổ.xlsx')).code).toBe(2);
  });
});
