/** Whatever the add-on does not know of a workbook comes out byte for byte. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { read } from 'xlsx';
import { createSheetsStore } from '../../../src/local/emulator/sheets/store';
import { openXlsx } from '../../../src/local/xlsx/xlsx-file';
import { readZip, unpack } from '../../../src/local/packages/zip';
import { shiftedRange } from '../../../src/local/emulator/sheets/spans';
import type { GridRange, Request } from '../../../src/sheets/api';
import { foreignKinds, foreignParts } from './foreign-kinds';
import { packed, partText } from './make-file';

const sheetPart = 'xl/worksheets/sheet1.xml';
const kinds = Object.keys(foreignKinds);

const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(
    readZip(bytes).map((entry) => [entry.name, Buffer.from(unpack(entry)).toString()]),
  );

/** The file after requests, as a host would send them. */
async function after(bytes: Uint8Array, ...requests: readonly Request[]): Promise<Uint8Array> {
  const file = await openXlsx(bytes);
  const store = createSheetsStore();
  store.put({ ...file.spreadsheet, spreadsheetId: 'local' });
  if (requests.length > 0) store.batchUpdate('local', { requests: [...requests] });
  return file.write(store.peek('local'));
}

const typed = (rowIndex: number, columnIndex: number, stringValue: string): Request => ({
  updateCells: {
    start: { sheetId: 0, rowIndex, columnIndex },
    rows: [{ values: [{ userEnteredValue: { stringValue } }] }],
    fields: 'userEnteredValue',
  },
});

const inserted = (dimension: string, startIndex: number, endIndex: number): Request => ({
  insertDimension: { range: { sheetId: 0, dimension, startIndex, endIndex } },
});

const deleted = (startIndex: number, endIndex: number): Request => ({
  deleteDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex, endIndex } },
});

describe.each(kinds)('%s', (kind) => {
  test('nothing changed: the very bytes', async () => {
    const bytes = await packed(foreignParts(kind));
    expect(Buffer.from(await after(bytes)).equals(bytes)).toBe(true);
  });

  test('one cell changed: its row, and nothing else', async () => {
    const parts = foreignParts(kind);
    const written = partsOf(await after(await packed(parts), typed(2, 2, 'đã nhận')));
    const differing = Object.keys({ ...parts, ...written }).filter(
      (name) => parts[name] !== written[name],
    );
    // Results that depend on the cell are to be calculated anew.
    expect(differing.filter((name) => name !== 'xl/workbook.xml')).toEqual([sheetPart]);
    const rowOut = (xml = '') => xml.replace(/<row r="3".*?<\/row>/, '');
    expect(rowOut(written[sheetPart])).toBe(rowOut(parts[sheetPart]));
    const again = read(await after(await packed(parts), typed(2, 2, 'đã nhận')));
    expect(again.Sheets['Quỹ']?.C3?.v).toBe('đã nhận');
  });

  test('rows and columns inserted and rows deleted: other programs read it', async () => {
    const bytes = await after(
      await packed(foreignParts(kind)),
      inserted('ROWS', 1, 3),
      inserted('COLUMNS', 1, 2),
      deleted(3, 4),
    );
    expect(read(bytes).SheetNames).toEqual(['Quỹ', 'Danh mục']);
    expect(read(bytes).Sheets['Danh mục']?.A1?.f).toMatch(/REF|C4/);
  });
});

