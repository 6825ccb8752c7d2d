/** Groups of rows and columns: the recorded answers, and the examples of the discovery document. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { depthsOf, groupsOf } from '../../../../../src/local/emulator/sheets/spans';
import type { Request } from '../../../../../src/sheets/api';
import { after, refusal, replies, sheetOf, storeWith, workbookId } from '../workbook';

type Span = readonly [startIndex: number, endIndex: number];

const range = ([startIndex, endIndex]: Span, dimension = 'COLUMNS') => ({
  sheetId: 0,
  dimension,
  startIndex,
  endIndex,
});
const add = (span: Span): Request => ({ addDimensionGroup: { range: range(span) } });
const remove = (span: Span): Request => ({ deleteDimensionGroup: { range: range(span) } });

/** Start, end and depth of each group of columns. */
function groups(...requests: readonly Request[]) {
  const { columnGroups = [] } = sheetOf(after(...requests));
  return columnGroups.map(({ range: at, depth }) => [at?.startIndex, at?.endIndex, depth]);
}

test('as recorded: the reply, the answer, and the button behind the group', () => {
  const told = { range: { dimension: 'COLUMNS', startIndex: 0, endIndex: 2 }, depth: 1 };
  expect(replies(add([0, 2]), remove([0, 2]))).toEqual([
    { addDimensionGroup: { dimensionGroups: [told] } },
    { deleteDimensionGroup: {} },
  ]);
  const store = storeWith();
  const fields = 'sheets(columnGroups,properties.gridProperties)';
  store.batchUpdate(workbookId, { requests: [add([0, 2])] });
  const grid = { rowCount: 10, columnCount: 6, frozenRowCount: 1, columnGroupControlAfter: true };
  expect(store.get(workbookId, { fields }).sheets?.[0]).toEqual({
    properties: { gridProperties: grid },
    columnGroups: [told],
  });
  store.batchUpdate(workbookId, { requests: [remove([0, 2])] });
  expect(store.get(workbookId, { fields }).sheets?.[0]).toEqual({
    properties: { gridProperties: grid },
  });
});

// Columns B to E of the document are 1 to 5 here.
test.each<[string, Request[], unknown]>([
  [
    'a wider one around',
    [add([2, 4]), add([1, 5])],
    [
      [1, 5, 1],
      [2, 4, 2],
    ],
  ],
  [
    'a narrower one inside',
    [add([1, 5]), add([2, 4])],
    [
      [1, 5, 1],
      [2, 4, 2],
    ],
  ],
  [
    'one that overlaps',
    [add([1, 4]), add([2, 5])],
    [
      [1, 5, 1],
      [2, 4, 2],
    ],
  ],
  [
    'deleted at the end',
    [add([1, 5]), add([2, 4]), remove([3, 5])],
    [
      [1, 4, 1],
      [2, 3, 2],
    ],
  ],
  [
    'two apart',
    [add([0, 1]), add([3, 4])],
    [
      [0, 1, 1],
      [3, 4, 1],
    ],
  ],
])('%s', (_, requests, expected) => expect(groups(...requests)).toEqual(expected));

test('groups and depths tell the same', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(4), { maxLength: 12 }), (depths) => {
      while (depths.at(-1) === 0) depths.pop();
      expect(depthsOf(groupsOf(depths))).toEqual(depths);
    }),
  );
});

test('a group moves and grows with its columns', () => {
  const insert = (at: number): Request => ({ insertDimension: { range: range([at, at + 1]) } });
  expect(groups(add([1, 3]), insert(0))).toEqual([[2, 4, 1]]);
  expect(groups(add([1, 3]), insert(2))).toEqual([[1, 4, 1]]);
  expect(groups(add([1, 3]), { deleteDimension: { range: range([1, 3]) } })).toEqual([]);
});

test('folded, its columns are hidden', () => {
  const update = (collapsed: boolean): Request => ({
    updateDimensionGroup: {
      dimensionGroup: { range: range([1, 3]), depth: 1, collapsed },
      fields: 'collapsed',
    },
  });
  const hidden = (...requests: Request[]) =>
    (sheetOf(after(add([1, 3]), ...requests)).data?.[0]?.columnMetadata ?? []).map(
      ({ hiddenByUser = false }) => hiddenByUser,
    );
  expect(hidden(update(true))).toEqual([false, true, true]);
  expect(hidden(update(true), update(false))).toEqual([false, false, false]);
});

describe('refused', () => {
  test.each<[string, Request[], string]>([
    ['an empty range', [add([2, 2])], 'must lie in the grid (6) and not be empty'],
    ['a range beyond the grid', [add([2, 7])], 'must lie in the grid (6)'],
    ['no group to delete', [remove([0, 2])], 'There is no group in the range.'],
    ['nine in each other', Array.from({ length: 9 }, () => add([0, 2])), 'at most 8 deep'],
    [
      'one that is not there',
      [
        {
          updateDimensionGroup: { dimensionGroup: { range: range([0, 1]), depth: 1 }, fields: '*' },
        },
      ],
      'No such dimension group.',
    ],
  ])('%s', (_, requests, words) => expect(refusal(() => after(...requests))).toContain(words));
});
