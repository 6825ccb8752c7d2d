/** A Sheets service that records what it is asked and answers with what a test gives it. */
import type {
  BatchUpdateSpreadsheetResponse,
  CellValue,
  Spreadsheet,
} from '../../../../src/sheets/api';
import type { SheetsService } from '../../../../src/local/emulator/sheets/service';

export interface FakeSheets {
  readonly service: SheetsService;
  /** Each call: the method's name and its arguments. */
  readonly calls: readonly (readonly unknown[])[];
}

export interface FakeAnswers {
  readonly spreadsheet?: Spreadsheet;
  readonly values?: readonly (readonly CellValue[])[];
  readonly replies?: NonNullable<BatchUpdateSpreadsheetResponse['replies']>;
  /** Thrown by every method. */
  readonly error?: Error;
}

export function fakeSheets(answers: FakeAnswers = {}): FakeSheets {
  const { spreadsheet = {}, values = [], replies = [], error } = answers;
  const calls: unknown[][] = [];
  const answer = <T>(call: unknown[], result: T): T => {
    calls.push(call);
    if (error !== undefined) throw error;
    return result;
  };
  return {
    calls,
    service: {
      create: (body) => answer(['create', body], { ...body, spreadsheetId: 'moi' }),
      get: (id, options) => answer(['get', id, options], spreadsheet),
      batchGetValues: (id, ranges, options) =>
        answer(['batchGetValues', id, ranges, options], {
          spreadsheetId: id,
          valueRanges: ranges.map((range) => ({ range, majorDimension: 'ROWS', values })),
        }),
      batchUpdate: (id, body) =>
        answer(['batchUpdate', id, body], { spreadsheetId: id, replies: [...replies] }),
    },
  };
}
