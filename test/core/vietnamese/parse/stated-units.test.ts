import { describe, expect, test } from '@jest/globals';
import {
  headingWithoutUnit,
  unitsOfHeading,
  unitsOfLine,
} from '../../../../src/core/vietnamese/parse/stated-units';
import { foldHeading } from '../../../../src/core/vietnamese/fold';

const [thousand, million, milliard] = [1000, 10 ** 6, 10 ** 9];

describe('the unit of a heading', () => {
  test.each<[string, readonly number[]]>([
    ['Số tiền (nghìn đồng)', [thousand]],
    ['Số tiền (ngàn đồng)', [thousand]],
    ['SỐ TIỀN (NGHÌN ĐỒNG)', [thousand]],
    ['Số tiền (nghìn đồng)'.normalize('NFD'), [thousand]],
    ['Số tiền (1.000đ)', [thousand]],
    ['Số tiền (1000đ)', [thousand]],
    ['Số tiền (1,000 đ)', [thousand]],
    ['Số tiền (1 000 đồng)', [thousand]],
    ['Số tiền (x1000đ)', [thousand]],
    ['Số tiền (x 1.000 đồng)', [thousand]],
    ['Số tiền (ĐVT: 1.000 đồng)', [thousand]],
    ['Số tiền [đvt: ngàn đồng]', [thousand]],
    ['Số tiền\n(1.000 đ)', [thousand]],
    ['Số tiền (k)', [thousand]],
    ['Số tiền (ng.đ)', [thousand]],
    ['Số tiền (n.đồng)', [thousand]],
    ['Số tiền (nghìn VNĐ)', [thousand]],
    ['Số tiền nghìn đồng', [thousand]],
    ['Số tiền - nghìn đồng', [thousand]],
    ['Mức thưởng/1.000đ', [thousand]],
    ['Thành tiền, ĐVT: 1.000đ', [thousand]],
    ['Số tiền (tính bằng nghìn đồng)', [thousand]],
    ['Số tiền (triệu đồng)', [million]],
    ['Số tiền (tr.đ)', [million]],
    ['Số tiền (trđ)', [million]],
    ['Số tiền (tr. đồng)', [million]],
    ['Số tiền (1.000.000đ)', [million]],
    ['Số tiền: triệu', [million]],
    ['Số tiền (tỷ đồng)', [milliard]],
    ['Số tiền (tỉ đồng)', [milliard]],
    ['Số tiền (đồng)', [1]],
    ['Số tiền (VNĐ)', [1]],
    ['Số tiền (đ)', [1]],
    ['Số tiền (đồng) (nghìn đồng)', [1, thousand]],
    ['Số tiền', []],
    ['Số tiền (7)', []],
    ['Số tiền ủng hộ', []],
    ['Số tiền thưởng 6 tháng', []],
    ['Số tiền (bằng chữ)', []],
    ['Người ủng hộ từ 1 triệu đồng trở lên', []],
    ['Loại (ĐVT: người)', []],
  ])('%j', (heading, units) => {
    expect(unitsOfHeading(heading)).toEqual(units);
  });

  test.each([
    'Số tiền nghìn đồng',
    'Số tiền - nghìn đồng',
    'Số tiền/1.000đ',
    'Số tiền: triệu đồng',
    'Số tiền (nghìn đồng)',
    'Số tiền, ĐVT: 1.000đ',
    'Số tiền\nĐVT: tr.đ',
  ])('%j is found as Số tiền', (heading) => {
    expect(foldHeading(headingWithoutUnit(heading) ?? heading)).toBe('số tiền');
  });
});

describe('the unit of a line above a header', () => {
  test.each<[readonly string[], readonly number[]]>([
    [['Đơn vị tính: nghìn đồng'], [thousand]],
    [['ĐVT: 1.000 đồng'], [thousand]],
    [['đvt: 1000đ'], [thousand]],
    [['Đvt: ngàn đồng'], [thousand]],
    [['ĐVT: triệu đồng'], [million]],
    [['Đơn vị: tr.đ'], [million]],
    [['(Đơn vị tính: Nghìn đồng)'], [thousand]],
    [['SỔ QUỸ NĂM 2017 (ĐVT: nghìn đồng)'], [thousand]],
    [['Đơn vị tính: đồng'], [1]],
    [['Đơn vị: đồng Việt Nam'], [1]],
    [['Đơn vị tính: người, nghìn đồng'], [thousand]],
    [['Số liệu ghi theo nghìn đồng'], [thousand]],
    [['Đơn vị tính:', '', 'nghìn đồng'], [thousand]],
    [['ĐVT', 'tr.đ'], [million]],
    [['1.000 đồng'], [thousand]],
    [['Nghìn đồng'], [thousand]],
    [['Đơn vị: người'], []],
    [['Đơn vị: Hội Khuyến học phường Đức Xuân'], []],
    [['Đơn vị báo cáo: Phường A, ủng hộ 5 triệu đồng'], []],
    [['Tổng số tiền: 15 triệu đồng'], []],
    [['HỘI KHUYẾN HỌC', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'], []],
    [['Kèm theo Công văn số 12/HKH'], []],
    [['Mức ủng hộ: 100.000 đồng'], []],
    [['Năm học 2016-2017'], []],
  ])('%j', (cells, units) => {
    expect(unitsOfLine(cells)).toEqual(units);
  });
});
