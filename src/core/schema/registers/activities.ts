/** Hoạt động: outreach, training of officers, emulation. */
import { count } from '../number-types';
import { name, oneOf } from '../text-types';
import { level, note, rowDate, rowNumber, wardColumn, wardUnlessOwnLevel } from './shared-columns';
import { column, type Table } from '../table';

export const activities: Table = {
  sheet: 'Hoạt động',
  purpose: 'Các buổi tuyên truyền, lớp bồi dưỡng, phong trào thi đua.',
  nameColumn: 'content',
  dateColumn: 'date',
  isKeptAsList: true,
  checked: true,
  columns: [
    rowNumber,
    rowDate('Ngày', 'Ngày tổ chức (ngày đầu tiên nếu nhiều ngày).'),
    level('Cấp', 'Cấp tổ chức, chọn trong danh sách.'),
    wardColumn(wardUnlessOwnLevel, 'optional'),
    column('activity', 'Loại', oneOf('Loại hoạt động'), {
      aliases: ['Loại hoạt động'],
      inHeader: 'required',
      inRow: 'required',
      essential: true,
      width: 170,
      help: 'Loại hoạt động, chọn trong danh sách.',
      example: 'Bồi dưỡng cán bộ',
    }),
    column('content', 'Nội dung', name(), {
      aliases: ['Nội dung hoạt động', 'Tên hoạt động'],
      inHeader: 'required',
      inRow: 'required',
      essential: true,
      width: 320,
      help: 'Nội dung chính của hoạt động.',
      example: 'Tập huấn nghiệp vụ công tác khuyến học cho cán bộ chi hội',
    }),
    column('sessions', 'Số lớp, buổi', count({ minimum: 1 }), {
      aliases: ['Số buổi', 'Số lớp'],
      essential: true,
      blank: 1,
      width: 90,
      help: 'Số lớp hoặc số buổi. Để trống là 1.',
      example: '2',
    }),
    column('people', 'Số người', count({ minimum: 0 }), {
      aliases: ['Số lượt người', 'Số người dự'],
      essential: true,
      width: 90,
      help: 'Số lượt người dự.',
      example: '85',
    }),
    note,
  ],
};
