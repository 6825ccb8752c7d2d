/** Tổ chức Hội: chapters and members, ward by ward, as on a day. */
import { count } from '../number-types';
import { note, rowDate, wardColumn } from './shared-columns';
import { column, type Table } from '../table';

const figure = (key: string, heading: string, help: string, example: string) =>
  column(key, heading, count({ minimum: 0 }), { essential: true, width: 120, help, example });

export const organisation: Table = {
  sheet: 'Tổ chức Hội',
  purpose: 'Số chi hội, ban khuyến học và hội viên của từng xã, phường.',
  nameColumn: 'ward',
  dateColumn: 'date',
  isKeptAsList: true,
  isSnapshot: true,
  checked: true,
  duplicateKey: { columns: ['ward', 'date'] },
  columns: [
    wardColumn('required', 'required'),
    rowDate('Đến ngày', 'Số liệu tính đến ngày nào.'),
    figure('chapters', 'Số chi hội', 'Số chi hội khuyến học.', '19'),
    figure('boards', 'Số ban khuyến học', 'Số ban khuyến học (dòng họ, trường, cơ quan).', '6'),
    figure('members', 'Số hội viên', 'Tổng số hội viên đến ngày này.', '1050'),
    figure('newMembers', 'Hội viên mới', 'Số hội viên kết nạp trong kỳ.', '32'),
    note,
  ],
};
