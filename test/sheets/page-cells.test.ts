import { describe, expect, test } from '@jest/globals';
import {
  hashOfColumns,
  hashOfPage,
  type CellStyle,
  type Page,
} from '../../src/core/report/sheet/page';
import type { CellData } from '../../src/sheets/api';
import { cellData, withinCellLimit, type SheetIds } from '../../src/sheets/page-cells';
import { noLinks, oneCell, pageWith, workbook } from './page-workbook';

describe('looks', () => {
  const line = { style: 'SOLID' };
  test.each<[CellStyle, object]>([
    [{}, { textFormat: { fontFamily: 'Times New Roman', fontSize: 11 } }],
    [
      { bold: true, italic: true, underline: true, size: 13 },
      { textFormat: { bold: true, italic: true, underline: true, fontSize: 13 } },
    ],
    [
      { align: 'center', vertical: 'middle', wrap: true },
      { horizontalAlignment: 'CENTER', verticalAlignment: 'MIDDLE', wrapStrategy: 'WRAP' },
    ],
    [{ border: true }, { borders: { top: line, bottom: line, left: line, right: line } }],
    [
      { fill: '#ff0000', color: '#0000ff' },
      {
        backgroundColor: { red: 1, green: 0, blue: 0 },
        textFormat: { foregroundColor: { red: 0, green: 0, blue: 1 } },
      },
    ],
    [
      { format: { type: 'NUMBER', pattern: '#,##0' } },
      { numberFormat: { type: 'NUMBER', pattern: '#,##0' } },
    ],
  ])('%o', (style, format) => {
    const [cell] = cellsOf(oneCell(1, style));
    expect(cell?.userEnteredFormat).toMatchObject(format);
  });

  test('a cell without a style has the page’s font; a gap has nothing', () => {
    const page: Page = { ...pageWith([]), rows: [{ cells: [null, { value: 1 }] }] };
    expect(cellsOf(page)).toEqual([
      {},
      {
        userEnteredValue: { numberValue: 1 },
        userEnteredFormat: { textFormat: { fontFamily: 'Times New Roman', fontSize: 11 } },
      },
    ]);
  });

  test.each([
    ['Quỹ', '#gid=42&range=J12'],
    ['Đăng ký', undefined],
  ])('a link to %s', (sheet, uri) => {
    const page = pageWith([[{ value: 'J12', link: { sheet, cell: 'J12' } }]]);
    const links = (title: string) => (title === 'Quỹ' ? 42 : undefined);
    expect(cellsOf(page, links)[0]?.userEnteredFormat?.textFormat?.link?.uri).toBe(uri);
  });
});

describe('texts longer than a cell', () => {
  const ending = '… (đã cắt bớt)';

  test.each([
    ['just fits', 'a'.repeat(50_000), 50_000, false],
    ['one too many', 'a'.repeat(50_001), 50_000, true],
    // The cut would fall between the two halves of 📚.
    [
      'a pair at the cut',
      `${'a'.repeat(50_000 - ending.length - 1)}📚${'a'.repeat(99)}`,
      49_999,
      true,
    ],
  ])('%s', (_, value, length, isCut) => {
    const { write, cell, columns } = workbook();
    const page = oneCell(value);
    write(page);
    const written = cell(0, 0)?.userEnteredValue?.stringValue ?? '';
    expect(written).toHaveLength(length);
    expect(written.endsWith(ending)).toBe(isCut);
    expect(hashOfColumns(columns())).toBe(hashOfPage(withinCellLimit(page)));
  });
});

/** The cells of the first row, as they are sent. */
function cellsOf({ rows: [row] }: Page, links: SheetIds = noLinks): readonly CellData[] {
  return (row?.cells ?? []).map((cell) => cellData(cell, links));
}
