/** Names that a workbook defines, as they stand when it is written. */
import type { Spreadsheet } from '../../sheets/api';
import { gridSize, storedArea } from '../emulator/sheets/areas';
import { fixedAddressOf, quoteTitle } from './a1';
import {
  fileMarkText,
  isMark,
  listPattern,
  markPattern,
  nameOf,
  type DefinedName,
} from './defined-names';
import { renameSheets, type TitleChange } from './formula-references';
import { textOf, workbookPart, type Parts } from './parts';
import { sheetParts } from './relations';
import { element, serialize, textIn, withAttributes, type XmlElement } from './xml';

export interface NamesContext {
  readonly original: Spreadsheet;
  readonly spreadsheet: Spreadsheet;
  /** What became of the sheets that were read. */
  readonly titleChange: TitleChange;
  /** Rows that are repeated on every printed page, for sheets that the file did not have. */
  readonly printTitles: readonly { readonly title: string; readonly rows: number }[];
}

/** The names as they now stand; those that the spreadsheet does not speak of are kept. */
export function writeDefinedNames(
  names: readonly DefinedName[],
  { original, spreadsheet, titleChange, printTitles }: NamesContext,
): readonly DefinedName[] {
  const ranges = spreadsheet.namedRanges ?? [];
  const wasNamed = new Map(original.namedRanges?.map((range) => [range.name, range]));
  const isKept = (name: DefinedName) => {
    if (isMark(name)) return false;
    const range = name.scope === undefined ? wasNamed.get(nameOf(name)) : undefined;
    return range === undefined || ranges.includes(range);
  };
  const kept = names.filter(isKept).flatMap(({ source, scope }): DefinedName[] => {
    const now = scope === undefined ? undefined : titleChange(scope);
    // A name of a sheet that is gone goes with it.
    if (now === null) return [];
    const refersTo = renameSheets(textIn(source), titleChange);
    return [{ source: { ...source, children: textNode(refersTo) }, scope: now ?? scope }];
  });
  const titles = new Map(
    (spreadsheet.sheets ?? []).map(({ properties }) => [
      properties?.sheetId ?? 0,
      properties?.title ?? '',
    ]),
  );
  const added = ranges
    .filter((range) => wasNamed.get(range.name) !== range)
    .map(({ name = '', range = {} }) => {
      const sheet = spreadsheet.sheets?.find(
        ({ properties }) => (properties?.sheetId ?? 0) === (range.sheetId ?? 0),
      );
      const area = storedArea(range, gridSize(sheet ?? {}));
      return definedCells(name, titles.get(range.sheetId ?? 0) ?? '', fixedAddressOf(area));
    });
  const marks = (spreadsheet.sheets ?? []).flatMap(({ properties, developerMetadata = [] }) =>
    developerMetadata.map(({ metadataKey = '', metadataValue = '' }) => {
      const name = `${metadataKey}.${metadataValue}`;
      if (!markPattern.test(name)) throw new Error(`Developer metadata ${name} is no name in xlsx`);
      return definedCells(name, properties?.title ?? '', '$A$1');
    }),
  );
  const fileMarks = (spreadsheet.developerMetadata ?? []).map(
    ({ metadataKey = '', metadataValue = '' }) => defined(metadataKey, fileMarkText(metadataValue)),
  );
  const repeated = printTitles.map(({ title, rows }): DefinedName => ({
    ...definedCells('_xlnm.Print_Titles', title, `$1:$${rows}`),
    scope: title,
  }));
  return [...kept, ...added, ...marks, ...fileMarks, ...repeated];
}

/** Puts the names into a workbook's part; their scopes are counted as its sheets now stand. */
export function withDefinedNames(parts: Parts, names: readonly DefinedName[]): Uint8Array {
  const workbook = (textOf(parts, workbookPart) ?? '').replace(listPattern, '');
  if (names.length === 0) return Buffer.from(workbook);
  const titles = sheetParts(parts).map(({ title }) => title);
  const list = element(
    'definedNames',
    {},
    names.map(({ source, scope }) =>
      withAttributes(source, {
        localSheetId: scope === undefined ? undefined : titles.indexOf(scope),
      }),
    ),
  );
  // ECMA-376 18.2.27: after the sheets and the references to other files.
  const place =
    /<\/sheets>(?:<functionGroups\b[^]*?<\/functionGroups>)?(?:<externalReferences>[^]*?<\/externalReferences>)?/;
  return Buffer.from(workbook.replace(place, (before) => before + serialize(list)));
}

function definedCells(name: string, title: string, address: string): DefinedName {
  return defined(name, `${quoteTitle(title)}!${address}`);
}

function defined(name: string, refersTo: string): DefinedName {
  return { source: element('definedName', { name }, [refersTo]), scope: undefined };
}

const textNode = (value: string): XmlElement['children'] => [{ type: 'text', value }];
