/** Writes one sheet into its part: what differs from what was read, and nothing else. */
import { rangeAddress } from '../../core/data/a1';
import type { Sheet } from '../../sheets/api';
import { gridSize, storedArea } from '../emulator/sheets/areas';
import { rowsOf } from '../emulator/sheets/grid';
import { areaOfAddress, areasOfList, rangeOfArea } from './a1';
import { moveAnchors, writeCharts, type ChartPlaces } from './charts';
import { writeConditionalFormats } from './conditional-formats';
import { fittedRows } from './fit-rows';
import { renameSheets, type TitleChange } from './formula-references';
import { writeLinks, type SheetTitles } from './links';
import { notesOf, writeNotes } from './notes';
import type { Package } from './package';
import type { Places } from './places';
import { isRewritten, printSettings } from './print-settings';
import type { SheetSource } from './read-sheet';
import { changedProperties } from './sheet-properties';
import { columnElements } from './sizes';
import { isSame, placeIn, type StyleWriter } from './style-writer';
import { setAttribute, writeTables } from './tables';
import { writeRows, type CellChanges } from './write-rows';
import { writeValidations } from './validations';
import {
  childOf,
  childrenOf,
  element,
  elementsIn,
  escapeText,
  itemsOf,
  mapTexts,
  textIn,
  withAttributes,
  withChildren,
  XmlDocument,
  type XmlElement,
} from './xml';

export interface SheetWrite {
  readonly file: Package;
  readonly source: SheetSource;
  readonly now: Sheet;
  readonly isNew: boolean;
  readonly places: Places;
  readonly styles: StyleWriter;
  readonly charts: ChartPlaces;
  readonly is1904: boolean;
  readonly titles: SheetTitles;
  readonly titleChange: TitleChange;
  /** A formula after rows and columns moved, on whatever sheet. */
  readonly moveFormula: (formula: string) => string;
  /** Points of the workbook's own font. */
  readonly fontSize: number;
}

/** ECMA-376 18.3.1.99. */
const order =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls mc:AlternateContent webPublishItems tableParts extLst'.split(
    ' ',
  );

type Sections = Map<string, readonly XmlElement[] | null>;

export function writeSheet(write: SheetWrite): CellChanges {
  const { file, source, now, isNew, places, styles, is1904 } = write;
  const { root, part, sheet: was } = source;
  const document = new XmlDocument(file.text(part), root);
  const sections: Sections = new Map();
  const link = (name: string) => (id: string) => {
    sections.set(name, [element(name, { 'r:id': id })]);
  };

  for (const [name, one] of changedProperties(root, was.properties ?? {}, now.properties ?? {})) {
    sections.set(name, [one]);
  }
  const fitted = isNew ? fittedRows(was, now, write.fontSize) : new Map<number, number>();
  const changes = writeRows(source, now, { styles, is1904, places, document, fitted });
  setDimension(root, changes, sections);
  setColumns(write, sections);
  setFilter(write, sections);
  setMerges(write, sections);
  setRules(write, document, sections);
  if (isNew || isRewritten(was, now)) {
    const current = withChildren(
      root,
      order.flatMap((name) => sections.get(name) ?? childrenOf(root, name)),
    );
    for (const [name, one] of printSettings(current, now))
      sections.set(name, one === null ? null : [one]);
  }
  moveAround(write, document, sections);
  writeNotes(file, part, notesOf(rowsOf(now)), places, link('legacyDrawing'));
  writeCharts(file, part, was, now, write.charts, link('drawing'));
  writeTables(file, part, now, places, (id) => {
    const left = (sections.get('tableParts')?.[0] ?? childOf(root, 'tableParts'))?.children ?? [];
    const parts = left.filter((one) => typeof one === 'string' || one.attributes['r:id'] !== id);
    const list = element('tableParts', { count: parts.length }, parts);
    sections.set('tableParts', parts.length === 0 ? null : [list]);
  });
  if (places.isMoved) moveDrawing(file, part, places);

  applySections(document, sections);
  file.writeDocument(part, document);
  return changes;
}

/** Puts the sections into the part, each in its place. */
function applySections(document: XmlDocument, sections: Sections): void {
  const { root } = document;
  for (const name of order) {
    const written = sections.get(name);
    if (written === undefined) continue;
    const text = (written ?? []).map((one) => document.serialize(one)).join('');
    const [first, ...others] = childrenOf(root, name);
    if (first?.place === undefined) document.insert(placeIn(root, name, order), text);
    else document.replace(first.place, text);
    for (const other of others) document.change(other, null);
  }
}

