/** Proves that a held formula and its text for someone who edits it are one formula. */
import fc from 'fast-check';
import { expect, test } from '@jest/globals';
import { canonicalFormula, formulaAsTyped } from '../../../src/formulas/language/separators';

test.each([
  ['=IF(A1>1.5,"a,b;c",0.5)', '=IF(A1>1,5;"a,b;c";0,5)'],
  ['=SUM({1,2;3,4.5})', '=SUM({1\\2;3\\4,5})'],
  ["='Quỹ, 2017; a'!A1*1.5", "='Quỹ, 2017; a'!A1*1,5"],
  ['=SUM(Bang1[[#All],[Số tiền, đồng]],2)', '=SUM(Bang1[[#All],[Số tiền, đồng]];2)'],
  ['=RANK.EQ(A1,A:A)', '=RANK.EQ(A1;A:A)'],
  ['=SUM(1:2,A1:B2)', '=SUM(1:2;A1:B2)'],
])('%s <-> %s', (held, typed) => {
  expect(formulaAsTyped(held, 'vi_VN')).toBe(typed);
  expect(canonicalFormula(typed, 'vi_VN')).toBe(held);
  expect(formulaAsTyped(held, 'en_US')).toBe(held);
});

test('whatever a formula holds, edited and typed again it is the same', () => {
  const value = fc.oneof(
    fc.integer({ min: 0, max: 999 }).map((eighths) => String(eighths / 8)),
    fc.constantFrom(
      'A1',
      '$B$2',
      "'Quỹ, a;b'!C3",
      '"x,y;1.5"',
      'Bang[Cột, 1]',
      '{1,2;3,4.5}',
      'TRUE',
    ),
  );
  const { formula } = fc.letrec<Record<'formula', string>>((tie) => ({
    formula: fc.oneof(
      { maxDepth: 4 },
      value,
      fc.array(tie('formula'), { maxLength: 4 }).map((parts) => `SUM(${parts.join(',')})`),
      fc.tuple(tie('formula'), tie('formula')).map(([left, right]) => `${left}+${right}`),
    ),
  }));
  fc.assert(
    fc.property(formula, (text) => {
      const held = `=${text}`;
      expect(canonicalFormula(formulaAsTyped(held, 'vi_VN'), 'vi_VN')).toBe(held);
    }),
    { numRuns: 500 },
  );
});
