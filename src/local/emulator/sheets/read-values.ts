/** spreadsheets.values.batchGet: the values of ranges, trailing blanks left out. */
import Schema = GoogleAppsScript.Sheets.Schema;
import type { CellValue, Spreadsheet } from '../../../sheets/api';
import { a1Text, resolveA1, type SheetRange } from './a1';
import { blankCell, rowsOf } from './grid';
import { rangesOf } from './data-filters';
import { choice, list, message, one, text, type Message } from './messages/message';
import { dataFilter } from './messages/ranges';
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
  const read = createReader(spreadsheet, options);
  return ranges.map((range) => read(resolveA1(spreadsheet, range)));
}

const filteredBody = message<Schema.BatchGetValuesByDataFilterRequest>(
  'BatchGetValuesByDataFilterRequest',
  {
    dataFilters: list(one(dataFilter)),
    majorDimension: text,
    valueRenderOption: text,
    dateTimeRenderOption: text,
  },
);

export interface MatchedRange {
  readonly valueRange: ReadRange;
  readonly dataFilters: readonly Schema.DataFilter[];
}

/** spreadsheets.values.batchGetByDataFilter: every range that a filter matches, with that filter. */
export function readByDataFilter(spreadsheet: Spreadsheet, body: unknown): readonly MatchedRange[] {
  const { dataFilters = [], ...options } = readMessage(body, filteredBody);
  const read = createReader(spreadsheet, options as ReadValuesOptions);
  return dataFilters.flatMap((filter) =>
    rangesOf(spreadsheet, filter).map((range) => ({
      valueRange: read(range),
      dataFilters: [filter],
    })),
  );
}

function createReader(
  spreadsheet: Spreadsheet,
  options: ReadValuesOptions,
): (range: SheetRange) => ReadRange {
  const read = readMessage(options, optionsMessage);
  const majorDimension = read.majorDimension ?? 'ROWS';
  const formatter = createNumberFormatter(spreadsheet.properties?.locale ?? '');
  const render = createRenderer(read, formatter);
  return (range) => {
    const rows = trimmed(valuesOf(range, render));
    const values = majorDimension === 'ROWS' ? rows : trimmed(transposed(rows));
    const named = { range: a1Text(range), majorDimension };
    return values.length === 0 ? named : { ...named, values };
  };
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
