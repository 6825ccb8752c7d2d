/**
 * Names that a workbook defines: named ranges, print areas, and the add-on's marks. xlsx knows no
 * developer metadata, so a mark of a sheet is a name "<key>.<value>" that refers to its first
 * cell, and one of the file is a name "<key>" for a text.
 */
import type { DeveloperMetadata } from '../../sheets/api';
import Schema = GoogleAppsScript.Sheets.Schema;
import { rangeOfArea, readReference, type GridSize } from './a1';
import { itemsOf, textIn, type XmlElement } from './xml';

export interface DefinedName {
  /** <definedName>, as the file holds it. */
  readonly source: XmlElement;
  /** The title of the sheet that the name belongs to; undefined: to the workbook. */
  readonly scope: string | undefined;
}

/** The add-on's keys are two words; the value follows. */
export const markPattern = /^(khuyenhoc\.[a-z0-9_]+)\.([a-z0-9_.]+)$/i;

const fileMarkPattern = /^khuyenhoc\.[a-z0-9_]+$/i;

/** @param titles those of all sheets, in their order */
export function readDefinedNames(
  workbook: XmlElement,
  titles: readonly string[],
): readonly DefinedName[] {
  return itemsOf(workbook, 'definedNames', 'definedName').map((source) => {
    const { localSheetId } = source.attributes;
    return { source, scope: localSheetId === undefined ? undefined : titles[Number(localSheetId)] };
  });
}

/** What the names say of the sheet of that title; ids count from 1 on, over the whole workbook. */
export function marksOf(
  names: readonly DefinedName[],
  title: string,
  sheetId: number,
): readonly DeveloperMetadata[] {
  return names.flatMap((name, index) => {
    const mark = markOf(name);
    return mark?.title !== title
      ? []
      : [
          {
            metadataId: index + 1,
            metadataKey: mark.key,
            metadataValue: mark.value,
            visibility: 'DOCUMENT',
            location: { locationType: 'SHEET', sheetId },
          },
        ];
  });
}

/** What the names say of the whole file; ids as above. */
export function fileMarksOf(names: readonly DefinedName[]): readonly DeveloperMetadata[] {
  return names.flatMap((name, index) => {
    const mark = fileMarkOf(name);
    return mark === undefined
      ? []
      : [
          {
            metadataId: index + 1,
            metadataKey: mark.key,
            metadataValue: mark.value,
            visibility: 'DOCUMENT',
            location: { locationType: 'SPREADSHEET', spreadsheet: true },
          },
        ];
  });
}

/** @param sheetOf id and size of the sheet of a title */
export function namedRangesOf(
  names: readonly DefinedName[],
  sheetOf: (title: string) => { readonly id: number; readonly size: GridSize } | undefined,
): readonly Schema.NamedRange[] {
  return names.flatMap((name) => {
    if (name.scope !== undefined || isMark(name)) return [];
    const reference = readReference(textIn(name.source));
    const sheet = reference === undefined ? undefined : sheetOf(reference.title);
    const range =
      reference === undefined || sheet === undefined
        ? undefined
        : rangeOfArea(sheet.id, reference.area, sheet.size);
    const title = nameOf(name);
    return range === undefined ? [] : [{ namedRangeId: title, name: title, range }];
  });
}

export function nameOf({ source }: DefinedName): string {
  return source.attributes.name ?? '';
}

/** Whether a name is the add-on's mark, of a sheet or of the file. */
export function isMark(name: DefinedName): boolean {
  return markOf(name) !== undefined || fileMarkOf(name) !== undefined;
}

/** The add-on's mark that a name is; undefined: it is another name. */
export function markOf(name: DefinedName) {
  const [, key, value] = markPattern.exec(nameOf(name)) ?? [];
  const title = readReference(textIn(name.source))?.title;
  if (key === undefined || value === undefined || title === undefined) return undefined;
  return { key, value, title };
}

/** The add-on's mark of the whole file that a name is; undefined: it is another name. */
export function fileMarkOf(name: DefinedName) {
  const key = nameOf(name);
  const [, text] = /^"((?:[^"]|"")*)"$/.exec(textIn(name.source)) ?? [];
  if (!fileMarkPattern.test(key) || text === undefined) return undefined;
  return { key, value: text.replaceAll('""', '"') };
}

/** What such a name stands for, as the file writes it. */
export function fileMarkText(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}
