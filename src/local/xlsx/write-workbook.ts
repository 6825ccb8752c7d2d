/** Writes a workbook: the package as it was opened, with what changed since in its place. */
import { moveReferences } from '../../formulas/language/rewrite-references';
import type { Sheet, Spreadsheet } from '../../sheets/api';
import { gridSize } from '../emulator/sheets/areas';
import { rowsOf } from '../emulator/sheets/grid';
import { renameSheets, type TitleChange } from './formula-references';
import type { SheetTitles } from './links';
import { declaration, sheetType, type Package } from './package';
import { findPlaces, unmoved, type Places } from './places';
import { readSheet, type SheetSource } from './read-sheet';
import { plainStylesheet, type OpenedWorkbook } from './read-workbook';
import { googleSizes } from './sizes';
import { isSame, placeIn, styleWriter } from './style-writer';
import { refuseUnwritable } from './writable';
import { writeDefinedNames } from './write-defined-names';
import { writeSheet } from './write-sheet';
import {
  childOf,
  element,
  elementsIn,
  escapeText,
  textIn,
  withAttributes,
  XmlDocument,
  type XmlElement,
} from './xml';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** ECMA-376 18.2.27. */
const order =
  'fileVersion fileSharing workbookPr mc:AlternateContent workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'.split(
    ' ',
  );

const blankSheet =
  `${declaration}<worksheet xmlns="${main}" xmlns:r="${office}"><sheetViews><sheetView workbookViewId="0"/></sheetViews>` +
  `<sheetFormatPr defaultRowHeight="${googleSizes.defaultRowHeight}" defaultColWidth="${googleSizes.defaultColWidth}" customHeight="1"/><sheetData/></worksheet>`;

/** Whether a spreadsheet says the same as the file. */
export function isUnchanged({ spreadsheet: was }: OpenedWorkbook, now: Spreadsheet): boolean {
  const before = was.sheets ?? [];
  const after = now.sheets ?? [];
  return (
    before.length === after.length &&
    before.every((sheet, index) => sheet === after[index]) &&
    isSame(was.namedRanges ?? [], now.namedRanges ?? []) &&
    isSame(was.developerMetadata ?? [], now.developerMetadata ?? [])
  );
}

/** @throws Error naming what a file cannot hold */
export function writeWorkbook(book: OpenedWorkbook, now: Spreadsheet): Uint8Array {
  const { context, spreadsheet: was } = book;
  refuseUnwritable(now, context.charts);
  const file = book.package.fresh();
  const titles = titlesOf(now);
  const titleChange = titleChanges(book, titles);
  const added = new Map<number, { readonly source: SheetSource; readonly relation: string }>();
  const places = new Map<number, Places>();
  for (const sheet of now.sheets ?? []) {
    const id = idOf(sheet);
    const source = book.sheets.get(id);
    if (source === undefined) added.set(id, addSheet(file, sheet, book));
    else
      places.set(
        id,
        source.sheet === sheet
          ? unmoved
          : findPlaces(rowsOf(source.sheet), rowsOf(sheet), source.size, gridSize(sheet)),
      );
  }
  const move = formulaMover(book, places);
  const styles = styleWriter(book.styles);
  let hasValue = false;
  let hasFormula = false;
  for (const sheet of now.sheets ?? []) {
    const id = idOf(sheet);
    const source = book.sheets.get(id) ?? added.get(id)?.source;
    if (source === undefined) continue;
    const changes = writeSheet({
      file,
      source,
      now: sheet,
      isNew: added.has(id),
      places: places.get(id) ?? unmoved,
      styles,
      charts: context.charts,
      is1904: context.is1904,
      titles,
      titleChange,
      moveFormula: (formula) => move(formula, source.sheet.properties?.title ?? ''),
      fontSize: was.properties?.defaultFormat?.textFormat?.fontSize ?? 11,
    });
    hasValue ||= changes.hasValue;
    hasFormula ||= changes.hasFormula;
  }
  const removed = [...book.sheets].filter(([id]) => titles.titleOf(id) === undefined);
  const isMoved = [...places.values()].some((one) => one.isMoved);
  const hasFormulas = hasFormula || [...book.sheets.values()].some((sheet) => sheet.hasFormulas);
  writeStyles(book, file, styles.finish);
  writeWorkbookPart(book, file, now, {
    added,
    titleChange,
    titles,
    move,
    isCalculated: hasFormulas && (hasValue || isMoved || removed.length > 0),
  });
  unrelateSheets(
    file,
    removed.map(([, { part }]) => part),
  );
  removeUnreachable(file, book.package.reachable(''));
  if (hasFormula || isMoved || removed.length > 0) removeCalculationChain(file);
  if (isMoved || titleChange.isAny) renameElsewhere(file, titleChange, move);
  return file.bytes();
}

