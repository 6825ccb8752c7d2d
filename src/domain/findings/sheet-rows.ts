/** What is told of the rows of one register: how many were read, counted, and left out and why. */
import type { OddRowCode } from '../workbook/data-rows';

/** Why rows are in no figure of the period. */
export type LeftOutReason = 'error' | 'outside-period' | 'no-period' | OddRowCode;

export const leftOutReasons: readonly LeftOutReason[] = [
  'error',
  'outside-period',
  'no-period',
  'subtotal-row',
  'text-row',
  'other-list-row',
];

/** The rows of one register; `rows` is `counted` and all that is left out. */
export interface SheetRows {
  readonly sheet: string;
  /** Rows that hold anything; headers that come again and column numbers aside. */
  readonly rows: number;
  /** Rows of data whose day lies in the period, those with errors too. */
  readonly inPeriod: number;
  readonly counted: number;
  /** Only reasons that there are. */
  readonly leftOut: Readonly<Partial<Record<LeftOutReason, number>>>;
}
