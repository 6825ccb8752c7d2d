/** The bodies and options of the calls that write values: spreadsheets.values.update, append and clear. */
import type { CellValue } from '../../../../sheets/api';
import { invalidArgument, unreadable } from '../failures';
import { choice, flag, message, text } from '../messages/message';
import { readMessage } from '../messages/read-message';

export interface WriteOptions {
  readonly valueInputOption?: 'RAW' | 'USER_ENTERED';
  readonly insertDataOption?: 'OVERWRITE' | 'INSERT_ROWS';
  readonly includeValuesInResponse?: boolean;
  readonly responseValueRenderOption?: 'FORMATTED_VALUE' | 'UNFORMATTED_VALUE' | 'FORMULA';
  readonly responseDateTimeRenderOption?: 'SERIAL_NUMBER' | 'FORMATTED_STRING';
}

const writeOptions = message<WriteOptions>('UpdateValuesRequest', {
  valueInputOption: choice('ValueInputOption', ['RAW', 'USER_ENTERED']),
  insertDataOption: choice('InsertDataOption', ['OVERWRITE', 'INSERT_ROWS']),
  includeValuesInResponse: flag,
  responseValueRenderOption: choice('ValueRenderOption', [
    'FORMATTED_VALUE',
    'UNFORMATTED_VALUE',
    'FORMULA',
  ]),
  responseDateTimeRenderOption: choice('DateTimeRenderOption', [
    'SERIAL_NUMBER',
    'FORMATTED_STRING',
  ]),
});

type ReadWriteOptions = WriteOptions & Required<Pick<WriteOptions, 'valueInputOption'>>;

/** @throws 400 for an unknown option, and where Google is not told how to take the values */
export function readWriteOptions(options: WriteOptions): ReadWriteOptions {
  const read = readMessage(options, writeOptions);
  const { valueInputOption } = read;
  if (valueInputOption === undefined) {
    throw invalidArgument("'valueInputOption' is required but not specified");
  }
  return { ...read, valueInputOption };
}

export interface ValuesBody {
  readonly range?: string;
  readonly majorDimension?: 'ROWS' | 'COLUMNS';
  /** null leaves a cell as it is, '' clears it. */
  readonly values?: readonly (readonly (CellValue | null)[])[];
}

/** What a body says beside its values, which are checked one by one. */
const bodyWithoutValues = message<Omit<ValuesBody, 'values'>>('ValueRange', {
  range: text,
  majorDimension: choice('Dimension', ['ROWS', 'COLUMNS']),
});

/** The values of a body by row, then column. @throws 400 for anything but lists of plain values */
export function readRows(body: ValuesBody): readonly (readonly (CellValue | null)[])[] {
  const { values = [], ...rest } = body;
  const { majorDimension } = readMessage(rest, bodyWithoutValues);
  if (!Array.isArray(values)) throw notListed('data.values', values);
  const lines = values.map((line: unknown, row) => {
    if (!Array.isArray(line)) {
      throw notListed(`data.values[${row}]`, line);
    }
    return line.map((value: unknown, column) => plainValue(value, row, column));
  });
  return majorDimension === 'COLUMNS' ? transposed(lines) : lines;
}

function notListed(field: string, value: unknown) {
  return unreadable(
    `Invalid value at '${field}' (type.googleapis.com/google.protobuf.ListValue), ${JSON.stringify(value)}`,
    field,
  );
}

function plainValue(value: unknown, row: number, column: number): CellValue | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw invalidArgument(
    `Invalid values[${row}][${column}]: ${typeof value === 'object' ? 'struct_value' : String(value)}`,
  );
}

function transposed(
  columns: readonly (readonly (CellValue | null)[])[],
): readonly (readonly (CellValue | null)[])[] {
  const height = columns.reduce((most, column) => Math.max(most, column.length), 0);
  return Array.from({ length: height }, (_, row) => columns.map((column) => column[row] ?? null));
}
