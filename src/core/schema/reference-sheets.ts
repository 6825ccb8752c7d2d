/** The small sheets beside the registers: settings, sentences for the report, plans, lists. */
import { anyText, name, oneOf, tidyText } from './text-types';
import { count } from './number-types';
import { note } from './registers/shared-columns';
import { column, type Table, type Column } from './table';
import { date } from './date-types';

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

export const emulationCriteria: Table = {
  sheet: 'Thi đua',
  purpose:
    'Tiêu chí chấm điểm thi đua các đơn vị trực thuộc: mỗi dòng một tiêu chí. Điểm tính từ số liệu của kỳ, tỷ lệ thuận cho đến mức đạt tối đa.',
  nameColumn: 'criterion',
  checked: false,
  columns: [
    column('criterion', 'Tiêu chí', name(), {
      inHeader: 'required',
      inRow: 'required',
      width: 300,
      isProse: true,
      help: 'Tên tiêu chí, in ở đầu cột của bảng xếp hạng.',
      example: 'Tỷ lệ hộ đăng ký Gia đình học tập',
    }),
    column('indicator', 'Chỉ số', name(), {
      essential: true,
      inHeader: 'required',
      inRow: 'required',
      width: 240,
      help: 'Tên chỉ số của báo cáo, như ở trang “Chỉ tiêu”.',
      example: 'Gia đình học tập',
    }),
    column('points', 'Điểm tối đa', count({ minimum: 1 }), {
      essential: true,
      aliases: ['Điểm', 'Số điểm tối đa'],
      inHeader: 'required',
      inRow: 'required',
      width: 90,
      help: 'Số điểm cao nhất của tiêu chí.',
      example: '20',
    }),
    column('fullAt', 'Đạt tối đa khi', tidyText(), {
      essential: true,
      aliases: ['Mức đạt tối đa', 'Điểm tối đa khi đạt'],
      width: 120,
      help: 'Con số, hoặc tỷ lệ như “90%”, từ đó được điểm tối đa. Để trống: đơn vị cao nhất được điểm tối đa.',
      example: '90%',
    }),
    column('kinds', 'Áp dụng cho', anyText(), {
      aliases: ['Loại đơn vị'],
      width: 180,
      help: 'Loại đơn vị được chấm, như ở cột “Loại” của danh sách đơn vị, cách nhau bằng dấu chấm phẩy. Để trống: mọi đơn vị.',
      example: 'Thôn; Tổ dân phố',
    }),
    note,
  ],
};

