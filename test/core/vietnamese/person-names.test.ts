/** Names of persons, and names that are none. */
import { expect, test } from '@jest/globals';
import { isPersonName, withCapitals } from '../../../src/core/vietnamese/person-names';

test.each([
  ['Nông Văn Thắng', true],
  ['vi văn đức', true],
  ['Gia đình ông Ma Văn Tú', true],
  ['Bà Hà Thị Thu Trang', true],
  ['Lý A Páo', true],
  ['Thắng', false],
  ['Các hộ tổ 3', false],
  ['Chi hội khuyến học thôn Nà Diểu', false],
  ['Tổ 5', false],
  ['Học sinh giỏi lớp 5A', false],
  ['Phường Đức Xuân', false],
  ['Nông Văn Thắng, Nông Văn Lợi', false],
])('%s: %s', (name, isPerson) => expect(isPersonName(name)).toBe(isPerson));

test('capitals', () => {
  expect(withCapitals('vi văn đức')).toBe('Vi Văn Đức');
  expect(withCapitals('ông đàm ẩn')).toBe('Ông Đàm Ẩn');
});
