/** Khen thưởng: what was awarded to teachers and pupils, scholarships included. */
import { birthYear } from '../date-types';
import { count, money } from '../number-types';
import { name, oneOf, tidyText } from '../text-types';
import {
  hamlet,
  level,
  note,
  rowDate,
  rowNumber,
  wardColumn,
  wardUnlessOwnLevel,
} from './shared-columns';
import { column, type Table } from '../table';

export const awards: Table = {
  sheet: 'Khen thưởng',
  purpose: 'Khen thưởng giáo viên, học sinh và học bổng đã trao.',
  nameColumn: 'name',
  dateColumn: 'date',
  isKeptAsList: true,
  checked: true,
  duplicateKey: {
    columns: ['date', 'level', 'ward', 'recipient', 'name', 'school', 'programme', 'total'],
  },
  product: { count: 'quantity', rate: 'rate', product: 'total', blankCount: 1 },
  columns: [
    rowNumber,
    rowDate('Ngày', 'Ngày trao thưởng.'),
    level('Cấp chi', 'Quỹ của cấp nào chi, chọn trong danh sách.'),
    wardColumn(wardUnlessOwnLevel, 'optional'),
    hamlet,
    column('recipient', 'Đối tượng', oneOf('Đối tượng'), {
      aliases: ['Đối tượng khen thưởng'],
      inHeader: 'required',
      inRow: 'required',
      essential: true,
      width: 170,
      help: 'Người được khen thưởng là ai, chọn trong danh sách.',
      example: 'Học sinh giỏi',
    }),
    column('name', 'Họ và tên', name(), {
      aliases: ['Họ tên', 'Họ và tên người được thưởng'],
      inHeader: 'required',
      inRow: 'required',
      essential: true,
      width: 200,
      help: 'Họ tên người được thưởng. Ghi chung nhiều em thì ghi tên nhóm và số lượng.',
      example: 'Hà Thị Thu Trang',
    }),
    column('birthYear', 'Năm sinh', birthYear(), {
      width: 80,
      help: 'Năm sinh, bốn chữ số. Không đưa vào danh sách công khai.',
      example: '2004',
    }),
    column('school', 'Trường, đơn vị', tidyText(), {
      aliases: ['Trường', 'Đơn vị', 'Trường/đơn vị'],
      width: 190,
      help: 'Trường hoặc đơn vị.',
      example: 'Trường THCS Đức Xuân',
    }),
    column('programme', 'Chương trình', tidyText(), {
      width: 180,
      help: 'Tên chương trình hoặc học bổng.',
      example: 'Tiếp bước cho em đến trường',
    }),
    column('quantity', 'Số lượng', count({ minimum: 1 }), {
      essential: true,
      blank: 1,
      width: 80,
      help: 'Số suất thưởng. Để trống là 1.',
      example: '1',
    }),
    column('rate', 'Mức thưởng', money({ minimum: 0 }), {
      aliases: ['Mức thưởng (đồng)', 'Mức tiền thưởng'],
      inHeader: 'required',
      inRow: { requiredUnlessFilled: 'total' },
      essential: true,
      width: 110,
      help: 'Tiền thưởng mỗi suất, bằng đồng. Chỉ có giấy khen thì ghi 0.',
      example: '100000',
    }),
    column('total', 'Thành tiền', money({ minimum: 0 }), {
      aliases: ['Thành tiền (đồng)', 'Tổng tiền'],
      essential: true,
      width: 120,
      help: 'Số lượng × Mức thưởng. Có thể để trống.',
      example: '100000',
    }),
    note,
  ],
};
