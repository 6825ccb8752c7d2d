/**
 * Mends that are not certain although the cell can be read: "18 hộ" of a Dòng họ is 18 of
 * something else, and a plain 18 would take away the only sign of it. Once the doubt is
 * confirmed as in order, the mend is offered.
 */
import type { Finding } from '../findings/finding';

export function withholdFixes(findings: readonly Finding[]): readonly Finding[] {
  const doubted = new Set(
    findings
      .filter(({ code, confirmed }) => code === 'unit-title-mismatch' && confirmed === undefined)
      .map(placeOf),
  );
  if (doubted.size === 0) return findings;
  return findings.map((finding) => {
    if (finding.code !== 'count-as-text' || !doubted.has(placeOf(finding))) return finding;
    const { fix: _, ...asked } = finding;
    return asked;
  });
}

const placeOf = ({ sheet, row, columnIndex }: Finding) => JSON.stringify([sheet, row, columnIndex]);
