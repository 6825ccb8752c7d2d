/** Reads a workbook: with the library what it carries, beside it what it would lose. */
import { Workbook, type CellValueInput, type Worksheet } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import type { Sheet, Spreadsheet } from '../../sheets/api';
import { areaOfAddress, rangeOfArea, xlsxColumns, xlsxRows, type GridSize } from './a1';
import type { FileStyle } from './cell-format';
import { daysTo1904, type ExtendedValue } from './cell-values';
import { readTheme } from './colors';
import { readConditionalFormats, type ConditionalFormat } from './conditional-formats';
import {
  marksOf,
  namedRangesOf,
  readDefinedNames,
  withoutDefinedNames,
  type DefinedName,
} from './defined-names';
import { readDifferences, type Differences } from './differences';
import { readLinks, type Link, type SheetTitles } from './links';
import { readMerges } from './merges';
import { addMissingNotes } from './notes';
import { stylesPart, workbookPart, type Parts } from './parts';
import { readCells, unmark, type CellReader } from './read-cells';
import { readRelations, sheetParts } from './relations';
import { unshareFormulas } from './shared-formulas';
import { readProperties } from './sheet-properties';
import { emptyTail, readTail, tailNodes } from './sheet-tail';
import { columnSizes, rowSizes } from './sizes';
import { readStyleTable } from './style-table';
import type { Look } from './text-format';
import { readValidations, ruleFinder, type Validation } from './validations';
import type { XmlElement } from './xml';

/** A sheet of the file, and what of it is kept beside the library. */
export interface FileSheet {
  readonly worksheet: Worksheet;
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly links: readonly Link[];
  readonly extensions: readonly XmlElement[];
}

export interface FileWorkbook {
  readonly workbook: Workbook;
  readonly spreadsheet: Spreadsheet;
  /** By sheet id. */
  readonly sheets: ReadonlyMap<number, FileSheet>;
  readonly names: readonly DefinedName[];
  readonly differences: Differences;
  readonly look: Look;
  readonly is1904: boolean;
  readonly hasFormulas: boolean;
  readonly values: WeakMap<ExtendedValue, CellValueInput>;
  readonly styles: ReadonlyMap<object, FileStyle>;
}

/** What a spreadsheet has at least when Google makes it of a file. */
const usualGrid: GridSize = { rows: 1000, columns: 26 };

export async function readWorkbook(parts: Parts, spreadsheetId: string): Promise<FileWorkbook> {
  const theme = readTheme(parts);
  const table = await readStyleTable(parts, theme);
  const names = readDefinedNames(parts);
  const differences = readDifferences(parts, theme);
  const workbook = await load(parts, table.markers);
  workbook.defaultFont = table.look.font;
  const is1904 = workbook.properties.date1904 === true;
  const reader: CellReader = { table, is1904, values: new WeakMap(), styles: new Map() };

  const ids = new Map(workbook.worksheets.map(({ name }, index) => [name, index]));
  const titles: SheetTitles = {
    idOf: (title) => ids.get(title),
    titleOf: (sheetId) => workbook.worksheets[sheetId]?.name,
  };
  const stored = new Map(sheetParts(parts).map(({ title, name }) => [title, name]));
  let hasFormulas = false;
  const read = workbook.worksheets.map((worksheet, sheetId) => {
    const part = stored.get(worksheet.name) ?? '';
    const bytes = parts.get(part);
    const tail = bytes === undefined ? emptyTail : readTail(bytes);
    addMissingNotes(worksheet, parts, part);
    hasFormulas = unshareFormulas(worksheet) || hasFormulas;
    const size = gridOf(worksheet, unmark(worksheet, reader));
    const source: FileSheet = {
      worksheet,
      validations: readValidations(tail.validations, is1904 ? daysTo1904 : 0),
      conditionalFormats: readConditionalFormats(
        tail.conditionalFormats,
        sheetId,
        size,
        differences,
      ),
      links: readLinks(tail.links, readRelations(parts, part), titles),
      extensions: tail.extensions,
    };
    return { source, size, sheet: sheetOf(source, sheetId, size, names, reader) };
  });

  const { font } = table.look;
  const spreadsheet: Spreadsheet = {
    spreadsheetId,
    properties: {
      title: workbook.title || 'Bảng tính không có tiêu đề',
      locale: 'vi_VN',
      timeZone: 'Asia/Ho_Chi_Minh',
      defaultFormat: { textFormat: { fontFamily: font.name, fontSize: font.size } },
    },
    sheets: read.map(({ sheet }) => sheet),
    namedRanges: [
      ...namedRangesOf(names, (title) => {
        const id = ids.get(title);
        const size = id === undefined ? undefined : read[id]?.size;
        return id === undefined || size === undefined ? undefined : { id, size };
      }),
    ],
  };
  const { values, styles } = reader;
  return {
    workbook,
    spreadsheet,
    sheets: new Map(read.map(({ source }, sheetId) => [sheetId, source])),
    names,
    differences,
    look: table.look,
    is1904,
    hasFormulas,
    values,
    styles,
  };
}

async function load(parts: Parts, styles: Uint8Array): Promise<Workbook> {
  // Without it the library refuses every workbook with a chart.
  installChartSupport();
  const workbook = new Workbook();
  await workbook.xlsx.loadFromFiles(
    {
      ...Object.fromEntries(parts),
      [stylesPart]: styles,
      [workbookPart]: withoutDefinedNames(parts),
    },
    { ignoreNodes: tailNodes },
  );
  // Where the file says nothing of views, the library has none in spite of its types.
  workbook.views ??= [];
  for (const worksheet of workbook.worksheets) worksheet.views ??= [];
  return workbook;
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
