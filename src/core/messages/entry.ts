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

/** The words of a failure: whole sentences; {names} are its params. */
export interface FailureEntry {
  readonly vi: string;
  readonly en: string;
}

export interface Words {
  /** Continues the sentence "Số tiền: …", so it begins small; no ";", which parts the findings of a row. */
  readonly what: string;
  /** A sentence of its own: what to do. */
  readonly todo: string;
}

interface Entry {
  readonly severity: Severity;
  readonly vi: Words;
  readonly en: Words;
}

export type Entries = Readonly<Record<string, Entry>>;

/** {names} in the words are the finding's params. */
export function entry(
  severity: Severity,
  vi: readonly [what: string, todo: string],
  en: readonly [what: string, todo: string],
): Entry {
  return { severity, vi: { what: vi[0], todo: vi[1] }, en: { what: en[0], todo: en[1] } };
}
