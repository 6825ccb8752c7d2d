/** Warning protections: added once, moved when what they guard has moved, the user’s own left alone. */
import { describe, expect, test } from '@jest/globals';
import type { ProtectionChange } from '../../src/core/commands/change';
import type { Sheet } from '../../src/sheets/api';
import { protectionRequests } from '../../src/sheets/protections';

const headings: ProtectionChange = {
  kind: 'protection',
  sheet: 'Quỹ',
  description: 'Sổ Khuyến học: dòng tiêu đề, không sửa tay',
  rows: [{ row: 0, endRow: 1 }],
};
const findings: ProtectionChange = {
  kind: 'protection',
  sheet: 'Quỹ',
  description: 'Sổ Khuyến học: cột Kiểm tra, không sửa tay',
  rows: 'sheet',
  columns: [12, 13],
};

type Protections = NonNullable<Sheet['protectedRanges']>;

/** What is asked of a sheet that has these protections: "add …", "delete 7". */
function asked(change: ProtectionChange, protectedRanges: Protections = []) {
  return protectionRequests(change, { sheetId: 5, existing: { protectedRanges } }).map(
    ({ addProtectedRange: add, deleteProtectedRange: remove }) =>
      add === undefined ? `delete ${remove?.protectedRangeId ?? ''}` : add.protectedRange,
  );
}

describe('protectionRequests', () => {
  test('adds one that only warns', () => {
    expect(asked(headings)).toEqual([
      {
        range: { sheetId: 5, startRowIndex: 0, endRowIndex: 1 },
        description: headings.description,
        warningOnly: true,
      },
    ]);
  });

  test.each<[string, ProtectionChange, Protections[number]['range']]>([
    ['as it was written', headings, { sheetId: 5, startRowIndex: 0, endRowIndex: 1 }],
    ['as Google gives it, without zeros', headings, { sheetId: 5, endRowIndex: 1 }],
    [
      'with its open end filled in',
      findings,
      { startColumnIndex: 12, endColumnIndex: 13, startRowIndex: 0, endRowIndex: 1000 },
    ],
  ])('nothing, where it stands %s', (_, change, range = {}) => {
    const { description } = change;
    expect(asked(change, [{ protectedRangeId: 7, description, range }])).toEqual([]);
  });

  test.each<[string, ProtectionChange, Protections[number]['range']]>([
    ['a header that is longer now', headings, { startRowIndex: 0, endRowIndex: 2 }],
    ['a column that stands elsewhere', findings, { startColumnIndex: 9, endColumnIndex: 10 }],
  ])('replaces that of %s', (_, change, range = {}) => {
    const { description } = change;
    expect(asked(change, [{ protectedRangeId: 7, description, range }])).toEqual([
      'delete 7',
      expect.objectContaining({ description, warningOnly: true }),
    ]);
  });

  test('one too many of the same makes both new', () => {
    const { description } = headings;
    const one = { description, range: { startRowIndex: 0, endRowIndex: 1 } };
    const both = [
      { ...one, protectedRangeId: 7 },
      { ...one, protectedRangeId: 8 },
    ];
    expect(asked(headings, both)).toHaveLength(3);
  });

  test('leaves the user’s own alone', () => {
    const own = {
      protectedRangeId: 9,
      description: 'Cấm sửa',
      range: { sheetId: 5, endRowIndex: 1 },
    };
    expect(asked(headings, [own])).toHaveLength(1);
  });
});
