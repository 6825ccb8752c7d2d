/** `papers`: what it writes, what it says, and what it refuses. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { readWord } from '../../docx/read-word';
import { day, type TestCell } from '../../core/book-of';
import { khuyenhoc, temporaryFolder, writeXlsx } from './run';

const folder = temporaryFolder();
const path = (name: string) => join(folder, name);
const book = path('so.xlsx');

const family = (name: string, ward: string, result: string): readonly TestCell[] => [
  day('15/3/2017'),
  ward,
  'Tổ 4',
  'Gia đình học tập',
  name,
  result,
  day('20/11/2017'),
];

beforeAll(async () => {
  await writeXlsx(book, {
    'Thiết lập': [
      ['Mục', 'Giá trị'],
      ['Tên Hội', 'Hội Khuyến học thành phố Bắc Kạn'],
      ['Từ ngày', day('01/01/2017')],
      ['Đến ngày', day('31/12/2017')],
    ],
    'Xã phường': [
      ['Mã', 'Tên'],
      ['01840', 'Phường Đức Xuân'],
      ['01849', 'Xã Dương Quang'],
    ],
    'Đăng ký': [
      [
        'Ngày đăng ký',
        'Xã, phường',
        'Thôn, tổ',
        'Danh hiệu',
        'Tên đăng ký',
        'Kết quả',
        'Ngày công nhận',
      ],
      family('Nông Văn Thắng', 'Phường Đức Xuân', 'Đạt'),
      family('Hà Thị Thu', 'Xã Dương Quang', 'Đạt'),
      family('Lý Văn Ba', 'Phường Không Có', 'Đạt'),
    ],
    'Nhật ký': [['Lúc', 'Ai', 'Việc', 'Sheet', 'Ô', 'Giá trị cũ', 'Giá trị mới', 'Đã hoàn tác']],
  });
  const body = '<w:p><w:r><w:t>Khen {Tên</w:t></w:r><w:r><w:t> đăng ký}</w:t></w:r></w:p>';
  const document = (inside: string) =>
    zipSync({
      '[Content_Types].xml': strToU8('<Types></Types>'),
      '_rels/.rels': strToU8('<Relationships></Relationships>'),
      'word/document.xml': strToU8(
        `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inside}<w:sectPr><w:pgSz w:w="9" w:h="9"/><w:pgMar/></w:sectPr></w:body></w:document>`,
      ),
    });
  writeFileSync(path('khen.docx'), document(body));
  writeFileSync(path('trong.docx'), document('<w:p/>'));
  writeFileSync(
    path('la.docx'),
    document('<w:p><w:r><w:t>{Màu tóc} {Tên đăng ký}</w:t></w:r></w:p>'),
  );
  writeFileSync(path('hong.docx'), 'không phải Word');
});

const print = (...options: readonly string[]) => khuyenhoc('papers', book, ...options);

describe('a template by its name', () => {
  test('with --json', async () => {
    const said = await print('--template', 'giấy chứng nhận', '--out', path('a.docx'), '--json');
    expect(said).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(said.out)).toEqual({
      pages: 2,
      printed: 2,
      leftOut: [{ sheet: 'Đăng ký', row: 4, reason: expect.stringMatching(/^Xã, phường: /) }],
    });
    const { text } = readWord(readFileSync(path('a.docx')));
    expect(text).toContain('Nông Văn Thắng');
    expect(text).not.toContain('Lý Văn Ba');
  });

  test('in words, of a unit; the same command line once more gives the same bytes', async () => {
    const options = ['--template', 'Giấy chứng nhận', '--out', path('b.docx'), '--unit', '01849'];
    const said = await print(...options);
    expect(said).toMatchObject({ code: 0, err: '' });
    expect(said.out).toContain('Chưa in 1 dòng:\n  Trang “Đăng ký”, dòng 4: Xã, phường: ');
    expect(said.out).toContain(`Đã ghi ${path('b.docx')}: 1 dòng, 1 trang.`);
    const first = readFileSync(path('b.docx'));
    await print(...options);
    expect(readFileSync(path('b.docx')).equals(first)).toBe(true);
  });

  test('rows that are all left out: nothing is written', async () => {
    const said = await print(
      '--template',
      'Giấy chứng nhận',
      '--out',
      path('c.docx'),
      '--rows',
      '4',
      '--json',
    );
    expect(said).toMatchObject({ code: 1, err: expect.stringContaining('dòng 4: Xã, phường: ') });
    expect(JSON.parse(said.out)).toMatchObject({ pages: 0, printed: 0, leftOut: [{ row: 4 }] });
    expect(existsSync(path('c.docx'))).toBe(false);
  });
});

test('a copy of the workbook keeps what was printed, when and by whom; the file read stays', async () => {
  const before = readFileSync(book);
  const options = ['--template', 'Giấy chứng nhận', '--unit', '01849'];
  const said = await print(
    ...options,
    '--out',
    path('e.docx'),
    '--journal',
    path('da-in.xlsx'),
    '--who',
    'Bà Lan',
  );
  expect(said).toMatchObject({ code: 0 });
  expect(said.out).not.toContain('--journal');
  expect(readFileSync(book).equals(before)).toBe(true);

  const again = await khuyenhoc(
    'papers',
    path('da-in.xlsx'),
    ...options,
    '--out',
    path('f.docx'),
    '--skip-printed',
    '--json',
  );
  expect(again).toMatchObject({ code: 1 });
  expect(JSON.parse(again.out)).toMatchObject({
    printed: 0,
    leftOut: expect.arrayContaining([
      { sheet: 'Đăng ký', row: 3, reason: expect.stringMatching(/^đã in ngày .*\(Bà Lan\)$/) },
    ]),
  });

  const unsaid = await print(...options, '--out', path('g.docx'));
  expect(unsaid.out).toContain('Chưa ghi “Nhật ký”; thêm --journal');
  const wanted = await print(...options, '--out', path('h.docx'), '--no-journal');
  expect(wanted.out).not.toContain('--journal');
});

test('a template of the association’s own', async () => {
  const said = await print('--template', path('khen.docx'), '--out', path('d.docx'), '--json');
  expect(said).toMatchObject({ code: 0, err: '' });
  expect(JSON.parse(said.out)).toMatchObject({ pages: 2, printed: 2 });
  const { text } = readWord(readFileSync(path('d.docx')));
  expect(text).toBe('Khen Nông Văn Thắng\nKhen Hà Thị Thu');
});

test.each<[string, readonly string[], string]>([
  ['no template', ['--out', 'x.docx'], 'cần --template'],
  ['no output', ['--template', 'Phiếu thu'], 'cần --template'],
  [
    'an output that is no Word file',
    ['--template', 'Phiếu thu', '--out', 'x.pdf'],
    'kết thúc bằng .docx',
  ],
  [
    'an unknown template',
    ['--template', 'Giấy khen', '--out', 'x.docx'],
    'Không có mẫu giấy nào tên “Giấy khen”',
  ],
  [
    'a register that is not there',
    ['--template', 'Phiếu thu', '--out', 'x.docx'],
    'không có trang “Quỹ”',
  ],
  [
    'a file that is not there',
    ['--template', 'mau.docx', '--out', 'x.docx'],
    'Không tìm thấy tệp “mau.docx”',
  ],
  [
    'a file that is no Word file',
    ['--template', path('hong.docx'), '--out', 'x.docx'],
    'không phải là văn bản Word',
  ],
  [
    'a file without fields',
    ['--template', path('trong.docx'), '--out', 'x.docx'],
    'không có trường nào',
  ],
  ['a file with unknown fields', ['--template', path('la.docx'), '--out', 'x.docx'], '{Màu tóc}'],
  [
    'the template as output',
    ['--template', path('khen.docx'), '--out', path('khen.docx')],
    'Tệp vào không bao giờ bị sửa',
  ],
  [
    'an unknown unit',
    ['--template', 'Giấy chứng nhận', '--out', 'x.docx', '--unit', 'Xã Lạ'],
    'Xã Lạ',
  ],
  [
    'rows that are none',
    ['--template', 'Giấy chứng nhận', '--out', 'x.docx', '--rows', '5-3'],
    '--rows',
  ],
  [
    'too many rows',
    ['--template', 'Giấy chứng nhận', '--out', 'x.docx', '--rows', '1-99999'],
    '--rows',
  ],
  [
    'half a period',
    ['--template', 'Giấy chứng nhận', '--out', 'x.docx', '--from', '2017-01-01'],
    '--to',
  ],
  [
    'a wrong condition',
    ['--template', 'Giấy chứng nhận', '--out', 'x.docx', '--where', 'Đạt'],
    'Cột = giá trị',
  ],
  [
    'a period without rows',
    [
      '--template',
      'Giấy chứng nhận',
      '--out',
      'x.docx',
      '--from',
      '2010-01-01',
      '--to',
      '2010-12-31',
    ],
    'Không có dòng nào',
  ],
])('%s is refused in a sentence', async (_, options, words) => {
  const said = await print(...options);
  expect(said.code).toBe(2);
  expect(said.err).toContain(words);
  expect(said.err.split('\n')).toHaveLength(1);
  expect(existsSync('x.docx')).toBe(false);
});
