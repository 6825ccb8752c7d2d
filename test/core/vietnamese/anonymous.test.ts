/** Requests not to be named, as people write them behind a name or in a note. */
import { describe, expect, test } from '@jest/globals';
import { asksForAnonymity } from '../../../src/core/vietnamese/person-names';

describe('a request', () => {
  test.each([
    'Ẩn danh',
    'ẨN DANH',
    'Ẩn danh (qua bà Lý)',
    'Một nhà hảo tâm ẩn danh',
    'giấu tên',
    'Trần Thị Chín (dấu tên)',
    'xin giấu danh tính',
    'Xin được giấu họ và tên',
    'không nêu tên',
    'Nguyễn Văn Tám (không muốn nêu tên)',
    'Hà Văn Mốt (đề nghị không nêu danh tính)',
    'Lý Văn Mười - xin không công khai',
    'không muốn công bố thông tin',
    'không tiết lộ danh tính người ủng hộ',
    'đề nghị không ghi rõ họ tên',
    'Không tên',
    'đừng nêu tên tôi',
    'xin khong neu ten',
    'AN DANH',
    'vô danh',
  ])('%s', (text) => expect(asksForAnonymity(text)).toBe(true));
});

describe('none', () => {
  test.each([
    '',
    'Nguyễn Văn Ân',
    'Trần Danh Ẩn',
    'Nguyễn Ân Danh',
    'Công ty TNHH Không Gian Xanh',
    'Đã ghi tên trong sổ vàng',
    'Nêu tên trên loa phường',
    'Không có hóa đơn',
    'Không kịp chuyển khoản',
    'Ông Đỗ Tên Hoàng',
  ])('%s', (text) => expect(asksForAnonymity(text)).toBe(false));
});
