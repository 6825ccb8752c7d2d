/** Requests about groups of rows and columns: add, delete and update a dimension group. */
import Schema = GoogleAppsScript.Sheets.Schema;
import { gridSize } from '../areas';
import { asGroup, depthsOf, groupsOf } from '../spans';
import { made, required, sheetById, writableSheet, type Draft } from '../draft';
import { invalidArgument } from '../failures';
import { changeByMask, changeMask } from '../field-masks';
import { padTo, writableGrid } from '../grid';
import { writableProperties } from '../grid';
import { dimensionGroup } from '../messages/ranges';
import { list, message, one, text } from '../messages/message';
import { dimensionRange } from '../messages/ranges';
import { requestKind } from './request';

const addGroup = message<Schema.AddDimensionGroupRequest>('AddDimensionGroupRequest', {
  range: one(dimensionRange),
});

const deleteGroup = message<Schema.DeleteDimensionGroupRequest>('DeleteDimensionGroupRequest', {
  range: one(dimensionRange),
});

const updateGroup = message<Schema.UpdateDimensionGroupRequest>('UpdateDimensionGroupRequest', {
  dimensionGroup: one(dimensionGroup),
  fields: text,
});

const groupsReply = message<Schema.AddDimensionGroupResponse>('AddDimensionGroupResponse', {
  dimensionGroups: list(one(dimensionGroup)),
});

/** Eight groups may lie in each other: support.google.com/docs/answer/54813 */
const deepest = 8;

export const groupRequests = {
  addDimensionGroup: requestKind(
    addGroup,
    (draft, { range }) => {
      const dimensionGroups = regroup(draft, required(range, 'range'), 1);
      return { addDimensionGroup: { dimensionGroups } };
    },
    groupsReply,
  ),

  deleteDimensionGroup: requestKind(
    deleteGroup,
    (draft, { range }) => {
      const dimensionGroups = regroup(draft, required(range, 'range'), -1);
      return { deleteDimensionGroup: { dimensionGroups } };
    },
    groupsReply,
  ),

  updateDimensionGroup: requestKind(updateGroup, (draft, request) => {
    const wanted = required(request.dimensionGroup, 'dimensionGroup');
    const mask = changeMask(request.fields, dimensionGroup);
    const range = required(wanted.range, 'dimensionGroup.range');
    const { sheetId, rows, start, end } = spanOf(draft, range);
    const name = rows ? 'rowGroups' : 'columnGroups';
    const isMeant = (group: Schema.DimensionGroup) =>
      group.depth === wanted.depth &&
      group.range?.startIndex === start &&
      group.range?.endIndex === end;
    const groups = sheetById(draft, sheetId)[name] ?? [];
    if (!groups.some(isMeant)) throw invalidArgument('No such dimension group.');
    const collapsed = new Map([...mask].filter(([field]) => field === 'collapsed'));
    writableSheet(draft, sheetId)[name] = groups.map((group) =>
      isMeant(group) ? changeByMask(group, wanted, collapsed) : group,
    );
    if (mask.has('collapsed'))
      hide(draft, { sheetId, rows, start, end }, wanted.collapsed ?? false);
  }),
};

interface Span {
  readonly sheetId: number;
  readonly rows: boolean;
  readonly start: number;
  readonly end: number;
}

/** @throws 400 for no such sheet, and for a span that is empty or beyond the grid */
function spanOf(draft: Draft, range: Schema.DimensionRange): Span {
  const { sheetId = 0, startIndex = 0, dimension } = range;
  const size = gridSize(sheetById(draft, sheetId));
  const rows = required(dimension, 'range.dimension') === 'ROWS';
  const last = rows ? size.rows : size.columns;
  const end = range.endIndex ?? last;
  if (startIndex < 0 || startIndex >= end || end > last) {
    throw invalidArgument(`The range of a group must lie in the grid (${last}) and not be empty.`);
  }
  return { sheetId, rows, start: startIndex, end };
}

/** Makes the rows of a range one deeper or less deep. @returns all groups of that dimension */
function regroup(draft: Draft, range: Schema.DimensionRange, by: 1 | -1): Schema.DimensionGroup[] {
  const { sheetId, rows, start, end } = spanOf(draft, range);
  const name = rows ? 'rowGroups' : 'columnGroups';
  const before = sheetById(draft, sheetId)[name] ?? [];
  const depths = depthsOf(before.map(asGroup));
  padTo(depths, end, 0);
  const touched = depths.slice(start, end);
  if (by < 0 && touched.every((depth) => depth === 0)) {
    throw invalidArgument('There is no group in the range.');
  }
  if (by > 0 && Math.max(...touched) >= deepest) {
    throw invalidArgument(`Groups can be at most ${deepest} deep.`);
  }
  for (let index = start; index < end; index += 1) {
    depths[index] = Math.max(0, (depths[index] ?? 0) + by);
  }
  const groups = groupsOf(depths).map((group): Schema.DimensionGroup => {
    const known = before.find(
      (other) =>
        other.depth === group.depth &&
        other.range?.startIndex === group.start &&
        other.range?.endIndex === group.end,
    );
    const dimension = rows ? 'ROWS' : 'COLUMNS';
    const span = { sheetId, dimension, startIndex: group.start, endIndex: group.end };
    return known ?? { range: span, depth: group.depth };
  });
  writableSheet(draft, sheetId)[name] = groups;
  if (by > 0) showControlAfter(draft, sheetId, rows);
  return groups;
}

/** As recorded: the first group of a sheet puts the button that folds it behind its rows. */
function showControlAfter(draft: Draft, sheetId: number, rows: boolean): void {
  const name = rows ? 'rowGroupControlAfter' : 'columnGroupControlAfter';
  const properties = writableProperties(draft, sheetId);
  properties.gridProperties = { ...properties.gridProperties, [name]: true };
}

function hide(draft: Draft, { sheetId, rows, start, end }: Span, hidden: boolean): void {
  const grid = writableGrid(draft, sheetId);
  const name = rows ? 'rowMetadata' : 'columnMetadata';
  const all = made(draft, [...(grid[name] ?? [])]);
  padTo(all, end, {});
  for (let index = start; index < end; index += 1) {
    const { hiddenByUser: _before, ...rest } = all[index] ?? {};
    all[index] = hidden ? { ...rest, hiddenByUser: true } : rest;
  }
  grid[name] = all;
}
