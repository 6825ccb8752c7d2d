/** Quỹ: what the Quỹ Khuyến học received, at the three levels. */
import { money } from '../number-types';
import { anyText, name, oneOf, receiptNumber } from '../text-types';
import {
  hamlet,
  level,
  note,
  rowDate,
  rowNumber,
  wardColumn,
  wardUnlessOwnLevel,
} from './shared-columns';
import { column, type Table } from '../table';

export const fund: Table = {
  sheet: 'Quỹ',
  purpose: 'Tiền và hiện vật Quỹ Khuyến học nhận được ở ba cấp.',
  nameColumn: 'donor',
  dateColumn: 'date',
  isKeptAsList: true,
  checked: true,
  duplicateKey: {
    columns: ['date', 'level', 'ward', 'hamlet', 'donor', 'amount', 'receipt'],
  },
  receiptColumn: 'receipt',
  columns: [
    rowNumber,
    rowDate('Ngày thu', 'Ngày nhận tiền hoặc hiện vật.'),
    column('receipt', 'Số phiếu', receiptNumber(), {
      aliases: ['Số phiếu thu', 'Phiếu thu số'],
      width: 90,
      help: 'Số phiếu thu.',
      example: '012',
    }),
    level('Cấp thu', 'Quỹ của cấp nào: Thành hội, xã phường hay chi hội.'),
    wardColumn(wardUnlessOwnLevel, 'optional'),
    hamlet,
    column('donor', 'Người ủng hộ', name(), {
      aliases: ['Họ tên', 'Họ và tên', 'Tên người ủng hộ', 'Đơn vị, cá nhân ủng hộ'],
      inHeader: 'required',
      inRow: 'required',
      essential: true,
      width: 220,
      help: 'Tên cơ quan, doanh nghiệp, người ủng hộ. Không muốn nêu tên thì ghi “Ẩn danh”.',
      example: 'Công ty TNHH Xây dựng Hoàng Nam',
    }),
    column('donorKind', 'Loại', oneOf('Loại ủng hộ'), {
      aliases: ['Loại ủng hộ', 'Đối tượng ủng hộ'],
      inHeader: 'required',
      inRow: 'required',
      essential: true,
      width: 180,
      help: 'Người ủng hộ là ai. Tiền do cấp Hội khác chuyển thì chọn “Cấp Hội khác chuyển”.',
      example: 'Doanh nghiệp',
    }),
    column('form', 'Hình thức', oneOf('Hình thức ủng hộ'), {
      aliases: ['Hình thức ủng hộ'],
      essential: true,
      width: 140,
      help: 'Tiền mặt, chuyển khoản hay hiện vật. Để trống là tiền mặt.',
      example: 'Tiền mặt',
    }),
    column('amount', 'Số tiền', money({ minimum: 1 }), {
      aliases: ['Số tiền (đồng)', 'Số tiền ủng hộ', 'Thành tiền'],
      inHeader: 'required',
      inRow: 'required',
      essential: true,
      width: 120,
      help: 'Số tiền bằng đồng, chỉ ghi chữ số. Hiện vật thì ghi giá trị quy ra tiền.',
      example: '1500000',
    }),
    column('goods', 'Hiện vật', anyText(), {
      width: 160,
      help: 'Tên và số lượng hiện vật, nếu có.',
      example: '50 bộ sách giáo khoa lớp 6',
    }),
    note,
  ],
};
