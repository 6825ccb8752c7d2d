/**
 * The workbooks that every earlier state of the template made, rebuilt in code. Those of version 1
 * differ in the sheets that the add-on wrote beside the registers, and in whether the registers had
 * the columns of sharing; version 2 knows people in their parts, and money that is paid out.
 */
import type { Snapshot } from '../../../../src/core/workbook/snapshot';
import { bookOf, day, sheetOf, type TestCell } from '../../book-of';

type Rows = readonly (readonly TestCell[])[];

const settings: Rows = [
  ['Mục', 'Giá trị', 'Ghi chú'],
  ['Cơ quan chủ quản', 'HỘI KHUYẾN HỌC TỈNH BẮC KẠN', 'Dòng trên cùng bên trái của báo cáo.'],
  ['Tên Hội', 'HỘI KHUYẾN HỌC THÀNH PHỐ BẮC KẠN', ''],
  ['Tên cấp Hội', 'Thành hội', ''],
  ['Từ ngày', day('01/01/2017'), ''],
  ['Đến ngày', day('30/6/2017'), ''],
  ['Người ký', 'Đồng chí Nông Thị Hương', ''],
  ['Cách ghi số liệu', 'Chính xác', ''],
  ['Phiên bản mẫu', 1, 'Tiện ích tự ghi. Không sửa.'],
];

const registers: Readonly<Record<string, Rows>> = {
  'Thiết lập': settings,
  'Xã phường': [
    [
      'Mã',
      'Tên',
      'Loại',
      'Tên khác',
      'Hiệu lực từ',
      'Hiệu lực đến',
      'Gộp vào',
      'Số hộ',
      'Email',
      'Tệp',
    ],
    ['01840', 'Phường Đức Xuân', 'Phường', 'ĐX', '', '', '', 1820, 'lan@gmail.com', ''],
    [1849, 'Xã Dương Quang', 'Xã', '', '', day('30/6/2025'), '01849', 640, '', ''],
  ],
  'Đăng ký': [
    [
      'STT',
      'Ngày đăng ký',
      'Xã, phường',
      'Thôn, tổ',
      'Danh hiệu',
      'Tên đăng ký',
      'Năm sinh',
      'Số điện thoại',
      'Hình thức',
      'Số lượng',
      'Kết quả',
      'Xếp loại',
      'Ngày công nhận',
      'Ghi chú',
      'Kiểm tra',
      'Người nhập',
    ],
    [
      1,
      day('15/02/2017'),
      'Phường Đức Xuân',
      'Tổ 3',
      'Gia đình học tập',
      'Nông Văn Thắng',
      1961,
      '0912345678',
      'Đăng ký mới',
      '',
      '',
      '',
      '',
      '',
      '',
      'chị Lan',
    ],
    [
      2,
      '31/02/2017',
      'ĐX',
      'Tổ 3',
      'GĐHT',
      'Hà Thị Tư',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '=xem sổ giấy',
      'Ngày đăng ký: 31/02 không có trên lịch',
      'chị Lan',
    ],
    [
      2,
      '31/02/2017',
      'ĐX',
      'Tổ 3',
      'GĐHT',
      'Hà Thị Tư',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '=xem sổ giấy',
      '',
      'chị Lan',
    ],
  ],
  Quỹ: [
    [
      'STT',
      'Ngày thu',
      'Số phiếu',
      'Cấp thu',
      'Xã, phường',
      'Người ủng hộ',
      'Loại',
      'Hình thức',
      'Số tiền',
      'Hiện vật',
      'Ghi chú',
    ],
    [
      1,
      day('04/7/2017'),
      '001',
      'Thành hội',
      '',
      'Công ty TNHH Hồng Hà',
      'Doanh nghiệp',
      'Tiền mặt',
      5_000_000,
      '',
      '',
    ],
    [
      2,
      day('05/5/2017'),
      '002',
      'Xã, phường',
      'Xã Dương Quang',
      'Ẩn danh',
      'Cá nhân',
      '',
      '1tr5',
      '',
      'hỏi lại',
    ],
  ],
  'Khen thưởng': [
    ['STT', 'Ngày', 'Cấp chi', 'Đối tượng', 'Họ và tên', 'Số lượng', 'Mức thưởng', 'Thành tiền'],
    [1, day('20/5/2017'), 'Thành hội', 'Giáo viên', 'Hoàng Thị Mai', 2, 100_000, 200_000],
  ],
  'Hoạt động': [
    ['STT', 'Ngày', 'Cấp', 'Loại', 'Nội dung', 'Số lớp, buổi', 'Số người'],
    [1, day('10/3/2017'), 'Thành hội', 'Bồi dưỡng cán bộ', 'Tập huấn chi hội', 2, 80],
  ],
  'Tổ chức Hội': [
    ['Xã, phường', 'Đến ngày', 'Số chi hội', 'Số ban khuyến học', 'Số hội viên', 'Hội viên mới'],
    ['Phường Đức Xuân', day('30/6/2017'), 20, 5, 1100, 12],
  ],
  'Nội dung báo cáo': [
    ['Mục', 'Nội dung'],
    ['Hạn chế', 'Một số chi hội nộp số liệu muộn.'],
  ],
  'Chỉ tiêu': [
    ['Kỳ', 'Chỉ số', 'Kế hoạch', 'Cùng kỳ'],
    ['', 'Gia đình học tập', 8800, 7878],
    ['6 tháng cuối năm 2017', 'Gia đình học tập', '', 120],
  ],
  'Danh mục': [
    ['Danh sách', 'Giá trị', 'Tên khác', '', 'Chọn: Danh hiệu'],
    ['Đối tượng', 'Học sinh giỏi', 'HSG', '', 'Gia đình học tập'],
    ['Đối tượng', 'Học sinh khuyết tật', 'HSKT', '', 'Dòng họ học tập'],
  ],
  'Ngoại lệ': [
    ['Khóa', 'Quy tắc', 'Lý do', 'Ai', 'Lúc'],
    ['9f86d081', 'amount-outlier', 'Đúng là 5 triệu', 'Lan', '05/7/2017 08:00:00'],
  ],
};

