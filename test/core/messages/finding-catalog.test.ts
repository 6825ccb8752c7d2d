import { describe, expect, test } from '@jest/globals';
import { figureChecks, tableChecks, workbookChecks } from '../../../src/core/checks/run-checks';
import { failure, failures } from '../../../src/core/messages/failure-catalog';
import { catalogue, findingCodes } from '../../../src/core/messages/finding-catalog';
import type { Finding, Problem } from '../../../src/core/messages/finding';
import { fill } from '../../../src/core/messages/format';
import { fullWords, kindWords, shortWords } from '../../../src/core/messages/finding-text';
import { serial } from '../book-of';

const placeholders = (text: string) => [...text.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name);

describe('the catalogue of findings', () => {
  test.each(findingCodes)('%s has words in both languages, from the same params', (code) => {
    const { vi, en } = catalogue[code];
    for (const text of [vi.what, vi.todo, en.what, en.todo]) expect(text).not.toBe('');
    const names = ({ what, todo }: { what: string; todo: string }) => [
      ...new Set(placeholders(what + todo)),
    ];
    expect(names(en).sort()).toEqual(names(vi).sort());
    expect(vi.what).not.toMatch(/;/);
    expect(vi.what).not.toMatch(/\.$/);
    expect(vi.todo).toMatch(/[.:]$/);
  });

  test('every code is declared by exactly one check, and no check declares another', () => {
    const declared = [...tableChecks, ...workbookChecks, ...figureChecks].flatMap(
      ({ codes }) => codes,
    );
    expect([...declared].sort()).toEqual([...findingCodes].sort());
  });
});

describe('the words of a kind', () => {
  test.each(findingCodes)('%s: no placeholder reaches a reader', (code) => {
    for (const language of ['vi', 'en'] as const) {
      const words = kindWords({ code }, language);
      expect(words).not.toMatch(/[{}…;]|\.$/);
      expect(words).not.toBe('');
      // Words without a value of their own are the same for all of a kind.
      const { what } = catalogue[code][language];
      if (placeholders(what).length === 0) expect(words).toBe(what);
    }
  });
});

describe('the catalogue of failures', () => {
  test.each(Object.entries(failures))('%s has both languages, from the same params', (_, entry) => {
    expect(placeholders(entry.en).sort()).toEqual(placeholders(entry.vi).sort());
    expect(entry.vi).toMatch(/\.$/);
  });
});

test('params that a code does not have are refused by the compiler', () => {
  const problems: readonly Problem[] = [
    { code: 'below-minimum', params: { minimum: 1 } },
    // @ts-expect-error a typing error in a name
    { code: 'below-minimum', params: { minimun: 1 } },
    // @ts-expect-error a text in place of a number
    { code: 'below-minimum', params: { minimum: '1' } },
    // @ts-expect-error a code that needs params
    { code: 'below-minimum' },
  ];
  // @ts-expect-error the params of another failure
  const failed = failure('sheet-missing', { register: 'Quỹ' });
  expect([problems.length, failed.code]).toEqual([4, 'sheet-missing']);
});

describe('words', () => {
  const finding: Finding = {
    code: 'money-as-text',
    severity: 'error',
    sheet: 'Quỹ',
    row: 11,
    columnIndex: 9,
    heading: 'Số tiền',
    value: '1tr5',
    ward: '',
    params: { readNumber: 1_500_000, moneyUnit: 'đồng' },
    fix: { kind: 'number', value: 1_500_000 },
  };

  test('say where, what, why and what to do', () => {
    expect(fullWords(finding, 'vi')).toEqual({
      what: 'Trang “Quỹ”, dòng 12, cột “Số tiền”: “1tr5” là chữ, không phải số, nên công thức không cộng được.',
      todo: 'Ghi lại bằng số: 1.500.000 (đồng).',
    });
    expect(shortWords(finding, 'vi')).toBe(
      'Lỗi – Số tiền: là chữ, không phải số, nên công thức không cộng được',
    );
  });

  test.each([
    [{ value: 42_870, shownAs: 'date' as const }, '“15/5/2017”'],
    [{ value: 90_000_000, shownAs: 'figure' as const }, '“90.000.000”'],
    [{ value: 250.5, shownAs: 'figure' as const }, '“250,5”'],
    [{ value: 42_870 }, '“42870”'],
    [{ value: 250.5 }, '“250,5”'],
  ])('the value of %j is shown as the cell shows it', (cell, shown) => {
    expect(fullWords({ ...finding, ...cell }, 'vi').what).toContain(`cột “Số tiền”: ${shown} `);
  });

  test('a short form never holds the sign that parts findings', () => {
    const sly = { ...finding, code: 'list-spelling', params: { canonical: 'a; Quỹ: b' } } as const;
    expect(shortWords(sly, 'vi')).not.toContain(';');
  });

  test.each([
    ['{fromDate, date}', { fromDate: serial('01/01/2017') }, '01/01/2017'],
    ['{minimum, number}', { minimum: 1_000 }, '1.000'],
    ['{firstRow}', { firstRow: 1_234 }, '1234'],
    ['{name}', { name: '{firstRow}' }, '{firstRow}'],
    ['{unknown}', {}, '{unknown}'],
  ])('%s is filled in', (template, params, text) => {
    expect(fill(template, params)).toBe(text);
  });

  test('long values are shortened, and say so', () => {
    const long = fullWords({ ...finding, value: 'x'.repeat(50_000) }, 'vi').what;
    expect(long).toContain('…');
    expect(long.length).toBeLessThan(300);
  });
});
