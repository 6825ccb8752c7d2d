/** Words of findings: the templates of papers, and conditions on rows. */
import { entry, type Entries } from './entry';

export const paperEntries = {
  'paper-source-unknown': entry(
    'warning',
    ['không phải tên một trang số liệu, nên mẫu này chưa in được', 'Ghi một trong: {candidates}.'],
    ['is not the name of a register, so nothing can be printed', 'Use one of: {candidates}.'],
  ),
  'condition-unclear': entry(
    'warning',
    [
      'có chỗ không đọc được thành điều kiện: “{part}”',
      'Ghi “Cột = giá trị”, ví dụ “Kết quả = Đạt”; nhiều điều kiện cách nhau bằng dấu chấm phẩy.',
    ],
    [
      'has a part that is no condition: “{part}”',
      'Write “Column = value”, such as “Kết quả = Đạt”; several are separated by semicolons.',
    ],
  ),
  'condition-column-unknown': entry(
    'warning',
    ['có điều kiện theo một cột không so được: “{part}”', 'Dùng một trong các cột: {candidates}.'],
    ['has a condition on a column that cannot be compared: “{part}”', 'Use one of: {candidates}.'],
  ),
  'condition-value-unknown': entry(
    'warning',
    ['có điều kiện với giá trị không có trong danh mục: “{part}”', 'Ghi một trong: {candidates}.'],
    ['has a condition with a value that is not in the list: “{part}”', 'Use one of: {candidates}.'],
  ),
  'condition-unit-unknown': entry(
    'warning',
    [
      'có điều kiện với đơn vị không có (hoặc có nhiều) trong danh sách đơn vị: “{part}”',
      'Ghi đúng tên của một đơn vị, như ở cột “Tên” của trang đó.',
    ],
    [
      'has a condition with a unit that is not, or not once, in the list of units: “{part}”',
      'Write the name of one unit as the column “Tên” of that sheet has it.',
    ],
  ),
  'condition-number-unclear': entry(
    'warning',
    ['có điều kiện theo một cột số mà giá trị không phải là số: “{part}”', 'Chỉ ghi chữ số.'],
    [
      'has a condition on a column of numbers whose value is no number: “{part}”',
      'Write digits only.',
    ],
  ),
  'paper-size-unknown': entry(
    'warning',
    [
      'không phải một khổ giấy in được, nên mẫu này chưa in được',
      'Ghi ví dụ “A4”, “A4 ngang”, “A5, 2 tờ” (không quá 4 tờ trên một trang).',
    ],
    [
      'is no size of paper, so nothing can be printed',
      'Write “A4”, “A4 ngang” (across) or “A5, 2 tờ” (two to a page, at most four).',
    ],
  ),
  'template-field-unknown': entry(
    'warning',
    [
      'có trường không phải là cột của trang “{sheet}” hay mục của “Thiết lập”: {fields}',
      'Sửa tên trong ngoặc nhọn cho đúng tên cột hoặc tên mục.',
    ],
    [
      'has fields that are no column of “{sheet}” and no setting: {fields}',
      'Correct the names in braces.',
    ],
  ),
  'template-field-private': entry(
    'warning',
    [
      'có trường riêng tư, không in vào danh sách: {fields}',
      'Bỏ trường đó: danh sách không mang số điện thoại.',
    ],
    ['has private fields, which no list carries: {fields}', 'Remove them: lists carry no phone.'],
  ),
  'template-field-misplaced': entry(
    'warning',
    [
      'có trường của từng dòng đứng ngoài dòng bảng của nó: {fields}',
      'Đặt trường vào một dòng bảng, giữa các dấu “|”, để dòng đó được lặp lại.',
    ],
    [
      'has fields of single rows outside the row of a table: {fields}',
      'Put them in a table’s row, between “|”, so that it is repeated.',
    ],
  ),
  'template-without-fields': entry(
    'warning',
    [
      'không có trường nào, nên mọi tờ in ra giống hệt nhau',
      'Ghi chỗ lấy từ sổ trong ngoặc nhọn, ví dụ {example}.',
    ],
    [
      'has no field, so that all papers would be the same',
      'Name what comes from the register in braces, such as {example}.',
    ],
  ),
  'template-repeated': entry(
    'warning',
    ['đã có ở dòng {firstRow}, mẫu này không được dùng', 'Đặt cho mỗi mẫu một tên riêng.'],
    ['stands in row {firstRow} already, this one is not used', 'Give each a name of its own.'],
  ),
} as const satisfies Entries;
