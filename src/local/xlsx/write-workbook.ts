/** Writes a workbook: through the library what it carries, and then what is kept beside it. */
import type { Workbook, Worksheet } from '@cj-tech-master/excelts';
import type { Sheet, Spreadsheet } from '../../sheets/api';
import { restyler } from './cell-style';
import { writeConditionalFormats } from './conditional-formats';
import { withDifferences } from './differences';
import { renameSheets, type TitleChange } from './formula-references';
import { writeLinks, type SheetTitles } from './links';
import { pack, stylesPart, textOf, unpackOwn, workbookPart, type Parts } from './parts';
import { isRewritten } from './print-settings';
import type { FileSheet } from './read-sheet';
import type { FileWorkbook } from './read-workbook';
import { addHyperlinks, sheetParts } from './relations';
import { writeSheetList } from './sheet-list';
import { emptyTail, type SheetTail } from './sheet-tail';
import { refuseUnwritable } from './writable';
import type { CellWriter } from './write-cell';
import { withDefinedNames, writeDefinedNames } from './write-defined-names';
import { writeSheet } from './write-sheet';
import { withTail } from './write-tail';
import { writeValidations } from './validations';
import { mapTexts, type XmlElement } from './xml';

export type Write = (spreadsheet: Spreadsheet) => Promise<Uint8Array>;

/**
 * The cells of the library's workbook follow the spreadsheet from one write to the next; rules,
 * links and names are made anew each time, from what was read.
 */
export function workbookWriter(file: FileWorkbook): Write {
  const { workbook, sheets, values, styles, look, is1904, charts } = file;
  const writer: CellWriter = { look, restyle: restyler(look), is1904, values, styles };
  const worksheets = new Map([...sheets].map(([id, { worksheet }]) => [id, worksheet]));
  let last = byId((file.spreadsheet.sheets ?? []).filter((sheet) => sheets.has(idOf(sheet))));
  let { hasFormulas } = file;

  const follow = (spreadsheet: Spreadsheet) => {
    writeSheetList(workbook, worksheets, spreadsheet);
    for (const sheet of spreadsheet.sheets ?? []) {
      const id = idOf(sheet);
      const worksheet = worksheets.get(id) as Worksheet;
      const change = writeSheet(worksheet, last.get(id), sheet, !sheets.has(id), writer, charts);
      hasFormulas ||= change === 'formula';
      // Cached results may be wrong now.
      if (hasFormulas && change !== 'none') {
        workbook.calcProperties = { ...workbook.calcProperties, fullCalcOnLoad: true };
      }
    }
    last = byId(spreadsheet.sheets ?? []);
  };

  return async (spreadsheet) => {
    refuseUnwritable(spreadsheet, charts);
    follow(spreadsheet);
    const parts = await partsOf(workbook);
    addWhatWasBeside(parts, file, spreadsheet);
    return pack(parts);
  };
}

async function partsOf(workbook: Workbook): Promise<Parts> {
  // Packed for good below; but not packed at all, the library takes four times as long.
  return unpackOwn(await workbook.xlsx.writeBuffer({ validate: false, zip: { level: 1 } }));
}

function addWhatWasBeside(parts: Parts, file: FileWorkbook, spreadsheet: Spreadsheet): void {
  const original = byId(file.spreadsheet.sheets ?? []);
  const titles = titlesOf(spreadsheet);
  const titleChange = titleChanges(file.spreadsheet, titles);
  const stored = new Map(sheetParts(parts).map(({ title, name }) => [title, name]));
  for (const sheet of spreadsheet.sheets ?? []) {
    const part = stored.get(sheet.properties?.title ?? '') ?? '';
    const was = original.get(idOf(sheet));
    const beside = file.sheets.get(idOf(sheet)) ?? nothingBeside;
    const links = writeLinks(beside.links, was, sheet, titles, titleChange);
    const renamed = (source: XmlElement) =>
      mapTexts(source, (formula) => renameSheets(formula, titleChange));
    const tail: SheetTail = {
      conditionalFormats: writeConditionalFormats(
        beside.conditionalFormats,
        sheet,
        file.differences,
      ).map(renamed),
      validations: writeValidations(beside.validations, was, sheet).map(renamed),
      links: links.elements,
      extensions: beside.tail.extensions.map(renamed),
      settings: was !== undefined && isRewritten(was, sheet) ? undefined : beside.tail.settings,
      isFilterKept: JSON.stringify(was?.basicFilter) === JSON.stringify(sheet.basicFilter),
    };
    parts.set(part, withTail(parts.get(part) ?? new Uint8Array(), tail));
    addHyperlinks(parts, part, links.relations);
  }
  const printTitles = (spreadsheet.sheets ?? []).flatMap((sheet) => {
    const rows = sheet.properties?.gridProperties?.frozenRowCount ?? 0;
    const isNew = !file.sheets.has(idOf(sheet));
    return isNew && rows > 0 ? [{ title: sheet.properties?.title ?? '', rows }] : [];
  });
  const names = writeDefinedNames(file.names, {
    original: file.spreadsheet,
    spreadsheet,
    titleChange,
    printTitles,
  });
  parts.set(workbookPart, withDefinedNames(parts, names));
  const stylesheet = withDifferences(textOf(parts, stylesPart) ?? '', file.differences);
  parts.set(stylesPart, Buffer.from(stylesheet));
}

const nothingBeside: Omit<FileSheet, 'worksheet'> = {
  validations: [],
  conditionalFormats: [],
  links: [],
  tail: emptyTail,
};

function titlesOf({ sheets = [] }: Spreadsheet): SheetTitles {
  const byId = new Map(sheets.map((sheet) => [idOf(sheet), sheet.properties?.title ?? '']));
  const byTitle = new Map([...byId].map(([id, title]) => [title, id]));
  return { idOf: (title) => byTitle.get(title), titleOf: (id) => byId.get(id) };
}

/** What became of the sheets that were read; one that was made anew under its title stands for it. */
function titleChanges(
  { sheets = [] }: Spreadsheet,
  { titleOf, idOf: idByTitle }: SheetTitles,
): TitleChange {
  const changes = new Map<string, string | null>();
  for (const { properties } of sheets) {
    const was = properties?.title ?? '';
    const is = titleOf(properties?.sheetId ?? 0) ?? null;
    const isTaken = is === null && idByTitle(was) !== undefined;
    if (is !== was && !isTaken) changes.set(was, is);
  }
  return (title) => changes.get(title);
}

function byId(sheets: readonly Sheet[]): ReadonlyMap<number, Sheet> {
  return new Map(sheets.map((sheet) => [idOf(sheet), sheet]));
}

function idOf({ properties }: Sheet): number {
  return properties?.sheetId ?? 0;
}
