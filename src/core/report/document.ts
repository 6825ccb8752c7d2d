/**
 * The report as a document: blocks as data, in reading order. It knows no cells and no points:
 * the sheet and the Word document are both made from it.
 */
import type { FigureOrigin } from '../figures/figures';
import { withoutTones } from '../vietnamese/fold';

/** The two blocks at the top; a line that is '' is left out. */
export interface Letterhead {
  readonly kind: 'letterhead';
  /** Cơ quan chủ quản. */
  readonly parentBody: string;
  /** In bold, below it. */
  readonly association: string;
  /** Quốc hiệu and tiêu ngữ, in bold, on the right; the last one is ruled. */
  readonly nation: readonly string[];
  readonly number: string;
  /** In italics. */
  readonly placeAndDate: string;
  /** What stands under the heading of an appendix that has pages of its own: whose it is. */
  readonly attachment: string;
}

export interface Title {
  readonly kind: 'title';
  /** "BÁO CÁO". */
  readonly name: string;
  readonly subject: string;
}

export interface Heading {
  readonly kind: 'heading';
  /** 1: "I. …", 2: "1. …". */
  readonly level: 1 | 2;
  readonly text: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
}

export interface TableColumn {
  readonly heading: string;
  /** A heading above this column and its neighbours of the same group. */
  readonly group?: string;
  /** "đồng"; written in brackets behind the heading. */
  readonly unit?: string;
  readonly align: 'left' | 'center' | 'right';
  /** How numbers are shown; 'share' and 'change' are parts of 1 (0.0993), 'change' with its sign; 'points' have two decimals. */
  readonly format: 'count' | 'share' | 'change' | 'points';
}

/** A figure, a text, or nothing. */
export type TableCell = number | string | null;

export interface TableRow {
  /** A total, or a part of the total given below it. */
  readonly kind?: 'total' | 'part';
  readonly cells: readonly TableCell[];
  /** By cell: what a figure was added up from; null for all else. */
  readonly origins?: readonly (FigureOrigin | null)[];
}

/** Bars drawn from the cells of the table that they belong to. */
export interface TableChart {
  /** Lying bars have room for long names. */
  readonly bars: 'lying' | 'standing';
  readonly title: string;
  /** The columns of figures, 0-based, a series each; the names are in the table's column of names. */
  readonly columns: readonly number[];
  /** So many of the table's rows, from the first on. */
  readonly rows: number;
}

export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  /** Whether a row (1) (2) (3) follows the header; in a sheet not where the table has a chart. */
  readonly hasColumnNumbers: boolean;
  readonly rows: readonly TableRow[];
  readonly chart?: TableChart;
}

export interface Signature {
  readonly kind: 'signature';
  /** "Nơi nhận:". */
  readonly recipientsHeading: string;
  /** Empty: the heading is left out as well. */
  readonly recipients: readonly string[];
  readonly signerTitle: readonly string[];
  readonly signer: string;
}

/** Begins the appendix: a new page where there are pages. */
export interface Appendix {
  readonly kind: 'appendix';
  readonly text: string;
}

/** Where the figures come from, in small print. */
export interface Source {
  readonly kind: 'source';
  readonly text: string;
  /** Which rows count and which not: for whoever works on the figures, never in a paper that is signed. */
  readonly notes?: string;
}

export type NarrativeBlock = Heading | Paragraph;

export type Block = Letterhead | Title | NarrativeBlock | Signature | Appendix | Table | Source;

export interface ReportDocument {
  readonly blocks: readonly Block[];
}

// The name of the report's Word file: letters that every system and mail program carries unharmed.

const notPlain = /[^a-z0-9]+/g;

/** Longer names do not fit the path of a folder on Windows any more. */
const longest = 100;

/**
 * "Bao-cao-6-thang-dau-nam-2017.docx".
 * @param periodName as printed; staff may have typed it
 */
export function documentFileName(periodName: string): string {
  const words = withoutTones(periodName).replace(notPlain, '-').slice(0, longest);
  return `Bao-cao-${words}`.replace(/-+$/, '').replace(/-{2,}/g, '-') + '.docx';
}
