/** Words of findings: what is wrong with a sheet, or a row, as a whole. */
import { entry, type Entries } from './entry';

export const workbookEntries = {
  'header-missing': entry(
    'error',
    [
      'không tìm thấy dòng tiêu đề trong 10 dòng đầu',
      'Ghi lại dòng tiêu đề theo mẫu, hoặc chạy “Thiết lập bảng tính”.',
    ],
    [
      'no header row was found among the first 10 rows',
      'Restore the header row, or run “Thiết lập bảng tính” (set up).',
    ],
  ),
  'sheet-is-summary': entry(
    'error',
    [
      'là bảng tổng hợp số liệu theo đơn vị, không phải danh sách, nên chưa được tính',
      'Cần danh sách, mỗi dòng một hộ, một khoản hoặc một người: đổi tên trang này, chạy “Thiết lập bảng tính” rồi ghi vào trang mới.',
    ],
    [
      'is a summary of figures by ward and no list, so nothing of it is counted',
      'A list is needed, a row for each family, gift or person: rename this sheet, run “Thiết lập bảng tính” (set up), and fill in the new one.',
    ],
  ),
  'column-missing': entry(
    'error',
    [
      'thiếu cột “{heading}”, nên các dòng của trang tính này chưa được kiểm tra',
      'Thêm cột “{heading}” vào dòng tiêu đề, hoặc chạy “Thiết lập bảng tính”.',
    ],
    [
      'the column “{heading}” is missing, so the rows of this sheet were not judged',
      'Add “{heading}” to the header row, or run “Thiết lập bảng tính” (set up).',
    ],
  ),
  'column-repeated': entry(
    'warning',
    [
      'có hai cột “{heading}” (cột {first} và cột {second})',
      'Chỉ cột bên trái được đọc. Đổi tên hoặc xóa cột thừa.',
    ],
    [
      'the column “{heading}” stands twice (columns {first} and {second})',
      'Only the left one is read. Rename or remove the other.',
    ],
  ),
  'sheet-repeated': entry(
    'warning',
    [
      'có hai trang tính cùng tên “{name}” (chỉ khác chữ hoa, dấu cách)',
      'Chỉ trang tính đứng trước được đọc. Đổi tên trang tính thừa.',
    ],
    [
      'two sheets are named “{name}” (case and spaces aside)',
      'Only the first one is read. Rename the other.',
    ],
  ),
  'subtotal-row': entry(
    'warning',
    ['là dòng cộng, không được tính vào số liệu', 'Xóa dòng cộng: bảng tổng hợp tự cộng các dòng.'],
    ['is a subtotal row and is not counted', 'Remove it: the summary adds the rows up.'],
  ),
  'text-row': entry(
    'warning',
    [
      'là dòng chữ (tên nhóm, nơi ký, ghi chú), không tính vào số liệu (đến dòng {lastRow})',
      'Nếu là dòng số liệu thì ghi đủ ngày và các ô bắt buộc. Nếu không thì để nguyên.',
    ],
    [
      'is text (a group, a signature, a note), not counted (to row {lastRow})',
      'If it is data, fill in the day and the other required cells. If not, leave it.',
    ],
  ),
  'group-total-differs': entry(
    'warning',
    [
      'mang dấu của nhóm ở cột STT, nhưng số của dòng không bằng tổng các dòng dưới, nên được tính như một dòng',
      'Nếu là dòng tổng của nhóm thì sửa cho khớp, hoặc để trống số. Nếu là dòng số liệu thì ghi số thứ tự.',
    ],
    [
      'is marked as a group in STT, but its figure is not the sum of the rows beneath, so it counts as a row',
      'If it is the total of the group, mend it or leave the figure blank. If it is a row of data, number it.',
    ],
  ),
  'other-list-row': entry(
    'warning',
    [
      'mở đầu một danh sách khác ngay trong trang này, các dòng của nó (đến dòng {lastRow}) không tính vào số liệu',
      'Chuyển danh sách đó sang trang tính của nó, hoặc ghi tiếp vào bảng trên cho đúng cột.',
    ],
    [
      'begins another list on this sheet, whose rows (to row {lastRow}) are not counted',
      'Move that list to its own sheet, or continue the table above in its columns.',
    ],
  ),
  'tick-column': entry(
    'warning',
    [
      'là một giá trị của cột “{heading}” được đánh dấu từng dòng, nên không được đọc',
      'Ghi giá trị đó vào cột “{heading}” của những dòng được đánh dấu.',
    ],
    [
      'is a value of the column “{heading}”, ticked row by row, which is not read',
      'Write that value into the column “{heading}” of the rows that are ticked.',
    ],
  ),
  'list-beside': entry(
    'warning',
    [
      'có thêm một danh sách bên cạnh, bắt đầu từ cột {first}, không được đọc',
      'Chuyển danh sách đó xuống dưới cho đúng cột, hoặc sang trang tính của nó.',
    ],
    [
      'has another list beside it, from column {first} on, which is not read',
      'Move it below, into the columns of this one, or to its own sheet.',
    ],
  ),
  'money-unit': entry(
    'warning',
    [
      'được hiểu là tính bằng {moneyUnit}, nên 1 là {unitNumber, number} đồng',
      'Nếu đúng thì xác nhận. Nếu số trong cột đã là đồng thì sửa lại đơn vị tính.',
    ],
    [
      'is read in {moneyUnit}, so 1 is {unitNumber, number} đồng',
      'If that is right, confirm it. If the numbers are in đồng, correct the unit stated.',
    ],
  ),
  'money-unit-conflict': entry(
    'error',
    [
      'nêu các đơn vị tiền khác nhau ở cột “{heading}” và phía trên ({units}), nên các dòng của trang tính này chưa được tính',
      'Chỉ để lại một đơn vị tính cho cột “{heading}”.',
    ],
    [
      'states different units of money for the column “{heading}” ({units}), so its rows are not counted',
      'Leave one unit for “{heading}” only.',
    ],
  ),
  'merged-cells': entry(
    'warning',
    [
      'các ô {range} bị gộp, chỉ ô đầu tiên có giá trị',
      'Bỏ gộp ô và ghi đủ giá trị cho từng dòng.',
    ],
    [
      'the cells {range} are merged, only the first holds a value',
      'Unmerge them and fill every row.',
    ],
  ),
} as const satisfies Entries;