function setDimension(root: XmlElement, { rows, columns }: CellChanges, sections: Sections): void {
  const dimension = childOf(root, 'dimension');
  const area = areaOfAddress(dimension?.attributes.ref ?? '');
  if (dimension === undefined || area === undefined) return;
  const larger = {
    ...area,
    endRow: Math.max(area.endRow, rows),
    endColumn: Math.max(area.endColumn, columns),
  };
  if (!isSame(area, larger)) {
    sections.set('dimension', [withAttributes(dimension, { ref: rangeAddress(larger) })]);
  }
}

function setColumns({ source, now, places }: SheetWrite, sections: Sections): void {
  const was = source.sheet.data?.[0]?.columnMetadata ?? [];
  const is = now.data?.[0]?.columnMetadata ?? [];
  if (was === is && !places.columnsMoved) return;
  const columns = columnElements(source.root, was, is, places.columnOrigin);
  const stored = childOf(source.root, 'cols');
  const plain = (list: readonly XmlElement[]) =>
    list.map(({ attributes }) => Object.entries(attributes).sort());
  const before = columnElements(source.root, was, was, (column) => column);
  if (isSame(plain(before), plain(columns))) return;
  if (columns.length > 0) sections.set('cols', [element('cols', {}, columns)]);
  else if (stored !== undefined) sections.set('cols', null);
}

/** Of a filter, the file gets the range: its conditions stay only where that stays, or moves. */
function setFilter({ source, now, places }: SheetWrite, sections: Sections): void {
  const { basicFilter: was } = source.sheet;
  const { basicFilter: is } = now;
  if (isSame(was?.range, is?.range)) return;
  const stored = childOf(source.root, 'autoFilter');
  if (is?.range === undefined) {
    if (stored !== undefined) sections.set('autoFilter', null);
    return;
  }
  const ref = rangeAddress(storedArea(is.range, gridSize(now)));
  const area = areaOfAddress(stored?.attributes.ref ?? '');
  const moved = area && places.area(area);
  const isMoved = stored !== undefined && moved !== undefined && rangeAddress(moved) === ref;
  sections.set('autoFilter', [
    isMoved ? withAttributes(stored, { ref }) : element('autoFilter', { ref }),
  ]);
}

function setMerges({ source, now, places }: SheetWrite, sections: Sections): void {
  if (source.sheet.merges === now.merges && !places.isMoved) return;
  const size = gridSize(now);
  const left = new Map(
    (now.merges ?? []).flatMap((range) => {
      const area = storedArea(range, size);
      const address = rangeAddress(area);
      return address.includes(':') ? [[address, area] as const] : [];
    }),
  );
  const list = childOf(source.root, 'mergeCells');
  const stored = itemsOf(source.root, 'mergeCells', 'mergeCell');
  const kept = stored.flatMap((one): XmlElement[] => {
    const area = areaOfAddress(one.attributes.ref ?? '');
    const moved = area && places.area(area);
    if (moved === undefined) return [];
    const range = rangeOfArea(0, moved, size);
    // What lies outside the grid is not known to the spreadsheet.
    if (range !== undefined && !left.delete(rangeAddress(storedArea(range, size)))) return [];
    const ref = rangeAddress(moved);
    return [ref === one.attributes.ref ? one : withAttributes(one, { ref })];
  });
  const all = [...kept, ...[...left.keys()].map((ref) => element('mergeCell', { ref }))];
  if (all.length === stored.length && all.every((one, index) => one === stored[index])) return;
  const attributes = { count: all.length };
  const { children: _, ...rest } = withAttributes(list ?? element('mergeCells'), attributes);
  if (all.length > 0) sections.set('mergeCells', [{ ...rest, children: all }]);
  else if (list !== undefined) sections.set('mergeCells', null);
}

