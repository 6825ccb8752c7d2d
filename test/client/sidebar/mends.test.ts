/** Which findings can be mended, and how a value is shown before and after. */
import { describe, expect, test } from '@jest/globals';
import type { Issue } from '../../../src/core/commands/check/issue';
import { listed } from '../../../src/client/sidebar/check/grouping';
import { isProposing, mendsOf, type ProposingIssue } from '../../../src/client/sidebar/fix/fix';
import { cellsBySheet } from '../../../src/client/sidebar/fix/outcomes';
import { shownMend } from '../../../src/client/sidebar/fix/shown-values';
import { issuesOf, threeFindings } from './made-replies';

const [money, receipt, ward] = issuesOf(threeFindings) as [Issue, Issue, Issue];

describe('mendsOf', () => {
  const ids = (issues: readonly Issue[]) => [...mendsOf(listed(issues)).keys()];

  test.each<[string, readonly Issue[], readonly number[]]>([
    ['nothing', [], []],
    ['a finding without a proposal', [receipt], []],
    ['those with one, wherever they stand', [money, receipt, ward], [0, 2]],
    ['a proposal of zero', [{ ...money, suggestion: 0 }], [0]],
    ['a confirmed warning', [{ ...money, severity: 'warning', confirmed: true }], []],
    ['of one cell the first only', [{ ...money, code: 'not-whole' }, money], [0]],
    ['the same cell of two sheets', [money, { ...money, sheet: 'Khen thưởng' }], [0, 1]],
    [
      'of one cell the first that is not confirmed',
      [{ ...money, severity: 'warning', confirmed: true }, money],
      [1],
    ],
    ['a finding of a whole sheet', [{ ...money, cell: '', row: null }], []],
  ])('%s', (_, issues, expected) => {
    expect(ids(issues)).toEqual(expected);
  });
});

describe('shownMend', () => {
  test.each<[string, Issue['value'], Issue['value'], string, string]>([
    ['money-as-text', '1tr5', 1_500_000, '“1tr5”', '1.500.000'],
    ['money-as-text', '1500000', 1_500_000, '“1500000”', '1.500.000'],
    ['count-as-text', '1 200 hộ', 1200, '“1 200 hộ”', '1.200'],
    ['amount-small', 1500, 1_500_000, '1.500', '1.500.000'],
    ['not-whole', 1_500_000.5, 1_500_001, '1.500.000,5', '1.500.001'],
    ['date-as-text', '15.6.2017', '2017-06-15', '“15.6.2017”', '15/06/2017'],
    ['date-as-number', 42_740, '2017-01-05', '42740', '05/01/2017'],
    ['setting-as-text', '30.6.2017', '2017-06-30', '“30.6.2017”', '30/06/2017'],
    ['setting-as-text', '5 triệu', 5_000_000, '“5 triệu”', '5.000.000'],
    ['untidy-text', ' 2017-01-05', '2017-01-05', '“ 2017-01-05”', '“2017-01-05”'],
    ['birth-year-format', '1985 ', 1985, '“1985 ”', '1985'],
    ['birth-year-format', 31_048, 1985, '01/01/1985', '1985'],
    ['phone-spelling', 912_345_678, '0912345678', '912345678', '“0912345678”'],
    ['list-spelling', true, 'Đạt', 'true', '“Đạt”'],
    ['ward-of-row', '', 'Phường Đức Xuân', '', '“Phường Đức Xuân”'],
  ])('%s: %j becomes %j', (code, value, suggestion, old, mended) => {
    const issue = { ...money, code, value, suggestion };
    expect(shownMend(issue)).toMatchObject({ old, new: mended });
  });

  test.each([
    ['Hà  Văn Thạch', 'Hà Văn Thạch', true],
    ['Hà Văn Thạch'.normalize('NFD'), 'Hà Văn Thạch', true],
    ['Ðức Xuân', 'Đức Xuân', true],
    ['P. Đức Xuân', 'Phường Đức Xuân', false],
    ['Hòa', 'Hoà', false],
  ])('%j and %j look the same: %s', (value, suggestion, looksSame) => {
    expect(shownMend({ ...ward, value, suggestion })).toMatchObject({ looksSame });
  });

  test('shows every proposal of the made findings', () => {
    const shown = [money, receipt, ward].filter(isProposing).map((one: ProposingIssue) => {
      const { old, new: mended } = shownMend(one);
      return [old, mended];
    });
    expect(shown).toEqual([
      ['“1tr5”', '1.500.000'],
      ['“P. Đức Xuân”', '“Phường Đức Xuân”'],
    ]);
  });
});

test.each([
  [[], []],
  [
    [
      ['Quỹ', 'J12'],
      ['Đăng ký', 'C4'],
      ['Quỹ', 'J15'],
    ],
    ['Quỹ: J12, J15', 'Đăng ký: C4'],
  ],
] as const)('the cells %j are named sheet by sheet', (places, expected) => {
  expect(cellsBySheet(places.map(([sheet, cell]) => ({ sheet, cell })))).toEqual(expected);
});
