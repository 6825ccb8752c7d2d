/** Protections that only warn: a hard one, owned by one person, would make every other editor's batch fail. */
import type { ProtectionChange } from '../domain/commands/change';
import type { GridRange, Request } from './api';
import type { Target } from './target';

/** Nothing, where the protections of that description stand already as they should. */
export function protectionRequests(
  change: ProtectionChange,
  { sheetId, existing }: Target,
): readonly Request[] {
  const { description } = change;
  const present = (existing?.protectedRanges ?? []).filter(
    (protection) => protection.description === description,
  );
  const wanted = rangesOf(change, sheetId);
  const stands =
    present.length === wanted.length &&
    present.every(({ range }, index) => isAsWanted(range, wanted[index]));
  if (stands) return [];
  return [
    ...present.flatMap(({ protectedRangeId }) =>
      protectedRangeId === undefined ? [] : [{ deleteProtectedRange: { protectedRangeId } }],
    ),
    ...wanted.map((range) => ({
      addProtectedRange: { protectedRange: { range, description, warningOnly: true } },
    })),
  ];
}

function rangesOf({ rows, columns }: ProtectionChange, sheetId: number): readonly GridRange[] {
  const across = columns && { startColumnIndex: columns[0], endColumnIndex: columns[1] };
  return rows === 'sheet'
    ? [{ sheetId, ...across }]
    : rows.map(({ row, endRow }) => ({
        sheetId,
        startRowIndex: row,
        endRowIndex: endRow,
        ...across,
      }));
}

/** Hosts differ in how they fill in open ends, so only ends that are wanted are compared. */
function isAsWanted(one: GridRange | undefined, wanted: GridRange | undefined): boolean {
  return (
    (one?.startRowIndex ?? 0) === (wanted?.startRowIndex ?? 0) &&
    (one?.startColumnIndex ?? 0) === (wanted?.startColumnIndex ?? 0) &&
    (wanted?.endRowIndex === undefined || one?.endRowIndex === wanted.endRowIndex)
  );
}
