/** Which typed names mean one hamlet. */
import { expect, test } from '@jest/globals';
import { hamletComparer } from '../../../src/core/vietnamese/hamlet-names';

const comparable = hamletComparer();

test.each([
  ['tổ 3', 'Tổ dân phố số 03'],
  ['Tổ 3', 'TDP 3'],
  ['Tổ 3', 'Tổ số 3'],
  ['Tổ 3', 'tổ3'],
  ['Tổ 3', 'TDP3'],
  ['Tổ 11A', 'tổ dân phố 11a'],
  ['Bản Đồn II', 'Bản Đồn 2'],
  ['Bản Đồn II', 'Thôn Bản Đồn 2'],
  ['Thôn Khuổi Hoá', 'thôn Khuổi Hóa'],
  ['Nà Ỏi', 'Thôn Nà Ỏi'],
  ['Thôn 7', 'thôn 07'],
])('%s is %s', (one, other) => {
  expect(comparable(one)).toBe(comparable(other));
});

test.each([
  ['Tổ 3', 'Tổ 13'],
  ['Tổ 3', 'Thôn 3'],
  ['Tổ 3', 'Tổ 3A'],
  ['Tổ 3', '3'],
  ['Bản Đồn I', 'Bản Đồn II'],
  ['Bản Đồn', 'Bản Đồn 2'],
  ['Nà Ỏi', 'Nà Ơi'],
])('%s is not %s', (one, other) => {
  expect(comparable(one)).not.toBe(comparable(other));
});
