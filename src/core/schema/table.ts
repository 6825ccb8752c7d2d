/** What a table (sheet) is, as data: its columns, and how its rows are judged and counted. */
import type { ColumnType } from './column-type';
import type { ByLevel } from './levels';

/** When a row must have a value in a column. */
export type Presence =
  | 'optional'
  | 'required'
  | { readonly requiredUnless: { readonly column: string; readonly oneOf: ByLevel } }
  | { readonly requiredUnlessFilled: string };

export interface Column {
  /** The name by which the code speaks of the column. */
  readonly key: string;
  readonly heading: string;
  readonly aliases: readonly string[];
  readonly kind: ColumnType;
  /** Whether the header must have it. */
  readonly inHeader: 'required' | 'optional';
  readonly inRow: Presence;
  /** Whether a figure of the report depends on it; elsewhere a fault is at most a warning. */
  readonly essential: boolean;
  /** What a blank cell adds where the column is summed. */
  readonly blank: 0 | 1;
  /** Pixels. */
  readonly width: number;
  /** Whole sentences: lines are wrapped, and numbers among them stand on the left too. */
  readonly isProse: boolean;
  /** One Vietnamese sentence, shown when the cell is chosen and in the data dictionary. */
  readonly help: string;
  readonly example: string;
}

/** Rows that are equal in every part of the key, all parts filled, are one row typed twice. */
export interface DuplicateKey {
  readonly columns: readonly string[];
  /** A date column of which only the calendar year belongs to the key. */
  readonly yearOf?: string;
}

/** Product rule: `product` is empty, or equals count × rate. */
export interface ProductRule {
  readonly count: string;
  readonly rate: string;
  readonly product: string;
  /** What a blank count stands for; null: without one nothing is known of the product. */
  readonly blankCount: 1 | null;
}

/** Sum rule: `total` is empty, or equals its parts where all of them are filled. */
export interface SumRule {
  readonly total: string;
  readonly parts: readonly string[];
}

/** Rows whose `column` says `value` belong to the period of another day than that of the row. */
export interface RecognitionRule {
  readonly column: string;
  readonly value: string;
  readonly day: string;
}

export interface Table {
  /** The sheet's title by the contract. */
  readonly sheet: string;
  /** What the sheet may be called as well. */
  readonly otherTitles?: readonly string[];
  /** One Vietnamese sentence for the data dictionary. */
  readonly purpose: string;
  readonly columns: readonly Column[];
  /** The column that a finding of a whole row points at. */
  readonly nameColumn: string;
  /** The day by which a row belongs to a period; data tables only. */
  readonly dateColumn?: string;
  /** A row that states how things stood on its day, rather than what happened on it. */
  readonly isSnapshot?: true;
  /** What a row says holds on after its day, so that rows of earlier periods belong here too. */
  readonly isLasting?: true;
  /** Of such a table the columns that say what happened since the row before. */
  readonly flows?: readonly string[];
  readonly recognition?: RecognitionRule;
  /** Offices keep it as a list with titles, totals and signatures around its rows. */
  readonly isKeptAsList?: true;
  /** The column whose code makes a row one of the list. */
  readonly codeColumn?: string;
  readonly duplicateKey?: DuplicateKey;
  readonly product?: ProductRule;
  readonly sums?: readonly SumRule[];
  /** A number that should not repeat within level, ward, hamlet and year. */
  readonly receiptColumn?: string;
  /** Whether the add-on's own columns (Nguồn, Kiểm tra) stand beside the table. */
  readonly checked: boolean;
}

interface ColumnOptions {
  readonly aliases?: readonly string[];
  readonly inHeader?: 'required';
  readonly inRow?: Presence;
  readonly essential?: true;
  readonly blank?: 1;
  readonly width?: number;
  readonly isProse?: true;
  readonly help: string;
  readonly example?: string;
}

/** A column; optional in header and row, and without influence on figures, unless said otherwise. */
export function column(
  key: string,
  heading: string,
  kind: ColumnType,
  options: ColumnOptions,
): Column {
  return {
    key,
    heading,
    kind,
    aliases: options.aliases ?? [],
    inHeader: options.inHeader ?? 'optional',
    inRow: options.inRow ?? 'optional',
    essential: options.essential ?? false,
    blank: options.blank ?? 0,
    width: options.width ?? 110,
    isProse: options.isProse ?? false,
    help: options.help,
    example: options.example ?? '',
  };
}

/** Every title that the sheet of a table may have, the contract's first. */
export const titlesOf = ({ sheet, otherTitles = [] }: Table): readonly string[] => [
  sheet,
  ...otherTitles,
];

/** The column of a key; the key is written in the code, so a wrong one is a defect. */
export function columnOf(table: Table, key: string): Column {
  const found = table.columns.find((candidate) => candidate.key === key);
  if (found === undefined) throw new Error(`The table ${table.sheet} has no column ${key}`);
  return found;
}
