/** Warnings confirmed, or taken back, since the last check: kept here until the next one tells them itself. */
import { useMemo, useState } from 'preact/hooks';
import type { Issue } from '../../domain/commands/issues';
import type { Confirmation } from '../../domain/findings/finding';
import { listed, type ListedFinding } from './finding';

export interface Confirmations {
  readonly findings: readonly ListedFinding[];
  /** @param confirmation null: taken back */
  readonly set: (id: number, confirmation: Confirmation | null) => void;
}

export function useConfirmations(issues: readonly Issue[]): Confirmations {
  const [changes, setChanges] = useState({
    issues,
    byId: new Map<number, Confirmation | null>(),
  });
  // Changes belong to the reply that they were made on.
  const byId = changes.issues === issues ? changes.byId : undefined;
  const unchanged = useMemo(() => listed(issues), [issues]);
  const findings = useMemo(
    () =>
      unchanged.map((finding) => ({
        ...finding,
        issue: changedIssue(finding.issue, byId?.get(finding.id)),
      })),
    [unchanged, byId],
  );
  return {
    findings,
    set: (id, confirmation) =>
      setChanges((old) => ({
        issues,
        byId: new Map(old.issues === issues ? old.byId : []).set(id, confirmation),
      })),
  };
}

function changedIssue(issue: Issue, change: Confirmation | null | undefined): Issue {
  if (change === undefined) return issue;
  const { confirmed: _, reason: __, who: ___, when: ____, ...bare } = issue;
  return change === null ? bare : { ...bare, confirmed: true, ...change };
}
