/** The small sheets beside the registers: settings, sentences for the report, plans, lists. */
import { anyText, name, oneOf } from '../kinds/texts';
import { count } from '../kinds/numbers';
import { note } from './shared-columns';
import { column, type Table } from './table';

export const settingsTable: Table = {
  sheet: 'Thiết lập',
  purpose: 'Tên Hội, kỳ báo cáo, người ký và cách ghi số liệu.',
  nameColumn: 'item',
  checked: false,
  columns: [
    column('item', 'Mục', name(), {
      inHeader: 'required',
      inRow: 'required',
      width: 190,
      help: 'Tên mục. Không đổi tên các mục của mẫu.',
      example: 'Từ ngày',
    }),
    column('value', 'Giá trị', anyText(), {
      essential: true,
      inHeader: 'required',
      width: 320,
      isProse: true,
      help: 'Giá trị của mục.',
      example: '01/01/2017',
    }),
    { ...note, width: 380, isProse: true, help: 'Cách ghi giá trị của mục.' },
  ],
};

export const narrative: Table = {
  sheet: 'Nội dung báo cáo',
  purpose: 'Các câu nhận xét, phương hướng, kiến nghị của báo cáo.',
  nameColumn: 'text',
  checked: false,
  columns: [
    column('section', 'Mục', oneOf('Mục báo cáo'), {
      essential: true,
      inHeader: 'required',
      inRow: 'required',
      width: 130,
      help: 'Câu này thuộc phần nào của báo cáo.',
      example: 'Phương hướng',
    }),
    column('text', 'Nội dung', anyText(), {
      inHeader: 'required',
      inRow: 'required',
      width: 640,
      isProse: true,
      help: 'Một ý của báo cáo, mỗi dòng một ý.',
      example: 'Tiếp tục vận động hội viên, xây dựng Quỹ Khuyến học.',
    }),
  ],
};

export const targets: Table = {
  sheet: 'Chỉ tiêu',
  purpose: 'Kế hoạch năm và số liệu cùng kỳ năm trước để so sánh.',
  nameColumn: 'indicator',
  checked: false,
  columns: [
    column('period', 'Kỳ', anyText(), {
      width: 160,
      help: 'Tên kỳ. Để trống là kỳ ở trang “Thiết lập”.',
      example: '6 tháng đầu năm 2017',
    }),
    column('indicator', 'Chỉ số', name(), {
      essential: true,
      inHeader: 'required',
      inRow: 'required',
      width: 240,
      help: 'Tên chỉ số của báo cáo.',
      example: 'Gia đình học tập',
    }),
    column('plan', 'Kế hoạch', count({ minimum: 0 }), {
      essential: true,
      aliases: ['Kế hoạch năm'],
      width: 120,
      help: 'Chỉ tiêu của cả năm.',
      example: '8800',
    }),
    column('previous', 'Cùng kỳ', count({ minimum: 0 }), {
      essential: true,
      aliases: ['Cùng kỳ năm trước'],
      width: 120,
      help: 'Số liệu cùng kỳ năm trước.',
      example: '7878',
    }),
  ],
};

export const listTable: Table = {
  sheet: 'Danh mục',
  purpose: 'Các danh sách thả xuống. Thêm dòng để có thêm giá trị hoặc tên khác.',
  nameColumn: 'value',
  checked: false,
  columns: [
    column('list', 'Danh sách', name(), {
      inHeader: 'required',
      inRow: 'required',
      width: 170,
      help: 'Tên danh sách.',
      example: 'Đối tượng',
    }),
    column('value', 'Giá trị', name(), {
      inHeader: 'required',
      inRow: 'required',
      width: 220,
      help: 'Giá trị để chọn.',
      example: 'Học sinh giỏi',
    }),
    column('aliases', 'Tên khác', anyText(), {
      width: 300,
      help: 'Các cách ghi khác được hiểu là giá trị này, cách nhau bằng dấu chấm phẩy.',
      example: 'HSG; HS giỏi',
    }),
  ],
};
