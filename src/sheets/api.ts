/** The Sheets API v4 as data: the names used here for Google's own JSON types. */

import Schema = GoogleAppsScript.Sheets.Schema;

export type { CellValue } from '../core/data/cell';

export type Spreadsheet = Schema.Spreadsheet;
export type Sheet = Schema.Sheet;
export type Request = Schema.Request;
export type CellData = Schema.CellData;
export type CellFormat = Schema.CellFormat;
export type GridRange = Schema.GridRange;
export type DataValidationRule = Schema.DataValidationRule;
export type ConditionalFormatRule = Schema.ConditionalFormatRule;
export type DeveloperMetadata = Schema.DeveloperMetadata;
export type ValueRange = Schema.ValueRange;
export type BatchUpdateSpreadsheetResponse = Schema.BatchUpdateSpreadsheetResponse;

// A sheet that requests are made for.

export interface Target {
  readonly sheetId: number;
  /** Its metadata; null where the same batch adds it. */
  readonly existing: Sheet | null;
}
