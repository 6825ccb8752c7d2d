/** Periods that were closed with other figures than the rows now give. */
import {
  bookOf,
  day,
  settingsSheet,
  sheetOf,
  wardSheet,
  type TestCell,
} from '../../../test/core/book-of';
import { award, gift, rowsLike, ward, type Cells } from './usual-rows';

const historyHeadings = [
  'Kỳ',
  'Từ ngày',
  'Đến ngày',
  'Mã chỉ số',
  'Chỉ số',
  'Xã, phường',
  'Giá trị',
  'Trạng thái',
  'Chốt lúc',
];

/** A row of Lịch sử kỳ: the half-year of a year, closed with a figure. */
const closed = (year: number, changes: Cells = {}): readonly TestCell[] => {
  const cells: Cells = {
    Kỳ: `6 tháng đầu năm ${year}`,
    'Từ ngày': day(`01/01/${year}`),
    'Đến ngày': day(`30/6/${year}`),
    'Mã chỉ số': 'fund.chapter.amount',
    'Chỉ số': 'Quỹ Chi hội',
    'Xã, phường': '',
    'Giá trị': 0,
    'Trạng thái': 'Đã chốt',
    'Chốt lúc': `05/7/${year} 08:30:05`,
    ...changes,
  };
  return historyHeadings.map((heading) => cells[heading]);
};

const transfers = { 'Mã chỉ số': 'fund.transfer.amount', 'Chỉ số': 'Cấp Hội khác chuyển' };

export const closedPeriods = bookOf(
  settingsSheet,
  wardSheet,
  rowsLike('Quỹ', gift, {}, { Loại: 'Cấp Hội khác chuyển', 'Số tiền': 200_000 }),
  rowsLike('Khen thưởng', award, { 'Số lượng': 20 }),
  sheetOf('Chỉ tiêu', [
    ['Chỉ số', 'Cùng kỳ'],
    ['Quỹ Chi hội', 36_000_000],
  ]),
  sheetOf('Lịch sử kỳ', [
    historyHeadings,
    closed(2017, { 'Giá trị': 90_000 }),
    closed(2017, { ...transfers, 'Giá trị': 200_000 }),
    closed(2017, { ...transfers, 'Giá trị': 150_000, 'Xã, phường': `${ward} (01840)` }),
    ...[2016, 2015, 2014, 2013, 2012, 2011].map((year) => closed(year)),
    closed(2010, { 'Trạng thái': 'Xong' }),
    closed(2009, { 'Chốt lúc': 'hôm qua' }),
    closed(2008, { 'Xã, phường': ward }),
  ]),
);
