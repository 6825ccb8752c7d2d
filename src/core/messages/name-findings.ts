/** Words of findings: values of lists, and names of wards. */
import { entry, type Entries } from './entry';

export const namesEntries = {
  'list-spelling': entry(
    'suggestion',
    ['nên ghi đúng như trong danh mục: {canonical}', 'Chọn “{canonical}” trong danh sách.'],
    ['should be spelled as in the list: {canonical}', 'Choose “{canonical}” from the list.'],
  ),
  'not-in-list': entry(
    'error',
    ['không có trong danh mục “{list}”', 'Chọn một giá trị trong danh sách thả xuống.'],
    ['is not in the list “{list}”', 'Choose a value from the drop-down list.'],
  ),
  'list-ambiguous': entry(
    'error',
    ['có thể là: {candidates}', 'Chọn một giá trị trong danh sách thả xuống.'],
    ['may mean: {candidates}', 'Choose a value from the drop-down list.'],
  ),
  'ward-spelling': entry(
    'suggestion',
    ['nên ghi đủ tên: {canonical}', 'Chọn “{canonical}” trong danh sách.'],
    ['should be the full name: {canonical}', 'Choose “{canonical}” from the list.'],
  ),
  'ward-unknown': entry(
    'error',
    [
      'không có trong danh sách đơn vị',
      'Chọn tên trong danh sách, hoặc thêm tên khác của đơn vị vào danh sách đơn vị.',
    ],
    [
      'is not in the list of units',
      'Choose a name from the list, or add the alias in the list of units.',
    ],
  ),
  'ward-ambiguous': entry(
    'error',
    ['có thể là: {candidates}', 'Ghi đủ tên đơn vị.'],
    ['may mean: {candidates}', 'Type the full name of the ward.'],
  ),
  'ward-not-valid': entry(
    'error',
    [
      'không phải tên đơn vị có hiệu lực vào ngày {onDate, date}',
      'Ghi tên đơn vị của ngày đó, hoặc sửa ngày.',
    ],
    [
      'is not a ward that was valid on {onDate, date}',
      'Type the ward of that day, or correct the date.',
    ],
  ),
  'ward-other': entry(
    'error',
    [
      'là đơn vị khác, không thuộc tệp của {unit}, nên không được tính',
      'Sửa tên đơn vị, hoặc chuyển dòng này sang tệp của đơn vị đó.',
    ],
    [
      'is another ward, not of the file of {unit}, so it is not counted',
      'Correct the ward, or move the row to that ward’s file.',
    ],
  ),
  'level-above-ward': entry(
    'warning',
    [
      'là cấp của Hội cấp trên, trong tệp của {unit}',
      'Chọn “Xã, phường” hoặc “Chi hội”. Khoản của Hội cấp trên do Hội đó ghi vào sổ của mình.',
    ],
    [
      'is the level above, in the file of {unit}',
      'Choose “Xã, phường” or “Chi hội”. The level above keeps its own register.',
    ],
  ),
} as const satisfies Entries;

// Words of findings: years of birth and phone numbers.

export const peopleEntries = {
  'birth-year-impossible': entry(
    'warning',
    ['không thể là năm sinh', 'Ghi năm sinh bằng bốn chữ số, ví dụ 1975.'],
    ['cannot be a year of birth', 'Type the year of birth with four digits, e.g. 1975.'],
  ),
  'birth-year-format': entry(
    'warning',
    ['nên chỉ ghi năm: {readYear}', 'Ghi lại là {readYear}.'],
    ['should be the year only: {readYear}', 'Type {readYear}.'],
  ),
  'phone-spelling': entry(
    'suggestion',
    ['nên ghi là {canonical}', 'Ghi lại là {canonical}.'],
    ['should be written {canonical}', 'Type {canonical}.'],
  ),
  'not-a-phone': entry(
    'warning',
    ['không phải là số điện thoại Việt Nam', 'Ghi 10 chữ số, ví dụ 0912345678.'],
    ['is not a Vietnamese phone number', 'Type ten digits, e.g. 0912345678.'],
  ),
  'phone-unclear': entry(
    'warning',
    ['có nhiều hơn một số điện thoại', 'Chỉ ghi một số điện thoại.'],
    ['holds more than one phone number', 'Keep one phone number only.'],
  ),
  'under-age': entry(
    'warning',
    [
      'là năm sinh của người chưa đủ {minimum, number} tuổi vào ngày của dòng này ({role})',
      'Kiểm tra lại năm sinh. Đúng thì xác nhận.',
    ],
    [
      'is the year of birth of someone under {minimum, number} on the day of this row ({role})',
      'Check the year of birth. If it is right, confirm it.',
    ],
  ),
  'born-after-row': entry(
    'warning',
    ['là năm sau ngày của dòng này', 'Kiểm tra lại năm sinh và ngày.'],
    ['is after the day of this row', 'Check the year of birth and the day.'],
  ),
  'name-lower-case': entry(
    'suggestion',
    ['viết toàn chữ thường', 'Viết hoa chữ cái đầu mỗi tiếng: {canonical}.'],
    ['is in small letters only', 'Begin each word with a capital: {canonical}.'],
  ),
  'name-digit-inside': entry(
    'suggestion',
    ['có chữ số xen trong chữ', 'Kiểm tra lại bộ gõ tiếng Việt, rồi gõ lại tên.'],
    ['has a digit inside a word', 'Check the Vietnamese keyboard, and type the name again.'],
  ),
  'name-other-letter': entry(
    'suggestion',
    [
      'có chữ cái của bảng chữ khác, nhìn giống nhưng máy hiểu là chữ khác',
      'Gõ lại tên bằng chữ tiếng Việt.',
    ],
    [
      'has a letter of another alphabet, which looks alike and is not the same',
      'Type the name again in Vietnamese letters.',
    ],
  ),
  'name-one-word': entry(
    'suggestion',
    ['chưa phải họ và tên đầy đủ', 'Ghi cả họ và tên.'],
    ['is no full name', 'Type surname and given name.'],
  ),
  'person-of-many': entry(
    'warning',
    [
      'lớn hơn 1, trong khi tên ghi ở dòng này là của một người: {name}',
      'Ghi mỗi người một dòng, hoặc ghi tên chung (ví dụ “Các hộ tổ 3”). Đúng thì xác nhận.',
    ],
    [
      'is above 1, while the name in this row is one person’s: {name}',
      'Use a row for each person, or name the group (such as “Các hộ tổ 3”). If it is right, confirm it.',
    ],
  ),
  'group-of-one': entry(
    'warning',
    [
      'là tên chung của nhiều hộ hoặc nhiều người, trong khi Số lượng trống hoặc là 1, nên chỉ được tính là 1',
      'Ghi số hộ, số người vào cột “Số lượng”. Đúng là một thì xác nhận.',
    ],
    [
      'names many families or people, while their number is blank or 1, so it counts as 1',
      'Fill in the column “Số lượng”. If it is one indeed, confirm it.',
    ],
  ),
  'names-in-one-cell': entry(
    'warning',
    [
      'có tên nhiều người trong một ô, nên chỉ được đếm là một',
      'Ghi mỗi người một dòng, với số tiền hoặc số lượng của người đó. Cùng một khoản chung thì xác nhận.',
    ],
    [
      'holds several people’s names, which are counted as one',
      'Use a row for each, with what is theirs. If it is one thing of them all, confirm it.',
    ],
  ),
} as const satisfies Entries;
