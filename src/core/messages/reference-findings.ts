/** Words of findings: the settings, the list of wards, and the other small sheets. */
import { entry, type Entries } from './entry';

export const supportEntries = {
  'setting-invalid': entry(
    'error',
    ['của mục “{name}” không dùng được', 'Ghi lại: {expected}.'],
    ['of “{name}” cannot be used', 'Type: {expected}.'],
  ),
  'setting-as-text': entry(
    'suggestion',
    ['của mục “{name}” là chữ, đã được hiểu là {meant}', 'Ghi lại là {meant}.'],
    ['of “{name}” is a text, understood as {meant}', 'Type {meant}.'],
  ),
  'setting-unknown': entry(
    'warning',
    ['không phải là mục thiết lập nào', 'Sửa tên mục theo mẫu, hoặc xóa dòng này.'],
    ['is no setting', 'Correct its name, or remove the row.'],
  ),
  'setting-repeated': entry(
    'warning',
    ['đã có ở dòng {firstRow}, dòng này không được đọc', 'Xóa một trong hai dòng.'],
    ['stands in row {firstRow} already, this one is not read', 'Remove one of the two.'],
  ),
  'period-reversed': entry(
    'error',
    ['sớm hơn “Từ ngày” ({fromDate, date})', 'Sửa lại hai ngày của kỳ báo cáo.'],
    ['is before “Từ ngày” ({fromDate, date})', 'Correct the two dates of the period.'],
  ),
  'ward-code-repeated': entry(
    'error',
    [
      'đã có ở dòng {firstRow} với thời gian hiệu lực chồng lên nhau',
      'Sửa mã, hoặc sửa “Hiệu lực từ”, “Hiệu lực đến”.',
    ],
    [
      'stands in row {firstRow} already, with overlapping validity',
      'Correct the code, or the dates of validity.',
    ],
  ),
  'ward-name-repeated': entry(
    'error',
    [
      'có tên trùng với dòng {firstRow} trong cùng thời gian: {name}',
      'Mỗi đơn vị cần một tên riêng. Sửa tên, tên khác hoặc thời gian hiệu lực.',
    ],
    [
      'shares a name with row {firstRow} at the same time: {name}',
      'Each ward needs a name of its own. Correct name, aliases or validity.',
    ],
  ),
  'ward-dates-reversed': entry(
    'error',
    ['sớm hơn “Hiệu lực từ”', 'Sửa lại thời gian hiệu lực.'],
    ['is before “Hiệu lực từ”', 'Correct the dates of validity.'],
  ),
  'ward-successor-unknown': entry(
    'warning',
    [
      'không phải mã có hiệu lực vào ngày {onDate, date}, nên số liệu cũ không biết gộp vào đâu',
      'Ghi mã của đơn vị mới có hiệu lực từ ngày đó.',
    ],
    [
      'is not a code valid on {onDate, date}, so older figures have no place to go',
      'Type the code of the new ward valid from that day.',
    ],
  ),
  'email-invalid': entry(
    'warning',
    [
      'có chỗ không phải địa chỉ email, nên chưa chia sẻ được với người đó: {emails}',
      'Ghi lại địa chỉ, ví dụ ducxuan@gmail.com; nhiều địa chỉ cách nhau bằng dấu chấm phẩy.',
    ],
    [
      'has what is no e-mail address, so that nothing can be shared with that person: {emails}',
      'Correct the address, such as ducxuan@gmail.com; several are separated by semicolons.',
    ],
  ),
  'indicator-unknown': entry(
    'warning',
    [
      'không phải tên một chỉ số của báo cáo, nên dòng này không được dùng',
      'Chọn tên trong danh sách.',
    ],
    ['is not the name of an indicator, so this row is not used', 'Choose a name from the list.'],
  ),
  'target-repeated': entry(
    'error',
    ['đã có ở dòng {firstRow} cho cùng kỳ, dòng này không được dùng', 'Xóa một trong hai dòng.'],
    [
      'stands in row {firstRow} for the same period, this row is not used',
      'Remove one of the two.',
    ],
  ),
  'target-period-unknown': entry(
    'warning',
    [
      'không phải tên một kỳ, nên dòng này không được dùng',
      'Ghi tên kỳ, ví dụ “{example}”. Để trống là kỳ ở trang “Thiết lập”.',
    ],
    [
      'is not the name of a period, so this row is not used',
      'Type a period, such as “{example}”. Blank means the period of the sheet “Thiết lập”.',
    ],
  ),
  'target-period-spelling': entry(
    'suggestion',
    ['nên ghi là {canonical}', 'Ghi lại là {canonical}.'],
    ['should be written {canonical}', 'Type {canonical}.'],
  ),
  'alias-is-value': entry(
    'warning',
    [
      'có “{name}” vừa là một giá trị vừa là tên khác của “{value}”, nên được hiểu là giá trị “{name}”',
      'Bỏ một trong hai, để mỗi cách ghi chỉ có một nghĩa.',
    ],
    [
      'has “{name}” as a value and as an alias of “{value}”, it is read as the value “{name}”',
      'Remove one of the two, so that each spelling means one thing.',
    ],
  ),
  'ward-without-successor': entry(
    'warning',
    [
      'chưa ghi, trong khi đơn vị đã hết hiệu lực ngày {lastDate, date} và còn dòng số liệu, nên số liệu đó không thuộc đơn vị nào',
      'Ghi mã của đơn vị mới mà đơn vị này gộp vào.',
    ],
    [
      'is blank while the unit ended on {lastDate, date} and has rows, so that these belong to no unit',
      'Type the code of the new ward that this unit was merged into.',
    ],
  ),
  'list-unknown': entry(
    'warning',
    ['không phải tên một danh mục, nên dòng này không được dùng', 'Ghi một trong: {candidates}.'],
    ['is not the name of a list, so this row is not used', 'Use one of: {candidates}.'],
  ),
  'programme-target-unclear': entry(
    'warning',
    [
      'không đọc được thành một mục tiêu, nên dòng này không được dùng',
      'Ghi danh hiệu, năm và tỷ lệ, ví dụ “Gia đình học tập đến năm 2020: 70%”.',
    ],
    [
      'cannot be read as a target, so this row is not used',
      'Type title, year and share, e.g. “Gia đình học tập đến năm 2020: 70%”.',
    ],
  ),
} as const satisfies Entries;
