/** Words of findings: closed periods, and the sheet that keeps their figures. */
import { entry, type Entries } from './entry';

export const historyEntries = {
  'closed-figure-changed': entry(
    'warning',
    [
      'kỳ {period} đã chốt “{indicator}” là {closedNumber}, nhưng các dòng bây giờ cho {nowNumber}',
      'Trả lại các dòng đã đổi. Nếu số mới đúng thì mở lại kỳ (có lý do) rồi chốt lại.',
    ],
    [
      'the period {period} was closed with “{indicator}” at {closedNumber}, but the rows now give {nowNumber}',
      'Restore the rows that changed. If the new figure is right, reopen the period (with a reason) and close it again.',
    ],
  ),
  'closed-ward-figure-changed': entry(
    'warning',
    [
      'kỳ {period} đã chốt: tổng số “{indicator}” không đổi, nhưng số của xã, phường đã khác: {places}',
      'Trả lại xã, phường của các dòng đã đổi, hoặc mở lại kỳ (có lý do) rồi chốt lại.',
    ],
    [
      'the period {period} is closed: the total of “{indicator}” is the same, but those of wards differ: {places}',
      'Restore the wards of the rows that changed, or reopen the period (with a reason) and close it again.',
    ],
  ),
  'closed-periods-not-compared': entry(
    'warning',
    [
      'chỉ so số liệu của {comparedNumber} kỳ chốt gần nhất, {othersNumber} kỳ cũ hơn không được so lại',
      'Mở sổ riêng cho mỗi năm (“Mở năm mới”), hoặc xác nhận là đã biết.',
    ],
    [
      'only the figures of the {comparedNumber} latest closed periods are compared, {othersNumber} older ones are not',
      'Keep a workbook a year (“Mở năm mới”), or confirm that this is known.',
    ],
  ),
  'previous-differs': entry(
    'warning',
    [
      'khác số đã chốt của kỳ {period} ({closedNumber}), báo cáo dùng số đã chốt',
      'Sửa theo số đã chốt, hoặc để trống ô này.',
    ],
    [
      'differs from what the period {period} was closed with ({closedNumber}), which the report uses',
      'Type the closed figure, or leave this cell blank.',
    ],
  ),
  'history-state-unknown': entry(
    'warning',
    [
      'không phải một trạng thái của kỳ, nên dòng này không được dùng',
      'Trang này do tiện ích ghi: trả lại giá trị cũ ({candidates}).',
    ],
    [
      'is no state of a period, so this row is not used',
      'The add-on writes this sheet: restore the value ({candidates}).',
    ],
  ),
  'history-time-unreadable': entry(
    'warning',
    [
      'không đọc được ngày giờ, nên dòng này không được dùng',
      'Trang này do tiện ích ghi: trả lại giá trị cũ, ví dụ 05/7/2017 08:30:05.',
    ],
    [
      'cannot be read as a day and time, so this row is not used',
      'The add-on writes this sheet: restore the value, e.g. 05/7/2017 08:30:05.',
    ],
  ),
  'history-place-unknown': entry(
    'warning',
    [
      'không phải tên và mã của một xã, phường, nên dòng này không được dùng',
      'Trang này do tiện ích ghi: trả lại giá trị cũ, ví dụ Phường Đức Xuân (01840).',
    ],
    [
      'is not the name and code of a ward, so this row is not used',
      'The add-on writes this sheet: restore the value, e.g. Phường Đức Xuân (01840).',
    ],
  ),
} as const satisfies Entries;