describe('what lies on cells goes where they go', () => {
  const moved = async (kind: string, ...requests: readonly Request[]) =>
    partsOf(await after(await packed(foreignParts(kind)), ...requests));

  test('a table, its filter, and its column’s name', async () => {
    const parts = await moved(
      'a table with a row of totals',
      inserted('ROWS', 0, 2),
      typed(2, 1, 'Tiền (đồng)'),
    );
    const table = parts['xl/tables/table1.xml'] ?? '';
    expect(table).toContain('ref="A3:C6"');
    expect(table).toContain('<autoFilter ref="A3:C5"/>');
    expect(table).toContain('name="Tiền (đồng)"');
    expect(table).toContain('totalsRowFunction="sum"');
  });

  test('a picture', async () => {
    const kind = 'a picture, ink and a text box';
    const anchor = (xml = '') =>
      [...xml.matchAll(/<xdr:(col|row)>(\d+)</g)].map(
        ([, name, at]) => `${name ?? ''} ${at ?? ''}`,
      );
    const inserts = await moved(kind, inserted('ROWS', 1, 3), inserted('COLUMNS', 0, 1));
    expect(anchor(inserts['xl/drawings/drawing.xml'])).toEqual([
      'col 4',
      'row 4',
      'col 6',
      'row 9',
    ]);
    const deletes = await moved(kind, deleted(1, 2));
    expect(anchor(deletes['xl/drawings/drawing.xml'])).toEqual([
      'col 3',
      'row 1',
      'col 5',
      'row 6',
    ]);
  });

  test('a note, its shape and its conversation; all of them go with their row', async () => {
    const kind = 'conversations beside notes';
    const parts = await moved(kind, inserted('ROWS', 1, 3));
    expect(parts['xl/comments1.xml']).toContain('<comment ref="A5" authorId="0" shapeId="0">');
    expect(parts['xl/threadedComments/threadedComment1.xml']).toContain('ref="A5"');
    expect(parts['xl/drawings/vmlDrawing1.vml']).toContain('<x:Row>4</x:Row>');
    expect(parts['xl/drawings/vmlDrawing1.vml']).toContain('1, 15, 3, 2, 3, 15, 8, 4');
    const gone = await moved(kind, deleted(2, 3));
    expect(gone['xl/comments1.xml']).not.toContain('<comment ');
    expect(gone['xl/drawings/vmlDrawing1.vml']).not.toContain('ClientData');
    expect(gone['xl/threadedComments/threadedComment1.xml']).not.toContain('<threadedComment ');
  });

  test('sparklines, protected ranges, breaks and ignored errors', async () => {
    const lines = await moved('sparklines and slicers', inserted('ROWS', 1, 3));
    expect(lines[sheetPart]).toContain('<xm:f>Quỹ!B4:B6</xm:f><xm:sqref>D4</xm:sqref>');
    const kind = 'protection, scenarios, views, breaks, ignored errors';
    const parts = await moved(kind, inserted('ROWS', 1, 3));
    expect(parts[sheetPart]).toContain('<protectedRange sqref="B4:B6" name="Tiền"/>');
    expect(parts[sheetPart]).toContain('<ignoredError sqref="B4:B6" numberStoredAsText="1"/>');
    expect(parts[sheetPart]).toContain('<brk id="5" max="16383" man="1"/>');
  });

  test('a formula for several cells names them where they are', async () => {
    const parts = await moved('rich text, readings and array formulas', inserted('ROWS', 0, 2));
    expect(parts[sheetPart]).toContain('ref="B3:B4"');
    expect(parts[sheetPart]).toContain('<vertAlign val="superscript"/>');
  });

  test('sorted rows take their cells along, and leave what lies on them', async () => {
    const sorted: Request = {
      sortRange: {
        range: {
          sheetId: 0,
          startRowIndex: 1,
          endRowIndex: 4,
          startColumnIndex: 0,
          endColumnIndex: 3,
        },
        sortSpecs: [{ dimensionIndex: 1, sortOrder: 'ASCENDING' }],
      },
    };
    const parts = await moved('a picture, ink and a text box', sorted);
    expect(
      partsOf(await packed(foreignParts('a picture, ink and a text box')))[
        'xl/drawings/drawing.xml'
      ],
    ).toBe(parts['xl/drawings/drawing.xml']);
    const names = [...(parts[sheetPart] ?? '').matchAll(/r="A(\d)"[^>]*><is><t>([^<]*)/g)].map(
      ([, row, name]) => `${row ?? ''} ${name ?? ''}`,
    );
    expect(names).toEqual(['1 Người ủng hộ', '2 Ẩn danh', '3 Nông Thị Lợi', '4 Hà Văn Thạch']);
    expect(parts[sheetPart]).toContain('<v>1e5</v>');
  });
});

