/**
 * Groups of rows or columns as depths: how many groups each row lies in. Adding a group makes its
 * rows one deeper, deleting one less deep, and the groups follow from the depths.
 * Source: discovery document, AddDimensionGroupRequest and DeleteDimensionGroupRequest
 */
import Schema = GoogleAppsScript.Sheets.Schema;

export interface Group {
  readonly start: number;
  readonly end: number;
  readonly depth: number;
}

/** The depth of each row, up to the last one in a group. */
export function depthsOf(groups: readonly Group[]): number[] {
  const depths: number[] = [];
  for (const { start, end, depth } of groups) {
    for (let index = 0; index < end; index += 1) depths[index] ??= 0;
    for (let index = start; index < end; index += 1) {
      depths[index] = Math.max(depths[index] ?? 0, depth);
    }
  }
  return depths;
}

/** The groups that give these depths, those of one depth from the first row on, shallow ones first. */
export function groupsOf(depths: readonly number[]): readonly Group[] {
  const deepest = Math.max(0, ...depths);
  const groups: Group[] = [];
  for (let depth = 1; depth <= deepest; depth += 1) {
    let start: number | undefined;
    for (let index = 0; index <= depths.length; index += 1) {
      const isIn = (depths[index] ?? 0) >= depth;
      if (isIn) start ??= index;
      else if (start !== undefined) {
        groups.push({ start, end: index, depth });
        start = undefined;
      }
    }
  }
  return groups;
}

export function asGroup({ range = {}, depth = 0 }: Schema.DimensionGroup): Group {
  return { start: range.startIndex ?? 0, end: range.endIndex ?? 0, depth };
}
