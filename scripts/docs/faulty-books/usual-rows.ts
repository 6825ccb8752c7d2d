/** Rows in order, from which those of the examples differ in the cells named. */
import type { SheetCells } from '../../../src/core/workbook/snapshot';
import { day, sheetOf, type TestCell } from '../../../test/core/book-of';

export type Cells = Readonly<Record<string, TestCell>>;

/** A sheet of rows that differ from a usual one in the cells named. */
export const rowsLike = (title: string, usual: Cells, ...rows: readonly Cells[]): SheetCells => {
  const headings = Object.keys(usual);
  return sheetOf(title, [
    headings,
    ...rows.map((changes) => headings.map((heading) => ({ ...usual, ...changes })[heading])),
  ]);
};

export const ward = 'Phường Đức Xuân';

export const household: Cells = {
  'Ngày đăng ký': day('15/02/2017'),
  'Xã, phường': ward,
  'Thôn, tổ': 'Tổ 4',
  'Danh hiệu': 'Gia đình học tập',
  'Tên đăng ký': 'Nông Văn Thắng',
  'Năm sinh': 1972,
  'Số điện thoại': '0912345678',
  'Số lượng': 1,
  'Kết quả': '',
  'Ngày công nhận': null,
};

export const gift: Cells = {
  'Ngày thu': day('15/5/2017'),
  'Số phiếu': '',
  'Cấp thu': 'Chi hội',
  'Xã, phường': ward,
  'Người ủng hộ': 'Hà Văn Thạch',
  Loại: 'Cá nhân',
  'Số tiền': 100_000,
};

export const award: Cells = {
  Ngày: day('30/5/2017'),
  'Cấp chi': 'Chi hội',
  'Xã, phường': ward,
  'Đối tượng': 'Học sinh giỏi',
  'Họ và tên': 'Triệu Minh Châu',
  'Số lượng': 2,
  'Mức thưởng': 50_000,
  'Thành tiền': '',
};
