/** `fix`: certain mends in a copy of the workbook, journalled; what is uncertain stays. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { day } from '../../core/book-of';
import { khuyenhoc, readXlsx, temporaryFolder, writeXlsx } from './run';

const folder = temporaryFolder();
const input = join(folder, 'so.xlsx');
const out = join(folder, 'da-sua.xlsx');

beforeAll(async () => {
  await writeXlsx(input, {
    'Xã phường': [
      ['Mã', 'Tên'],
      ['01840', 'Phường Đức Xuân'],
    ],
    Quỹ: [
      ['Ngày thu', 'Cấp thu', 'Xã, phường', 'Người ủng hộ', 'Loại', 'Số tiền'],
      ['30/6/2017', 'Chi hội', 'P. Đức Xuân', 'Hà Văn Thạch', 'Cá nhân', '1tr5'],
      [day('15/5/2017'), 'Chi hội', 'Phường Đức Xuân', 'Lý Văn Sơn', 'Cá nhân', '1.500'],
    ],
  });
});

describe('fix', () => {
  test('--dry-run lists the mends as old and new, and writes nothing', async () => {
    const { code, out: said } = await khuyenhoc('fix', input, '--out', out, '--dry-run', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(said)).toEqual({
      ok: true,
      written: false,
      mends: [
        { sheet: 'Quỹ', cell: 'A2', code: 'date-as-text', old: '30/6/2017', new: '2017-06-30' },
        {
          sheet: 'Quỹ',
          cell: 'C2',
          code: 'ward-spelling',
          old: 'P. Đức Xuân',
          new: 'Phường Đức Xuân',
        },
        { sheet: 'Quỹ', cell: 'F2', code: 'money-as-text', old: '1tr5', new: 1_500_000 },
      ],
    });
    expect(existsSync(out)).toBe(false);
  });

  test('writes a copy in which only what is uncertain is left, and the journal', async () => {
    const before = readFileSync(input);
    expect((await khuyenhoc('fix', input, '--out', out)).out).toMatch(/Đã sửa 3 ô/);
    expect(readFileSync(input).equals(before)).toBe(true);
    const file = await readXlsx(out);
    expect(file.values('Nhật ký')).toHaveLength(4);
    const { out: checked } = await khuyenhoc('validate', out, '--json');
    const { issues } = JSON.parse(checked) as { issues: { cell: string; code: string }[] };
    expect(issues.map(({ cell, code }) => [cell, code])).toEqual([['F3', 'money-unclear']]);
  });

  test('is refused without --out, and onto its input', async () => {
    expect((await khuyenhoc('fix', input)).code).toBe(2);
    expect((await khuyenhoc('fix', input, '--out', input)).code).toBe(2);
  });
});
