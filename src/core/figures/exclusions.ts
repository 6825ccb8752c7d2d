/** Why rows of a period were left out: by what is wrong with them, the most frequent first. */
import type { Finding } from '../messages/finding';
import type { TableData } from '../workbook/read-table';

export interface Reason {
  /** One of the findings that say so. */
  readonly finding: Finding;
  readonly rows: number;
}

export interface ReasonCounter {
  readonly add: (reading: TableData, row: number) => void;
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

// Which rows of a table no figure counts.

/** By data row of a table: 1 where it has an error, so that no figure counts it. */
export function rowsWithErrors(reading: TableData, findings: readonly Finding[]): Uint8Array {
  const wrong = new Uint8Array(reading.rows.length);
  for (const { code, sheet, severity, row } of findings) {
    if (severity !== 'error' || sheet !== reading.sheet.title) continue;
    if (row === null) {
      if (code === 'money-unit-conflict') wrong.fill(1);
      continue;
    }
    const dataRow = reading.dataRowAt(row);
    if (dataRow !== undefined) wrong[dataRow] = 1;
  }
  return wrong;
}