// Words of findings: rows that repeat others.

export const rowsEntries = {
  'duplicate-row': entry(
    'error',
    [
      'trùng với dòng {firstRow} ở {parts}, nên không được tính',
      'Xóa dòng thừa, hoặc ghi thêm chỗ khác nhau.',
    ],
    [
      'repeats row {firstRow} in {parts}, so it is not counted',
      'Remove the surplus row, or add what differs.',
    ],
  ),
  'receipt-repeated': entry(
    'warning',
    [
      'đã dùng ở dòng {firstRow}',
      'Kiểm tra lại số phiếu. Một phiếu ghi nhiều người thì xác nhận là đúng.',
    ],
    [
      'is used in row {firstRow} already',
      'Check the receipt. If one receipt lists several donors, confirm it.',
    ],
  ),
  'gift-from-association': entry(
    'warning',
    [
      'là Hội hoặc Quỹ Khuyến học, nên khoản này có thể bị tính hai lần',
      'Tiền do Hội Khuyến học cấp khác chuyển thì chọn loại “Cấp Hội khác chuyển”. Đúng là tiền ủng hộ thì xác nhận.',
    ],
    [
      'is an association or fund of Khuyến học, so that this money may be counted twice',
      'For money passed on by another level choose the kind “Cấp Hội khác chuyển”. If it is a gift, confirm it.',
    ],
  ),
  'gift-at-two-levels': entry(
    'warning',
    [
      'đã ủng hộ cùng số tiền ở dòng {firstRow} (cấp {level}), cả hai dòng đều đang được tính',
      'So hai dòng: nếu là một khoản thì xóa dòng thừa. Đúng là hai khoản thì xác nhận.',
    ],
    [
      'gave the same amount in row {firstRow} (level {level}), both rows are counted',
      'Compare the two rows: if they are one gift, remove one. If they are two, confirm it.',
    ],
  ),
  'recognised-before-registered': entry(
    'warning',
    [
      'trước ngày đăng ký, nên chưa tính là đạt',
      'Kiểm tra lại hai ngày. Kết quả của lần đăng ký trước thì ghi ở dòng của lần đó.',
    ],
    [
      'is before the day of registration, so it is not counted as reached',
      'Check both days. A result of an earlier registration belongs to the row of that one.',
    ],
  ),
  'recognised-without-result': entry(
    'warning',
    ['có ngày công nhận mà chưa có kết quả', 'Ghi kết quả “Đạt”, hoặc xóa ngày công nhận.'],
    ['is a day of recognition without a result', 'Type the result “Đạt”, or remove the day.'],
  ),
  'grade-without-achievement': entry(
    'warning',
    ['có xếp loại trong khi kết quả là “Không đạt”', 'Kiểm tra lại kết quả và xếp loại.'],
    ['is a grade while the result is “Không đạt”', 'Check the result and the grade.'],
  ),
} as const satisfies Entries;
