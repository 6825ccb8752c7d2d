/** The XML of paragraphs and tables, written as text: thousands of papers take a moment, where objects of a library take minutes. */
import { plainLine } from '../plain-text';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A text on one line, as XML; spaces between two runs stay. */
export function escaped(text: string): string {
  return text.trim() === ''
    ? ' '.repeat(Math.min(1, text.length))
    : plainLine(text).replace(/[&<>]/g, (sign) => escapes[sign] ?? sign);
}

export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italics?: boolean;
}

export type Alignment = 'left' | 'center' | 'right' | 'both';

export interface ParagraphLook {
  readonly align: Alignment;
  /** Points. */
  readonly size: number;
  /** Twips. */
  readonly before?: number;
  readonly after?: number;
  readonly firstLine?: number;
  /** On both sides, in twips. */
  readonly indent?: number;
  readonly keepNext?: boolean;
  readonly startsPage?: boolean;
  /** A solid lower edge. */
  readonly isRuled?: boolean;
  /** Exactly so high, in twips; by default one line. */
  readonly height?: number;
}

/** Whole half points: Word knows no finer size. */
export const halfPoints = (points: number): number => Math.max(2, Math.round(points * 2));

export function paragraph(look: ParagraphLook, runs: readonly Run[]): string {
  const { align, size, before = 0, after = 0, firstLine = 0, indent = 0, height } = look;
  const line = height === undefined ? '' : ` w:line="${height}" w:lineRule="exact"`;
  const sides = indent > 0 ? ` w:left="${indent}" w:right="${indent}"` : '';
  const first = firstLine > 0 ? ` w:firstLine="${firstLine}"` : '';
  const properties = [
    look.keepNext === true ? '<w:keepNext/>' : '',
    look.startsPage === true ? '<w:pageBreakBefore/>' : '',
    look.isRuled === true
      ? '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:pBdr>'
      : '',
    `<w:spacing w:before="${before}" w:after="${after}"${line}/>`,
    sides + first === '' ? '' : `<w:ind${sides}${first}/>`,
    `<w:jc w:val="${align}"/>`,
    `<w:rPr>${sizeOf(size)}</w:rPr>`,
  ].join('');
  return `<w:p><w:pPr>${properties}</w:pPr>${runs.map((run) => runXml(run, size)).join('')}</w:p>`;
}

const sizeOf = (size: number) =>
  `<w:sz w:val="${halfPoints(size)}"/><w:szCs w:val="${halfPoints(size)}"/>`;

function runXml({ text, bold = false, italics = false }: Run, size: number): string {
  if (text === '') return '';
  const look = `${bold ? '<w:b/><w:bCs/>' : ''}${italics ? '<w:i/><w:iCs/>' : ''}${sizeOf(size)}`;
  return `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

/** A paragraph as high as nothing, with so many twips above it. */
export function nothing(before = 0): string {
  return paragraph({ align: 'left', size: 1, height: 20, before }, []);
}

/** The same at the top of a new page. */
export function pageStart(): string {
  return paragraph({ align: 'left', size: 1, height: 20, startsPage: true }, []);
}

export interface CellXml {
  /** Twips. */
  readonly width: number;
  /** Paragraphs and tables; the last is a paragraph. */
  readonly content: string;
  readonly isCentred?: boolean;
}

export interface RowXml {
  readonly cells: readonly CellXml[];
  readonly isHeader?: boolean;
  /** At least so high, in twips. */
  readonly height?: number;
}

export interface TableLook {
  readonly widths: readonly number[];
  readonly borders: 'all' | 'between-rows' | 'none';
  /** Twips on the left and the right of each cell. */
  readonly margin: number;
  readonly isCentred?: boolean;
}

const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];

function bordersXml(borders: TableLook['borders']): string {
  const one = (side: string) => {
    if (borders === 'all')
      return `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`;
    return borders === 'between-rows' && side === 'insideH'
      ? `<w:${side} w:val="dashed" w:sz="4" w:space="0" w:color="808080"/>`
      : `<w:${side} w:val="nil"/>`;
  };
  return `<w:tblBorders>${sides.map(one).join('')}</w:tblBorders>`;
}

export function table({ widths, borders, margin, isCentred }: TableLook, rows: string): string {
  const width = widths.reduce((sum, one) => sum + one, 0);
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/>${isCentred === true ? '<w:jc w:val="center"/>' : ''}` +
    `${bordersXml(borders)}<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="${margin}" w:type="dxa"/>` +
    `<w:right w:w="${margin}" w:type="dxa"/></w:tblCellMar></w:tblPr>` +
    `<w:tblGrid>${widths.map((one) => `<w:gridCol w:w="${one}"/>`).join('')}</w:tblGrid>${rows}</w:tbl>`
  );
}

/** Rows are never split over pages. */
export function row({ cells, isHeader = false, height }: RowXml): string {
  const high = height === undefined ? '' : `<w:trHeight w:val="${height}" w:hRule="atLeast"/>`;
  const properties = `<w:trPr><w:cantSplit/>${high}${isHeader ? '<w:tblHeader/>' : ''}</w:trPr>`;
  return `<w:tr>${properties}${cells.map(cellXml).join('')}</w:tr>`;
}

function cellXml({ width, content, isCentred = false }: CellXml): string {
  const place = isCentred ? '<w:vAlign w:val="center"/>' : '';
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${place}</w:tcPr>${content}</w:tc>`;
}