describe('a calculation order that other programs keep', () => {
  const parts = (calc: string) => ({
    ...foreignParts('a sheet without anything'),
    'xl/calcChain.xml': calc,
    'xl/_rels/workbook.xml.rels': (
      foreignParts('a sheet without anything')['xl/_rels/workbook.xml.rels'] ?? ''
    ).replace(
      '</Relationships>',
      '<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
    ),
  });

  test('stays while formulas do, and goes when one changes', async () => {
    const bytes = await packed(parts('<calcChain/>'));
    expect(partText(await after(bytes, typed(4, 0, 'x')), 'xl/calcChain.xml')).toBe('<calcChain/>');
    const formula: Request = {
      updateCells: {
        start: { sheetId: 1, rowIndex: 0, columnIndex: 0 },
        rows: [{ values: [{ userEnteredValue: { numberValue: 1 } }] }],
        fields: 'userEnteredValue',
      },
    };
    const changed = partsOf(await after(bytes, formula));
    expect(changed['xl/calcChain.xml']).toBeUndefined();
    expect(changed['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
  });
});

describe('tables whose columns come and go', () => {
  const kind = 'a table with a row of totals';
  const table = async (...requests: readonly Request[]) =>
    partsOf(await after(await packed(foreignParts(kind)), ...requests));
  const columnsOf = (xml = '') =>
    [...xml.matchAll(/<tableColumn id="(\d)" name="([^"]*)"/g)].map(
      ([, id, name]) => `${id ?? ''} ${name ?? ''}`,
    );

  test('a column inside it', async () => {
    const parts = await table(inserted('COLUMNS', 1, 2), typed(0, 1, 'Số phiếu'));
    expect(columnsOf(parts['xl/tables/table1.xml'])).toEqual([
      '1 Người ủng hộ',
      '4 Số phiếu',
      '2 Số tiền',
      '3 Ghi chú',
    ]);
    expect(parts['xl/tables/table1.xml']).toContain('ref="A1:D4"');
    expect(parts['xl/tables/table1.xml']).toContain('<tableColumns count="4">');
  });

  test('a column taken out of it, and all of its rows', async () => {
    const columns = { sheetId: 0, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 };
    const fewer = await table({ deleteDimension: { range: columns } });
    expect(columnsOf(fewer['xl/tables/table1.xml'])).toEqual(['2 Số tiền', '3 Ghi chú']);
    const gone = await table(deleted(0, 5));
    expect(gone['xl/tables/table1.xml']).toBeUndefined();
    expect(gone[sheetPart]).not.toContain('tablePart');
    expect(gone['[Content_Types].xml']).not.toContain('table1');
  });
});

test('values under merged cells stay there, and do not come to light when these are split', async () => {
  const parts = {
    ...foreignParts('a sheet without anything'),
    [sheetPart]: (foreignParts('a sheet without anything')[sheetPart] ?? '').replace(
      /<sheetData>.*<\/sheetData>/,
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
    ),
  };
  const bytes = await packed(parts);
  const kept = partsOf(await after(bytes, typed(0, 0, 'x')));
  expect(kept[sheetPart]).toContain('<c r="B1"><v>2</v></c>');
  const range = {
    sheetId: 0,
    startRowIndex: 0,
    endRowIndex: 1,
    startColumnIndex: 0,
    endColumnIndex: 2,
  };
  const split = partsOf(await after(bytes, { unmergeCells: { range } }));
  expect(split[sheetPart]).toContain('<v>1</v>');
  expect(split[sheetPart]).not.toContain('<v>2</v>');
});

test('a table goes where Google would move a range, whatever rows are inserted, or deleted', async () => {
  const bytes = await packed(foreignParts('a table with a row of totals'));
  const span = fc.record({ at: fc.nat(6), count: fc.integer({ min: 1, max: 3 }) });
  await fc.assert(
    fc.asyncProperty(
      fc.boolean(),
      fc.array(span, { minLength: 1, maxLength: 3 }),
      async (isInserting, spans) => {
        let range: GridRange | undefined = { sheetId: 0, startRowIndex: 0, endRowIndex: 4 };
        const requests = spans.map(({ at, count }): Request => {
          const shift = { sheetId: 0, rows: true, inserted: isInserting, at, count };
          range = range && shiftedRange(range, shift);
          return isInserting ? inserted('ROWS', at, at + count) : deleted(at, at + count);
        });
        const table = partsOf(await after(bytes, ...requests))['xl/tables/table1.xml'];
        const { startRowIndex = 0, endRowIndex } = (range ?? {}) as GridRange;
        expect(/ref="([^"]*)" totals/.exec(table ?? '')?.[1]).toBe(
          range === undefined ? undefined : `A${startRowIndex + 1}:C${endRowIndex ?? 0}`,
        );
      },
    ),
    { numRuns: 60 },
  );
});
