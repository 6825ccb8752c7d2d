/** Why rows of a period were left out: by what is wrong with them, the most frequent first. */
import type { Finding } from '../findings/finding';
import type { TableReading } from '../workbook/read-table';

export interface Reason {
  /** One of the findings that say so. */
  readonly finding: Finding;
  readonly rows: number;
}

export interface ReasonCounter {
  readonly add: (reading: TableReading, row: number) => void;
  readonly reasons: () => readonly Reason[];
}

/** A row with several errors counts for the first of them alone, so that the rows add up. */
export function reasonCounter(findings: readonly Finding[]): ReasonCounter {
  const firstByRow = new Map<string, Finding>();
  for (const finding of findings) {
    if (finding.severity !== 'error' || finding.row === null) continue;
    const key = `${finding.row} ${finding.sheet}`;
    if (!firstByRow.has(key)) firstByRow.set(key, finding);
  }
  const counts = new Map<string, { readonly finding: Finding; rows: number }>();
  return {
    add: ({ sheet, rows }, row) => {
      const finding = firstByRow.get(`${rows[row] ?? -1} ${sheet.title}`);
      if (finding === undefined) return;
      const kind = `${finding.code} ${finding.heading}`;
      const known = counts.get(kind);
      if (known === undefined) counts.set(kind, { finding, rows: 1 });
      else known.rows += 1;
    },
    reasons: () => [...counts.values()].sort((one, other) => other.rows - one.rows),
  };
}
