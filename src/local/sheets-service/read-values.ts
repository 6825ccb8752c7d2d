/** spreadsheets.values.batchGet: the values of ranges, trailing blanks left out. */
import type { CellValue, Spreadsheet } from '../../sheets/api';
import { a1Text, resolveA1, type SheetRange } from './a1';
import { blankCell, rowsOf } from './grid';
import { choice, message, type Message } from './messages/message';
import { readMessage } from './messages/read-message';
import { createNumberFormatter } from './number-formats';
import { createRenderer } from './render';
import type { ReadRange, ReadValuesOptions } from './service';

const optionsMessage: Message<ReadValuesOptions> = message<ReadValuesOptions>(
  'BatchGetValuesRequest',
  {
    majorDimension: choice('Dimension', ['ROWS', 'COLUMNS']),
    valueRenderOption: choice('ValueRenderOption', [
      'FORMATTED_VALUE',
      'UNFORMATTED_VALUE',
      'FORMULA',
    ]),
    dateTimeRenderOption: choice('DateTimeRenderOption', ['SERIAL_NUMBER', 'FORMATTED_STRING']),
  },
);

type Grid = readonly (readonly CellValue[])[];

/** @throws 400 for an unknown option, a range that cannot be read or lies beyond the grid */
export function readValues(
  spreadsheet: Spreadsheet,
  ranges: readonly string[],
  options: ReadValuesOptions = {},
): readonly ReadRange[] {
  const read = readMessage(options, optionsMessage);
  const majorDimension = read.majorDimension ?? 'ROWS';
  const formatter = createNumberFormatter(spreadsheet.properties?.locale ?? '');
  const render = createRenderer(read, formatter);
  return ranges.map((text) => {
    const range = resolveA1(spreadsheet, text);
    const rows = trimmed(valuesOf(range, render));
    const values = majorDimension === 'ROWS' ? rows : trimmed(transposed(rows));
    const named = { range: a1Text(range), majorDimension };
    return values.length === 0 ? named : { ...named, values };
  });
}

function valuesOf(
  { sheet, area }: SheetRange,
  render: ReturnType<typeof createRenderer>,
): CellValue[][] {
  const stored = rowsOf(sheet);
  const endRow = Math.min(area.endRow, stored.length);
  const result: CellValue[][] = [];
  for (let row = area.startRow; row < endRow; row += 1) {
    const cells = stored[row]?.values ?? [];
    const endColumn = Math.min(area.endColumn, cells.length);
    const values: CellValue[] = [];
    for (let column = area.startColumn; column < endColumn; column += 1) {
      values.push(render(cells[column] ?? blankCell));
    }
    result.push(values);
  }
  return result;
}

/** Without blanks at the end of each line, and without empty lines at the end; changes what it is given. */
function trimmed(lines: CellValue[][]): CellValue[][] {
  for (const line of lines) while (line.at(-1) === '') line.pop();
  while (lines.at(-1)?.length === 0) lines.pop();
  return lines;
}

function transposed(rows: Grid): CellValue[][] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? ''));
}
