/**
 * Protections that would make Google refuse a batch as a whole. They are known from the metadata,
 * so a command says where they are before it writes anything.
 */
import { columnLetters } from '../core/data/a1';
import { failure, type Failure } from '../core/messages/failure-catalog';
import type { GridRange, Request, Sheet, Spreadsheet, Target } from './api';
import { sheetIdOf, titleOf } from './metadata';
import type { ProtectionChange } from '../core/commands/change';

type Protection = NonNullable<Sheet['protectedRanges']>[number];

/** null: nothing stands in the way of the requests. */
export function protectedFailure(
  requests: readonly Request[],
  { sheets = [] }: Spreadsheet,
): Failure | null {
  const binding = sheets.filter(({ protectedRanges = [] }) => protectedRanges.some(binds));
  if (binding.length === 0) return null;
  const touches = requests.map(touchOf);
  const deleted = requests.map((request) => request.deleteProtectedRange?.protectedRangeId);
  const met = binding.flatMap((sheet) => {
    const touched = touches.filter((touch) => touch?.sheetId === sheetIdOf(sheet));
    const found = (sheet.protectedRanges ?? []).find(
      (protection) =>
        binds(protection) &&
        (deleted.includes(protection.protectedRangeId ?? -1) ||
          touched.some((touch) => stands(protection, touch))),
    );
    return found === undefined ? [] : [{ title: titleOf(sheet), range: found.range ?? {} }];
  });
  const [first] = met;
  if (first === undefined) return null;
  const places = met.map(({ title, range }) => `“${title}”${placeOf(range)}`).join(', ');
  return failure('sheet-protected', { sheet: first.title, places });
}

/** Google leaves out what is false: who may edit is told so. */
function binds({ warningOnly, requestingUserCanEdit }: Protection): boolean {
  return warningOnly !== true && requestingUserCanEdit !== true;
}

interface Touch {
  readonly sheetId: number;
  /** null: the sheet itself, whose cells stay as they are. */
  readonly range: GridRange | null;
}

function stands({ range = {}, unprotectedRanges = [] }: Protection, touch: Touch | null): boolean {
  if (touch === null) return false;
  const { range: touched } = touch;
  if (touched === null) return placeOf(range) === '';
  return meets(range, touched) && !unprotectedRanges.some((open) => holds(open, touched));
}

/** What a request of the add-on touches; null: no sheet that stands already. */
function touchOf(request: Request): Touch | null {
  const { updateCells, deleteDimension, addConditionalFormatRule } = request;
  const named =
    updateCells?.range ??
    request.repeatCell?.range ??
    request.setDataValidation?.range ??
    request.mergeCells?.range ??
    request.unmergeCells?.range ??
    request.addProtectedRange?.protectedRange?.range ??
    addConditionalFormatRule?.rule?.ranges?.[0];
  if (named !== undefined) return { sheetId: named.sheetId ?? 0, range: named };
  if (updateCells?.start !== undefined) {
    const { start, rows = [] } = updateCells;
    const { sheetId = 0, rowIndex = 0, columnIndex = 0 } = start;
    const width = rows.reduce((most, { values = [] }) => Math.max(most, values.length), 0);
    const range = {
      sheetId,
      startRowIndex: rowIndex,
      endRowIndex: rowIndex + rows.length,
      startColumnIndex: columnIndex,
      endColumnIndex: columnIndex + width,
    };
    return { sheetId, range };
  }
  if (deleteDimension?.range !== undefined) {
    const { sheetId = 0, dimension, startIndex, endIndex } = deleteDimension.range;
    const isRows = dimension === 'ROWS';
    const range: GridRange = isRows
      ? { startRowIndex: startIndex, endRowIndex: endIndex }
      : { startColumnIndex: startIndex, endColumnIndex: endIndex };
    return { sheetId, range };
  }
  if (request.deleteSheet !== undefined) {
    return { sheetId: request.deleteSheet.sheetId ?? 0, range: {} };
  }
  if (request.appendCells !== undefined) {
    // Below all data: in the way of a protection that has no end there.
    return { sheetId: request.appendCells.sheetId ?? 0, range: { startRowIndex: belowData } };
  }
  const sheetId =
    request.appendDimension?.sheetId ??
    request.insertDimension?.range?.sheetId ??
    request.updateDimensionProperties?.range?.sheetId ??
    request.updateSheetProperties?.properties?.sheetId ??
    request.deleteConditionalFormatRule?.sheetId ??
    request.addChart?.chart?.position?.overlayPosition?.anchorCell?.sheetId;
  return sheetId === undefined ? null : { sheetId, range: null };
}

