/** Packages as other programs put them together: names, encodings, namespaces, zip entries of every kind. */
import { expect, test } from '@jest/globals';
import { Zip, ZipDeflate } from 'fflate';
import { read } from 'xlsx';
import { openXlsx } from '../../../src/local/xlsx/xlsx-file';
import { packedEntry, readZip, writeZip } from '../../../src/local/packages/zip';
import { handMadeParts, packed, partNames, partText } from './make-file';
import { cell, firstSheet, newSheet, sheetWith, text, withCells } from './spreadsheets';

const plain = handMadeParts({
  sheets: [{ title: 'Quỹ', rows: '<row r="1"><c r="A1"><v>500000</v></c></row>' }],
});
const sheet = 'xl/worksheets/sheet1.xml';

type Parts = Readonly<Record<string, string>>;

const replaced = (parts: Parts, from: string | RegExp, to: string): Parts =>
  Object.fromEntries(
    Object.entries(parts).map(([name, xml]) => [name, xml.replaceAll(from as string, to)]),
  );

const renamed = (parts: Parts, from: string, to: string): Parts =>
  Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name === from ? to : name, xml]));

const utf16 = (xml: string) =>
  Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(xml, 'utf16le')]);

const withPart = async (name: string, data: Uint8Array) =>
  writeZip(
    readZip(await packed(plain)).map((entry) =>
      entry.name === name ? packedEntry(name, data) : entry,
    ),
  );

const strict = (parts: Parts): Parts =>
  replaced(
    replaced(
      parts,
      'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      'http://purl.oclc.org/ooxml/spreadsheetml/main',
    ),
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  );

test.each<[string, () => Promise<Uint8Array> | Uint8Array]>([
  ['Strict', () => packed(strict(plain))],
  [
    'a workbook and a sheet of other names',
    () =>
      packed(
        renamed(
          renamed(
            {
              ...plain,
              '_rels/.rels': (plain['_rels/.rels'] ?? '').replace('xl/workbook.xml', '/x/book.xml'),
              'xl/_rels/workbook.xml.rels': (plain['xl/_rels/workbook.xml.rels'] ?? '')
                .replace('worksheets/sheet1.xml', '../xl/./tờ 1.xml')
                .replace('styles.xml', '/xl/styles.xml'),
            },
            'xl/workbook.xml',
            'x/book.xml',
          ),
          sheet,
          'xl/tờ 1.xml',
        ),
      ).then((bytes) =>
        writeZip(
          readZip(bytes).map((entry) =>
            entry.name === 'xl/_rels/workbook.xml.rels'
              ? { ...entry, name: 'x/_rels/book.xml.rels' }
              : entry,
          ),
        ),
      ),
  ],
  [
    'percent signs in names',
    () =>
      packed(
        renamed(
          {
            ...plain,
            'xl/_rels/workbook.xml.rels': (plain['xl/_rels/workbook.xml.rels'] ?? '').replace(
              'sheet1',
              'sheet%201',
            ),
          },
          sheet,
          'xl/worksheets/sheet 1.xml',
        ),
      ),
  ],
  ['names in other case', () => packed(renamed(plain, sheet, 'XL/Worksheets/Sheet1.xml'))],
  [
    'UTF-16',
    () => withPart(sheet, utf16(`<?xml version="1.0" encoding="UTF-16"?>${plain[sheet] ?? ''}`)),
  ],
  [
    'a mark of UTF-8',
    () => withPart(sheet, Buffer.from(`\ufeff<?xml version="1.0"?>${plain[sheet] ?? ''}`)),
  ],
  [
    'windows-1252',
    () =>
      withPart(
        sheet,
        Buffer.from(`<?xml version="1.0" encoding="windows-1252"?>${plain[sheet] ?? ''}`, 'latin1'),
      ),
  ],
  [
    'stored entries, and those of folders',
    async () =>
      writeZip([
        { name: 'xl/', method: 0, packed: new Uint8Array(), size: 0, crc: 0 },
        ...readZip(await packed(plain))
          .map((entry) =>
            entry.name === sheet
              ? { ...entry, method: 0, packed: Buffer.from(plain[sheet] ?? '') }
              : entry,
          )
          .reverse(),
      ]),
  ],
])('%s: read, kept, and changed', async (_, make) => {
  const bytes = await make();
  const file = await openXlsx(bytes);
  expect(cell(firstSheet(file.spreadsheet), 'A1').userEnteredValue).toEqual({
    numberValue: 500_000,
  });
  expect(await file.write(file.spreadsheet)).toBe(bytes);
  const changed = {
    ...file.spreadsheet,
    sheets: [
      ...(withCells(file.spreadsheet, { B2: text('Đức Xuân') }).sheets ?? []),
      sheetWith(newSheet(9, 'Lỗi'), { A1: { ...text('Mức độ'), note: 'x' } }),
    ],
  };
  const written = await file.write(changed);
  const again = await openXlsx(written);
  expect(
    again.spreadsheet.sheets?.map((one) => [
      cell(one, 'A1').userEnteredValue,
      cell(one, 'B2').userEnteredValue,
    ]),
  ).toEqual([
    [{ numberValue: 500_000 }, { stringValue: 'Đức Xuân' }],
    [{ stringValue: 'Mức độ' }, undefined],
  ]);
  expect(partNames(written)).toEqual(expect.arrayContaining([...partNames(bytes)]));
});

