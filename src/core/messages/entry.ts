/** Defines what a catalog says of a code: how grave it is, and its words in both languages. */

/** The languages of users; Vietnamese comes first. */
export type Language = 'vi' | 'en';

export type Severity = 'error' | 'warning' | 'suggestion';

/** What the severities are called. */
export const severityNames: Readonly<Record<Severity, Readonly<Record<Language, string>>>> = {
  error: { vi: 'Lỗi', en: 'Error' },
  warning: { vi: 'Cần xem', en: 'Warning' },
  suggestion: { vi: 'Gợi ý', en: 'Suggestion' },
};

/** The words of a failure: whole sentences; its placeholders are the params of the code (see format.ts). */
export interface FailureEntry {
  readonly vi: string;
  readonly en: string;
}

export interface Words<What extends string = string, Todo extends string = string> {
  /** Continues the sentence "Số tiền: …", so it begins small; no ";", which parts the findings of a row. */
  readonly what: What;
  /** A sentence of its own: what to do. */
  readonly todo: Todo;
}

interface Entry<Vi extends Words = Words> {
  readonly severity: Severity;
  /** Their placeholders are the params of the code, as types too. */
  readonly vi: Vi;
  /** With the same placeholders, as a test proves. */
  readonly en: Words;
}

export type Entries = Readonly<Record<string, Entry>>;

/** Gives a code its severity and words; their placeholders are the finding's params. */
export function entry<const What extends string, const Todo extends string>(
  severity: Severity,
  vi: readonly [what: What, todo: Todo],
  en: readonly [what: string, todo: string],
): Entry<Words<What, Todo>> {
  return { severity, vi: { what: vi[0], todo: vi[1] }, en: { what: en[0], todo: en[1] } };
}
