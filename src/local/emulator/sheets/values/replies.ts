/** Messages of the replies to calls that write values. */
import type { AppendedValues } from '../service';
import type { BatchCleared, BatchUpdated } from '../service';
import { choice, integer, list, message, one, text, unsupported } from '../messages/message';
import { dataFilter } from '../messages/ranges';
import type { ReadRange } from '../service';
import type { UpdatedValues } from '../service';

const valueRange = message<ReadRange>('ValueRange', {
  range: text,
  majorDimension: choice('Dimension', ['ROWS', 'COLUMNS']),
  values: unsupported,
});

export const updatedValues = message<UpdatedValues>('UpdateValuesResponse', {
  spreadsheetId: text,
  updatedRange: text,
  updatedRows: integer,
  updatedColumns: integer,
  updatedCells: integer,
  updatedData: one(valueRange),
  dataFilter: one(dataFilter),
});

export const appendedValues = message<AppendedValues>('AppendValuesResponse', {
  spreadsheetId: text,
  tableRange: text,
  updates: one(updatedValues),
});

export const batchUpdated = message<BatchUpdated>('BatchUpdateValuesResponse', {
  spreadsheetId: text,
  totalUpdatedRows: integer,
  totalUpdatedColumns: integer,
  totalUpdatedCells: integer,
  totalUpdatedSheets: integer,
  responses: list(one(updatedValues)),
});

export const batchCleared = message<BatchCleared>('BatchClearValuesResponse', {
  spreadsheetId: text,
  clearedRanges: list(text),
});

export const clearedValues = message<Cleared>('ClearValuesResponse', {
  spreadsheetId: text,
  clearedRange: text,
});

interface Cleared {
  readonly spreadsheetId: string;
  readonly clearedRange: string;
}
