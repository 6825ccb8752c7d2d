/** Reads one sheet: the library's part of it, and what is kept beside the library. */
import type { Worksheet } from '@cj-tech-master/excelts';
import type { Sheet } from '../../sheets/api';
import { areaOfAddress, rangeOfArea, xlsxColumns, xlsxRows, type GridSize } from './a1';
import { daysTo1904 } from './cell-values';
import { readCharts, type Charts } from './charts';
import { readConditionalFormats, type ConditionalFormat } from './conditional-formats';
import { marksOf, type DefinedName } from './defined-names';
import type { Differences } from './differences';
import { readLinks, type Link, type SheetTitles } from './links';
import { readMerges } from './merges';
import { addMissingNotes } from './notes';
import type { Parts } from './parts';
import { readCells, unmark, type CellReader } from './read-cells';
import { readRelations } from './relations';
import { unshareFormulas } from './shared-formulas';
import { readProperties } from './sheet-properties';
import { emptyTail, readTail, type SheetTail } from './sheet-tail';
import { columnSizes, rowSizes } from './sizes';
import { readValidations, ruleFinder, type Validation } from './validations';

/** A sheet of the file, and what of it is kept beside the library. */
export interface FileSheet {
  readonly worksheet: Worksheet;
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly links: readonly Link[];
  readonly tail: SheetTail;
}

export interface SheetContext {
  readonly parts: Parts;
  readonly names: readonly DefinedName[];
  readonly differences: Differences;
  readonly titles: SheetTitles;
  readonly reader: CellReader;
  /** Those of the whole workbook; a sheet's own are added. */
  readonly charts: Charts;
}

/** What a spreadsheet has at least when Google makes it of a file. */
const usualGrid: GridSize = { rows: 1000, columns: 26 };

/**
 * @param part the name of the sheet's part
 * @returns the sheet as the file has it and as the Sheets API does, and the size of its grid
 */
export function readSheet(
  worksheet: Worksheet,
  sheetId: number,
  part: string,
  { parts, names, differences, titles, reader, charts }: SheetContext,
) {
  const bytes = parts.get(part);
  const tail = bytes === undefined ? emptyTail : readTail(bytes);
  addMissingNotes(worksheet, parts, part);
  const hasFormulas = unshareFormulas(worksheet);
  const size = gridOf(worksheet, unmark(worksheet, reader));
  const fileSheet: FileSheet = {
    worksheet,
    validations: readValidations(tail.validations, reader.is1904 ? daysTo1904 : 0),
    conditionalFormats: readConditionalFormats(tail.conditionalFormats, sheetId, size, differences),
    links: readLinks(tail.links, readRelations(parts, part), titles),
    tail,
  };
  const embedded = readCharts(worksheet, charts);
  const sheet: Sheet = {
    ...sheetOf(fileSheet, sheetId, size, names, reader),
    ...(embedded.length > 0 && { charts: embedded }),
  };
  return { fileSheet, sheet, size, hasFormulas };
}

/** A grid must have a row and a column that are not frozen. */
function gridOf({ views: [view] }: Worksheet, used: GridSize): GridSize {
  const frozen = view?.state === 'frozen' ? view : {};
  return {
    rows: Math.min(xlsxRows, Math.max(usualGrid.rows, used.rows, (frozen.ySplit ?? 0) + 1)),
    columns: Math.min(
      xlsxColumns,
      Math.max(usualGrid.columns, used.columns, (frozen.xSplit ?? 0) + 1),
    ),
  };
}

function sheetOf(
  { worksheet, validations, conditionalFormats, links }: FileSheet,
  sheetId: number,
  size: GridSize,
  names: readonly DefinedName[],
  reader: CellReader,
): Sheet {
  const merges = readMerges(worksheet, sheetId);
  const rules = conditionalFormats.flatMap(({ rule }) => rule ?? []);
  const marks = marksOf(names, worksheet.name, sheetId);
  const { autoFilter } = worksheet;
  const filtered = typeof autoFilter === 'string' ? areaOfAddress(autoFilter) : undefined;
  const range = filtered === undefined ? undefined : rangeOfArea(sheetId, filtered, size);
  return {
    properties: readProperties(worksheet, sheetId, sheetId, size, reader.table.look.colors),
    data: [
      {
        rowData: readCells(worksheet, size, { links, ruleAt: ruleFinder(validations) }, reader),
        rowMetadata: rowSizes(worksheet, size.rows),
        columnMetadata: columnSizes(worksheet, size.columns),
      },
    ],
    ...(merges.length > 0 && { merges }),
    ...(rules.length > 0 && { conditionalFormats: rules }),
    ...(marks.length > 0 && { developerMetadata: [...marks] }),
    ...(range !== undefined && { basicFilter: { range } }),
  };
}
