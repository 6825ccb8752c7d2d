/**
 * Names that a workbook defines: named ranges, print areas, and the add-on's marks. xlsx knows no
 * developer metadata, so a mark is a name "<key>.<value>" that refers to its sheet's first cell.
 */
import type { DeveloperMetadata, Spreadsheet } from '../../sheets/api';
import Schema = GoogleAppsScript.Sheets.Schema;
import { gridSize, storedArea } from '../sheets-service/areas';
import { fixedAddressOf, quoteTitle, rangeOfArea, readReference, type GridSize } from './a1';
import { renameSheets, type TitleChange } from './formula-references';
import { textOf, workbookPart, type Parts } from './parts';
import { sheetParts } from './relations';
import {
  childOf,
  childrenOf,
  element,
  parse,
  prefixOf,
  serialize,
  textIn,
  withAttributes,
  withoutPrefix,
  type XmlElement,
} from './xml';

export interface DefinedName {
  /** <definedName>, as the file holds it. */
  readonly source: XmlElement;
  /** The title of the sheet that the name belongs to; undefined: to the workbook. */
  readonly scope: string | undefined;
}

const listPattern = /<((?:\w+:)?)definedNames\b(?:[^>]*\/>|[^]*?<\/\1definedNames>)/;

/** The add-on's keys are two words; the value follows. */
const markPattern = /^(khuyenhoc\.[a-z0-9_]+)\.([a-z0-9_.]+)$/i;

export function readDefinedNames(parts: Parts): readonly DefinedName[] {
  const root = parse(textOf(parts, workbookPart) ?? '');
  const list = childOf(withoutPrefix(root, prefixOf(root.name)), 'definedNames');
  const sheets = sheetParts(parts);
  return (list === undefined ? [] : childrenOf(list)).map((source) => {
    const { localSheetId } = source.attributes;
    return { source, scope: localSheetId && sheets[Number(localSheetId)]?.title };
  });
}

/** The workbook's part without its names: the library would rewrite them, cell by cell. */
export function withoutDefinedNames(parts: Parts): Uint8Array {
  return Buffer.from((textOf(parts, workbookPart) ?? '').replace(listPattern, ''));
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

/** @param sheetOf id and size of the sheet of a title */
export function namedRangesOf(
  names: readonly DefinedName[],
  sheetOf: (title: string) => { readonly id: number; readonly size: GridSize } | undefined,
): readonly Schema.NamedRange[] {
  return names.flatMap((name) => {
    if (name.scope !== undefined || markOf(name) !== undefined) return [];
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
    if (markOf(name) !== undefined) return false;
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
      return defined(name, titles.get(range.sheetId ?? 0) ?? '', fixedAddressOf(area));
    });
  const marks = (spreadsheet.sheets ?? []).flatMap(({ properties, developerMetadata = [] }) =>
    developerMetadata.map(({ metadataKey = '', metadataValue = '' }) => {
      const name = `${metadataKey}.${metadataValue}`;
      if (!markPattern.test(name)) throw new Error(`Developer metadata ${name} is no name in xlsx`);
      return defined(name, properties?.title ?? '', '$A$1');
    }),
  );
  const repeated = printTitles.map(({ title, rows }): DefinedName => ({
    ...defined('_xlnm.Print_Titles', title, `$1:$${rows}`),
    scope: title,
  }));
  return [...kept, ...added, ...marks, ...repeated];
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

function nameOf({ source }: DefinedName): string {
  return source.attributes.name ?? '';
}

function markOf(name: DefinedName) {
  const [, key, value] = markPattern.exec(nameOf(name)) ?? [];
  const title = readReference(textIn(name.source))?.title;
  if (key === undefined || value === undefined || title === undefined) return undefined;
  return { key, value, title };
}

function defined(name: string, title: string, address: string): DefinedName {
  const source = element('definedName', { name }, [`${quoteTitle(title)}!${address}`]);
  return { source, scope: undefined };
}

const textNode = (value: string): XmlElement['children'] => [{ type: 'text', value }];
