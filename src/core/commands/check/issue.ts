/** Findings as the contract's JSON gives them, with words; what the sidebar and `validate --json` show. */
import type { Finding } from '../../messages/finding';
import type { Severity } from '../../messages/entry';
import { addressOf, fullWords, kindWords } from '../../messages/finding-text';
import { type Language } from '../../messages/entry';
import type { CellValue } from '../../data/cell';
import { toIsoDate } from '../../data/dates';

export interface Issue {
  readonly severity: Severity;
  readonly code: string;
  readonly sheet: string;
  /** '' for a finding of a whole sheet or of the workbook. */
  readonly cell: string;
  /** 1-based; null as above. */
  readonly row: number | null;
  readonly column: string;
  readonly value: CellValue;
  /** What is wrong and what to do, in two sentences. */
  readonly message: string;
  /** The value that the mend would write; absent where nothing is certain. */
  readonly suggestion?: CellValue;
  /** What is wrong in few words, without place or value: the name of its kind. */
  readonly kind: string;
  /** The ward of the row; '' where it has none. */
  readonly ward: string;
  /** Of a warning: the key by which it is confirmed, or revoked. */
  readonly key?: string;
  readonly confirmed?: true;
  /** Why it was confirmed, by whom, and when. */
  readonly reason?: string;
  readonly who?: string;
  readonly when?: string;
}

export type Counts = Readonly<Record<Severity, number>>;

export function issueOf(finding: Finding, language: Language): Issue {
  const { severity, code, sheet, row, heading, value, fix, ward, key, confirmed } = finding;
  const { what, todo } = fullWords(finding, language);
  return {
    severity,
    code,
    sheet,
    cell: addressOf(finding),
    row: row === null ? null : row + 1,
    column: heading,
    value,
    message: `${what} ${todo}`,
    ...(fix !== undefined && {
      suggestion: fix.kind === 'date' ? toIsoDate(fix.value) : fix.value,
    }),
    kind: kindWords(finding, language),
    ward,
    ...(key !== undefined && { key }),
    ...(confirmed !== undefined && { confirmed: true, ...confirmed }),
  };
}

/** Confirmed warnings are not counted. */
export function countsOf(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, suggestion: 0 };
  for (const { severity, confirmed } of findings) {
    if (confirmed === undefined) counts[severity] += 1;
  }
  return counts;
}
