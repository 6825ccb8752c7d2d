/**
 * A sheet as a page that a browser prints: what Google's PDF export is to a spreadsheet of its own.
 * One page wide, with the margins that the add-on asks Google for.
 */
import type { CellData, Sheet } from '../../../../sheets/api';
import { breaksOf } from '../../../../sheets/metadata';
import { gridSize, storedArea, type Area } from '../../../emulator/sheets/areas';
import { rowsOf } from '../../../emulator/sheets/grid';
import {
  createNumberFormatter,
  type NumberFormatter,
} from '../../../emulator/sheets/number-formats';
import { formattedValue } from '../../../emulator/sheets/render';
import { googleHeight, googleWidth } from '../../../xlsx/sizes';
import { cellStyle } from './cell-style';
import { chartPicture } from './chart-picture';
import { escaped } from './escaped';

/** Of A4, in millimetres. */
const margins = { top: 20, right: 15, bottom: 20, left: 30 };
const a4 = { short: 210, long: 297 };
/** The lines at the edges of a table stand half outside it: pixels. */
const outerLine = 3;
const pixelsPerMillimetre = 96 / 25.4;

export interface PrintOptions {
  readonly isUpright: boolean;
  /** As in the spreadsheet's properties, e.g. "vi_VN". */
  readonly locale: string;
}

export function sheetPage(sheet: Sheet, { isUpright, locale }: PrintOptions): string {
  const formatter = createNumberFormatter(locale);
  const title = sheet.properties?.title ?? '';
  const { rows, columns } = usedArea(sheet);
  const widths = sizesOf(sheet.data?.[0]?.columnMetadata, columns, googleWidth);
  const heights = sizesOf(sheet.data?.[0]?.rowMetadata, rows, googleHeight);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const paper = (isUpright ? a4.short : a4.long) - margins.left - margins.right;
  const zoom = Math.min(1, (paper * pixelsPerMillimetre - outerLine) / Math.max(1, total));
  const charts = new Map(
    (sheet.charts ?? []).map((chart) => {
      const { rowIndex = 0, columnIndex = 0 } = chart.position?.overlayPosition?.anchorCell ?? {};
      return [`${rowIndex} ${columnIndex}`, chartPicture(chart, sheet, formatter)];
    }),
  );
  const breaks = new Set(breaksOf(sheet));
  const { starts, covered } = mergedCells(sheet);
  const body = heights.map((height, row) => {
    const cells = widths.map((_, column) => {
      const place = `${row} ${column}`;
      if (covered.has(place)) return '';
      const cell = rowsOf(sheet)[row]?.values?.[column] ?? {};
      return cellHtml(cell, starts.get(place), charts.get(place), formatter);
    });
    const page = breaks.has(row) ? ';break-before:page' : '';
    return `<tr style="height:${height}px${page}">${cells.join('')}</tr>`;
  });
  const size = `A4 ${isUpright ? 'portrait' : 'landscape'}`;
  const margin = `${margins.top}mm ${margins.right}mm ${margins.bottom}mm ${margins.left}mm`;
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<title>${escaped(title)}</title>
<style>
@page { size: ${size}; margin: ${margin}; }
body { margin: 0; font: 10pt "Times New Roman", "Liberation Serif", serif; print-color-adjust: exact; }
table { width: ${total}px; margin: 0 auto; border-collapse: collapse; table-layout: fixed; zoom: ${zoom.toFixed(4)}; }
tr { break-inside: avoid; }
td { padding: 0 3px; overflow: visible; vertical-align: bottom; white-space: nowrap; }
svg { display: block; }
</style>
</head>
<body>
<table>
<colgroup>${widths.map((width) => `<col style="width:${width}px">`).join('')}</colgroup>
<tbody>
${body.join('\n')}
</tbody>
</table>
</body>
</html>
`;
}

function cellHtml(
  cell: CellData,
  merged: Area | undefined,
  picture: string | undefined,
  formatter: NumberFormatter,
): string {
  const span =
    merged === undefined
      ? ''
      : ` rowspan="${merged.endRow - merged.startRow}" colspan="${merged.endColumn - merged.startColumn}"`;
  const style = cellStyle(cell);
  const text = escaped(formattedValue(cell, formatter)).replace(/\n/g, '<br>');
  // A chart lies over the cells right of the one that it is anchored to.
  const content =
    picture === undefined
      ? text
      : `<div style="width:0;height:0;align-self:start">${picture}</div>`;
  const placed = picture === undefined ? style : `${style};vertical-align:top`;
  return `<td${span}${placed === '' ? '' : ` style="${placed}"`}>${content}</td>`;
}

/** The merged areas by their first cells, and the cells that these cover. */
function mergedCells(sheet: Sheet) {
  const starts = new Map<string, Area>();
  const covered = new Set<string>();
  for (const range of sheet.merges ?? []) {
    const area = storedArea(range, gridSize(sheet));
    starts.set(`${area.startRow} ${area.startColumn}`, area);
    for (let row = area.startRow; row < area.endRow; row += 1) {
      for (let column = area.startColumn; column < area.endColumn; column += 1) {
        const isFirst = row === area.startRow && column === area.startColumn;
        if (!isFirst) covered.add(`${row} ${column}`);
      }
    }
  }
  return { starts, covered };
}

/** The rows and columns up to the last that hold a value, a merge or a chart. */
function usedArea(sheet: Sheet): { readonly rows: number; readonly columns: number } {
  let rows = 0;
  let columns = 0;
  const use = (endRow: number, endColumn: number) => {
    rows = Math.max(rows, endRow);
    columns = Math.max(columns, endColumn);
  };
  rowsOf(sheet).forEach((row, index) =>
    row?.values?.forEach((cell, column) => {
      if (cell?.userEnteredValue !== undefined) use(index + 1, column + 1);
    }),
  );
  for (const range of sheet.merges ?? []) use(range.endRowIndex ?? 0, range.endColumnIndex ?? 0);
  for (const { position } of sheet.charts ?? []) {
    use((position?.overlayPosition?.anchorCell?.rowIndex ?? -1) + 1, 0);
  }
  return { rows, columns };
}

type Sizes = NonNullable<NonNullable<Sheet['data']>[number]['rowMetadata']>;

function sizesOf(metadata: Sizes | undefined, count: number, usual: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => {
    const size = metadata?.[index];
    return size?.hiddenByUser === true ? 0 : (size?.pixelSize ?? usual);
  });
}
