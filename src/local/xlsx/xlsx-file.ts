/** A workbook file (.xlsx) as a resource of the Sheets API, and back: the one place that opens and makes them. */
import { Workbook } from '@cj-tech-master/excelts';
import type { Spreadsheet } from '../../sheets/api';
import { notCarriedOf } from './not-carried';
import { unpackWorkbook, type Parts } from './parts';
import { plainParts } from './plain-parts';
import { readDifferences } from './differences';
import { readColors } from './colors';
import { readWorkbook, type FileWorkbook } from './read-workbook';
import { workbookWriter } from './write-workbook';
import { XlsxError } from './xlsx-error';

export { XlsxError } from './xlsx-error';

export interface XlsxFile {
  /** The workbook as a Sheets API resource; grid data whole in data[0] of each sheet. */
  readonly spreadsheet: Spreadsheet;
  /** What the library cannot carry over to the written file, in Vietnamese, e.g. 'macro'; [] if nothing. */
  readonly notCarried: readonly string[];
  /** What it was opened from; null: it is new. */
  readonly source: Uint8Array | null;
  /**
   * The bytes of the workbook as the spreadsheet now stands. Cells, rows and sheets that are the
   * very objects that were read, or written last, are not touched.
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
  const parts = plainParts(unpackWorkbook(bytes));
  let file: FileWorkbook;
  try {
    file = await readWorkbook(parts, spreadsheetId);
  } catch (cause) {
    throw new XlsxError('file-broken', { cause });
  }
  return {
    spreadsheet: file.spreadsheet,
    notCarried: notCarriedOf(parts),
    source: bytes,
    write: workbookWriter(file),
  };
}

/** A new workbook with one blank sheet, as Google makes one in Vietnamese. */
export function newXlsx({ spreadsheetId = 'local', created }: NewXlsxOptions = {}): XlsxFile {
  const parts: Parts = new Map();
  const colors = readColors(parts);
  const font = { name: 'Arial', size: 10 };
  const workbook = new Workbook();
  if (created !== undefined) {
    workbook.created = created;
    workbook.modified = created;
  }
  workbook.defaultFont = font;
  const file: FileWorkbook = {
    workbook,
    spreadsheet: {
      spreadsheetId,
      properties: {
        title: 'Bảng tính không có tiêu đề',
        locale: 'vi_VN',
        timeZone: 'Asia/Ho_Chi_Minh',
        defaultFormat: { textFormat: { fontFamily: font.name, fontSize: font.size } },
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
    },
    sheets: new Map(),
    names: [],
    differences: readDifferences(parts, colors),
    look: { colors, font },
    is1904: false,
    hasFormulas: false,
    charts: new Map(),
    values: new WeakMap(),
    styles: new Map(),
  };
  return {
    spreadsheet: file.spreadsheet,
    notCarried: [],
    source: null,
    write: workbookWriter(file),
  };
}
