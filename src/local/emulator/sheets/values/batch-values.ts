/** The calls on values of several ranges at once: batchUpdate and batchClear, by address or data filter. */
import Schema = GoogleAppsScript.Sheets.Schema;
import type { Spreadsheet } from '../../../../sheets/api';
import { a1Text, resolveA1, type SheetRange } from '../a1';
import { rangesOf } from '../data-filters';
import { createDraft, type Draft } from '../draft';
import { invalidArgument } from '../failures';
import { choice, flag, list, message, one, text } from '../messages/message';
import { dataFilter } from '../messages/ranges';
import { readMessage } from '../messages/read-message';
import { SheetsApiError } from '../failures';
import { readRows, readWriteOptions, type ValuesBody } from './body';
import { clearRange } from './update-values';
import { writeToRange } from './update-values';
import type { Touched, Written } from './update-values';
import type { BatchCleared, BatchUpdated, UpdatedValues } from '../service';

/** What all ranges of one call share; the values of each are checked one by one. */
const shared = {
  valueInputOption: text,
  includeValuesInResponse: flag,
  responseValueRenderOption: text,
  responseDateTimeRenderOption: text,
} as const;

type Unread<T> = Omit<T, 'data'> & { readonly data?: readonly unknown[] };

const filteredData = message<Omit<Schema.DataFilterValueRange, 'values'>>('DataFilterValueRange', {
  dataFilter: one(dataFilter),
  majorDimension: choice('Dimension', ['ROWS', 'COLUMNS']),
});

const filters = message<Schema.BatchClearValuesByDataFilterRequest>(
  'BatchClearValuesByDataFilterRequest',
  { dataFilters: list(one(dataFilter)) },
);

const clearBody = message<Schema.BatchClearValuesRequest>('BatchClearValuesRequest', {
  ranges: list(text),
});

const options = message<Omit<Schema.BatchUpdateValuesRequest, 'data'>>(
  'BatchUpdateValuesRequest',
  shared,
);

/** spreadsheets.values.batchUpdate: all ranges, in order, or none. */
export function batchUpdateValues(stored: Spreadsheet, body: unknown): Written<BatchUpdated> {
  const { data, write, result } = readBatch(stored, body);
  const responses = data.flatMap((sent, index) =>
    atPlace(index, () => {
      const { range = '', ...rest } = sent as ValuesBody;
      return write((draft) => [resolveA1(draft.spreadsheet, range, 'refuse')], rest);
    }),
  );
  return result(responses);
}

/** spreadsheets.values.batchUpdateByDataFilter: values go to every range that their filter matches. */
export function batchUpdateByDataFilter(stored: Spreadsheet, body: unknown): Written<BatchUpdated> {
  const { data, write, result } = readBatch(stored, body);
  const responses = data.flatMap((sent, index) =>
    atPlace(index, () => {
      const { values, ...rest } = sent as ValuesBody;
      const { dataFilter: filter = {}, majorDimension } = readMessage(rest, filteredData);
      const written = { ...(values && { values }), ...(majorDimension && { majorDimension }) };
      const replies = write((draft) => rangesOf(draft.spreadsheet, filter), written as ValuesBody);
      return replies.map(({ spreadsheetId: _id, ...reply }) => ({ ...reply, dataFilter: filter }));
    }),
  );
  return result(responses);
}

function readBatch(stored: Spreadsheet, body: unknown) {
  const { data = [], ...rest } = readPlain(body) as Unread<Schema.BatchUpdateValuesRequest>;
  const read = readWriteOptions(
    readMessage(rest, options) as Parameters<typeof readWriteOptions>[0],
  );
  if (!Array.isArray(data)) throw invalidArgument("Invalid value at 'data' (list)");
  const draft = createDraft(stored);
  const all: Touched[] = [];
  const write = (
    find: (draft: Draft) => readonly SheetRange[],
    values: ValuesBody,
  ): readonly UpdatedValues[] => {
    const rows = readRows(values);
    return find(draft).map((range) => {
      const { reply, touched } = writeToRange(draft, range, rows, read);
      all.push(touched);
      return reply;
    });
  };
  /** The reply, with what was written in all: a row or column of several ranges counts once. */
  const result = (responses: BatchUpdated['responses']): Written<BatchUpdated> => ({
    spreadsheet: draft.spreadsheet,
    reply: {
      spreadsheetId: stored.spreadsheetId ?? '',
      totalUpdatedRows: distinct(all, ({ rows }) => rows),
      totalUpdatedColumns: distinct(all, ({ columns }) => columns),
      totalUpdatedCells: responses.reduce((sum, { updatedCells }) => sum + updatedCells, 0),
      totalUpdatedSheets: new Set(all.map(({ sheetId }) => sheetId)).size,
      responses,
    },
  });
  return { data: data as readonly unknown[], write, result };
}

function readPlain(body: unknown): object {
  const empty = message<object>('BatchUpdateValuesRequest', {});
  const isObject = typeof body === 'object' && body !== null && !Array.isArray(body);
  return isObject ? body : readMessage(body, empty);
}

/** A refusal names the range of the batch: "Invalid data[1]: Unable to parse range: …". */
function atPlace<T>(index: number, write: () => T): T {
  try {
    return write();
  } catch (error) {
    if (!(error instanceof SheetsApiError) || error.code !== 400) throw error;
    throw invalidArgument(`Invalid data[${index}]: ${error.message}`);
  }
}

function distinct(
  all: readonly Touched[],
  lines: (touched: Touched) => ReadonlySet<number>,
): number {
  return new Set(all.flatMap((each) => [...lines(each)].map((line) => `${each.sheetId}:${line}`)))
    .size;
}

/** spreadsheets.values.batchClear. */
export function batchClearValues(stored: Spreadsheet, body: unknown): Written<BatchCleared> {
  const { ranges = [] } = readMessage(body, clearBody);
  return clearAll(
    stored,
    ranges.map((range) => resolveA1(stored, range)),
  );
}

/** spreadsheets.values.batchClearByDataFilter. */
export function batchClearByDataFilter(stored: Spreadsheet, body: unknown): Written<BatchCleared> {
  const { dataFilters = [] } = readMessage(body, filters);
  return clearAll(
    stored,
    dataFilters.flatMap((filter) => rangesOf(stored, filter)),
  );
}

function clearAll(stored: Spreadsheet, ranges: readonly SheetRange[]): Written<BatchCleared> {
  const draft = createDraft(stored);
  for (const range of ranges) clearRange(draft, range);
  return {
    spreadsheet: draft.spreadsheet,
    reply: { spreadsheetId: stored.spreadsheetId ?? '', clearedRanges: ranges.map(a1Text) },
  };
}
