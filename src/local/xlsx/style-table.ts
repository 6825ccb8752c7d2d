/**
 * The cell styles of a workbook, each read once: the library is given number formats that only
 * name a style, since it copies styles cell by cell and turns days into inexact JavaScript Dates.
 * The styles themselves are read from a sheet with one cell for each.
 */
import { Workbook } from '@cj-tech-master/excelts';
import type { CellFormat } from '../../sheets/api';
import { cellFormatOf, type FileStyle } from './cell-format';
import type { Colors } from './colors';
import { isDay } from './number-format';
import { stylesPart, textOf, workbookPart, type Parts } from './parts';
import { relationsPart } from './relations';
import type { Look } from './text-format';
import { childOf, childrenOf, parse, prefixOf, serialize, withoutPrefix } from './xml';

export interface TableStyle {
  readonly style: FileStyle;
  /** One object per style, shared by all its cells. */
  readonly format: CellFormat | undefined;
  /** Whether numbers of this style are days. */
  readonly isDay: boolean;
}

export interface StyleTable {
  /** What the library is given in the stylesheet's place. */
  readonly markers: Uint8Array;
  /** The style that a marker stands for; undefined: the style is none. */
  readonly styleOf: (marker: FileStyle) => TableStyle | undefined;
  readonly look: Look;
}

const namespaces =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a workbook without a stylesheet looks like. */
const plainStylesheet = `<styleSheet ${namespaces}><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><cellXfs count="1"><xf/></cellXfs></styleSheet>`;

export async function readStyleTable(parts: Parts, colors: Colors): Promise<StyleTable> {
  const stylesheet = textOf(parts, stylesPart) ?? plainStylesheet;
  const root = parse(stylesheet);
  const formats = childOf(root, 'cellXfs');
  const count = formats === undefined ? 1 : childrenOf(formats).length;
  const { styles, font } = await stylesOf(stylesheet, count);
  const look: Look = { colors, font };
  const table = styles.map((style): TableStyle => {
    const format = cellFormatOf(style, look);
    return { style, format, isDay: isDay(format?.numberFormat) };
  });
  // Tables of the file refer to these by number.
  const differences = childOf(root, 'dxfs');
  const kept =
    differences === undefined ? '' : serialize(withoutPrefix(differences, prefixOf(root.name)));
  return {
    markers: Buffer.from(markerStylesheet(count, kept)),
    styleOf: ({ numFmt }) =>
      typeof numFmt === 'string' ? table[Number(/^"style (\d+)"$/.exec(numFmt)?.[1])] : undefined,
    look,
  };
}

/** The number format is a text in quotes, which no program takes for a date. */
function markerStylesheet(count: number, differences: string): string {
  const each = (write: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => write(index)).join('');
  const first = 1000;
  return `<styleSheet ${namespaces}><numFmts count="${count}">${each(
    (index) => `<numFmt numFmtId="${first + index}" formatCode="&quot;style ${index}&quot;"/>`,
  )}</numFmts><cellXfs count="${count}">${each(
    (index) => `<xf numFmtId="${first + index}"/>`,
  )}</cellXfs>${differences}</styleSheet>`;
}

async function stylesOf(stylesheet: string, count: number) {
  const rows = Array.from(
    { length: count },
    (_, index) => `<row r="${index + 1}"><c r="A${index + 1}" s="${index}"/></row>`,
  );
  const sheet = 'xl/worksheets/sheet1.xml';
  const files: Record<string, string> = {
    [workbookPart]: `<workbook ${namespaces}><sheets><sheet name="styles" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    [relationsPart(workbookPart)]:
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
      `<Relationship Id="rId1" Type="${officeTypes}/worksheet" Target="worksheets/sheet1.xml"/>` +
      `<Relationship Id="rId2" Type="${officeTypes}/styles" Target="styles.xml"/></Relationships>`,
    [sheet]: `<worksheet ${namespaces}><sheetData>${rows.join('')}</sheetData></worksheet>`,
    [stylesPart]: stylesheet,
  };
  const workbook = new Workbook();
  await workbook.xlsx.loadFromFiles(
    Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, Buffer.from(xml)])),
  );
  const [worksheet] = workbook.worksheets;
  const styles = Array.from(
    { length: count },
    (_, index): FileStyle => worksheet?.getCell(index + 1, 1).style ?? {},
  );
  return { styles, font: workbook.defaultFont ?? {} };
}