const journal: Rows = [
  ['Lúc', 'Ai', 'Việc', 'Sheet', 'Ô', 'Giá trị cũ', 'Giá trị mới', 'Đã hoàn tác'],
  ['05/7/2017 08:00:00', 'Lan', 'Sửa', 'Quỹ', 'D2', 'thành hội', 'Thành hội', ''],
  ['05/7/2017 09:00:00', 'Lan', 'Sửa', 'Quỹ', 'J3', '', '1tr5', '06/7/2017 08:00:00'],
];

const closing: Readonly<Record<string, Rows>> = {
  'Lịch sử kỳ': [
    [
      'Kỳ',
      'Từ ngày',
      'Đến ngày',
      'Mã chỉ số',
      'Chỉ số',
      'Xã, phường',
      'Giá trị',
      'Trạng thái',
      'Lý do',
      'Chốt lúc',
      'Người chốt',
    ],
    [
      '6 tháng đầu năm 2017',
      day('01/01/2017'),
      day('30/6/2017'),
      'registered.family',
      'Gia đình học tập',
      '',
      1,
      'Đã chốt',
      '',
      '05/7/2017 08:30:05',
      'Lan',
    ],
  ],
  'Tình hình nộp': [
    [
      'Kỳ',
      'Mã',
      'Xã, phường',
      'Trạng thái',
      'Số dòng',
      'Số lỗi',
      'Cập nhật',
      'Đúng hạn',
      'Ghi chú',
    ],
    [
      '6 tháng đầu năm 2017',
      '01840',
      'Phường Đức Xuân',
      'Đã thu',
      3,
      2,
      '05/7/2017 08:30:05',
      'Có',
      '',
    ],
  ],
};

const proposals: Readonly<Record<string, Rows>> = {
  'Đề xuất đăng ký lại': [
    [
      'Ngày đăng ký',
      'Xã, phường',
      'Thôn, tổ',
      'Danh hiệu',
      'Tên đăng ký',
      'Năm sinh',
      'Số điện thoại',
      'Hình thức',
      'Số lượng',
    ],
    [
      '',
      'Phường Đức Xuân',
      'Tổ 3',
      'Gia đình học tập',
      'Nông Văn Thắng',
      1961,
      '',
      'Đăng ký lại',
      '',
    ],
  ],
};

const book = (sheets: Readonly<Record<string, Rows>>): Snapshot =>
  bookOf(...Object.entries(sheets).map(([title, rows]) => sheetOf(title, rows)));

/** The registers of later versions have the column that gathering writes. */
const gathered = {
  ...registers,
  Quỹ: (registers['Quỹ'] ?? []).map((row, index) => [...row, ['Nguồn', '', '01849'][index]]),
};

const version2: Readonly<Record<string, Rows>> = {
  ...gathered,
  'Thiết lập': [
    ...settings.map(([item = '', value = '', note = '']) => [
      item,
      item === 'Phiên bản mẫu' ? 2 : value,
      note,
    ]),
    ['Đơn vị trực thuộc', '', ''],
    ['Tồn quỹ đầu kỳ', 12_000_000, ''],
    ['Tồn quỹ đầu kỳ xã, phường', '', ''],
    ['Tồn quỹ đầu kỳ chi hội', '', ''],
    ['Dân số', '', ''],
  ],
  'Chi quỹ': [
    ['STT', 'Ngày chi', 'Số phiếu', 'Cấp chi', 'Nội dung', 'Loại chi', 'Số tiền', 'Người duyệt'],
    [1, day('20/5/2017'), '01', 'Thành hội', 'Thưởng giáo viên', 'Khen thưởng', 200_000, 'bà Hòa'],
  ],
  'Tổ chức Hội': [
    [
      'Xã, phường',
      'Đến ngày',
      'Số chi hội',
      'Chi hội thôn tổ',
      'Chi hội trường học',
      'Chi hội cơ quan',
      'Số hội viên',
      'Nữ',
    ],
    ['Phường Đức Xuân', day('30/6/2017'), 20, 14, 4, 2, 1100, 610],
  ],
};

export const earlierVersions: readonly (readonly [name: string, book: Snapshot])[] = [
  ['the first template', book(registers)],
  ['with mends', book({ ...registers, 'Nhật ký': journal })],
  ['with closed periods', book({ ...registers, 'Nhật ký': journal, ...closing })],
  [
    'with sharing and new years',
    book({ ...gathered, 'Nhật ký': journal, ...closing, ...proposals }),
  ],
  ['version 2', book({ ...version2, 'Nhật ký': journal, ...closing, ...proposals })],
];