function setRules(write: SheetWrite, document: XmlDocument, sections: Sections): void {
  const { file, source, now, places, styles, titles, titleChange } = write;
  const rename = (formula: string) => renameSheets(formula, titleChange);
  const formats =
    writeConditionalFormats(source.conditionalFormats, now, places, styles.differenceNumber) ??
    childrenOf(source.root, 'conditionalFormatting');
  const renamed = formats.map((one) => mapTexts(one, rename));
  const stored = childrenOf(source.root, 'conditionalFormatting');
  if (renamed.length !== stored.length || renamed.some((one, index) => one !== stored[index])) {
    sections.set('conditionalFormatting', renamed);
  }
  const validations = writeValidations(
    source.validations,
    source.sheet,
    now,
    places,
    document,
    rename,
  );
  if (validations !== undefined) sections.set('dataValidations', validations && [validations]);
  const links = writeLinks(source.links, source.sheet, now, places, titles, titleChange, (target) =>
    file.relate(source.part, 'hyperlink', target, true),
  );
  if (links === undefined) return;
  if (links.length > 0) sections.set('hyperlinks', [element('hyperlinks', {}, links)]);
  else if (childOf(source.root, 'hyperlinks') !== undefined) sections.set('hyperlinks', null);
}

/** What names cells and is not known to the spreadsheet: by element, the attributes that hold addresses. */
const addressed: Readonly<Record<string, readonly string[]>> = {
  protectedRange: ['sqref'],
  ignoredError: ['sqref'],
  selection: ['activeCell', 'sqref'],
  sortState: ['ref'],
  sortCondition: ['ref'],
  cellWatch: ['r'],
  inputCells: ['r'],
};

/** Moves what stands around the cells, and renames the sheets that it refers to. */
function moveAround(
  { source, places, titleChange, moveFormula }: SheetWrite,
  document: XmlDocument,
  sections: Sections,
): void {
  const { root } = source;
  const isWritten = (one: XmlElement) =>
    [...sections].some(([name]) =>
      childrenOf(root, name).some((section) => section === one || holds(section, one)),
    );
  /** Rules are written apart. */
  const ofRules = new Set(
    elementsIn(root, 'x14:dataValidation').flatMap((rule) => [
      ...elementsIn(rule, 'xm:f'),
      ...elementsIn(rule, 'xm:sqref'),
    ]),
  );
  for (const formula of elementsIn(root, 'xm:f')) {
    const text = textIn(formula);
    if (ofRules.has(formula) || formula.place === undefined) continue;
    const { inner, innerEnd } = formula.place;
    document.replace(
      { start: inner, end: innerEnd },
      escapeTextLike(document, inner, innerEnd, text, renameSheets(moveFormula(text), titleChange)),
    );
  }
  if (!places.isMoved) return;
  const moveList = (list: string) =>
    areasOfList(list)
      .flatMap((area) => places.area(area) ?? [])
      .map(rangeAddress)
      .join(' ');
  for (const [name, attributes] of Object.entries(addressed)) {
    for (const one of elementsIn(root, name)) {
      if (isWritten(one)) continue;
      for (const attribute of attributes) {
        const before = one.attributes[attribute];
        const after = before === undefined ? '' : moveList(before);
        if (before === undefined || after === '' || after === before) continue;
        setAttribute(document, one, attribute, after);
        break;
      }
    }
  }
  for (const ranges of elementsIn(root, 'xm:sqref')) {
    const after = moveList(textIn(ranges));
    if (ofRules.has(ranges) || after === '' || ranges.place === undefined) continue;
    document.replace({ start: ranges.place.inner, end: ranges.place.innerEnd }, after);
  }
  moveBreaks(root, 'rowBreaks', places.row.at, sections);
  moveBreaks(root, 'colBreaks', places.column.at, sections);
  moveAnchors(document, { row: places.row.at, column: places.column.at });
}

function holds(outer: XmlElement, inner: XmlElement): boolean {
  const [a, b] = [outer.place, inner.place];
  return a !== undefined && b !== undefined && a.start <= b.start && b.end <= a.end;
}

function escapeTextLike(
  document: XmlDocument,
  start: number,
  end: number,
  before: string,
  after: string,
): string {
  return before === after ? document.text.slice(start, end) : escapeText(after);
}

/** A break stands below (right of) the row (column) of its number. */
function moveBreaks(
  root: XmlElement,
  name: string,
  at: (index: number) => number,
  sections: Sections,
): void {
  const list = childOf(root, name);
  if (list === undefined || sections.has(name)) return;
  const moved = childrenOf(list, 'brk').map((one) =>
    withAttributes(one, { id: at(Number(one.attributes.id)) }),
  );
  sections.set(name, [withChildren(list, moved)]);
}

function moveDrawing(file: Package, part: string, places: Places): void {
  const name = file.related(part, 'drawing');
  const document = file.document(name);
  if (name === undefined || document === undefined) return;
  moveAnchors(document, { row: places.row.at, column: places.column.at });
  file.writeDocument(name, document);
}
