/** Names that a workbook defines, as they stand when it is written. */
import { quoteTitle } from '../../core/data/a1';
import type { Spreadsheet } from '../../sheets/api';
import { gridSize, storedArea } from '../emulator/sheets/areas';
import { fixedAddressOf } from './a1';
import { fileMarkText, isMark, markPattern, nameOf, type DefinedName } from './defined-names';
import { renameSheets, type TitleChange } from './formula-references';
import { element, textIn, withAttributes, withChildren, type XmlElement } from './xml';

export interface NamesContext {
  readonly original: Spreadsheet;
  readonly spreadsheet: Spreadsheet;
  /** What became of the sheets that were read. */
  readonly titleChange: TitleChange;
  /** A name's formula after rows and columns moved on the sheets that it names. */
  readonly move: (formula: string, scope: string | undefined) => string;
  /** The place of a sheet among all of the workbook, by its title now. */
  readonly placeOf: (title: string) => number;
  /** Rows that are repeated on every printed page, for sheets that the file did not have. */
  readonly printTitles: readonly { readonly title: string; readonly rows: number }[];
}

/**
 * The <definedName> elements as they now stand; undefined: they stay as they are. Those that the
 * spreadsheet does not speak of are kept.
 */
export function writeDefinedNames(
  names: readonly DefinedName[],
  { original, spreadsheet, titleChange, move, placeOf, printTitles }: NamesContext,
): readonly XmlElement[] | undefined {
  const ranges = spreadsheet.namedRanges ?? [];
  const wasNamed = new Map(original.namedRanges?.map((range) => [range.name, range]));
  const marksNow = marksIn(spreadsheet);
  const keptMarks = new Set<string>();
  const kept = names.flatMap((name): XmlElement[] => {
    const { source, scope } = name;
    const text = textIn(source);
    if (isMark(name)) {
      const key = `${nameOf(name)} ${text}`;
      const isKept = marksNow.has(key) || marksNow.has(`${nameOf(name)} ${plainQuotes(text)}`);
      if (isKept) keptMarks.add(marksNow.has(key) ? key : `${nameOf(name)} ${plainQuotes(text)}`);
      return isKept ? [source] : [];
    }
    const range = scope === undefined ? wasNamed.get(nameOf(name)) : undefined;
    if (range !== undefined && !ranges.includes(range)) return [];
    const now = scope === undefined ? undefined : titleChange(scope);
    // A name of a sheet that is gone goes with it.
    if (now === null) return [];
    const title = now ?? scope;
    const moved = range === undefined ? move(text, scope) : text;
    const refersTo = renameSheets(moved, titleChange);
    const localSheetId = title === undefined ? undefined : String(placeOf(title));
    const renamed = refersTo === text ? source : withChildren(source, [refersTo]);
    return [
      localSheetId === source.attributes.localSheetId
        ? renamed
        : withAttributes(renamed, { localSheetId }),
    ];
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
  const marks = [...marksNow].flatMap(([key, mark]) => (keptMarks.has(key) ? [] : [mark]));
  const hasTitles = (title: string) =>
    names.some((name) => name.scope === title && nameOf(name) === '_xlnm.Print_Titles');
  const repeated = printTitles
    .filter(({ title }) => !hasTitles(title))
    .map(({ title, rows }) =>
      withAttributes(definedCells('_xlnm.Print_Titles', title, `$1:$${rows}`), {
        localSheetId: placeOf(title),
      }),
    );
  const all = [...kept, ...added, ...marks, ...repeated];
  return all.length === names.length && all.every((one, index) => one === names[index]?.source)
    ? undefined
    : all;
}

/** The add-on's marks of sheets and of the file as names, by name and text. */
function marksIn({
  sheets = [],
  developerMetadata = [],
}: Spreadsheet): ReadonlyMap<string, XmlElement> {
  const ofSheets = sheets.flatMap(({ properties, developerMetadata: marks = [] }) =>
    marks.map(({ metadataKey = '', metadataValue = '' }) => {
      const name = `${metadataKey}.${metadataValue}`;
      if (!markPattern.test(name)) throw new Error(`Developer metadata ${name} is no name in xlsx`);
      return definedCells(name, properties?.title ?? '', '$A$1');
    }),
  );
  const ofFile = developerMetadata.map(({ metadataKey = '', metadataValue = '' }) =>
    defined(metadataKey, fileMarkText(metadataValue)),
  );
  return new Map(
    [...ofSheets, ...ofFile].map((mark) => [`${mark.attributes.name ?? ''} ${textIn(mark)}`, mark]),
  );
}

/** Programs write 'Lỗi'!$A$1 or Lỗi!$A$1 for the same cell. */
function plainQuotes(text: string): string {
  return /^[^'"!]+!/.test(text)
    ? text.replace(/^([^!]+)!/, (_, title: string) => `${quoteTitle(title)}!`)
    : text;
}

function definedCells(name: string, title: string, address: string): XmlElement {
  return defined(name, `${quoteTitle(title)}!${address}`);
}

function defined(name: string, refersTo: string): XmlElement {
  return element('definedName', { name }, [refersTo]);
}