test('what is added to a Strict workbook is Strict', async () => {
  const file = await openXlsx(await packed(strict(plain)));
  const written = await file.write({
    ...file.spreadsheet,
    sheets: [...(file.spreadsheet.sheets ?? []), newSheet(9, 'Lỗi')],
  });
  const all = partNames(written)
    .map((name) => partText(written, name))
    .join('');
  expect(all).not.toContain('schemas.openxmlformats.org/spreadsheetml');
  expect(all).not.toContain('schemas.openxmlformats.org/officeDocument');
});

test('descriptors behind the data, as streams write them', async () => {
  const chunks: Uint8Array[] = [];
  const stream = new Zip((_, chunk) => chunks.push(chunk));
  for (const [name, xml] of Object.entries(plain)) {
    const file = new ZipDeflate(name);
    stream.add(file);
    file.push(Buffer.from(xml), true);
  }
  stream.end();
  const file = await openXlsx(Buffer.concat(chunks));
  const written = await file.write(withCells(file.spreadsheet, { B2: text('x') }));
  expect(read(written).Sheets['Quỹ']?.A1?.v).toBe(500_000);
});

const oneSheet = (rows: string, below = '') =>
  packed(handMadeParts({ sheets: [{ title: 'Quỹ', rows, below }] }));

test.each([
  ['not a number', 'NaN'],
  ['endless', 'INF'],
  ['too large', '1e400'],
])('a value that is %s stays what it is, as a text', async (_, stored) => {
  const { spreadsheet } = await openXlsx(
    await oneSheet(`<row r="1"><c r="A1"><v>${stored}</v></c></row>`),
  );
  expect(cell(firstSheet(spreadsheet), 'A1')).toEqual(text(stored));
});

test.each([
  [
    'the last cell',
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
    '',
  ],
  [
    'the last row',
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>2</v></c></row>',
    '',
  ],
  [
    'a title merged over the whole row',
    '<row r="1"><c r="A1"><v>1</v></c></row>',
    '<mergeCells><mergeCell ref="A1:XFD1"/></mergeCells>',
  ],
  [
    'one merged over everything',
    '<row r="1"><c r="A1"><v>1</v></c></row>',
    '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
  ],
])('%s: the grid is no larger than what is used', async (_, rows, below) => {
  const file = await openXlsx(await oneSheet(rows, below));
  expect(firstSheet(file.spreadsheet).properties?.gridProperties).toEqual({
    rowCount: 1000,
    columnCount: 26,
  });
  const written = await file.write(withCells(file.spreadsheet, { B2: text('x') }));
  expect(partText(written, sheet)).toContain(
    below === '' ? '<v>2</v>' : below.replace(/<\/?mergeCells>/g, ''),
  );
});

test('more than ten million cells are named by sheet and cell', async () => {
  const cells = (row: number) =>
    `<row r="${row}"><c r="A${row}"><v>1</v></c><c r="NTP${row}"><v>1</v></c></row>`;
  const rows = Array.from({ length: 1100 }, (_, at) => cells(at + 1))
    .join('')
    .replaceAll(/<c r="A(\d+)"><v>1<\/v><\/c>/g, (found, row: string) =>
      row === '1' ? Array.from({ length: 10_000 }, () => '<c><v>1</v></c>').join('') : found,
    );
  await expect(openXlsx(await oneSheet(rows))).rejects.toMatchObject({
    code: 'file-too-large',
    params: { sheet: 'Quỹ', cell: 'NTP1100' },
  });
});

test.each([
  ['a row that no sheet has', '<row r="1048577"><c r="A1"><v>1</v></c></row>', ''],
  ['a column that no sheet has', '<row r="1"><c r="XFE1"><v>1</v></c></row>', ''],
  ['a shared text that is not there', '<row r="1"><c r="A1" t="s"><v>7</v></c></row>', ''],
  [
    'merges without end, one over the other',
    `<row r="1">${'<c><v>1</v></c>'.repeat(5000)}</row>`,
    `<mergeCells>${'<mergeCell ref="A1:XFD9"/>'.repeat(5000)}</mergeCells>`,
  ],
])('%s is refused', async (_, rows, below) => {
  await expect(openXlsx(await oneSheet(rows, below))).rejects.toMatchObject({
    code: 'file-broken',
  });
});

test('two thousand million columns, rows and sizes are those that a sheet has', async () => {
  const above =
    '<sheetFormatPr defaultColWidth="1e400" defaultRowHeight="1e400"/><cols><col min="1" max="2000000000" width="1e9"/></cols>';
  const bytes = await packed(
    handMadeParts({
      sheets: [{ title: 'Quỹ', above, rows: '<row r="1" ht="1e400"><c r="A1"><v>1</v></c></row>' }],
    }),
  );
  const grid = firstSheet((await openXlsx(bytes)).spreadsheet).data?.[0];
  expect([
    grid?.columnMetadata?.length,
    grid?.columnMetadata?.[25],
    grid?.rowMetadata?.[0],
  ]).toEqual([26, { pixelSize: 1785 }, { pixelSize: 546 }]);
});