/** Further down than any sheet goes. */
const belowData = 10_000_000;

function meets(one: GridRange, other: GridRange): boolean {
  return (
    (one.startRowIndex ?? 0) < (other.endRowIndex ?? Infinity) &&
    (other.startRowIndex ?? 0) < (one.endRowIndex ?? Infinity) &&
    (one.startColumnIndex ?? 0) < (other.endColumnIndex ?? Infinity) &&
    (other.startColumnIndex ?? 0) < (one.endColumnIndex ?? Infinity)
  );
}

function holds(outer: GridRange, inner: GridRange): boolean {
  return (
    (outer.startRowIndex ?? 0) <= (inner.startRowIndex ?? 0) &&
    (inner.endRowIndex ?? Infinity) <= (outer.endRowIndex ?? Infinity) &&
    (outer.startColumnIndex ?? 0) <= (inner.startColumnIndex ?? 0) &&
    (inner.endColumnIndex ?? Infinity) <= (outer.endColumnIndex ?? Infinity)
  );
}

/** " (A2:F20)", " (A:F)", " (2:20)"; '' for a whole sheet. */
function placeOf(range: GridRange): string {
  const { startRowIndex, endRowIndex, startColumnIndex, endColumnIndex } = range;
  const ends = [startRowIndex, endRowIndex, startColumnIndex, endColumnIndex];
  if (ends.every((end) => end === undefined)) return '';
  const hasColumns = startColumnIndex !== undefined || endColumnIndex !== undefined;
  const hasRows = startRowIndex !== undefined || endRowIndex !== undefined;
  const start =
    (hasColumns ? columnLetters(startColumnIndex ?? 0) : '') +
    (hasRows ? String((startRowIndex ?? 0) + 1) : '');
  const end =
    (endColumnIndex === undefined ? '' : columnLetters(endColumnIndex - 1)) +
    (endRowIndex === undefined ? '' : String(endRowIndex));
  return start === end ? ` (${start})` : ` (${start}:${end})`;
}

// Protections that only warn: a hard one, owned by one person, would make every other editor's batch fail.

/** Nothing, where the protections of that description stand already as they should. */
export function protectionRequests(
  change: ProtectionChange,
  { sheetId, existing }: Target,
): readonly Request[] {
  const { description } = change;
  const present = (existing?.protectedRanges ?? []).filter(
    (protection) => protection.description === description,
  );
  const wanted = rangesOf(change, sheetId);
  const stands =
    present.length === wanted.length &&
    present.every(({ range }, index) => isAsWanted(range, wanted[index]));
  if (stands) return [];
  return [
    ...present.flatMap(({ protectedRangeId }) =>
      protectedRangeId === undefined ? [] : [{ deleteProtectedRange: { protectedRangeId } }],
    ),
    ...wanted.map((range) => ({
      addProtectedRange: { protectedRange: { range, description, warningOnly: true } },
    })),
  ];
}

function rangesOf({ rows, columns }: ProtectionChange, sheetId: number): readonly GridRange[] {
  const across = columns && { startColumnIndex: columns[0], endColumnIndex: columns[1] };
  return rows === 'sheet'
    ? [{ sheetId, ...across }]
    : rows.map(({ row, endRow }) => ({
        sheetId,
        startRowIndex: row,
        endRowIndex: endRow,
        ...across,
      }));
}

/** Hosts differ in how they fill in open ends, so only ends that are wanted are compared. */
function isAsWanted(one: GridRange | undefined, wanted: GridRange | undefined): boolean {
  return (
    (one?.startRowIndex ?? 0) === (wanted?.startRowIndex ?? 0) &&
    (one?.startColumnIndex ?? 0) === (wanted?.startColumnIndex ?? 0) &&
    (wanted?.endRowIndex === undefined || one?.endRowIndex === wanted.endRowIndex)
  );
}
