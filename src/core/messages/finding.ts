/** A finding: one thing that is wrong, or could be cleaner, in one place. Data only; the words come late. */
import type { Severity } from './entry';
import type { CellValue } from '../data/cell';
import type { catalogue, FindingCode } from './finding-catalog';
import type { Params, ParamsOf } from './format';

/** The value that mends the cell, and how it is to be written. A date is a day serial. */
export type Fix =
  | { readonly kind: 'number' | 'date'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string };

type CodeParams<Code extends FindingCode> = ParamsOf<
  (typeof catalogue)[Code]['vi']['what' | 'todo']
>;

type CodeAndParams = {
  readonly [Code in FindingCode]: keyof CodeParams<Code> extends never
    ? { readonly code: Code; readonly params?: undefined }
    : { readonly code: Code; readonly params: CodeParams<Code> };
};

/** What is wrong with one value, before it is known where the value stands; its code says which params it has. */
export type Problem<Code extends FindingCode = FindingCode> = CodeAndParams[Code] & {
  readonly fix?: Fix;
  /** Where it is a milder one than its code has in the catalogue. */
  readonly severity?: Severity;
};

export interface Finding {
  readonly code: FindingCode;
  readonly params?: Params;
  readonly fix?: Fix;
  readonly severity: Severity;
  /** The sheet's title as it stands in the workbook; '' for a finding of the workbook. */
  readonly sheet: string;
  /** 0-based; null for a finding of the whole sheet or workbook. */
  readonly row: number | null;
  /** 0-based; null as above. */
  readonly columnIndex: number | null;
  /** The contract's heading, '' where there is none. */
  readonly heading: string;
  /** The cell's value as read; '' when blank. */
  readonly value: CellValue;
  /** Of a number: that the cell shows it as a date, or as a figure with dots; absent for any other. */
  readonly shownAs?: 'date' | 'figure';
  /** The name of the row's ward; '' where it has none, or it is not known. */
  readonly ward: string;
  /** Of a row gathered from a ward's file: what its Nguồn holds. It is mended there, so it has no fix here. */
  readonly source?: string;
  /** Of a warning: what it is confirmed by, from the content of its row and its rule. */
  readonly key?: string;
  /** Of a warning that someone confirmed: it is no longer counted or shown among the others. */
  readonly confirmed?: Confirmation;
}

/** A row of `Ngoại lệ`: someone looked at a warning and found the row in order. */
export interface Confirmation {
  readonly reason: string;
  readonly who: string;
  /** Day and time in words, as it was written; '' where it was taken away. */
  readonly when: string;
}
