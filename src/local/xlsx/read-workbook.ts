/** Reads a workbook: its sheets, styles, texts and names as a resource of the Sheets API. */
import { rangeAddress } from '../../core/data/a1';
import type { CellFormat, Spreadsheet } from '../../sheets/api';
import { fileMarksOf, namedRangesOf, readDefinedNames, type DefinedName } from './defined-names';
import type { Package } from './package';
import { movePlainDays } from './plain-days';
import { mostCells, readSheet, type SheetContext, type SheetSource } from './read-sheet';
import { readText, type StoredText } from './strings';
import { readStyles, type Styles } from './style-reader';
import { childOf, childrenOf, flag, parse, scan, TreeBuilder, type XmlElement } from './xml';
import { XlsxError } from './xlsx-error';

export interface OpenedWorkbook {
  readonly package: Package;
  readonly spreadsheet: Spreadsheet;
  /** Sheets with cells, by their ids. */
  readonly sheets: ReadonlyMap<number, SheetSource>;
  /** <sheet> elements of the workbook's part, also of what holds no cells; with the id of those that do. */
  readonly list: readonly { readonly source: XmlElement; readonly sheetId: number | undefined }[];
  readonly names: readonly DefinedName[];
  readonly styles: Styles;
  readonly stylesPart: string | undefined;
  readonly context: SheetContext;
}

/** What a workbook without a stylesheet looks like. */
export const plainStylesheet =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';

/** @throws Error for a part that cannot be read */
export function readWorkbook(file: Package, spreadsheetId: string): OpenedWorkbook {
  const workbook = parse(file.text(file.workbook));
  const relations = new Map(file.relations(file.workbook).map((one) => [one.id, one]));
  const list: { source: XmlElement; sheetId: number | undefined; part: string }[] = [];
  const titlesOfGrids: string[] = [];
  for (const source of childrenOf(childOf(workbook, 'sheets') ?? workbook, 'sheet')) {
    const relation = relations.get(source.attributes['r:id'] ?? '');
    const isGrid = relation?.type === 'worksheet';
    if (isGrid && !file.has(relation.target)) throw new Error(`No part ${relation.target}`);
    const sheetId = isGrid ? titlesOfGrids.push(source.attributes.name ?? '') - 1 : undefined;
    list.push({ source, sheetId, part: relation?.target ?? '' });
  }
  const allTitles = list.map(({ source }) => source.attributes.name ?? '');
  const stylesPart = file.related(file.workbook, 'styles');
  const theme = file.related(file.workbook, 'theme');
  const styles = readStyles(
    parse(stylesPart === undefined ? plainStylesheet : file.text(stylesPart)),
    theme === undefined ? undefined : parse(file.text(theme)),
  );
  const names = readDefinedNames(workbook, allTitles);
  const ids = new Map(titlesOfGrids.map((title, id) => [title, id]));
  const properties = childOf(workbook, 'workbookPr');
  const context: SheetContext = {
    package: file,
    names,
    titles: { idOf: (title) => ids.get(title), titleOf: (id) => titlesOfGrids[id] },
    charts: new Map(),
    linkedFormats: linkedFormats(styles),
    styles,
    strings: readStrings(file),
    is1904: properties !== undefined && flag(properties, 'date1904'),
  };
  const sheets = new Map<number, SheetSource>();
  let cells = 0;
  for (const { source, sheetId, part } of list) {
    if (sheetId === undefined) continue;
    const read = readSheet(part, source.attributes.name ?? '', sheetId, context);
    const state = source.attributes.state;
    if (state === 'hidden' || state === 'veryHidden') {
      read.sheet.properties = { ...read.sheet.properties, hidden: true };
    }
    if (context.is1904) movePlainDays(read.sheet);
    sheets.set(sheetId, read);
    cells += read.usedCells;
    if (cells > mostCells) throw tooLarge(read);
  }
  return {
    package: file,
    spreadsheet: {
      spreadsheetId,
      properties: propertiesOf(file, styles),
      sheets: [...sheets.values()].map(({ sheet }) => sheet),
      developerMetadata: [...fileMarksOf(names)],
      namedRanges: [
        ...namedRangesOf(names, (title) => {
          const id = ids.get(title);
          const size = id === undefined ? undefined : sheets.get(id)?.size;
          return id === undefined || size === undefined ? undefined : { id, size };
        }),
      ],
    },
    sheets,
    list,
    names,
    styles,
    stylesPart,
    context,
  };
}

/** @param file for the title that it gives itself */
export function propertiesOf(
  file: Package,
  { font }: Styles,
): NonNullable<Spreadsheet['properties']> {
  const core = file.document(file.related('', 'core-properties'))?.root;
  const title =
    core && childrenOf(core).find(({ name }) => /(?:^|[:}])title$/.test(name))?.children[0];
  return {
    title: typeof title === 'string' && title !== '' ? title : 'Bảng tính không có tiêu đề',
    locale: 'vi_VN',
    timeZone: 'Asia/Ho_Chi_Minh',
    defaultFormat: {
      textFormat: {
        fontFamily: childOf(font, 'name')?.attributes.val ?? 'Calibri',
        fontSize: Number(childOf(font, 'sz')?.attributes.val ?? 11),
      },
    },
  };
}

function readStrings(file: Package): readonly StoredText[] {
  const part = file.related(file.workbook, 'sharedStrings');
  if (part === undefined) return [];
  const xml = file.text(part);
  const strings: StoredText[] = [];
  let tree = new TreeBuilder(xml);
  let depth = 0;
  scan(xml, {
    open: (name, attributes, end) => {
      depth += 1;
      if (depth > 1) tree.open(name, attributes, end);
    },
    close: (name, end) => {
      depth -= 1;
      if (depth > 0) tree.close(name, end);
      if (depth !== 1 || name !== 'si' || tree.root === undefined) return;
      strings.push(readText(tree.root));
      tree = new TreeBuilder(xml);
    },
    text: (text) => {
      if (depth > 1) tree.text(text);
    },
  });
  return strings;
}

/** Formats with a link, one for each format and address; their style is that of the format. */
function linkedFormats(styles: Styles): SheetContext['linkedFormats'] {
  const known = new Map<CellFormat | undefined, Map<string, CellFormat>>();
  return (plain, uri) => {
    const byUri = known.get(plain) ?? new Map<string, CellFormat>();
    known.set(plain, byUri);
    const format = byUri.get(uri) ?? {
      ...plain,
      textFormat: { ...plain?.textFormat, link: { uri } },
    };
    byUri.set(uri, format);
    const number = plain === undefined ? undefined : styles.numbers.get(plain);
    if (number !== undefined) styles.numbers.set(format, number);
    return format;
  };
}

/** Names the sheet and the cell with which the workbook is more than Google's ten million cells. */
function tooLarge({ sheet, size }: SheetSource): XlsxError {
  const cell = rangeAddress({
    startRow: size.rows - 1,
    endRow: size.rows,
    startColumn: size.columns - 1,
    endColumn: size.columns,
  });
  return new XlsxError('file-too-large', {
    params: { sheet: sheet.properties?.title ?? '', cell },
  });
}
