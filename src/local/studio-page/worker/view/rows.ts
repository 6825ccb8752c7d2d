/** Rows of the store as the page gets them; a row that was packed is not packed again. */
import type { CellData, Sheet } from '../../../../sheets/api';
import type { PackedRow, ViewValue } from '../workbook-view';
import type { GrowingTables } from './tables';

type RowData = NonNullable<NonNullable<Sheet['data']>[number]['rowData']>[number];

export type PackRow = (row: RowData | undefined) => PackedRow;

const emptyRow: PackedRow = [0];

export function rowPacker(tables: GrowingTables): PackRow {
  const packed = new WeakMap<RowData, PackedRow>();
  return (row) => {
    if (row?.values === undefined || row.values.length === 0) return emptyRow;
    let view = packed.get(row);
    if (view === undefined) {
      view = packCells(row.values, tables);
      packed.set(row, view);
    }
    return view;
  };
}

function packCells(cells: readonly (CellData | undefined)[], tables: GrowingTables): PackedRow {
  const formats: number[] = [];
  const validations: number[] = [];
  const values: ViewValue[] = [];
  for (let column = 0; column < cells.length; column += 1) {
    const cell = cells[column];
    formats.push(tables.format(cell?.userEnteredFormat));
    validations.push(tables.validation(cell?.dataValidation));
    values.push(cell === undefined ? null : viewValue(cell));
  }
  trimEnd(formats, -1);
  trimEnd(validations, -1);
  trimEnd(values, null);
  return [tables.shape({ formats, validations }), ...values];
}

function trimEnd<T>(list: T[], blank: T): void {
  while (list.length > 0 && list[list.length - 1] === blank) list.pop();
}

type ExtendedValue = NonNullable<CellData['userEnteredValue']>;

function viewValue({ userEnteredValue, effectiveValue }: CellData): ViewValue {
  // What a formula elsewhere fills.
  if (userEnteredValue === undefined) {
    return effectiveValue === undefined ? null : literalOf(effectiveValue);
  }
  const { formulaValue } = userEnteredValue;
  return formulaValue === undefined
    ? literalOf(userEnteredValue)
    : {
        formula: formulaValue,
        result: effectiveValue === undefined ? null : literalOf(effectiveValue),
      };
}

function literalOf({ stringValue, numberValue, boolValue, errorValue }: ExtendedValue) {
  return stringValue ?? numberValue ?? boolValue ?? errorText(errorValue);
}

/** The names that a cell shows: developers.google.com/sheets/api/reference/rest/v4/spreadsheets/other#errortype */
const errorNames: Readonly<Record<string, string>> = {
  NULL_VALUE: '#NULL!',
  DIVIDE_BY_ZERO: '#DIV/0!',
  VALUE: '#VALUE!',
  REF: '#REF!',
  NAME: '#NAME?',
  NUM: '#NUM!',
  N_A: '#N/A',
  LOADING: '…',
};

function errorText(error: ExtendedValue['errorValue']): string | null {
  return error === undefined ? null : (errorNames[error.type ?? ''] ?? '#ERROR!');
}
