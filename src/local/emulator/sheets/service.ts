/**
 * The part of the Sheets API v4 that the local host serves, as an interface: the in-memory
 * store implements it, the HTTP server and the Apps Script globals call it.
 */
import Schema = GoogleAppsScript.Sheets.Schema;
import type { ValuesBody, WriteOptions } from './values/body';
import type {
  BatchUpdateSpreadsheetResponse,
  CellValue,
  DeveloperMetadata,
  Request,
  Spreadsheet,
} from '../../../sheets/api';

export interface GetOptions {
  /** A1 ranges; with them only the grid data of these ranges is returned. */
  readonly ranges?: readonly string[];
  /** A field mask, e.g. "sheets(properties,merges)". With one, includeGridData is ignored, as at Google. */
  readonly fields?: string;
  readonly includeGridData?: boolean;
}

export interface ReadValuesOptions {
  readonly majorDimension?: 'ROWS' | 'COLUMNS';
  readonly valueRenderOption?: 'FORMATTED_VALUE' | 'UNFORMATTED_VALUE' | 'FORMULA';
  readonly dateTimeRenderOption?: 'SERIAL_NUMBER' | 'FORMATTED_STRING';
}

export interface ReadRange {
  readonly range: string;
  readonly majorDimension: 'ROWS' | 'COLUMNS';
  /** Missing when the range holds no value; trailing blanks are left out, inner ones are ''. */
  readonly values?: readonly (readonly CellValue[])[];
}

export interface BatchUpdateBody {
  readonly requests: readonly Request[];
  readonly includeSpreadsheetInResponse?: boolean;
  readonly responseIncludeGridData?: boolean;
  /** A1 ranges: of the spreadsheet in the response only the grid data of these. */
  readonly responseRanges?: readonly string[];
}

export interface UpdatedValues {
  readonly spreadsheetId: string;
  readonly updatedRange: string;
  readonly updatedRows: number;
  readonly updatedColumns: number;
  readonly updatedCells: number;
  readonly updatedData?: ReadRange;
}

export interface AppendedValues {
  readonly spreadsheetId: string;
  readonly tableRange?: string;
  readonly updates: UpdatedValues;
}

export interface BatchUpdated {
  readonly spreadsheetId: string;
  readonly totalUpdatedRows: number;
  readonly totalUpdatedColumns: number;
  readonly totalUpdatedCells: number;
  readonly totalUpdatedSheets: number;
  readonly responses: readonly (UpdatedValues | Omit<UpdatedValues, 'spreadsheetId'>)[];
}

export interface BatchCleared {
  readonly spreadsheetId: string;
  readonly clearedRanges: readonly string[];
}

/** Every method throws SheetsApiError for what Google answers with an error. */
export interface SheetsService {
  create(body: Spreadsheet): Spreadsheet;
  get(spreadsheetId: string, options?: GetOptions): Spreadsheet;
  batchGetValues(
    spreadsheetId: string,
    ranges: readonly string[],
    options?: ReadValuesOptions,
  ): { readonly spreadsheetId: string; readonly valueRanges: readonly ReadRange[] };
  batchUpdate(spreadsheetId: string, body: BatchUpdateBody): BatchUpdateSpreadsheetResponse;
}

/**
 * Calls on values without formats, and on ranges that a data filter names. As in every answer,
 * counts that are zero and lists that are empty are missing.
 */
export interface ValuesService {
  updateValues(
    spreadsheetId: string,
    range: string,
    body: ValuesBody,
    options: WriteOptions,
  ): UpdatedValues;
  appendValues(
    spreadsheetId: string,
    range: string,
    body: ValuesBody,
    options: WriteOptions,
  ): AppendedValues;
  clearValues(
    spreadsheetId: string,
    range: string,
  ): { readonly spreadsheetId: string; readonly clearedRange: string };
  /** The bodies of the following calls are checked where they are carried out. */
  batchUpdateValues(spreadsheetId: string, body: unknown): BatchUpdated;
  batchUpdateByDataFilter(spreadsheetId: string, body: unknown): BatchUpdated;
  batchClearValues(spreadsheetId: string, body: unknown): BatchCleared;
  batchClearByDataFilter(spreadsheetId: string, body: unknown): BatchCleared;
  batchGetByDataFilter(spreadsheetId: string, body: unknown): object;
  getByDataFilter(
    spreadsheetId: string,
    body: unknown,
    options?: { readonly fields?: string },
  ): Spreadsheet;
  copySheetTo(spreadsheetId: string, sheetId: number, body: unknown): Schema.SheetProperties;
  getMetadata(spreadsheetId: string, metadataId: string): DeveloperMetadata;
  searchMetadata(spreadsheetId: string, body: unknown): object;
}

/** What Drive does with spreadsheets as files. */
export interface SpreadsheetFiles {
  /** @returns the id of the copy, which has all that the original has, and another title */
  copySpreadsheet(spreadsheetId: string, title: string): string;
  /** Forgets a spreadsheet; it is not found from then on. */
  removeSpreadsheet(spreadsheetId: string): void;
}

/** The in-memory store behind the service: what a file is loaded into and saved from. */
export interface SheetsStore extends SheetsService, ValuesService, SpreadsheetFiles {
  /**
   * Takes a spreadsheet in (its grid data whole, in `data[0]` of each sheet, from A1), under its
   * `spreadsheetId`. The store never changes the objects it was given: it copies what it writes to.
   */
  put(spreadsheet: Spreadsheet): void;
  /**
   * The spreadsheet as it is held, grid data included. A cell, row or sheet that no request
   * touched is the very same object as before, so that a writer finds changes by identity.
   */
  peek(spreadsheetId: string): Spreadsheet;
}
