import { describe, expect, test } from '@jest/globals';
import {
  countBySeverity,
  filterFindings,
  isFiltered,
  noFilters,
  searchTextOf,
  sheetsOf,
  type Filters,
} from '../../../src/client/sidebar/check/filtering';
import { listed } from '../../../src/client/sidebar/check/grouping';
import { issuesOf, threeFindings } from './made-replies';

const issues = issuesOf(threeFindings);
const findings = listed(issues);
const searchTexts = issues.map(searchTextOf);

describe('filterFindings', () => {
  test.each<[string, Partial<Filters>, number[]]>([
    ['nothing chosen', {}, [0, 1, 2]],
    ['a severity', { severity: 'warning' }, [1]],
    ['a sheet', { sheet: 'Quỹ' }, [0, 1]],
    ['a sheet without findings', { sheet: 'Khen thưởng' }, []],
    ['the workbook itself', { sheet: '' }, []],
    ['severity and sheet', { severity: 'error', sheet: 'Đăng ký' }, []],
    ['a value', { search: '1tr5' }, [0]],
    ['a ward without tones', { search: 'duc xuan' }, [0, 1, 2]],
    ['tones placed otherwise, capitals and spaces', { search: '  SỐ PHIẾU ' }, [1]],
    ['a cell', { search: 'j12' }, [0]],
    ['decomposed letters', { search: 'Số tiền'.normalize('NFD') }, [0]],
    ['spaces only', { search: '   ' }, [0, 1, 2]],
    ['signs of patterns', { search: '.*' }, []],
  ])('%s', (_, filters, expected) => {
    const shown = filterFindings(findings, { ...noFilters, ...filters }, searchTexts);
    expect(shown.map(({ id }) => id)).toEqual(expected);
  });

  test.each<[Partial<Filters>, boolean]>([
    [{}, false],
    [{ search: ' ' }, false],
    [{ search: 'x' }, true],
    [{ sheet: '' }, true],
    [{ severity: 'error' }, true],
  ])('%j is filtered: %s', (filters, expected) => {
    expect(isFiltered({ ...noFilters, ...filters })).toBe(expected);
  });
});

test('confirmed warnings are not counted', () => {
  const confirmed = findings.map(({ issue, ...rest }) => ({
    ...rest,
    issue: issue.severity === 'warning' ? { ...issue, confirmed: true as const } : issue,
  }));
  expect(countBySeverity(findings)).toEqual({ error: 1, warning: 1, suggestion: 1 });
  expect(countBySeverity(confirmed)).toEqual({ error: 1, warning: 0, suggestion: 1 });
});

test('sheets are offered once each, in the order of the findings', () => {
  expect(sheetsOf(findings)).toEqual(['Quỹ', 'Đăng ký']);
});
