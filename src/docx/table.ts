/** A table of the report: caption, header repeated on every page, column numbers, rows, total. */
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table as WordTable,
  TableCell as WordCell,
  TableLayoutType,
  TableRow as WordRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Table, TableColumn, TableRow } from '../core/report/document';
import { shownCell } from '../core/report/tables/format-cell';
import { headerRows, type HeaderCell } from '../core/report/sheet/table';
import { halfPoints } from './styles';
import { plainLine, plainLines } from './plain-text';
import { styleIds } from './styles';
import { cellMargin, type TableLayout } from './table-layout';

/** A table up to this many rows stays on one page. */
const mostKeptTogether = 15;

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const satisfies Readonly<Record<TableColumn['align'], unknown>>;

const thin = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;

interface Look {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly align: TableColumn['align'];
}

/** @param hasTextBelow whether words that belong to the table follow: its sum in words, its source */
export function tableWithCaption(
  table: Table,
  layout: TableLayout,
  hasTextBelow: boolean,
): readonly [Paragraph, WordTable] {
  const header = headerRows(table.columns);
  const rows = [
    ...header.map((cells) => headerRow(cells, layout)),
    ...(table.hasColumnNumbers ? [columnNumbers(table.columns, layout)] : []),
    ...table.rows.map((row, order) =>
      bodyRow(row, keepsWithNext(table.rows, order, hasTextBelow), table, layout),
    ),
  ];
  return [
    new Paragraph({ style: 'Caption', text: plainLine(table.caption) }),
    new WordTable({
      width: { size: layout.widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      columnWidths: layout.widths,
      layout: TableLayoutType.FIXED,
      margins: { left: cellMargin, right: cellMargin, top: 20, bottom: 20 },
      borders: {
        top: thin,
        bottom: thin,
        left: thin,
        right: thin,
        insideHorizontal: thin,
        insideVertical: thin,
      },
      rows,
    }),
  ];
}

function headerRow(cells: readonly HeaderCell[], layout: TableLayout): WordRow {
  return new WordRow({
    tableHeader: true,
    cantSplit: true,
    keepNext: true,
    children: cells.map(({ text, from, to, rows }) =>
      cell(text, { bold: true, align: 'center' }, layout, { from, to, rows }),
    ),
  });
}

function columnNumbers(columns: readonly TableColumn[], layout: TableLayout): WordRow {
  return new WordRow({
    tableHeader: true,
    cantSplit: true,
    keepNext: true,
    children: columns.map((_, index) =>
      cell(`(${index + 1})`, { italics: true, align: 'center' }, layout, {
        from: index,
        to: index + 1,
        rows: 1,
      }),
    ),
  });
}

function bodyRow(
  { kind, cells }: TableRow,
  keepNext: boolean,
  { columns }: Table,
  layout: TableLayout,
): WordRow {
  return new WordRow({
    cantSplit: true,
    keepNext,
    children: columns.map((column, index) =>
      cell(
        shownCell(cells[index] ?? null, column),
        { bold: kind === 'total', italics: kind === 'part', align: column.align },
        layout,
        { from: index, to: index + 1, rows: 1 },
      ),
    ),
  });
}

/** A total is not left alone at the top of a page, nor are words below; a small table is not torn apart. */
function keepsWithNext(rows: readonly TableRow[], order: number, hasTextBelow: boolean): boolean {
  const next = rows[order + 1];
  if (next === undefined) return hasTextBelow;
  return rows.length <= mostKeptTogether || next.kind !== undefined;
}

function cell(
  text: string,
  { align, bold = false, italics = false }: Look,
  { size, widths }: TableLayout,
  { from, to, rows }: Pick<HeaderCell, 'from' | 'to' | 'rows'>,
): WordCell {
  const run = { size: halfPoints(size), bold, italics };
  return new WordCell({
    columnSpan: to - from,
    rowSpan: rows,
    verticalAlign: VerticalAlign.CENTER,
    width: {
      size: widths.slice(from, to).reduce((sum, width) => sum + width, 0),
      type: WidthType.DXA,
    },
    children: plainLines(text).map(
      (written) =>
        new Paragraph({
          style: styleIds.cell,
          alignment: alignments[align],
          run,
          children: [new TextRun({ ...run, text: written })],
        }),
    ),
  });
}
