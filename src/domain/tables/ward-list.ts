/** Xã phường: the units of the association, with validity dates, since codes were reused. */
import { date } from '../kinds/dates';
import { count } from '../kinds/numbers';
import { anyText, name, oneOf, tidyText } from '../kinds/texts';
import { column, type Column, type Table } from './table';

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
  purpose: 'Danh sách xã, phường, thị trấn, đặc khu với mã và thời gian hiệu lực.',
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
      aliases: ['Tên xã, phường', 'Xã, phường'],
      inHeader: 'required',
      inRow: 'required',
      essential: true,
      width: 200,
      help: 'Tên đầy đủ như in trong báo cáo.',
      example: 'Phường Đức Xuân',
    }),
    column('kind', 'Loại', oneOf('Loại xã phường'), {
      width: 90,
      help: 'Xã, phường, thị trấn hay đặc khu.',
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
