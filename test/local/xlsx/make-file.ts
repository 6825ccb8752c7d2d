/** Workbook files written by hand, part by part, and looks into files that were written. */
import { packedEntry, readZip, unpack, writeZip } from '../../../src/local/packages/zip';
import { openXlsx, type XlsxFile } from '../../../src/local/xlsx/xlsx-file';

export interface HandMadeSheet {
  readonly title: string;
  /** The rows: <row>…</row> */
  readonly rows?: string;
  /** What stands before <sheetData>, e.g. <cols>. */
  readonly above?: string;
  /** What stands after it, e.g. <mergeCells>. */
  readonly below?: string;
  readonly relations?: string;
}

export interface HandMadeWorkbook {
  readonly sheets: readonly HandMadeSheet[];
  readonly styles?: string;
  readonly names?: string;
  readonly properties?: string;
  /** Whole parts by name. */
  readonly parts?: Readonly<Record<string, string>>;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const namespaces =
  `xmlns="${main}" xmlns:r="${office}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ` +
  'mc:Ignorable="xr" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision"';

const relations = (inner: string) =>
  `<Relationships xmlns="${packages}/relationships">${inner}</Relationships>`;

/** The parts of a workbook, as a program would write them. */
export function handMadeParts(workbook: HandMadeWorkbook): Record<string, string> {
  const { sheets, styles, names = '', properties = '', parts = {} } = workbook;
  const each = (write: (sheet: HandMadeSheet, number: number) => string) =>
    sheets.map((sheet, index) => write(sheet, index + 1)).join('');
  return {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relations(
      `<Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/>`,
    ),
    'xl/workbook.xml': `<workbook ${namespaces}>${properties}<sheets>${each(
      ({ title }, number) => `<sheet name="${title}" sheetId="${number}" r:id="rId${number}"/>`,
    )}</sheets>${names === '' ? '' : `<definedNames>${names}</definedNames>`}</workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      each(
        (_, number) =>
          `<Relationship Id="rId${number}" Type="${office}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
      ) + `<Relationship Id="rIdStyles" Type="${office}/styles" Target="styles.xml"/>`,
    ),
    'xl/styles.xml':
      styles ??
      `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><cellXfs count="1"><xf/></cellXfs></styleSheet>`,
    ...Object.fromEntries(
      sheets.flatMap(({ rows = '', above = '', below = '', relations: own }, index) => [
        [
          `xl/worksheets/sheet${index + 1}.xml`,
          `<worksheet ${namespaces}>${above}<sheetData>${rows}</sheetData>${below}</worksheet>`,
        ],
        ...(own === undefined
          ? []
          : [[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, relations(own)] as const]),
      ]),
    ),
    ...parts,
  };
}

export async function packed(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  return writeZip(
    Object.entries(parts).map(([name, text]) => packedEntry(name, Buffer.from(text))),
  );
}

export async function handMade(workbook: HandMadeWorkbook): Promise<XlsxFile> {
  return openXlsx(await packed(handMadeParts(workbook)));
}

/** A stylesheet of the given <xf> elements, after a plain one. */
export function stylesheet(
  xfs: string,
  rest: { formats?: string; fonts?: string; fills?: string } = {},
) {
  const { formats = '', fonts = '', fills = '' } = rest;
  return (
    `<styleSheet xmlns="${main}">${formats === '' ? '' : `<numFmts>${formats}</numFmts>`}` +
    `<fonts><font><sz val="11"/><color theme="1"/><name val="Calibri"/></font>${fonts}</fonts>` +
    `<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fills}</fills>` +
    `<borders><border/></borders><cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>${xfs}</cellXfs></styleSheet>`
  );
}

/** A part of a file that was written, as text. */
export function partText(bytes: Uint8Array, name: string): string {
  const entry = readZip(bytes).find((one) => one.name === name);
  return entry === undefined ? '' : new TextDecoder().decode(unpack(entry));
}

export function partNames(bytes: Uint8Array): readonly string[] {
  return readZip(bytes).map(({ name }) => name);
}
