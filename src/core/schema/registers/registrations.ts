/** Đăng ký: who registered for a title, and whether it was reached. */
import { birthYear, date } from '../date-types';
import { atEveryLevel, coordinatorLevel, type ByLevel } from '../levels';
import { count } from '../number-types';
import { name, oneOf, phone } from '../text-types';
import {
  firstYearOfRegisters,
  hamlet,
  note,
  rowDate,
  rowNumber,
  wardColumn,
} from './shared-columns';
import { column, type Table } from '../table';

/** Who may register right below the association; a commune's own title has no unit of the commune. */
const withoutUnit: ByLevel = {
  ...atEveryLevel('Đơn vị học tập', 'Cộng đồng học tập cấp xã'),
  [coordinatorLevel]: ['Đơn vị học tập'],
};

export const registrations: Table = {
  sheet: 'Đăng ký',
  purpose: 'Ai đăng ký danh hiệu học tập, và kết quả công nhận.',
  nameColumn: 'name',
  dateColumn: 'date',
  isKeptAsList: true,
  checked: true,
  duplicateKey: {
    columns: ['title', 'ward', 'hamlet', 'name', 'birthYear'],
    yearOf: 'date',
  },
  recognition: { column: 'result', value: 'Đạt', day: 'recognised' },
  columns: [
    rowNumber,
    rowDate('Ngày đăng ký', 'Ngày đăng ký danh hiệu.'),
    wardColumn({ requiredUnless: { column: 'title', oneOf: withoutUnit } }, 'required'),
    hamlet,
    column('title', 'Danh hiệu', oneOf('Danh hiệu'), {
      aliases: ['Danh hiệu đăng ký', 'Mô hình'],
      inHeader: 'required',
      inRow: 'required',
      essential: true,
      width: 150,
      help: 'Danh hiệu đăng ký, chọn trong danh sách.',
      example: 'Gia đình học tập',
    }),
    column('name', 'Tên đăng ký', name(), {
      aliases: [
        'Họ tên',
        'Họ và tên',
        'Họ tên chủ hộ',
        'Họ và tên chủ hộ',
        'Tên chủ hộ',
        'Tên gia đình, dòng họ, đơn vị',
      ],
      inHeader: 'required',
      inRow: 'required',
      essential: true,
      width: 200,
      help: 'Họ tên chủ hộ, tên dòng họ, thôn tổ hoặc đơn vị.',
      example: 'Nông Văn Thắng',
    }),
    column('birthYear', 'Năm sinh', birthYear(), {
      width: 80,
      help: 'Năm sinh của chủ hộ, bốn chữ số.',
      example: '1972',
    }),
    column('phone', 'Số điện thoại', phone(), {
      aliases: ['Điện thoại', 'SĐT', 'Số ĐT'],
      width: 110,
      help: 'Số điện thoại, 10 chữ số.',
      example: '0912345678',
    }),
    column('form', 'Hình thức', oneOf('Hình thức đăng ký'), {
      aliases: ['Hình thức đăng ký'],
      width: 110,
      help: 'Đăng ký mới hay đăng ký lại.',
      example: 'Đăng ký lại',
    }),
    column('quantity', 'Số lượng', count({ minimum: 1 }), {
      aliases: ['SL', 'Số lượng đăng ký', 'Số hộ đăng ký', 'Số gia đình đăng ký'],
      essential: true,
      blank: 1,
      width: 80,
      help: 'Số gia đình, dòng họ… của dòng này. Để trống là 1.',
      example: '1',
    }),
    column('result', 'Kết quả', oneOf('Kết quả'), {
      essential: true,
      width: 90,
      help: 'Đạt hoặc Không đạt, ghi sau khi bình xét.',
      example: 'Đạt',
    }),
    column('grade', 'Xếp loại', oneOf('Xếp loại'), {
      width: 90,
      help: 'Xếp loại khi công nhận, nếu có.',
      example: 'Tốt',
    }),
    column('recognised', 'Ngày công nhận', date({ earliestYear: firstYearOfRegisters }), {
      essential: true,
      width: 100,
      help: 'Ngày quyết định công nhận danh hiệu.',
      example: '20/11/2017',
    }),
    note,
  ],
};

// Đề xuất đăng ký lại: who registered last year, in the workbook of the next one. It is no register:
// a row counts once it has its date and was copied to `Đăng ký`.

/** What is known only at the end of a year. */
const laterColumns: readonly string[] = ['rowNumber', 'result', 'grade', 'recognised', 'note'];

export const proposals: Table = {
  sheet: 'Đề xuất đăng ký lại',
  purpose:
    'Những nơi đã đăng ký năm trước. Ai đăng ký lại thì ghi ngày rồi chép dòng sang trang “Đăng ký”; trang này không được tính.',
  nameColumn: 'name',
  checked: false,
  columns: registrations.columns
    .filter(({ key }) => !laterColumns.includes(key))
    .map((column) => ({
      ...column,
      inRow: 'optional',
      ...(column.key === 'date' && {
        help: 'Để trống cho đến khi đăng ký lại. Ghi ngày rồi chép dòng sang trang “Đăng ký”.',
      }),
    })),
};
