/** Writes single cells and blocks of values, leaving formats as they are. */
import type { CellsChange } from '../core/commands/change';
import type { CellLook } from '../core/workbook/cell-look';
import type { CellData, CellFormat, CellValue, Request } from './api';
import { headingFormat, literalCell, ownFormat } from './cell-data';
import { typedColumnsOf } from './native-tables';
import type { Target } from './api';

interface Style {
  readonly fields: string;
  readonly format?: CellFormat;
}

const plain: Style = { fields: 'userEnteredValue' };

const styles: Readonly<Record<NonNullable<CellsChange['style']>, Style>> = {
  own: { fields: 'userEnteredValue,userEnteredFormat', format: ownFormat },
  date: {
    fields: 'userEnteredValue,userEnteredFormat.numberFormat',
    format: { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } },
  },
  // A format that is named in the mask and not given goes back to the automatic one.
  number: { fields: 'userEnteredValue,userEnteredFormat.numberFormat' },
  amount: {
    fields: 'userEnteredValue,userEnteredFormat.numberFormat',
    format: { numberFormat: { type: 'NUMBER', pattern: '#,##0' } },
  },
  heading: { fields: 'userEnteredValue,userEnteredFormat', format: headingFormat },
};

/** Each cell with a look of its own. */
const looking: Style = {
  fields: 'userEnteredValue,userEnteredFormat.numberFormat,textFormatRuns',
};

function lookingCell({ numberFormat, textFormatRuns }: CellLook = {}): CellData {
  return {
    ...(numberFormat !== undefined && { userEnteredFormat: { numberFormat } }),
    ...(textFormatRuns !== undefined && { textFormatRuns: [...textFormatRuns] }),
  } as CellData;
}

/** So many equal rows become one repeated cell: long tables would be megabytes of JSON otherwise. */
const fewestRepeated = 20;

/** One request for each run of rows whose cells are all to be written, and for each run of equal ones. */
export function cellsRequests(
  change: CellsChange,
  { sheetId, existing }: Target,
): readonly Request[] {
  const { row, column, values, style } = change;
  const isTyped = existing !== null && typedColumnsOf(existing).has(column);
  const looks = isTyped ? undefined : change.looks;
  const { fields, format } =
    looks !== undefined ? looking : style === undefined || isTyped ? plain : styles[style];
  const cellOf = (value: CellValue, at?: readonly [row: number, column: number]): CellData => ({
    ...literalCell(value),
    ...(format !== undefined && { userEnteredFormat: format }),
    ...(at !== undefined && lookingCell(looks?.[at[0]]?.[at[1]])),
  });
  return runsOf(values, looks !== undefined).map(({ start, end, repeated }): Request =>
    repeated === undefined
      ? {
          updateCells: {
            start: { sheetId, rowIndex: row + start, columnIndex: column },
            fields,
            rows: values.slice(start, end).map((cells, index) => ({
              values: cells.map((value, at) => cellOf(value ?? '', [start + index, at])),
            })),
          },
        }
      : {
          repeatCell: {
            range: {
              sheetId,
              startRowIndex: row + start,
              endRowIndex: row + end,
              startColumnIndex: column,
              endColumnIndex: column + 1,
            },
            cell: cellOf(repeated),
            fields,
          },
        },
  );
}

interface Run {
  readonly start: number;
  readonly end: number;
  /** The value of every row of it. */
  readonly repeated?: CellValue;
}

/** The rows to be written, in order: long runs of one value apart, rows with a cell to be left out. */
function runsOf(values: CellsChange['values'], looksDiffer: boolean): readonly Run[] {
  const runs: Run[] = [];
  let pending = 0;
  const close = (end: number) => {
    if (end > pending) runs.push({ start: pending, end });
  };
  let start = 0;
  while (start < values.length) {
    const cells = values[start] ?? [];
    const isLeft = cells.some((value) => value === null);
    let end = start + 1;
    if (!isLeft && cells.length === 1) {
      while (values[end]?.length === 1 && values[end]?.[0] === cells[0]) end += 1;
    }
    const [value] = cells;
    const isRepeated =
      !looksDiffer && end - start >= fewestRepeated && value !== undefined && value !== null;
    if (isLeft || isRepeated) {
      close(start);
      if (isRepeated) runs.push({ start, end, repeated: value });
      pending = end;
    }
    start = end;
  }
  close(values.length);
  return runs;
}
