/** Quỹ: what the Quỹ Khuyến học received, at the three levels. */
import { atEveryLevel } from '../levels';
import { count, money } from '../number-types';
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

/** Money of another level, which it raised itself. */
export const transferKind = 'Cấp Hội khác chuyển';
export const feeKind = 'Hội phí';
export const pigKind = 'Heo đất';

/** What is no gift, and has no donor in any list; of these only heo đất is raised. */
export const notGifts: readonly string[] = [transferKind, feeKind, pigKind];

/** Of many people, whom nobody names. */
const namelessKinds = [feeKind, pigKind];

export const fund: Table = {
  sheet: 'Quỹ',
  purpose: 'Tiền và hiện vật Quỹ Khuyến học nhận được ở các cấp.',
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
    level('Cấp thu', 'Quỹ của cấp nào, chọn trong danh sách.'),
    wardColumn(wardUnlessOwnLevel, 'optional'),
    hamlet,
    column('donor', 'Người ủng hộ', name(), {
      aliases: ['Họ tên', 'Họ và tên', 'Tên người ủng hộ', 'Đơn vị, cá nhân ủng hộ'],
      inHeader: 'required',
      inRow: { requiredUnless: { column: 'donorKind', oneOf: atEveryLevel(...namelessKinds) } },
      essential: true,
      width: 220,
      help: 'Tên cơ quan, doanh nghiệp, người ủng hộ. Không muốn nêu tên thì ghi “Ẩn danh”. Hội phí, heo đất có thể để trống.',
      example: 'Công ty TNHH Xây dựng Hoàng Nam',
    }),
    column('donorKind', 'Loại', oneOf('Loại ủng hộ'), {
      aliases: ['Loại ủng hộ', 'Đối tượng ủng hộ'],
      inHeader: 'required',
      inRow: 'required',
      essential: true,
      width: 180,
      help: 'Người ủng hộ là ai. Tiền do cấp Hội khác chuyển, hội phí, tiền heo đất thì chọn đúng loại ấy.',
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
    column('pigs', 'Số heo', count({ minimum: 1 }), {
      aliases: ['Số heo đất', 'Số lợn đất', 'Số con heo'],
      essential: true,
      width: 80,
      help: 'Số heo đất đã nuôi, nếu là tiền heo đất.',
      example: '25',
    }),
    column('goods', 'Hiện vật', anyText(), {
      width: 160,
      help: 'Tên và số lượng hiện vật, nếu có.',
      example: '50 bộ sách giáo khoa lớp 6',
    }),
    note,
  ],
};
