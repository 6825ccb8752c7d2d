/** The cells of a page as the Sheets API takes them: literal values, and looks. */
import type { CellStyle, Page, PageCell, PageRow } from '../domain/workbook/page';
import type { CellData, CellFormat } from './api';
import { colour, literalCell } from './cell-data';

/** What a cell of Google Sheets holds at most. */
const longestText = 50_000;
const shortenedEnding = '… (đã cắt bớt)';

/** What a click on a cell leads to, by sheet title; undefined where there is no such sheet. */
export type SheetIds = (sheet: string) => number | undefined;

/** The page as it is written: texts that a cell cannot hold are shortened, and say so. */
export function withinCellLimit(page: Page): Page {
  return { ...page, rows: page.rows.map(shortenRow) };
}

function shortenRow(row: PageRow): PageRow {
  return row.cells.some(isTooLong) ? { ...row, cells: row.cells.map(shorten) } : row;
}

function shorten(cell: PageCell | null): PageCell | null {
  return isTooLong(cell) ? { ...cell, value: shortened(cell.value) } : cell;
}

function isTooLong(cell: PageCell | null): cell is PageCell & { readonly value: string } {
  return typeof cell?.value === 'string' && cell.value.length > longestText;
}

/** Never cut within a pair of surrogates: half a character cannot be stored. */
function shortened(text: string): string {
  const kept = text.slice(0, longestText - shortenedEnding.length);
  return kept.replace(/[\uD800-\uDBFF]$/, '') + shortenedEnding;
}

export function cellData(cell: PageCell | null, sheetIds: SheetIds): CellData {
  if (cell === null) return {};
  return {
    ...literalCell(cell.value),
    userEnteredFormat: formatOf(cell.style ?? {}, linkOf(cell, sheetIds)),
  };
}

function linkOf({ link }: PageCell, sheetIds: SheetIds): string | undefined {
  const sheetId = link === undefined ? undefined : sheetIds(link.sheet);
  return link === undefined || sheetId === undefined
    ? undefined
    : `#gid=${sheetId}&range=${link.cell}`;
}

const fontFamily = 'Times New Roman';
const usualSize = 11;

const horizontal = { left: 'LEFT', center: 'CENTER', right: 'RIGHT' } as const;
const vertical = { top: 'TOP', middle: 'MIDDLE' } as const;

/** Black, as a line is that has no colour: it stands on most cells four times. */
const line = { style: 'SOLID' };
const borders = { top: line, bottom: line, left: line, right: line };

/** @param uri where a click on the cell leads */
export function formatOf(style: CellStyle, uri: string | undefined): CellFormat {
  return {
    textFormat: {
      fontFamily,
      fontSize: style.size ?? usualSize,
      ...(style.bold && { bold: true }),
      ...(style.italic && { italic: true }),
      ...(style.underline && { underline: true }),
      ...(style.color !== undefined && { foregroundColor: colour(style.color) }),
      ...(uri !== undefined && { link: { uri } }),
    },
    ...(style.align !== undefined && { horizontalAlignment: horizontal[style.align] }),
    ...(style.vertical !== undefined && { verticalAlignment: vertical[style.vertical] }),
    ...(style.wrap && { wrapStrategy: 'WRAP' }),
    ...(style.border && { borders }),
    ...(style.fill !== undefined && { backgroundColor: colour(style.fill) }),
    ...(style.format !== undefined && { numberFormat: { ...style.format } }),
  };
}
