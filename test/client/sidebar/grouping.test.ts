import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Issue } from '../../../src/core/commands/check/issue';
import {
  allKeys,
  groupFindings,
  openKeys,
  rowsOf,
  type Row,
} from '../../../src/client/sidebar/check/grouping';
import { listed, messageWithoutPlace } from '../../../src/client/sidebar/check/grouping';
import { issuesOf, manyFindings, threeFindings } from './made-replies';

const outline = (rows: readonly Row[]) =>
  rows.map((row) => {
    if (row.type === 'kind') return `${row.kind.severity}: ${row.kind.title} (${row.kind.count})`;
    if (row.type === 'place') return `- ${row.place.sheet} / ${row.place.ward}`;
    return `-- ${row.finding.issue.cell}`;
  });

describe('groupFindings', () => {
  const [money, receipt, spelling] = issuesOf(threeFindings) as [Issue, Issue, Issue];

  test('puts errors first, then kinds by frequency, wards by name, confirmed ones last', () => {
    const kinds = groupFindings(
      listed([
        spelling,
        { ...receipt, confirmed: true, reason: 'Một phiếu nhiều người' },
        receipt,
        { ...money, code: 'not-money', kind: 'không phải là số tiền', ward: '' },
        { ...money, cell: 'J13', ward: 'Xã Dương Quang' },
        { ...money, ward: 'Phường Đức Xuân' },
        { ...money, cell: 'J14', ward: '' },
      ]),
    );
    expect(outline(rowsOf(kinds, new Set(allKeys(kinds))))).toEqual([
      'error: Số tiền: là chữ, không phải số, nên công thức không cộng được (3)',
      '- Quỹ / ',
      '-- J14',
      '- Quỹ / Phường Đức Xuân',
      '-- J12',
      '- Quỹ / Xã Dương Quang',
      '-- J13',
      'error: Số tiền: không phải là số tiền (1)',
      '- Quỹ / ',
      '-- J12',
      'warning: Số phiếu: đã dùng ở một dòng ở trên (1)',
      '- Quỹ / Phường Đức Xuân',
      '-- C12',
      'suggestion: Xã, phường: nên ghi đủ tên (1)',
      '- Đăng ký / Phường Đức Xuân',
      '-- C12',
      'confirmed:  (1)',
      '- Quỹ / Phường Đức Xuân',
      '-- C12',
    ]);
  });

  test('one code that is an error here and a warning there makes two kinds', () => {
    const kinds = groupFindings(listed([money, { ...money, severity: 'warning' }]));
    expect(kinds.map(({ severity, count }) => [severity, count])).toEqual([
      ['error', 1],
      ['warning', 1],
    ]);
  });

  test('no finding is lost, and none is listed twice', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(400), { maxLength: 60 }), (picks) => {
        const many = issuesOf(manyFindings(401));
        const findings = listed(picks.flatMap((pick) => many[pick] ?? []));
        const kinds = groupFindings(findings);
        const ids = rowsOf(kinds, new Set(allKeys(kinds))).flatMap((row) =>
          row.type === 'finding' ? row.finding.id : [],
        );
        expect(ids.sort((one, other) => one - other)).toEqual(findings.map(({ id }) => id));
        expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(findings.length);
      }),
    );
  });
});

describe('openKeys', () => {
  const untouched = new Map<string, boolean>();

  const openKinds = (issues: readonly Issue[], base: 'first' | 'all' | 'none') => {
    const kinds = groupFindings(listed(issues));
    const open = openKeys(kinds, { base, touched: untouched });
    return kinds.filter(({ key }) => open.has(key)).length;
  };
  const three = issuesOf(threeFindings);
  const confirmed = three.map((one) => ({ ...one, confirmed: true as const }));
  const many = issuesOf(manyFindings(500));

  test.each([
    ['nothing', [], 'first', 0],
    ['few findings at first', three, 'first', 3],
    ['many findings at first: the first kind', many, 'first', 1],
    ['confirmed ones at first', confirmed, 'first', 0],
    ['many findings, all opened', many, 'all', 5],
    ['confirmed ones, all opened', confirmed, 'all', 1],
    ['few findings, all closed', three, 'none', 0],
  ] as const)('%s', (_, issues, base, expected) => {
    expect(openKinds(issues, base)).toBe(expected);
  });

  test('what was touched stays as it was left; what comes later stands as usual', () => {
    const before = groupFindings(listed(three.slice(0, 1)));
    const touched = new Map(before.map(({ key }) => [key, false]));
    const after = groupFindings(listed(three));
    const open = openKeys(after, { base: 'first', touched });
    expect(after.map(({ key }) => open.has(key))).toEqual([false, true, true]);
  });
});

describe('listed', () => {
  const [money, receipt] = issuesOf(threeFindings) as [Issue, Issue, Issue];
  const keys = (issues: readonly Issue[]) => listed(issues).map(({ key }) => key);

  test('gives every finding a key of its own, equal ones too', () => {
    expect(new Set(keys([money, receipt, money, receipt, money])).size).toBe(5);
  });

  test('gives a finding the same key when others before it are mended', () => {
    expect(keys([receipt])).toEqual(keys([money, receipt]).slice(1));
  });

  test('knows a warning by the content of its row, wherever the row has moved', () => {
    expect(keys([{ ...receipt, cell: 'C13', row: 13 }])).toEqual(keys([receipt]));
    expect(keys([{ ...money, cell: 'J13', row: 13 }])).not.toEqual(keys([money]));
  });
});

describe('messageWithoutPlace', () => {
  test.each(['vi', 'en'] as const)('leaves out what stands beside it (%s)', (language) => {
    const messages = issuesOf(threeFindings, language).map(messageWithoutPlace);
    expect(messages[0]).toMatch(/^“1tr5” /);
    expect(messages[1]).toMatch(/^“PT 015” /);
    for (const message of messages) expect(message).not.toMatch(/Trang|Sheet|dòng 12|row 12/);
  });

  test.each([
    ['a whole sheet', { row: null, columnIndex: null, heading: '', value: '' }, /^Không tìm thấy/],
    ['a row', { columnIndex: 5, heading: '', value: '' }, /^Không tìm thấy/],
    ['a title with a colon', { sheet: 'Quỹ: 2017, dòng 3', value: 'a: b' }, /^“a: b” không tìm/],
    ['the workbook', { sheet: '', row: null, columnIndex: null, heading: '', value: '' }, /^Không/],
  ])('of %s', (_, change, expected) => {
    const { params: __, fix: ___, ...finding } = { ...threeFindings[0]!, ...change };
    const [issue] = issuesOf([{ ...finding, code: 'header-missing' }]);
    expect(messageWithoutPlace(issue!)).toMatch(expected);
  });

  test('leaves a message alone that begins otherwise', () => {
    const [issue] = issuesOf(threeFindings);
    expect(messageWithoutPlace({ ...issue!, message: 'không rõ chỗ nào.' })).toBe(
      'Không rõ chỗ nào.',
    );
  });
});
