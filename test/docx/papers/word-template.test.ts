/** A Word file of the association's own as a template, as Word writes it: fields split over runs, headers, pictures. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from '@jest/globals';
import { WordTemplateError } from '../../../src/docx/papers/word-fields';
import { fillWordTemplate, openWordTemplate } from '../../../src/docx/papers/word-template';
import type { PaperJob } from '../../../src/core/papers/paper-job';
import { all, readWord } from '../read-word';
import { jobFor } from './job';

const namespace =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wp="x" xmlns:w14="y"';

function docx(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<w:document ${namespace}><w:body>${body}</w:body></w:document>`,
    'word/media/seal.png': 'picture',
    ...more,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  );
}

const runs = (...texts: readonly string[]) =>
  `<w:p>${texts.map((text) => `<w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r>`).join('')}</w:p>`;
const section =
  '<w:sectPr><w:headerReference r:id="rId1"/><w:pgSz w:w="100" w:h="200"/></w:sectPr>';

test.each([
  [runs('{Tên đăng ký}'), ['Tên đăng ký']],
  [runs('Gửi {Tên', ' đăng', ' ký} và {Năm}.'), ['Tên đăng ký', 'Năm']],
  [runs('{', 'Năm', '}', '{', 'Kỳ', '}'), ['Năm', 'Kỳ']],
  [runs('{Năm') + runs('}'), []],
  [runs('{ } {} } {'), []],
  [runs('{Số tiền &amp; chữ}'), ['Số tiền & chữ']],
  [
    `<w:p><w:r><w:t>{Tên</w:t><w:txbxContent>${runs('{Kỳ}')}</w:txbxContent><w:t> Hội}</w:t></w:r></w:p>`,
    ['Tên Hội', 'Kỳ'],
  ],
  ['<w:p/><w:p w:x="1"><w:r><w:t/><w:t xml:space="preserve">{Năm} </w:t></w:r></w:p>', ['Năm']],
])('%s has the fields %j', (body, fields) => {
  const found = openWordTemplate('a.docx', docx(body)).fields;
  expect([...found.body].sort()).toEqual([...fields].sort());
});

/** A printing whose lines are the fields of a file, in the order in which the command is told them. */
function jobOf(
  fields: readonly string[],
  rows: readonly (readonly string[])[],
  shared: Readonly<Record<string, string>> = {},
): PaperJob {
  const base = jobFor('Giấy chứng nhận', ['Nông Văn Thắng']);
  const own = fields.filter((name) => !(name in shared));
  return {
    ...base,
    lines: fields.map((name) => ({
      kind: 'text',
      pieces: [name in shared ? { text: shared[name] ?? '' } : { field: own.indexOf(name) }],
    })),
    rows: rows.map((values, order) => ({
      sheet: '',
      row: order,
      name: '',
      key: '',
      criteria: -1,
      values,
    })),
  };
}

describe('papers', () => {
  const body = `${runs('Hội: {Tên Hội}')}<w:p w14:paraId="1A"><w:bookmarkStart w:id="1"/><w:pPr><w:jc w:val="left"/></w:pPr><w:r><w:drawing><wp:docPr id="7"/></w:drawing></w:r><w:r><w:t>Tên: {Tên</w:t></w:r><w:r><w:t> đăng ký}!</w:t></w:r></w:p>${section}`;
  const file = docx(body, {
    'word/header1.xml': `<w:hdr ${namespace}>${runs('{Tên', ' Hội}')}</w:hdr>`,
  });
  const template = openWordTemplate('giay.docx', file);
  const job = jobOf(['Tên Hội', 'Tên đăng ký'], [['Nông & Ma'], ['<Hà>'], ['']], {
    'Tên Hội': 'HKH Bắc Kạn',
  });
  const { bytes, pages } = fillWordTemplate(template, job);
  const word = readWord(bytes);

  test('come one a page, under the same headers', () => {
    expect(template.fields).toEqual({
      name: 'giay.docx',
      body: ['Tên Hội', 'Tên đăng ký'],
      repeated: [],
      around: ['Tên Hội'],
    });
    expect(pages).toBe(3);
    expect(word.paragraphs.map(({ text }) => text)).toEqual([
      'Hội: HKH Bắc Kạn',
      'Tên: Nông & Ma!',
      'Hội: HKH Bắc Kạn',
      'Tên: <Hà>!',
      'Hội: HKH Bắc Kạn',
      'Tên: ……………………!',
    ]);
    expect(all(word.part('word/document.xml'), 'sectPr')).toHaveLength(3);
    expect(all(word.part('word/document.xml'), 'headerReference')).toHaveLength(3);
  });

  test('keep what the file holds, and repeat nothing that may be there once', () => {
    expect(word.names).toContain('word/media/seal.png');
    const xml = JSON.stringify(word.part('word/document.xml'));
    expect(xml.match(/bookmarkStart/g)).toHaveLength(1);
    expect(xml.match(/paraId/g)).toHaveLength(1);
    expect([...xml.matchAll(/"id":"(\d+)"/g)].map(([, id]) => id)).toEqual(['7', '1007', '2007']);
    expect(fillWordTemplate(template, job).bytes).toEqual(bytes);
  });
});

test('a table row with {STT} comes once for each row of a list', () => {
  const cell = (text: string) => `<w:tc>${runs(text)}</w:tc>`;
  const body =
    `${runs('Kỳ {Kỳ}')}<w:tbl><w:tblPr/><w:tblGrid/><w:tr>${cell('TT')}${cell('Tên')}</w:tr><w:tr>${cell('{STT}')}${cell('{Họ và')}${cell('x')}</w:tr></w:tbl>${runs('Hết')}${section}`.replace(
      '{Họ và',
      '{Họ và tên}',
    );
  const template = openWordTemplate('ds.docx', docx(body));
  expect(template.fields).toMatchObject({ body: ['Kỳ'], repeated: ['STT', 'Họ và tên'] });
  const job = {
    ...jobOf(
      ['Kỳ', 'STT', 'Họ và tên'],
      [
        ['1', 'Hà'],
        ['2', ''],
      ],
      { Kỳ: 'năm 2017' },
    ),
    isList: true,
  };
  const word = readWord(fillWordTemplate(template, job).bytes);
  expect(word.tables[0]?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ['TT', 'Tên'],
    ['1', 'Hà', 'x'],
    ['2', '', 'x'],
  ]);
  expect(word.text).toContain('Kỳ năm 2017');
});

test.each<[string, Uint8Array, string]>([
  ['an empty file', new Uint8Array(), 'not-word'],
  ['a text', strToU8('Kính gửi {Tên}'), 'not-word'],
  ['another package', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), 'not-word'],
  [
    'a document without a body',
    zipSync({ 'word/document.xml': strToU8('<w:document/>') }),
    'not-word',
  ],
  ['a cut file', docx(runs('{Năm}')).subarray(0, 200), 'not-word'],
  ['a bomb', zipSync({ 'word/media/a.bin': new Uint8Array(61_000_000) }), 'too-large'],
])('%s is refused: %s', (_, bytes, code) => {
  try {
    openWordTemplate('a.docx', bytes);
    throw new Error('It was taken');
  } catch (error) {
    expect(error).toBeInstanceOf(WordTemplateError);
    expect((error as WordTemplateError).code).toBe(code);
  }
});
