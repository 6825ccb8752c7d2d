/** Chi quỹ: what the Quỹ Khuyến học paid out, level by level. A register, and no accounting book. */
import { money } from '../number-types';
import { name, oneOf, receiptNumber, tidyText } from '../text-types';
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

export const spending: Table = {
  sheet: 'Chi quỹ',
  purpose:
    'Các khoản chi của Quỹ Khuyến học ở các cấp, để tính thu - chi - tồn. Là sổ theo dõi, không thay cho sổ kế toán.',
  nameColumn: 'content',
  dateColumn: 'date',
  isKeptAsList: true,
  checked: true,
  duplicateKey: {
    columns: ['date', 'level', 'ward', 'hamlet', 'content', 'payee', 'amount', 'receipt'],
  },
  receiptColumn: 'receipt',
  columns: [
    rowNumber,
    rowDate('Ngày chi', 'Ngày chi tiền.'),
    column('receipt', 'Số phiếu', receiptNumber(), {
      aliases: ['Số phiếu chi', 'Phiếu chi số'],
      width: 90,
      help: 'Số phiếu chi.',
      example: '008',
    }),
    level('Cấp chi', 'Quỹ của cấp nào chi, chọn trong danh sách.'),
    wardColumn(wardUnlessOwnLevel, 'optional'),
    hamlet,
    column('content', 'Nội dung', name(), {
      aliases: ['Nội dung chi', 'Diễn giải', 'Lý do chi'],
      inHeader: 'required',
      inRow: 'required',
      essential: true,
      width: 280,
      help: 'Chi việc gì.',
      example: 'Khen thưởng học sinh giỏi năm học 2025-2026',
    }),
    column('spendingKind', 'Loại chi', oneOf('Loại chi'), {
      aliases: ['Loại', 'Khoản chi'],
      inHeader: 'required',
      inRow: 'required',
      essential: true,
      width: 150,
      help: 'Khoản chi thuộc loại nào. Tiền chuyển cho cấp Hội khác thì chọn “Chuyển cấp khác”.',
      example: 'Khen thưởng',
    }),
    column('payee', 'Người nhận', tidyText(), {
      aliases: ['Họ tên người nhận', 'Người nhận tiền', 'Đơn vị nhận'],
      width: 200,
      help: 'Người hoặc đơn vị nhận tiền.',
      example: 'Trường THCS Bình Yên',
    }),
    column('form', 'Hình thức', oneOf('Hình thức ủng hộ'), {
      aliases: ['Hình thức chi'],
      width: 120,
      help: 'Tiền mặt, chuyển khoản hay hiện vật. Để trống là tiền mặt.',
      example: 'Tiền mặt',
    }),
    column('amount', 'Số tiền', money({ minimum: 1 }), {
      aliases: ['Số tiền (đồng)', 'Số tiền chi', 'Thành tiền'],
      inHeader: 'required',
      inRow: 'required',
      essential: true,
      width: 120,
      help: 'Số tiền bằng đồng, chỉ ghi chữ số. Tiền thu hồi thì không ghi số âm, mà giảm khoản đã chi.',
      example: '3500000',
    }),
    note,
  ],
};
