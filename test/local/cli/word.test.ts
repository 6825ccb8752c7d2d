/** `report --doc`: the Word file beside the workbook, both or neither. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { readWord } from '../../docx/read-word';
import { khuyenhoc, temporaryFolder } from './run';

const folder = temporaryFolder();
const path = (name: string) => join(folder, name);
const sample = path('mau.xlsx');

beforeAll(async () => {
  expect(await khuyenhoc('sample', sample, '--rows', '200')).toMatchObject({ code: 0 });
  writeFileSync(path('old.xlsx'), 'sổ cũ');
  mkdirSync(path('folder.docx'));
});

describe('the sample', () => {
  test('its Word file has the figures of the workbook’s sheet, and is named when written', async () => {
    const said = await khuyenhoc(
      'report',
      sample,
      '--out',
      path('o.xlsx'),
      '--doc',
      path('o.docx'),
    );
    expect(said).toMatchObject({ code: 0, err: '' });
    expect(said.out).toContain(`Đã ghi ${path('o.docx')}.`);
    const word = readWord(readFileSync(path('o.docx')));
    for (const words of [
      'HỘI KHUYẾN HỌC THÀNH PHỐ BẮC KẠN',
      'Có 200 gia đình đăng ký danh hiệu “Gia đình học tập”',
      'trên 30 triệu đồng',
      '189.500.000',
      'Phường Đức Xuân',
    ]) {
      expect(word.text).toContain(words);
    }
    expect(word.text).not.toContain('DANH SÁCH');
  });

  test('period, exact figures and lists go into it as well', async () => {
    const { code } = await khuyenhoc(
      'report',
      sample,
      '--out',
      path('q.xlsx'),
      '--doc',
      path('q.docx'),
      '--from',
      '2017-01-01',
      '--to',
      '2017-03-31',
      '--exact',
      '--lists',
      '--json',
    );
    expect(code).toBe(0);
    const { text } = readWord(readFileSync(path('q.docx')));
    expect(text).toMatch(/quý I năm 2017/i);
    expect(text).toContain('DANH SÁCH ỦNG HỘ');
    expect(text).not.toMatch(/trên \d+ triệu đồng/);
  });
});

describe('both files or neither', () => {
  test.each<readonly [string, string, string, string, RegExp]>([
    ['a folder', 'o2.xlsx', 'folder.docx', 'output-unwritable', /folder\.docx.*đó là một thư mục/],
    ['a file as folder', 'o2.xlsx', 'old.xlsx/o.docx', 'output-unwritable', /old\.xlsx/],
    ['the other output', 'o2.xlsx', 'o2.xlsx', 'outputs-same', /trùng nhau/],
    ['the input', 'o2.xlsx', 'mau.xlsx', 'output-is-input', /trùng với tệp vào/],
    ['a wrong --out', 'folder.docx', 'o2.docx', 'output-unwritable', /folder\.docx/],
    ['an old --out that stays', 'old.xlsx', 'folder.docx', 'output-unwritable', /folder\.docx/],
  ])('%s', async (_, out, doc, code, sentence) => {
    const before = readdirSync(folder).sort();
    const input = readFileSync(sample);
    const said = await khuyenhoc(
      'report',
      sample,
      '--out',
      path(out),
      '--doc',
      path(doc),
      '--overwrite',
      '--json',
    );
    expect(said.code).toBe(2);
    expect(said.err).toMatch(sentence);
    expect(JSON.parse(said.out)).toMatchObject({ ok: false, error: { code } });
    expect(readdirSync(folder).sort()).toEqual(before);
    expect(readFileSync(path('old.xlsx'), 'utf8')).toBe('sổ cũ');
    expect(readFileSync(sample).equals(input)).toBe(true);
  });

  test('with a period that is reversed', async () => {
    const { code } = await khuyenhoc(
      'report',
      sample,
      '--out',
      path('s.xlsx'),
      '--doc',
      path('s.docx'),
      '--from',
      '2017-06-30',
      '--to',
      '2017-01-01',
    );
    expect(code).toBe(2);
    expect([path('s.xlsx'), path('s.docx')].filter(existsSync)).toEqual([]);
  });
});
