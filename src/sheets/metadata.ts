/** What is asked of a spreadsheet before its values are read, and what the rest of the ring finds in it. */
import { fold } from '../core/vietnamese/fold';
import type { SheetMark } from '../core/workbook/snapshot';
import type { Sheet, Spreadsheet } from './api';

/** The field mask of the first call of every command: no cell values, whatever the size. */
export const metadataFields =
  'spreadsheetId,properties(title,locale,timeZone),developerMetadata,' +
  'sheets(properties,merges,conditionalFormats,developerMetadata,charts(chartId),' +
  'tables(tableId,range,columnProperties(columnIndex,columnType)),bandedRanges(bandedRangeId),protectedRanges(protectedRangeId,description,range,unprotectedRanges,warningOnly,requestingUserCanEdit))';

/**
 * The key of the developer metadata that marks a sheet as written by the add-on. Its value is
 * "role.hash", then what applies of ".dataHash", ".n" and the number of charts, ".p" and the
 * period's days ("summary.1f.2e.n2.p42736_42916"): an xlsx file keeps it in a name.
 */
export const markKey = 'khuyenhoc.sheet';

/**
 * The key of the developer metadata that says where a sheet's printed pages begin: "b42_88", rows
 * counted from 0; "b" for nowhere. Google has no such thing, an xlsx file does.
 */
export const breaksKey = 'khuyenhoc.breaks';

/**
 * The key of the developer metadata on a copy of a sheet that stands for the second in which the
 * sheet itself is written to (see guard/guarded-write); its value is who writes and when.
 */
export const guardKey = 'khuyenhoc.copy';

export function isGuardCopy({ developerMetadata = [] }: Sheet): boolean {
  return developerMetadata.some(({ metadataKey }) => metadataKey === guardKey);
}

export function breaksOf({ developerMetadata = [] }: Sheet): readonly number[] {
  const found = developerMetadata.find(({ metadataKey }) => metadataKey === breaksKey);
  return (found?.metadataValue?.match(/\d+/g) ?? []).map(Number);
}

export function titleOf(sheet: Sheet): string {
  return sheet.properties?.title ?? '';
}

export function sheetIdOf(sheet: Sheet): number {
  return sheet.properties?.sheetId ?? 0;
}

/** Case, spaces and Unicode form ignored, as the contract finds sheets. */
export function sheetTitled(spreadsheet: Spreadsheet, title: string): Sheet | undefined {
  const exact = spreadsheet.sheets?.find((sheet) => titleOf(sheet) === title);
  return exact ?? spreadsheet.sheets?.find((sheet) => fold(titleOf(sheet)) === fold(title));
}

/** Keys of the add-on's own on the spreadsheet itself begin so. */
const ownKeys = 'khuyenhoc.';

/** What the add-on wrote into the spreadsheet as a whole, by key. */
export function fileMarksOf({ developerMetadata = [] }: Spreadsheet): Record<string, string> {
  const marks: Record<string, string> = {};
  for (const { metadataKey = '', metadataValue = '' } of developerMetadata) {
    if (metadataKey.startsWith(ownKeys)) marks[metadataKey] = metadataValue;
  }
  return marks;
}

export function markOf(sheet: Sheet): SheetMark | null {
  const value = sheet.developerMetadata?.find(
    ({ metadataKey }) => metadataKey === markKey,
  )?.metadataValue;
  const parts = markPattern.exec(value ?? '');
  if (parts === null) return null;
  const [, role = '', hash = '', dataHash = '', charts = '0', from, to] = parts;
  const period = from === undefined ? null : { from: Number(from), to: Number(to) };
  return { role, hash, dataHash, charts: Number(charts), period };
}

const markPattern = /^([a-z-]+)\.([0-9a-f]+)(?:\.([0-9a-f]*))?(?:\.n(\d+))?(?:\.p(\d+)_(\d+))?$/;