function addSheet(file: Package, sheet: Sheet, { context }: OpenedWorkbook) {
  const part = file.add('xl/worksheets/sheet#.xml', sheetType('worksheet'), blankSheet);
  const relation = file.relate(file.workbook, 'worksheet', part);
  const source = readSheet(part, sheet.properties?.title ?? '', idOf(sheet), {
    ...context,
    package: file,
    names: [],
  });
  return { source, relation };
}

function writeStyles(
  { styles, stylesPart }: OpenedWorkbook,
  file: Package,
  finish: (document: XmlDocument) => void,
): void {
  const document = new XmlDocument(
    stylesPart === undefined ? plainStylesheet : file.text(stylesPart),
    stylesPart === undefined ? undefined : styles.root,
  );
  finish(document);
  if (!document.isChanged) return;
  if (stylesPart !== undefined) {
    file.writeDocument(stylesPart, document);
    return;
  }
  const part = file.add('xl/styles#.xml', sheetType('styles'), document.result());
  file.relate(file.workbook, 'styles', part);
}

interface WorkbookChanges {
  readonly added: ReadonlyMap<number, { readonly relation: string }>;
  readonly titleChange: TitleChange;
  readonly titles: SheetTitles;
  readonly move: (formula: string, title: string) => string;
  /** Whether stored results may be wrong now. */
  readonly isCalculated: boolean;
}

function writeWorkbookPart(
  book: OpenedWorkbook,
  file: Package,
  now: Spreadsheet,
  changes: WorkbookChanges,
): void {
  const document = new XmlDocument(file.text(file.workbook));
  const { root } = document;
  const list = sheetList(book, now, changes.added);
  const placeOf = (title: string) => list.findIndex(({ attributes }) => attributes.name === title);
  const stored = childOf(root, 'sheets');
  const isSameList =
    list.length === book.list.length &&
    list.every((one, index) => one === book.list[index]?.source);
  const set = (name: string, written: XmlElement | null) => {
    const known = childOf(root, name);
    if (known !== undefined) document.change(known, written);
    else if (written !== null)
      document.insert(placeIn(root, name, order), document.serialize(written));
  };
  if (!isSameList) {
    // The elements that are kept have their places in the text of the same part.
    set('sheets', { ...withAttributes(stored ?? element('sheets'), {}), children: list });
    const views = childOf(root, 'bookViews');
    const view = childOf(views, 'workbookView');
    if (view !== undefined) document.change(view, shownTab(book, view, list));
  }
  const printTitles = (now.sheets ?? []).flatMap((sheet) => {
    const rows = sheet.properties?.gridProperties?.frozenRowCount ?? 0;
    return changes.added.has(idOf(sheet)) && rows > 0
      ? [{ title: sheet.properties?.title ?? '', rows }]
      : [];
  });
  const names = writeDefinedNames(book.names, {
    original: book.spreadsheet,
    spreadsheet: now,
    titleChange: changes.titleChange,
    move: (formula, scope) => changes.move(formula, scope ?? ''),
    placeOf,
    printTitles,
  });
  if (names !== undefined)
    set('definedNames', names.length === 0 ? null : element('definedNames', {}, names));
  if (changes.isCalculated) {
    set(
      'calcPr',
      withAttributes(childOf(root, 'calcPr') ?? element('calcPr'), { fullCalcOnLoad: 1 }),
    );
  }
  file.writeDocument(file.workbook, document);
}

/** The <sheet> elements in their new order; what holds no cells keeps its place as far as it can. */
function sheetList(
  { list, sheets }: OpenedWorkbook,
  now: Spreadsheet,
  added: WorkbookChanges['added'],
): readonly XmlElement[] {
  const highest = Math.max(0, ...list.map(({ source }) => Number(source.attributes.sheetId) || 0));
  let next = highest;
  const wanted = (now.sheets ?? []).map((sheet) => {
    const { title = '', hidden } = sheet.properties ?? {};
    const known = list.find(
      ({ sheetId }) => sheetId !== undefined && sheetId === idOf(sheet),
    )?.source;
    if (known === undefined) {
      next += 1;
      const relation = added.get(idOf(sheet))?.relation;
      return element('sheet', {
        name: title,
        sheetId: next,
        state: hidden === true ? 'hidden' : undefined,
        'r:id': relation,
      });
    }
    const wasHidden = sheets.get(idOf(sheet))?.sheet.properties?.hidden === true;
    const isHidden = hidden === true;
    const changed = {
      ...(known.attributes.name !== title && { name: title }),
      ...(wasHidden !== isHidden && { state: isHidden ? 'hidden' : undefined }),
    };
    return Object.keys(changed).length === 0 ? known : withAttributes(known, changed);
  });
  const left = [...wanted];
  const kept = list.flatMap(({ source, sheetId }) => {
    if (sheetId === undefined) return [source];
    const first = left.shift();
    return first === undefined ? [] : [first];
  });
  return [...kept, ...left];
}

