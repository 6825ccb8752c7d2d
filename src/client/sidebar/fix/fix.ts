/** What can be mended: of each cell one certain proposal, as the server takes them. */
import type { CellValue } from '../../../core/data/cell';
import type { Issue } from '../../../core/commands/check/issue';
import type { ListedFinding } from '../check/grouping';

/** A cell as "J12" on a sheet. */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

export interface Mend {
  /** Of its cell, see `placeKey`. */
  readonly key: string;
  readonly issue: ProposingIssue;
}

/** A finding that proposes a value. */
export type ProposingIssue = Issue & { readonly suggestion: CellValue };

export function placeKey({ sheet, cell }: Place): string {
  return JSON.stringify([sheet, cell]);
}

export function isProposing(issue: Issue): issue is ProposingIssue {
  return issue.suggestion !== undefined && issue.confirmed !== true && issue.cell !== '';
}

/**
 * The mends by their findings' ids. The server takes the first proposal for a cell only, as the
 * next one may fall away with it; so does this.
 * @param findings in the order of the reply
 */
export function mendsOf(findings: readonly ListedFinding[]): ReadonlyMap<number, Mend> {
  const mends = new Map<number, Mend>();
  const taken = new Set<string>();
  for (const { id, issue } of findings) {
    if (!isProposing(issue)) continue;
    const key = placeKey(issue);
    if (taken.has(key)) continue;
    taken.add(key);
    mends.set(id, { key, issue });
  }
  return mends;
}
