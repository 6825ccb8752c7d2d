import { expect, test } from '@jest/globals';
import { placeOf, wardLabel } from '../../../src/core/figures/closed-periods';

test.each([
  [null, { kind: 'total' }],
  ['', { kind: 'total' }],
  ['(không thuộc xã, phường)', { kind: 'without-ward' }],
  ['(Không thuộc  xã, phường)', { kind: 'without-ward' }],
  ['Phường Đức Xuân (01840)', { kind: 'ward', name: 'Phường Đức Xuân', code: '01840' }],
  ['Xã Phong Quang (cũ) (01849)', { kind: 'ward', name: 'Xã Phong Quang (cũ)', code: '01849' }],
  ['Phường Đức Xuân', null],
  ['(01840)', null],
  ['01840', null],
])('%j means %j', (label, place) => {
  expect(placeOf(label)).toEqual(place);
});

test('a label is read back', () => {
  expect(placeOf(wardLabel({ name: 'Phường Xuất Hóa', code: '01855' }))).toEqual({
    kind: 'ward',
    name: 'Phường Xuất Hóa',
    code: '01855',
  });
});
