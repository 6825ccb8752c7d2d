/** The Word file read back: the layout of NĐ 30/2020/NĐ-CP, block by block. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Block, ReportDocument } from '../../src/core/report/document';
import { buildReport } from '../../src/core/report/build-document';
import { textIn } from '../../src/local/xlsx/xml';
import { wordFile } from '../../src/docx/word-file';
import { cases, yearValues } from '../core/report/layout-cases';
import { bacKanSettings, bacKanValues, inputWith } from '../core/report/made-figures';
import { all, readWord, type ReadTable, type ReadWord } from './read-word';

// The tables of 300 wards take seconds on a busy machine.
const millimetre = 1440 / 25.4;
const read = async (document: ReportDocument) => readWord(await wordFile(document));

const bacKan = buildReport(
  inputWith(
    { values: bacKanValues },
    {
      settings: bacKanSettings,
      narrative: { limits: ['Kinh phí còn ít.'], plans: ['Vận động Quỹ.'], requests: [] },
    },
  ),
);

describe('the report of Bắc Kạn', () => {
  let word: ReadWord;
  let letterhead: ReadTable;
  let signature: ReadTable;
  beforeAll(async () => {
    word = await read(bacKan);
    [letterhead, signature] = word.tables as unknown as readonly [ReadTable, ReadTable];
  });
  const styleOf = (id: string) =>
    all(word.part('word/styles.xml'), 'style').find(
      ({ attributes }) => attributes['w:styleId'] === id,
    )!;

  test('A4 with the margins of the decree, in millimetres', () => {
    for (const { width, height, orientation, margins } of word.sections) {
      expect([width, height].map((side) => Math.round(side / millimetre))).toEqual([210, 297]);
      expect(orientation).toBe('portrait');
      const { top, bottom, left, right } = margins;
      for (const [margin, least, most] of [
        [top, 20, 25],
        [bottom, 20, 25],
        [left, 30, 35],
        [right, 15, 20],
      ] as const) {
        expect(margin! / millimetre).toBeGreaterThanOrEqual(least);
        expect(margin! / millimetre).toBeLessThanOrEqual(most + 0.1);
      }
    }
  });

  test('Times New Roman 14, Vietnamese', () => {
    const defaults = all(word.part('word/styles.xml'), 'rPrDefault')[0]!;
    const [fonts] = all(defaults, 'rFonts');
    expect(new Set(Object.values(fonts!.attributes))).toEqual(new Set(['Times New Roman']));
    expect(all(defaults, 'sz')[0]!.attributes['w:val']).toBe('28');
    expect(all(defaults, 'lang')[0]!.attributes['w:val']).toBe('vi-VN');
  });

  test('the association made it, and its title is the report’s', () => {
    const core = word.part('docProps/core.xml');
    const property = (name: string) =>
      textIn(
        core.children.find((child) => typeof child !== 'string' && child.name === name) as never,
      );
    expect(property('dc:creator')).toBe('HỘI KHUYẾN HỌC THÀNH PHỐ BẮC KẠN');
    expect(property('dc:title')).toBe(
      'BÁO CÁO Sơ kết công tác khuyến học, khuyến tài, xây dựng xã hội học tập 6 tháng đầu năm 2017',
    );
  });

  test('letterhead: who issues it on the left, the nation on the right, rules beneath', () => {
    const [upper, lower] = letterhead.rows;
    const look = (row = upper, side = 0) =>
      row!.cells[side]!.paragraphs.map(({ text, isBold, isItalic, size, rule }) =>
        rule === undefined ? [text, isBold, isItalic, size] : 'rule',
      );
    expect(look(upper, 0)).toEqual([
      ['UBND THÀNH PHỐ BẮC KẠN', false, false, 12],
      ['HỘI KHUYẾN HỌC THÀNH PHỐ BẮC KẠN', true, false, 12],
      'rule',
    ]);
    expect(look(upper, 1)).toEqual([
      ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', true, false, 12],
      ['Độc lập - Tự do - Hạnh phúc', true, false, 13],
      'rule',
    ]);
    expect(look(lower, 0)).toEqual([['Số: 05/BC-HKH', false, false, 13]]);
    expect(look(lower, 1)).toEqual([['Bắc Kạn, ngày 05 tháng 7 năm 2017', false, true, 13]]);
  });

  test('rules are in the middle; that of the motto is as long as the motto', () => {
    const [left, right] = letterhead.rows[0]!.cells.map(
      ({ paragraphs }) => paragraphs.find(({ rule }) => rule !== undefined)!.rule!,
    );
    for (const rule of [left!, right!]) expect(rule.left).toBe(rule.right);
    const lengths = [left!, right!].map(
      (rule, side) => (letterhead.widths[side]! - rule.left - rule.right) / millimetre,
    );
    // The motto takes 57 mm in Times New Roman 13 bold.
    expect(lengths[1]).toBeGreaterThan(54);
    expect(lengths[1]).toBeLessThan(62);
    expect(lengths[0]).toBeGreaterThan(letterhead.widths[0]! / millimetre / 3 - 1);
    expect(lengths[0]).toBeLessThan(letterhead.widths[0]! / millimetre / 2);
  });

  test('the title in bold with a rule beneath', () => {
    const at = word.paragraphs.findIndex(({ text }) => text === 'BÁO CÁO');
    const [name, subject, rule] = word.paragraphs.slice(at);
    for (const one of [name!, subject!]) {
      expect(one).toMatchObject({ isBold: true, size: 14, alignment: 'center' });
    }
    expect(subject!.text).toMatch(/^Sơ kết công tác khuyến học/);
    expect(rule!.rule).toBeDefined();
  });

  test('headings are headings, the text is justified with its first line indented', () => {
    const of = (style: string) =>
      word.paragraphs.filter((one) => one.style === style).map(({ text }) => text);
    expect(of('Heading1')).toEqual([
      'I. KẾT QUẢ CÔNG TÁC 6 THÁNG ĐẦU NĂM 2017',
      'II. PHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG CUỐI NĂM 2017',
    ]);
    expect(of('Heading2')).toContain('1. Xây dựng các mô hình học tập');
    expect(of('LoiVan')).toContain('Vận động Quỹ.');
    const properties = styleOf('LoiVan');
    expect(all(properties, 'jc')[0]!.attributes['w:val']).toBe('both');
    const indent = Number(all(properties, 'ind')[0]!.attributes['w:firstLine']) / millimetre;
    expect(indent).toBeGreaterThanOrEqual(10);
    expect(indent).toBeLessThanOrEqual(13);
  });

  test('the signature stays on one page, with the last words of the text', () => {
    const [row] = signature.rows;
    expect(signature.rows).toHaveLength(1);
    expect(row!.isKeptWhole).toBe(true);
    const [left, right] = row!.cells;
    expect(left!.paragraphs.map(({ text, size }) => [text, size])).toEqual([
      ['Nơi nhận:', 12],
      ['Hội Khuyến học tỉnh;', 11],
      ['Thường trực Thành ủy;', 11],
      ['UBND thành phố;', 11],
      ['Lưu: VT.', 11],
    ]);
    expect(left!.paragraphs[0]).toMatchObject({ isBold: true, isItalic: true });
    expect(right!.text).toBe('TM. BAN THƯỜNG VỤ\nCHỦ TỊCH\nNguyễn Văn Hùng');
    const last = word.paragraphs.find(({ text }) => text.endsWith('./.'));
    expect(last!.keepsWithNext).toBe(true);
  });

  test('tables: header and column numbers repeated, figures on the right, a bold total', () => {
    const [, , table] = word.tables;
    const [heading, numbers, first] = table!.rows;
    expect(table!.rows.map(({ isHeader }) => isHeader).filter(Boolean)).toHaveLength(2);
    expect(table!.rows.every(({ isKeptWhole }) => isKeptWhole)).toBe(true);
    expect(heading!.cells.map(({ text }) => text)).toEqual([
      'STT',
      'Xã, phường',
      'Gia đình học tập',
      'Dòng họ học tập',
      'Cộng đồng học tập',
      'Đơn vị học tập',
    ]);
    expect(heading!.cells[2]!.paragraphs[0]).toMatchObject({ isBold: true, alignment: 'center' });
    expect(numbers!.cells.map(({ text }) => text).join('')).toBe('(1)(2)(3)(4)(5)(6)');
    expect(numbers!.cells[0]!.paragraphs[0]).toMatchObject({ isItalic: true });
    expect(first!.cells[1]!.paragraphs[0]).toMatchObject({ alignment: 'left', isBold: false });
    expect(first!.cells[2]!.paragraphs[0]).toMatchObject({ text: '1.083', alignment: 'right' });
    const total = table!.rows.at(-1)!;
    expect(total.cells.map(({ text }) => text)).toEqual([
      '',
      'Tổng cộng',
      '8.664',
      '10',
      '126',
      '25',
    ]);
    expect(total.cells[2]!.paragraphs[0]).toMatchObject({ isBold: true, alignment: 'right' });
  });

  test('borders are thin, black and everywhere', () => {
    const table = all(word.part('word/document.xml'), 'tbl')[2]!;
    const sides = all(table, 'tblBorders')[0]!.children.map(
      (side) => (side as { attributes: Record<string, string> }).attributes,
    );
    expect(sides).toHaveLength(6);
    for (const side of sides) {
      expect(side).toMatchObject({ 'w:val': 'single', 'w:color': '000000', 'w:sz': '4' });
    }
  });

  test('the appendix begins on a page of its own, and pages are counted anew there', () => {
    const at = word.paragraphs.findIndex(({ text }) => text === 'PHỤ LỤC SỐ LIỆU');
    expect(word.paragraphs[at]).toMatchObject({ isBold: true, alignment: 'center' });
    expect(word.paragraphs[at + 1]).toMatchObject({
      text: '(Kèm theo Báo cáo số 05/BC-HKH ngày 05 tháng 7 năm 2017 của Hội Khuyến học thành phố Bắc Kạn)',
      isItalic: true,
      alignment: 'center',
    });
    expect(
      word.sections.map(({ hidesFirstNumber, startsAt }) => [hidesFirstNumber, startsAt]),
    ).toEqual([
      [true, 1],
      [true, 1],
    ]);
    for (const name of word.names.filter((one) => /header\d+\.xml$/.test(one))) {
      const header = word.part(name);
      expect(textIn(header)).toContain('PAGE');
      expect(all(header, 'jc')[0]!.attributes['w:val']).toBe('center');
    }
  });
});

describe('a year, with grouped columns', () => {
  test('lies across, groups stand over their columns, the others over both rows', async () => {
    const word = await read(
      buildReport(
        inputWith({ values: yearValues, to: '2017-12-31' }, { settings: bacKanSettings }),
      ),
    );
    expect(word.sections.map(({ orientation }) => orientation)).toContain('landscape');
    const across = word.sections.find(({ orientation }) => orientation === 'landscape')!;
    expect(across.width).toBeGreaterThan(across.height);
    const [upper, lower] = word.tables[2]!.rows;
    expect([upper!.isHeader, lower!.isHeader]).toEqual([true, true]);
    expect(upper!.cells.slice(0, 4).map(({ text, span, merge }) => [text, span, merge])).toEqual([
      ['STT', 1, 'restart'],
      ['Xã, phường', 1, 'restart'],
      ['Gia đình học tập', 2, undefined],
      ['Dòng họ học tập', 2, undefined],
    ]);
    expect(lower!.cells.slice(0, 4).map(({ text, merge }) => [text, merge])).toEqual([
      ['', 'continue'],
      ['', 'continue'],
      ['Đăng ký', undefined],
      ['Đạt', undefined],
    ]);
  });
});

describe('wide tables', () => {
  const wide: Block = {
    kind: 'table',
    caption: 'Biểu rộng',
    columns: Array.from({ length: 8 }, () => ({
      heading: 'Số tiền',
      align: 'right',
      format: 'count',
    })),
    hasColumnNumbers: true,
    rows: [{ cells: Array.from({ length: 8 }, () => 1e12) }],
  };
  const paragraph: Block = { kind: 'paragraph', text: 'Bằng chữ: một nghìn tỷ đồng.' };
  const appendix: Block = { kind: 'appendix', text: 'PHỤ LỤC' };
  const source: Block = { kind: 'source', text: 'Nguồn' };

  test.each<readonly [string, readonly Block[], readonly string[]]>([
    ['an appendix lies as its table', [appendix, wide, paragraph, source], ['landscape']],
    ['the text stands', [paragraph, wide, paragraph], ['portrait', 'landscape', 'portrait']],
    ['each appendix begins anew', [appendix, wide, appendix, wide], ['landscape', 'landscape']],
    ['the source stays with its table', [paragraph, wide, source], ['portrait', 'landscape']],
  ])('%s', async (_, blocks, orientations) => {
    const { sections } = await read({ blocks });
    expect(sections.map(({ orientation }) => orientation)).toEqual(orientations);
  });
});

test('the same document gives the same bytes, whenever it is made', async () => {
  const document = buildReport(inputWith({ values: bacKanValues }, { settings: bacKanSettings }));
  const first = await wordFile(document);
  await new Promise((done) => {
    setTimeout(done, 1100);
  });
  expect(await wordFile(document)).toEqual(first);
});

describe('hard reports', () => {
  test.each(Object.keys(cases))(
    '%s: well-formed, all of it is there, headers repeat, no row is torn',
    async (name) => {
      const [, made, changes] = cases[name]!;
      const document = buildReport(inputWith(made, changes));
      const word = await read(document);
      const text = word.text.replace(/\s+/g, '');
      for (const written of document.blocks.flatMap(wordsOf)) {
        // The dash of a list is Word's own.
        expect(text).toContain(written.replace(/^- /, '').replace(/\s+/g, ''));
      }
      for (const { rows } of word.tables) expect(rows.every((row) => row.isKeptWhole)).toBe(true);
      const ruled = word.tables.filter(({ rows }) => rows[0]!.cells[0]!.text === 'STT');
      expect(ruled).toHaveLength(document.blocks.filter(({ kind }) => kind === 'table').length);
      for (const { rows } of ruled) {
        const isHeader = rows.map((row) => row.isHeader);
        expect(isHeader.indexOf(false)).toBe(isHeader.filter(Boolean).length);
        expect(isHeader[1]).toBe(true);
      }
    },
  );

  test('control characters, HTML, line ends and halves of letters', async () => {
    const text = '<b>Mở</b> & rộng\u0000\u0007 phong trào\nDòng hai\r\n\tDòng \uD83D ba “🎓”';
    const word = await read({
      blocks: [
        { kind: 'heading', level: 1, text },
        { kind: 'paragraph', text },
        {
          kind: 'signature',
          recipientsHeading: 'Nơi nhận:',
          recipients: [text],
          signerTitle: ['CHỦ\u000BTỊCH'],
          signer: 'Nguyễn\u0001 Văn\nHùng',
        },
        {
          kind: 'table',
          caption: text,
          columns: [{ heading: text, align: 'left', format: 'count' }],
          hasColumnNumbers: false,
          rows: [{ cells: [text] }],
        },
        { kind: 'source', text: '' },
      ],
    });
    const lines = ['<b>Mở</b> & rộng phong trào', 'Dòng hai', ' Dòng  ba “🎓”'];
    const texts = word.paragraphs.map((paragraph) => paragraph.text);
    expect(texts.slice(0, 4)).toEqual([lines.join(' '), ...lines]);
    const [signature, table] = word.tables;
    expect(signature!.rows[0]!.cells[0]!.paragraphs[1]!.text).toBe(lines.join(' '));
    expect(signature!.rows[0]!.cells[1]!.text).toBe('CHỦ TỊCH\nNguyễn Văn Hùng');
    expect(table!.rows.map(({ cells }) => cells[0]!.text)).toEqual([
      lines.join('\n'),
      lines.join('\n'),
    ]);
  });

  test('without a letterhead it has the nation’s name and room for the number', async () => {
    const { tables } = await read(buildReport(inputWith({ values: bacKanValues })));
    expect(tables[0]!.rows.map(({ cells }) => cells[0]!.text)).toEqual(['', 'Số:      /BC-HKH']);
    expect(tables[0]!.rows[0]!.cells[1]!.text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  });

  test('a document without any block is still a Word file', async () => {
    const word = await read({ blocks: [] });
    expect(word.names).toContain('word/document.xml');
  });
});

test('the same document gives the same parts, but for the moment of writing', async () => {
  const parts = async () => {
    const word = await read(bacKan);
    return word.names
      .filter((name) => name.endsWith('.xml') && name !== 'docProps/core.xml')
      .map((name) => [name, word.part(name)]);
  };
  expect(await parts()).toEqual(await parts());
});

test('which rows were left out is not said in a paper that is signed', async () => {
  const notes = 'Chưa tính 3 dòng có lỗi, 1.250.000 đồng.';
  const { paragraphs } = await read({
    blocks: [{ kind: 'source', text: 'Nguồn: Sổ Khuyến học.', notes }],
  });
  expect(paragraphs.map(({ text }) => text)).toEqual(['Nguồn: Sổ Khuyến học.']);
});

/** Everything that a block says. */
function wordsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'letterhead':
      return [
        block.parentBody,
        block.association,
        ...block.nation,
        block.number,
        block.placeAndDate,
      ];
    case 'title':
      return [block.name, block.subject];
    case 'table':
      return [
        block.caption,
        ...block.columns.flatMap(({ heading, group = '' }) => [heading, group]),
        ...block.rows.flatMap(({ cells }) => cells.filter((cell) => typeof cell === 'string')),
      ];
    case 'signature':
      return [...block.recipients, ...block.signerTitle, block.signer];
    case 'heading':
    case 'paragraph':
    case 'appendix':
    case 'source':
      return [block.text];
  }
}
