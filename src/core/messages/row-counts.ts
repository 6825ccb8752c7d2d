/** Says in words how many rows of a register were read, counted, and left out and why. */
import { fill } from './format';
import type { Language } from './entry';

// What is told of the rows of one register: how many were read, counted, and left out and why.

/** Why a row of a register is no data. */
export type OddRowCode = 'subtotal-row' | 'text-row' | 'other-list-row';

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

const sentences = {
  vi: {
    read: '{sheet}: đọc {rowsNumber, number} dòng, trong kỳ {inPeriodNumber, number}, được tính {countedNumber, number}',
    leftOut: '; không tính {reasons}.',
    none: '{sheet}: chưa có dòng nào.',
  },
  en: {
    read: '{sheet}: {rowsNumber, number} rows read, {inPeriodNumber, number} in the period, {countedNumber, number} counted',
    leftOut: '; left out: {reasons}.',
    none: '{sheet}: no rows yet.',
  },
} as const;

const reasons: Readonly<Record<LeftOutReason, Readonly<Record<Language, string>>>> = {
  error: { vi: '{countNumber, number} dòng có lỗi', en: '{countNumber, number} with errors' },
  'outside-period': {
    vi: '{countNumber, number} dòng ngoài kỳ',
    en: '{countNumber, number} outside the period',
  },
  'no-period': {
    vi: '{countNumber, number} dòng vì chưa có kỳ',
    en: '{countNumber, number} for want of a period',
  },
  'subtotal-row': { vi: '{countNumber, number} dòng cộng', en: '{countNumber, number} subtotals' },
  'text-row': { vi: '{countNumber, number} dòng chữ', en: '{countNumber, number} rows of text' },
  'other-list-row': {
    vi: '{countNumber, number} dòng của danh sách khác',
    en: '{countNumber, number} of another list',
  },
};

/** "Quỹ: đọc 12 dòng, trong kỳ 10, được tính 9; không tính 1 dòng có lỗi, 2 dòng cộng." */
export function rowCountWords(
  { sheet, rows, inPeriod, counted, leftOut }: SheetRows,
  language: Language,
): string {
  const words = sentences[language];
  if (rows === 0) return fill(words.none, { sheet });
  const read = fill(words.read, {
    sheet,
    rowsNumber: rows,
    inPeriodNumber: inPeriod,
    countedNumber: counted,
  });
  const why = leftOutReasons.flatMap((reason) => {
    const count = leftOut[reason];
    return count === undefined ? [] : [fill(reasons[reason][language], { countNumber: count })];
  });
  return why.length === 0 ? `${read}.` : read + fill(words.leftOut, { reasons: why.join(', ') });
}
