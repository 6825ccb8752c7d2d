/** Which findings are shown: by severity, by sheet, by a text that they hold. */
import type { Issue } from '../../../core/commands/check/issue';
import type { Severity } from '../../../core/messages/entry';
import { withoutTones } from '../../../core/vietnamese/fold';
import type { ListedFinding } from './grouping';

export interface Filters {
  /** null: every severity. */
  readonly severity: Severity | null;
  /** null: every sheet; '' the findings of the whole workbook. */
  readonly sheet: string | null;
  /** As typed; tones, case and spaces around it make no difference. */
  readonly search: string;
}

export const noFilters: Filters = { severity: null, sheet: null, search: '' };

export function isFiltered({ severity, sheet, search }: Filters): boolean {
  return severity !== null || sheet !== null || search.trim() !== '';
}

/** The text in which a search looks: whatever of a finding a user can see. */
export function searchTextOf({ message, cell, ward, kind, value, reason = '' }: Issue): string {
  return withoutTones([message, cell, ward, kind, String(value), reason].join('\n'));
}

/** @param searchTexts by a finding's id; see `searchTextOf` */
export function filterFindings(
  findings: readonly ListedFinding[],
  { severity, sheet, search }: Filters,
  searchTexts: readonly string[],
): readonly ListedFinding[] {
  const wanted = withoutTones(search).trim();
  return findings.filter(
    ({ id, issue }) =>
      (severity === null || issue.severity === severity) &&
      (sheet === null || issue.sheet === sheet) &&
      (wanted === '' || (searchTexts[id] ?? '').includes(wanted)),
  );
}

/** Titles of the sheets that have findings, in the order of the reply. */
export function sheetsOf(findings: readonly ListedFinding[]): readonly string[] {
  return [...new Set(findings.map(({ issue }) => issue.sheet))];
}

/** Findings of each severity; confirmed warnings are not among them. */
export function countBySeverity(
  findings: readonly ListedFinding[],
): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, suggestion: 0 };
  for (const { issue } of findings) {
    if (issue.confirmed !== true) counts[issue.severity] += 1;
  }
  return counts;
}
