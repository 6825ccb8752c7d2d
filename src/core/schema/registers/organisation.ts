/** Tổ chức Hội: chapters and members, ward by ward, as on a day. */
import { count } from '../number-types';
import { note, rowDate, wardColumn } from './shared-columns';
import { column, type Table } from '../table';

const figure = (
  key: string,
  heading: string,
  help: string,
  example: string,
  ...aliases: readonly string[]
) =>
  column(key, heading, count({ minimum: 0 }), {
    ...(aliases.length > 0 && { aliases }),
    essential: true,
    width: 120,
    help,
    example,
  });

export const organisation: Table = {
  sheet: 'Tổ chức Hội',
  purpose: 'Số chi hội, ban khuyến học và hội viên của từng đơn vị trực thuộc.',
  nameColumn: 'ward',
  dateColumn: 'date',
  isKeptAsList: true,
  isSnapshot: true,
  flows: ['newMembers'],
  checked: true,
  duplicateKey: { columns: ['ward', 'date'] },
  sums: [
    { total: 'chapters', parts: ['localChapters', 'classChapters', 'officeChapters'] },
    { total: 'boards', parts: ['clanBoards', 'otherBoards'] },
  ],
  columns: [
    wardColumn('required', 'required'),
    rowDate('Đến ngày', 'Số liệu tính đến ngày nào.'),
    figure('chapters', 'Số chi hội', 'Số chi hội khuyến học. Để trống: cộng ba cột sau.', '19'),
    figure(
      'localChapters',
      'Chi hội thôn tổ',
      'Số chi hội ở thôn, bản, tổ dân phố.',
      '12',
      'Chi hội thôn, tổ',
      'Chi hội thôn',
      'Chi hội thôn, tổ dân phố',
    ),
    figure(
      'classChapters',
      'Chi hội trường học',
      'Số chi hội ở trường học.',
      '5',
      'Chi hội trường',
    ),
    figure('officeChapters', 'Chi hội cơ quan', 'Số chi hội ở cơ quan, đơn vị.', '2'),
    figure(
      'boards',
      'Số ban khuyến học',
      'Số ban khuyến học (dòng họ, trường, cơ quan). Để trống: cộng hai cột sau.',
      '6',
    ),
    figure('clanBoards', 'Ban khuyến học dòng họ', 'Số ban khuyến học dòng họ.', '4'),
    figure('otherBoards', 'Ban khuyến học khác', 'Số ban khuyến học không phải của dòng họ.', '2'),
    figure('members', 'Số hội viên', 'Tổng số hội viên đến ngày này.', '1050'),
    figure('newMembers', 'Hội viên mới', 'Số hội viên kết nạp trong kỳ.', '32'),
    figure('women', 'Nữ', 'Trong số hội viên: nữ.', '520', 'Hội viên nữ', 'Trong đó nữ'),
    figure('party', 'Đảng viên', 'Trong số hội viên: đảng viên.', '180', 'Hội viên là đảng viên'),
    figure(
      'carded',
      'Đã cấp thẻ',
      'Trong số hội viên: đã được cấp thẻ.',
      '760',
      'Đã cấp thẻ hội viên',
      'Được cấp thẻ',
    ),
    figure('paid', 'Đóng hội phí', 'Trong số hội viên: đã đóng hội phí.', '690', 'Đã đóng hội phí'),
    note,
  ],
};
