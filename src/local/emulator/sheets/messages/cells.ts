/** Messages of cells and the grid they stand in. */
import Schema = GoogleAppsScript.Sheets.Schema;
import { cellFormat, textFormat } from './formats';
import {
  flag,
  integer,
  list,
  message,
  number,
  one,
  output,
  shownOnly,
  text,
  unsupported,
} from './message';
import { developerMetadata } from './ranges';
import { dataValidationRule } from './rules';

const errorValue = message<Schema.ErrorValue>('ErrorValue', { type: text, message: text });

const extendedValue = message<Schema.ExtendedValue>(
  'ExtendedValue',
  {
    numberValue: number,
    stringValue: text,
    boolValue: flag,
    formulaValue: text,
    errorValue: output(one(errorValue)),
  },
  { value: ['numberValue', 'stringValue', 'boolValue', 'formulaValue', 'errorValue'] },
);

const textFormatRun = message<Schema.TextFormatRun>('TextFormatRun', {
  startIndex: integer,
  format: one(textFormat),
});

export const cellData = message<Schema.CellData>('CellData', {
  userEnteredValue: one(extendedValue),
  effectiveValue: output(one(extendedValue)),
  formattedValue: output(text),
  userEnteredFormat: one(cellFormat),
  effectiveFormat: output(one(cellFormat)),
  hyperlink: output(text),
  note: text,
  textFormatRuns: list(one(textFormatRun)),
  dataValidation: one(dataValidationRule),
  pivotTable: unsupported,
  chipRuns: unsupported,
  dataSourceFormula: unsupported,
  dataSourceTable: unsupported,
});

export const rowData = message<Schema.RowData>('RowData', { values: list(one(cellData)) });

export const dimensionProperties = message<Schema.DimensionProperties>('DimensionProperties', {
  hiddenByUser: flag,
  hiddenByFilter: output(flag),
  pixelSize: integer,
  developerMetadata: shownOnly(list(one(developerMetadata))),
  dataSourceColumnReference: unsupported,
});

export const gridData = message<Schema.GridData>('GridData', {
  startRow: integer,
  startColumn: integer,
  rowData: list(one(rowData)),
  rowMetadata: list(one(dimensionProperties)),
  columnMetadata: list(one(dimensionProperties)),
});
