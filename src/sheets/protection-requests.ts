/** Protections that only warn: a hard one, owned by one person, would make every other editor's batch fail. */
import type { ProtectionChange } from '../domain/commands/change';
import type { GridRange, Request } from './api';
import type { Target } from './target';

export function protectionRequests(
  { description, rows }: ProtectionChange,
  { sheetId, existing }: Target,
): readonly Request[] {
  const present = (existing?.protectedRanges ?? []).filter(
    (protection) => protection.description === description,
  );
  const ranges: readonly GridRange[] =
    rows === 'sheet'
      ? [{ sheetId }]
      : rows.map(({ row, endRow }) => ({ sheetId, startRowIndex: row, endRowIndex: endRow }));
  return [
    ...present.flatMap(({ protectedRangeId }) =>
      protectedRangeId === undefined ? [] : [{ deleteProtectedRange: { protectedRangeId } }],
    ),
    ...ranges.map((range) => ({
      addProtectedRange: { protectedRange: { range, description, warningOnly: true } },
    })),
  ];
}
