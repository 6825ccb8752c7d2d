/** Proves what is found wrong with a formula while it is typed. */
import { expect, test } from '@jest/globals';
import { findFault } from '../../src/formulas/find-fault';

test.each([
  ['=SUM(A1:A9)', undefined],
  ['=LET(x,1,x+_xlfn.XLOOKUP(1,A:A,B:B))', undefined],
  ['=IF(A1>1,IMPORTRANGE("a","b"),{1,2})', { unknown: 'IMPORTRANGE' }],
  ['=-query(A1:B2,"select A")&"x"', { unknown: 'QUERY' }],
  ['=SUM(1,', { unknown: null }],
  ['=1 2', { unknown: null }],
])('%s: %p', (formula, fault) => {
  expect(findFault(formula)).toEqual(fault);
});
