/**
 * Cam kết: what donors promised, at once or by instalments, and whom they sponsor. What is received
 * on a promise stands in Quỹ as any other gift, and is found there by the donor's name.
 */
import { date } from '../date-types';
import { count, money } from '../number-types';
import { name, oneOf } from '../text-types';
import { firstYearOfRegisters, note, rowDate, rowNumber, wardColumn } from './shared-columns';
import { column, type Table } from '../table';

export const pledges: Table = {
  sheet: 'Cam kết',
  purpose:
    'Các khoản cam kết ủng hộ, nhận đỡ đầu. Tiền đã nhận vẫn ghi ở trang “Quỹ”; tiện ích tự tính đã nhận bao nhiêu theo cam kết.',
  nameColumn: 'donor',
  dateColumn: 'date',
  isKeptAsList: true,
  isLasting: true,
  checked: true,
  duplicateKey: { columns: ['date', 'ward', 'donor', 'amount', 'beneficiary'] },
  product: { count: 'instalments', rate: 'instalment', product: 'amount', blankCount: null },
  columns: [
    rowNumber,
    rowDate('Ngày', 'Ngày cam kết.'),
    column('donor', 'Người ủng hộ', name(), {
      aliases: [
        'Người cam kết',
        'Người đỡ đầu',
        'Đơn vị, cá nhân cam kết',
        'Đơn vị, cá nhân ủng hộ',
      ],
      inHeader: 'required',
      inRow: 'required',
      essential: true,
      width: 220,
      help: 'Tên cơ quan, doanh nghiệp, người cam kết, ghi giống ở trang “Quỹ”.',
      example: 'Công ty TNHH Chè Bình Yên',
    }),
    column('donorKind', 'Loại', oneOf('Loại ủng hộ'), {
      aliases: ['Loại ủng hộ', 'Đối tượng ủng hộ'],
      width: 180,
      help: 'Người cam kết là ai, chọn trong danh sách.',
      example: 'Doanh nghiệp',
    }),
    column('amount', 'Số tiền', money({ minimum: 1 }), {
      aliases: ['Số tiền (đồng)', 'Số tiền cam kết', 'Tổng số tiền cam kết'],
      inHeader: 'required',
      inRow: 'required',
      essential: true,
      width: 120,
      help: 'Tổng số tiền cam kết, bằng đồng.',
      example: '6000000',
    }),
    column('instalments', 'Số kỳ', count({ minimum: 1 }), {
      aliases: ['Số tháng', 'Số lần'],
      width: 80,
      help: 'Chia làm mấy kỳ. Để trống nếu ủng hộ một lần.',
      example: '12',
    }),
    column('instalment', 'Mỗi kỳ', money({ minimum: 1 }), {
      aliases: ['Mỗi kỳ (đồng)', 'Mỗi tháng', 'Số tiền mỗi kỳ'],
      width: 110,
      help: 'Số tiền mỗi kỳ, bằng đồng. Để trống nếu các kỳ không đều.',
      example: '500000',
    }),
    column('until', 'Đến ngày', date({ earliestYear: firstYearOfRegisters, mayLieAhead: true }), {
      aliases: ['Hạn', 'Thời hạn', 'Hạn thực hiện', 'Ngày cuối'],
      width: 100,
      help: 'Hạn của cam kết. Để trống mà có Số kỳ thì mỗi kỳ là một tháng.',
      example: '31/12/2026',
    }),
    column('beneficiary', 'Người được đỡ đầu', name(), {
      aliases: ['Học sinh được đỡ đầu', 'Em được đỡ đầu', 'Họ tên học sinh được đỡ đầu'],
      width: 200,
      help: 'Học sinh được đỡ đầu, nếu có, ghi giống ở trang “Khen thưởng”.',
      example: 'Triệu Thị Mai',
    }),
    wardColumn('optional', 'optional'),
    note,
  ],
};
