/** A workbook file (.xlsx) as a resource of the Sheets API, and back: the one place that opens and makes them. */
import type { Spreadsheet } from '../../sheets/api';
import { isSigned, lossesOf, type Loss } from './losses';
import { Package } from './package';
import { readWorkbook, type OpenedWorkbook } from './read-workbook';
import { templatePackage, templateFont } from './template';
import { isUnchanged, writeWorkbook } from './write-workbook';
import { XlsxError } from './xlsx-error';

export { XlsxError } from './xlsx-error';

export interface XlsxFile {
  /** The workbook as a Sheets API resource; grid data whole in data[0] of each sheet. */
  readonly spreadsheet: Spreadsheet;
  /**
   * What the file loses when the spreadsheet as it now stands is written; [] if nothing. All else
   * stays, whether the spreadsheet knows of it or not.
   */
  losses(spreadsheet: Spreadsheet): readonly Loss[];
  /** Whether it has a digital signature, which any change makes worthless. */
  readonly isSigned: boolean;
  /** What it was opened from; null: it is new. */
  readonly source: Uint8Array | null;
  /**
   * The bytes of the workbook as the spreadsheet now stands: those it was opened from, changed only
   * where the spreadsheet differs. Cells, rows and sheets that are the very objects that were read
   * are not touched.
   * @throws Error naming what a file cannot hold, such as a sheet's title of more than 31 characters
   */
  write(spreadsheet: Spreadsheet): Promise<Uint8Array>;
}

export interface XlsxOptions {
  /** 'local' unless it is said otherwise. */
  readonly spreadsheetId?: string;
}

export interface NewXlsxOptions extends XlsxOptions {
  /** The time written into the file's properties; by default now. */
  readonly created?: Date;
}

/** @throws XlsxError for bytes that are no workbook, or none that can be read */
export async function openXlsx(
  bytes: Uint8Array,
  { spreadsheetId = 'local' }: XlsxOptions = {},
): Promise<XlsxFile> {
  let book: OpenedWorkbook;
  try {
    book = readWorkbook(Package.open(bytes), spreadsheetId);
  } catch (cause) {
    if (cause instanceof XlsxError) throw cause;
    throw new XlsxError('file-broken', { cause });
  }
  return fileOf(book, bytes);
}

function fileOf(book: OpenedWorkbook, source: Uint8Array | null): XlsxFile {
  return {
    spreadsheet: book.spreadsheet,
    losses: (spreadsheet) => (isUnchanged(book, spreadsheet) ? [] : lossesOf(book, spreadsheet)),
    isSigned: isSigned(book),
    source,
    // Async, so that what it throws is a rejection.
    write: async (spreadsheet) =>
      source !== null && isUnchanged(book, spreadsheet) ? source : writeWorkbook(book, spreadsheet),
  };
}

/** A new workbook with one blank sheet, as Google makes one in Vietnamese. */
export function newXlsx({
  spreadsheetId = 'local',
  created = new Date(),
}: NewXlsxOptions = {}): XlsxFile {
  const book = readWorkbook(templatePackage(created), spreadsheetId);
  const spreadsheet: Spreadsheet = {
    spreadsheetId,
    properties: {
      title: 'Bảng tính không có tiêu đề',
      locale: 'vi_VN',
      timeZone: 'Asia/Ho_Chi_Minh',
      defaultFormat: { textFormat: { fontFamily: templateFont.name, fontSize: templateFont.size } },
    },
    sheets: [
      {
        properties: {
          sheetId: 0,
          title: 'Trang tính1',
          index: 0,
          sheetType: 'GRID',
          gridProperties: { rowCount: 1000, columnCount: 26 },
        },
        data: [{}],
      },
    ],
  };
  return { ...fileOf(book, null), spreadsheet };
}
