import { expect, test } from '@jest/globals';
import { toIsoDate } from '../../../src/domain/text/dates';
import { wards } from './records';

const iso = (serial: unknown) => (typeof serial === 'number' ? toIsoDate(serial) : null);

test('the wards of 2017 end where those of 2025 begin', () => {
  expect(
    wards.map((ward) => [
      ward['Mã'],
      ward['Tên'],
      iso(ward['Hiệu lực từ']),
      iso(ward['Hiệu lực đến']),
      ward['Gộp vào'],
    ]),
  ).toEqual([
    ['01834', 'Phường Nguyễn Thị Minh Khai', '2015-03-11', '2025-06-30', '01840'],
    ['01837', 'Phường Sông Cầu', '2015-03-11', '2025-06-30', '01843'],
    ['01840', 'Phường Đức Xuân', '2015-03-11', '2025-06-30', '01840'],
    ['01843', 'Phường Phùng Chí Kiên', '2015-03-11', '2025-06-30', '01843'],
    ['01846', 'Phường Huyền Tụng', '2015-03-11', '2025-06-30', '01840'],
    ['01849', 'Xã Dương Quang', '2015-03-11', '2025-06-30', '01849'],
    ['01852', 'Xã Nông Thượng', '2015-03-11', '2025-06-30', '01843'],
    ['01855', 'Phường Xuất Hóa', '2015-03-11', '2025-06-30', '01843'],
    ['01840', 'Phường Đức Xuân', '2025-07-01', null, null],
    ['01843', 'Phường Bắc Kạn', '2025-07-01', null, null],
    ['01849', 'Xã Phong Quang', '2025-07-01', null, null],
  ]);
});