/** Keeps the tab that was open, or the first one that can be seen. */
function shownTab(
  { list }: OpenedWorkbook,
  view: XmlElement,
  now: readonly XmlElement[],
): XmlElement {
  const active = list[Number(view.attributes.activeTab ?? 0)]?.source.attributes['r:id'];
  const isSeen = ({ attributes }: XmlElement) =>
    attributes.state === undefined || attributes.state === 'visible';
  const stays = now.findIndex((one) => one.attributes['r:id'] === active && isSeen(one));
  const tab = stays >= 0 ? stays : now.findIndex(isSeen);
  return withAttributes(view, { activeTab: tab > 0 ? tab : undefined, firstSheet: undefined });
}

function unrelateSheets(file: Package, parts: readonly string[]): void {
  if (parts.length === 0) return;
  const gone = file.relations(file.workbook).filter(({ target }) => parts.includes(target));
  file.unrelate(
    file.workbook,
    gone.map(({ id }) => id),
  );
}

/** Takes away what only sheets and charts led to that are gone. */
function removeUnreachable(file: Package, before: ReadonlySet<string>): void {
  const after = file.reachable('');
  for (const part of before) if (part !== '' && !after.has(part)) file.remove(part);
}

/** Excel makes the order in which it calculates anew. */
function removeCalculationChain(file: Package): void {
  const chain = file.relations(file.workbook).find(({ type }) => type === 'calcChain');
  if (chain === undefined) return;
  file.unrelate(file.workbook, [chain.id]);
  file.remove(chain.target);
}

/** Charts and pivot tables refer to cells by formulas of their own. */
function renameElsewhere(
  file: Package,
  titleChange: TitleChange,
  move: (formula: string, title: string) => string,
): void {
  for (const name of file.names.filter(
    (one) => /charts?\/|chartEx|pivotCache\/pivotCacheDefinition/i.test(one) && /\.xml$/i.test(one),
  )) {
    const document = file.document(name);
    if (document === undefined) continue;
    for (const formula of [
      ...elementsIn(document.root, 'c:f'),
      ...elementsIn(document.root, 'cx:f'),
    ]) {
      const before = textIn(formula);
      const after = renameSheets(move(before, ''), titleChange);
      if (formula.place === undefined || after === before) continue;
      document.replace(
        { start: formula.place.inner, end: formula.place.innerEnd },
        escapeText(after),
      );
    }
    for (const source of elementsIn(document.root, 'worksheetSource')) {
      const title = titleChange(source.attributes.sheet ?? '');
      if (typeof title === 'string')
        document.change(source, withAttributes(source, { sheet: title }));
    }
    file.writeDocument(name, document);
  }
}

/** Formulas after rows and columns moved on the sheets of the file. */
function formulaMover({ sheets }: OpenedWorkbook, places: ReadonlyMap<number, Places>) {
  const moved = [...places].flatMap(([id, one]) => {
    const title = sheets.get(id)?.sheet.properties?.title;
    return title === undefined ? [] : [{ title, ...one }];
  });
  return (formula: string, own: string) => {
    let text = formula;
    for (const { title, row, column } of moved) {
      if (row.isMoved)
        text = moveReferences(text, own, { sheet: title, rows: true, move: row.span });
      if (column.isMoved)
        text = moveReferences(text, own, { sheet: title, rows: false, move: column.span });
    }
    return text;
  };
}

function titlesOf({ sheets = [] }: Spreadsheet): SheetTitles {
  const byId = new Map(sheets.map((sheet) => [idOf(sheet), sheet.properties?.title ?? '']));
  const byTitle = new Map([...byId].map(([id, title]) => [title, id]));
  return { idOf: (title) => byTitle.get(title), titleOf: (id) => byId.get(id) };
}

/** What became of the sheets that were read; one that was made anew under its title stands for it. */
function titleChanges(
  { sheets }: OpenedWorkbook,
  { titleOf, idOf: idByTitle }: SheetTitles,
): TitleChange & { readonly isAny: boolean } {
  const changes = new Map<string, string | null>();
  for (const [id, { sheet }] of sheets) {
    const was = sheet.properties?.title ?? '';
    const is = titleOf(id) ?? null;
    const isTaken = is === null && idByTitle(was) !== undefined;
    if (is !== was && !isTaken) changes.set(was, is);
  }
  return Object.assign((title: string) => changes.get(title), { isAny: changes.size > 0 });
}

function idOf({ properties }: Sheet): number {
  return properties?.sheetId ?? 0;
}
