/** Reads a workbook: with the library what it carries, beside it what it would lose. */
import { Workbook, type CellValueInput } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import type { Spreadsheet } from '../../sheets/api';
import type { FileStyle } from './cell-format';
import type { Charts } from './charts';
import type { ExtendedValue } from './cell-values';
import { readColors } from './colors';
import {
  fileMarksOf,
  namedRangesOf,
  readDefinedNames,
  withoutDefinedNames,
  type DefinedName,
} from './defined-names';
import { readDifferences, type Differences } from './differences';
import type { SheetTitles } from './links';
import { stylesPart, themePart, unpackOwn, workbookPart, type Parts } from './parts';
import type { CellReader } from './read-cells';
import { readSheet, type FileSheet } from './read-sheet';
import { sheetParts } from './relations';
import { tailNodes } from './sheet-tail';
import { movePlainDays } from './plain-days';
import { readStyleTable } from './style-table';
import type { Look } from './text-format';

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
  readonly charts: Charts;
  readonly values: WeakMap<ExtendedValue, CellValueInput>;
  readonly styles: ReadonlyMap<object, FileStyle>;
}

export async function readWorkbook(parts: Parts, spreadsheetId: string): Promise<FileWorkbook> {
  const colors = readColors(parts);
  const table = await readStyleTable(parts, colors);
  const names = readDefinedNames(parts);
  const differences = readDifferences(parts, colors);
  const workbook = await load(parts, table.markers);
  workbook.defaultFont = table.look.font;
  const is1904 = workbook.properties.date1904 === true;
  const reader: CellReader = { table, is1904, values: new WeakMap(), styles: new Map() };

  const ids = new Map(workbook.worksheets.map(({ name }, index) => [name, index]));
  const titles: SheetTitles = {
    idOf: (title) => ids.get(title),
    titleOf: (sheetId) => workbook.worksheets[sheetId]?.name,
  };
  const charts: Charts = new Map();
  const stored = new Map(sheetParts(parts).map(({ title, name }) => [title, name]));
  const read = workbook.worksheets.map((worksheet, sheetId) => {
    const part = stored.get(worksheet.name) ?? '';
    return readSheet(worksheet, sheetId, part, {
      parts,
      names,
      differences,
      titles,
      reader,
      charts,
    });
  });

  if (is1904) read.forEach(({ sheet }) => movePlainDays(sheet));

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
    developerMetadata: [...fileMarksOf(names)],
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
    sheets: new Map(read.map(({ fileSheet }, sheetId) => [sheetId, fileSheet])),
    names,
    differences,
    look: table.look,
    is1904,
    hasFormulas: read.some(({ hasFormulas }) => hasFormulas),
    charts,
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
      // Where the file has none, the library would name a theme and not write it.
      [themePart]: parts.get(themePart) ?? (await usualTheme()),
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

/** The theme that the library gives new workbooks. */
async function usualTheme(): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.addWorksheet();
  const bytes = await workbook.xlsx.writeBuffer({ validate: false });
  return unpackOwn(bytes).get(themePart) ?? new Uint8Array();
}