export const ownIndicators: Table = {
  sheet: 'Chỉ số',
  purpose:
    'Các chỉ số Hội tự đặt thêm, mỗi dòng một chỉ số. Báo cáo, chỉ tiêu, thi đua và biểu mẫu dùng chúng như các chỉ số có sẵn.',
  nameColumn: 'name',
  checked: false,
  columns: [
    column('name', 'Tên', name(), {
      aliases: ['Tên chỉ số'],
      inHeader: 'required',
      inRow: 'required',
      essential: true,
      width: 240,
      help: 'Tên của chỉ số, không trùng với chỉ số khác.',
      example: 'Học bổng Tiếp bước cho em đến trường',
    }),
    column('table', 'Bảng', tidyText(), {
      aliases: ['Trang'],
      inHeader: 'required',
      essential: true,
      width: 110,
      help: 'Trang số liệu được tính. Để trống nếu tính từ các chỉ số khác.',
      example: 'Khen thưởng',
    }),
    column('condition', 'Điều kiện', anyText(), {
      essential: true,
      width: 280,
      isProse: true,
      help: 'Chỉ tính các dòng hợp điều kiện: “Cột = giá trị”, nhiều điều kiện cách nhau bằng dấu chấm phẩy, nhiều giá trị bằng dấu “|”.',
      example: 'Đối tượng = Học bổng; Chương trình = Tiếp bước cho em đến trường',
    }),
    column('calculation', 'Cách tính', anyText(), {
      inHeader: 'required',
      inRow: 'required',
      essential: true,
      width: 200,
      help: '“Đếm dòng”, “Tổng: Cột”, “Số tên khác nhau: Cột”; từ chỉ số khác: “Cộng: A; B”, “Trừ: A; B”, “Tỷ lệ: A / B”.',
      example: 'Tổng: Số lượng',
    }),
    column('unit', 'Đơn vị tính', tidyText(), {
      essential: true,
      width: 100,
      help: 'Chữ đứng sau con số. Tiền thì để trống, là đồng.',
      example: 'suất',
    }),
    column('section', 'Mục', oneOf('Mục kết quả'), {
      aliases: ['In vào mục', 'Mục của báo cáo'],
      width: 200,
      help: 'In vào mục nào của báo cáo. Để trống: theo trang số liệu.',
      example: 'Khen thưởng, học bổng',
    }),
    note,
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

// Xã phường: the units of the association, with validity dates, since codes were reused.

/** Units may be as old as the first decrees of the republic. */
const validity = date({ earliestYear: 1945 });

/** From which day to which a unit is one; every list of units has them. */
export const validityColumns: readonly Column[] = [
  column('validFrom', 'Hiệu lực từ', validity, {
    essential: true,
    width: 100,
    help: 'Ngày đơn vị bắt đầu có hiệu lực. Để trống nếu từ trước.',
    example: '01/7/2025',
  }),
  column('validTo', 'Hiệu lực đến', validity, {
    essential: true,
    width: 100,
    help: 'Ngày cuối cùng có hiệu lực. Để trống nếu còn hiệu lực.',
    example: '30/6/2025',
  }),
];

const total = (key: string, heading: string, help: string, example: string) =>
  column(key, heading, count({ minimum: 0 }), { width: 100, help, example });

export const wardList: Table = {
  sheet: 'Xã phường',
  otherTitles: ['Đơn vị'],
  purpose:
    'Danh sách đơn vị trực thuộc (xã, phường; ở sổ của xã, phường là thôn, tổ, chi hội) với mã và thời gian hiệu lực. Trang có thể mang tên “Đơn vị”.',
  nameColumn: 'name',
  isKeptAsList: true,
  codeColumn: 'code',
  checked: false,
  columns: [
    column('code', 'Mã', tidyText(), {
      aliases: ['Mã xã, phường', 'Mã đơn vị hành chính'],
      inHeader: 'required',
      inRow: 'required',
      essential: true,
      width: 80,
      help: 'Mã đơn vị hành chính, năm chữ số, ghi bằng chữ để giữ số 0 ở đầu.',
      example: '01840',
    }),
    column('name', 'Tên', name(), {
      aliases: ['Tên xã, phường', 'Xã, phường', 'Đơn vị', 'Tên đơn vị', 'Đơn vị trực thuộc'],
      inHeader: 'required',
      inRow: 'required',
      essential: true,
      width: 200,
      help: 'Tên đầy đủ như in trong báo cáo.',
      example: 'Phường Đức Xuân',
    }),
    column('kind', 'Loại', oneOf('Loại xã phường'), {
      width: 90,
      help: 'Xã, phường, thị trấn hay đặc khu; hoặc thôn, tổ, chi hội, trường…',
      example: 'Phường',
    }),
    column('aliases', 'Tên khác', anyText(), {
      width: 160,
      help: 'Các tên viết tắt hay tên khác, cách nhau bằng dấu chấm phẩy.',
      example: 'ĐX; P. Đ.Xuân',
    }),
    ...validityColumns,
    column('mergedInto', 'Gộp vào', tidyText(), {
      width: 90,
      help: 'Mã của đơn vị mới (có hiệu lực từ ngày hôm sau).',
      example: '01843',
    }),
    total('households', 'Số hộ', 'Tổng số hộ gia đình.', '1820'),
    total('clans', 'Số dòng họ', 'Tổng số dòng họ.', '24'),
    total('hamlets', 'Số thôn tổ', 'Tổng số thôn, bản, tổ dân phố.', '19'),
    total('offices', 'Số đơn vị', 'Tổng số cơ quan, đơn vị, trường học.', '12'),
    total('population', 'Dân số', 'Tổng số dân.', '7450'),
    total('adults', 'Người lớn', 'Số người từ đủ 18 tuổi, để tính tỷ lệ Công dân học tập.', '5210'),
    column('emails', 'Email', anyText(), {
      width: 200,
      help: 'Email của người phụ trách, cách nhau bằng dấu chấm phẩy.',
      example: 'khuyenhoc.ducxuan@gmail.com',
    }),
    column('file', 'Tệp', anyText(), {
      width: 200,
      help: 'Liên kết tới bảng tính của xã, phường.',
    }),
  ],
};
