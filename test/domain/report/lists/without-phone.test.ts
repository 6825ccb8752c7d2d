import { expect, test } from '@jest/globals';
import { withoutPhone } from '../../../../src/domain/report/lists/without-phone';

test.each([
  ['Ông Hà Văn Tú (0912 345 678)', 'Ông Hà Văn Tú'],
  ['Ông Hà Văn Tú - ĐT: 0912.345.678', 'Ông Hà Văn Tú'],
  ['Bà Lý Thị Mai, số điện thoại 0209 3870 123', 'Bà Lý Thị Mai'],
  ['Bà Lý Thị Mai +84 912 345 678', 'Bà Lý Thị Mai'],
  ['Cửa hàng 0912345678 Hoàng Nam', 'Cửa hàng Hoàng Nam'],
  // Numbers that are no telephone.
  ['Lớp 12A1 khóa 2005-2008', 'Lớp 12A1 khóa 2005-2008'],
  ['Trường THCS 2/9', 'Trường THCS 2/9'],
  ['Công ty 0105', 'Công ty 0105'],
  ['0912345678', '0912345678'],
])('%s', (name, published) => {
  expect(withoutPhone(name)).toBe(published);
});
