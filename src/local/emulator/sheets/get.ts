/** spreadsheets.get: a spreadsheet, or the parts of it that a field mask or ranges name. */
import type { CellData, GridRange, Sheet, Spreadsheet } from '../../../sheets/api';
import { resolveA1 } from './a1';
import { answered } from './answered';
import { gridSize, overlaps, storedArea, type Area } from './areas';
import type { FieldMask } from './field-masks';
import { blankCell, rowsOf } from './grid';
import { spreadsheet as spreadsheetMessage } from './messages/spreadsheets';
import { localUser } from './local-user';
import { placedMetadata } from './metadata';
import { createNumberFormatter, type NumberFormatter } from './number-formats';
import { effectiveValue, formattedValue } from './render';
import { everything, responseMask, within } from './response-masks';
import type { GetOptions } from './service';
import Schema = GoogleAppsScript.Sheets.Schema;

/** Pixels of a row and a column whose size nobody set, as Google reports them. */
const defaultSizes = { row: 21, column: 100 };

/**
 * A copy, without grid data unless that is asked for; with ranges only their sheets, and of these
 * only the grid data and merges that the ranges touch.
 * @param owner the account that the spreadsheet belongs to
 * @throws 400 for a mask or range that cannot be read
 */
export function getSpreadsheet(
  stored: Spreadsheet,
  options: GetOptions = {},
  owner: string = localUser.emailAddress,
): Spreadsheet {
  const { fields, includeGridData = false } = options;
  const mask = fields === undefined ? everything : responseMask(fields, spreadsheetMessage);
  const ranges = (options.ranges ?? []).map((range) => resolveA1(stored, range));
  const dataMask = within(within(mask, 'sheets'), 'data');
  const wantsData = fields === undefined ? includeGridData : dataMask !== undefined;
  const formatter = createNumberFormatter(stored.properties?.locale ?? '');
  const defaults = stored.properties?.defaultFormat ?? {};
  const sheets: Sheet[] = [];
  for (const sheet of stored.sheets ?? []) {
    const areas = ranges.filter((range) => range.sheet === sheet).map(({ area }) => area);
    if (ranges.length > 0 && areas.length === 0) continue;
    const { data: _data, merges, protectedRanges, ...rest } = sheet;
    const touched = merges && touchedMerges(sheet, merges, areas);
    sheets.push({
      ...rest,
      ...(touched && { merges: touched }),
      ...(protectedRanges && {
        protectedRanges: protectedRanges.map((each) => withOwner(each, owner)),
      }),
      ...(wantsData && {
        data: (areas.length === 0 ? [undefined] : areas).map((area) =>
          gridData(sheet, area, dataMask, (cell, cellMask) =>
            cellView(cell, cellMask, formatter, defaults),
          ),
        ),
      }),
    });
  }
  return answered({ ...stored, sheets }, spreadsheetMessage, mask);
}

/** Whoever may edit a protected range is told who may: the owner always. */
function withOwner(protection: Schema.ProtectedRange, owner: string): Schema.ProtectedRange {
  if (protection.requestingUserCanEdit !== true) return protection;
  const { users = [], ...editors } = protection.editors ?? {};
  const all = users.includes(owner) ? users : [owner, ...users];
  return { ...protection, editors: { ...editors, users: all } };
}

function touchedMerges(sheet: Sheet, merges: GridRange[], areas: readonly Area[]): GridRange[] {
  if (areas.length === 0) return merges;
  const size = gridSize(sheet);
  return merges.filter((merge) => areas.some((area) => overlaps(area, storedArea(merge, size))));
}

/** The grid data of an area, or of the whole sheet. */
function gridData(
  sheet: Sheet,
  area: Area | undefined,
  mask: FieldMask | undefined,
  view: (cell: CellData, mask: FieldMask | undefined) => CellData,
): Schema.GridData {
  const { startRow, endRow, startColumn, endColumn } = area ?? storedArea({}, gridSize(sheet));
  const cellMask = within(within(mask, 'rowData'), 'values');
  const rows =
    cellMask === undefined
      ? []
      : withoutBlankEnd(
          rowsOf(sheet)
            .slice(startRow, endRow)
            .map((row) =>
              withoutBlankEnd((row?.values ?? []).slice(startColumn, endColumn), isBlank),
            ),
          (cells) => cells.length === 0,
        );
  const { rowMetadata = [], columnMetadata = [] } = sheet.data?.[0] ?? {};
  const metadata = (
    name: 'rowMetadata' | 'columnMetadata',
    stored: readonly Schema.DimensionProperties[],
    [start, end, pixelSize]: readonly [number, number, number],
  ) =>
    within(mask, name) && {
      [name]: Array.from({ length: end - start }, (_, index) => ({
        pixelSize,
        ...placed(sheet, name, start + index, stored[start + index] ?? {}),
      })),
    };
  return {
    ...(startRow > 0 && { startRow }),
    ...(startColumn > 0 && { startColumn }),
    ...(rows.length > 0 && {
      rowData: rows.map((cells) => ({
        values: cells.map((cell) => view(cell ?? blankCell, cellMask)),
      })),
    }),
    ...metadata('rowMetadata', rowMetadata, [startRow, endRow, defaultSizes.row]),
    ...metadata('columnMetadata', columnMetadata, [startColumn, endColumn, defaultSizes.column]),
  };
}

function isBlank(cell: CellData | undefined): boolean {
  return cell === undefined || Object.keys(cell).length === 0;
}

/** Blank rows, and blank cells of a row, are not told where nothing follows them. */
function withoutBlankEnd<T>(items: readonly T[], blank: (item: T) => boolean): readonly T[] {
  let { length } = items;
  while (length > 0 && blank(items[length - 1]!)) length -= 1;
  return length === items.length ? items : items.slice(0, length);
}

/** The properties of a row or column, its developer metadata with the place where it stands now. */
function placed(
  sheet: Sheet,
  name: 'rowMetadata' | 'columnMetadata',
  index: number,
  properties: Schema.DimensionProperties,
): Schema.DimensionProperties {
  const developerMetadata = placedMetadata(sheet, name, index, properties);
  if (developerMetadata.length === 0) return properties;
  return { ...properties, developerMetadata: [...developerMetadata] };
}

/** A stored cell with the fields that follow from it, as far as they are wanted. */
function cellView(
  cell: CellData,
  mask: FieldMask | undefined,
  formatter: NumberFormatter,
  defaults: Schema.CellFormat,
): CellData {
  const value = effectiveValue(cell);
  const hasFormat = value !== undefined || cell.userEnteredFormat !== undefined;
  const { effectiveValue: _stored, ...entered } = cell;
  return {
    ...entered,
    ...(value && within(mask, 'effectiveValue') && { effectiveValue: value }),
    ...(value &&
      within(mask, 'formattedValue') && { formattedValue: formattedValue(cell, formatter) }),
    ...(hasFormat &&
      within(mask, 'effectiveFormat') && {
        effectiveFormat: merged(defaults, cell.userEnteredFormat ?? {}),
      }),
  };
}

/** The fields of both, those of the second first. */
function merged<T extends object>(base: T, over: T): T {
  const result = { ...base } as Record<string, unknown>;
  for (const [name, part] of Object.entries(over)) {
    const known = result[name];
    result[name] = isObject(known) && isObject(part) ? merged(known, part) : part;
  }
  return result as T;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
