/** Printings made for tests: a template's text and the rows that it is printed for. */
import type { PaperJob } from '../../../src/core/papers/paper-job';
import { papers } from '../../../src/core/commands/papers/papers';
import { bookOf, day, sheetOf, wardSheet, type TestCell } from '../../core/book-of';

const settings = sheetOf('Thiết lập', [
  ['Mục', 'Giá trị'],
  ['Cơ quan chủ quản', 'Hội Khuyến học tỉnh Bắc Kạn'],
  ['Tên Hội', 'Hội Khuyến học thành phố Bắc Kạn'],
  ['Địa danh', 'Bắc Kạn'],
  ['Từ ngày', day('01/01/2017')],
  ['Đến ngày', day('31/12/2017')],
  ['Ngày báo cáo', day('05/7/2017')],
  ['Số quyết định', '12/QĐ-HKH'],
  ['Ngày quyết định', day('20/11/2017')],
  ['Chức vụ người ký', 'CHỦ TỊCH'],
  ['Người ký', 'Nông Quốc Khánh'],
]);

/** The rows of the registers by the names of those in them. */
export function jobFor(template: string, names: readonly string[]): PaperJob {
  const registered = names.map((name, order): readonly TestCell[] => [
    day('15/3/2017'),
    'Phường Đức Xuân',
    `Tổ ${order + 1}`,
    'Gia đình học tập',
    name,
    'Đạt',
    day('20/11/2017'),
  ]);
  const gifts = names.map((name, order): readonly TestCell[] => [
    day('05/5/2017'),
    String(order + 1),
    'Thành hội',
    name,
    'Doanh nghiệp',
    61_600_000 + order,
  ]);
  const awarded = names.map((name, order): readonly TestCell[] => [
    day('30/5/2017'),
    'Thành hội',
    'Học sinh giỏi',
    name,
    `Trường số ${order + 1}`,
    100_000,
  ]);
  const book = bookOf(
    settings,
    wardSheet,
    sheetOf('Đăng ký', [
      [
        'Ngày đăng ký',
        'Xã, phường',
        'Thôn, tổ',
        'Danh hiệu',
        'Tên đăng ký',
        'Kết quả',
        'Ngày công nhận',
      ],
      ...registered,
    ]),
    sheetOf('Quỹ', [
      ['Ngày thu', 'Số phiếu', 'Cấp thu', 'Người ủng hộ', 'Loại', 'Số tiền'],
      ...gifts,
    ]),
    sheetOf('Khen thưởng', [
      ['Ngày', 'Cấp chi', 'Đối tượng', 'Họ và tên', 'Trường, đơn vị', 'Mức thưởng'],
      ...awarded,
    ]),
  );
  const planned = papers.plan(
    {
      today: day('30/11/2017').date,
      template: { kind: 'named', name: template },
      condition: '',
      period: null,
      unit: null,
      rows: null,
      skipPrinted: false,
    },
    book,
  );
  if (!planned.ok) throw new Error(planned.code);
  return planned.result.job;
}
