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
      'không có trong trang “Xã phường”',
      'Chọn tên trong danh sách, hoặc thêm tên khác của xã, phường vào trang “Xã phường”.',
    ],
    [
      'is not on the sheet “Xã phường”',
      'Choose a name from the list, or add the alias on the sheet “Xã phường”.',
    ],
  ),
  'ward-ambiguous': entry(
    'error',
    ['có thể là: {candidates}', 'Ghi đủ tên xã, phường.'],
    ['may mean: {candidates}', 'Type the full name of the ward.'],
  ),
  'ward-not-valid': entry(
    'error',
    [
      'không phải tên xã, phường có hiệu lực vào ngày {onDate}',
      'Ghi tên xã, phường của ngày đó, hoặc sửa ngày.',
    ],
    ['is not a ward that was valid on {onDate}', 'Type the ward of that day, or correct the date.'],
  ),
  'ward-other': entry(
    'error',
    [
      'là xã, phường khác, không thuộc tệp của {unit}, nên không được tính',
      'Sửa tên xã, phường, hoặc chuyển dòng này sang tệp của xã, phường đó.',
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
