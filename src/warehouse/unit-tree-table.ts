/** Cây đơn vị: the units of nation, province and commune with the unit above each. Only `report --from` of a warehouse reads it. */
import { name, tidyText } from '../domain/kinds/texts';
import { column, type Table } from '../domain/tables/table';
import { validityColumns } from '../domain/tables/ward-list';

export const unitTreeTable: Table = {
  sheet: 'Cây đơn vị',
  purpose: 'Các đơn vị của toàn quốc, tỉnh, xã và đơn vị cấp trên của từng đơn vị.',
  nameColumn: 'name',
  checked: false,
  columns: [
    column('code', 'Mã', tidyText(), {
      inHeader: 'required',
      inRow: 'required',
      essential: true,
      width: 80,
      help: 'Mã đơn vị hành chính: tỉnh hai chữ số, xã năm chữ số; toàn quốc ghi mã tự chọn, ví dụ VN.',
      example: '01840',
    }),
    column('name', 'Tên', name(), {
      inHeader: 'required',
      inRow: 'required',
      essential: true,
      width: 200,
      help: 'Tên đầy đủ như in trong báo cáo.',
      example: 'Phường Đức Xuân',
    }),
    column('parent', 'Thuộc', tidyText(), {
      aliases: ['Mã cấp trên', 'Thuộc (mã cấp trên)'],
      inHeader: 'required',
      essential: true,
      width: 90,
      help: 'Mã của đơn vị cấp trên. Để trống ở đơn vị đứng đầu.',
      example: '19',
    }),
    ...validityColumns,
  ],
};
