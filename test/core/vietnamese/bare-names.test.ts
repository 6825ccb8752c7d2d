import { expect, test } from '@jest/globals';
import { stripHonorifics } from '../../../src/core/vietnamese/person-names';

test.each([
  ['ông hà văn thạch', 'hà văn thạch'],
  ['đ/c hà văn thạch', 'hà văn thạch'],
  ['đồng chí nguyễn văn a', 'nguyễn văn a'],
  ['thầy. hoàng văn b', 'hoàng văn b'],
  ['ông bà nông văn tài', 'nông văn tài'],
  ['cô', 'cô'],
  ['bàn hữu tiến', 'bàn hữu tiến'],
  ['đồng thị chí', 'đồng thị chí'],
  ['cty tnhh hoàng nam', 'công ty tnhh hoàng nam'],
  ['ông giám đốc cty. a', 'giám đốc công ty a'],
  ['ctyx', 'ctyx'],
])('%j is %j', (folded, expected) => {
  expect(stripHonorifics(folded)).toBe(expected);
});
