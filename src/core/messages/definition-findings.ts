/** Words of findings: the indicators that staff define in Chỉ số. */
import { entry, type Entries } from './entry';

const notUsed = 'nên chỉ số này không được tính';

export const definitionEntries = {
  'definition-built-in': entry(
    'warning',
    ['là tên của một chỉ số có sẵn (“{indicator}”), nên dòng này không được dùng', 'Đặt tên khác.'],
    [
      'is the name of a built-in indicator (“{indicator}”), so this row is not used',
      'Give it another name.',
    ],
  ),
  'definition-repeated': entry(
    'warning',
    [
      'trùng với chỉ số “{name}” ở một dòng ở trên, nên dòng này không được dùng',
      'Đặt tên khác hẳn, không chỉ khác dấu.',
    ],
    [
      'is the same as “{name}” in a row above, so this row is not used',
      'Give it another name, that differs in more than tone marks.',
    ],
  ),
  'definition-table-unknown': entry(
    'warning',
    [`không phải tên một trang số liệu, ${notUsed}`, 'Ghi một trong: {candidates}.'],
    ['is no register, so this indicator is not counted', 'Write one of: {candidates}.'],
  ),
  'definition-calculation-unclear': entry(
    'warning',
    [`không phải một cách tính, ${notUsed}`, 'Ghi như một trong các mẫu sau: {candidates}.'],
    [
      'is no way to calculate, so this indicator is not counted',
      'Write it as one of: {candidates}.',
    ],
  ),
  'definition-column-unknown': entry(
    'warning',
    [
      `nêu “{column}”, không phải một cột tính được của trang “{sheet}”, ${notUsed}`,
      'Dùng một trong các cột: {candidates}.',
    ],
    [
      'names “{column}”, no column of “{sheet}” that can be used so; the indicator is not counted',
      'Use one of: {candidates}.',
    ],
  ),
  'definition-part-unknown': entry(
    'warning',
    [
      `nêu “{part}”, không phải tên một chỉ số, ${notUsed}`,
      'Ghi đúng tên một chỉ số có sẵn, hoặc ở cột “Tên” của trang này.',
    ],
    [
      'names “{part}”, which is no indicator, so this one is not counted',
      'Write the name of a built-in indicator, or of one in the column “Tên” of this sheet.',
    ],
  ),
  'definition-part-faulty': entry(
    'warning',
    [`nêu “{part}”, một chỉ số chưa dùng được, ${notUsed}`, 'Sửa dòng của chỉ số đó trước.'],
    [
      'names “{part}”, which cannot be used itself, so this one is not counted',
      'Correct the row of that indicator first.',
    ],
  ),
  'definition-parts-mixed': entry(
    'warning',
    [
      `nêu “{part}”, không cùng loại với chỉ số kia (tiền với tiền, số đếm với số đếm, không dùng tỷ lệ), ${notUsed}`,
      'Chọn các chỉ số cùng loại.',
    ],
    [
      'names “{part}”, which is not of the same kind as the other (money, counts, never shares), so this one is not counted',
      'Choose indicators of one kind.',
    ],
  ),
  'definition-circular': entry(
    'warning',
    [`tính vòng quanh: {names}, ${notUsed}`, 'Bỏ một chỉ số khỏi vòng đó.'],
    [
      'goes round in a circle: {names}, so this indicator is not counted',
      'Take one of them out of the circle.',
    ],
  ),
  'definition-not-of-rows': entry(
    'warning',
    [
      `có ghi, trong khi chỉ số này tính từ các chỉ số khác, ${notUsed}`,
      'Để trống, hoặc chọn cách tính theo dòng như “Đếm dòng”.',
    ],
    [
      'is filled although this indicator is made of others, so it is not counted',
      'Leave it blank, or choose a calculation of rows such as “Đếm dòng”.',
    ],
  ),
  'definition-unit-wrong': entry(
    'warning',
    [
      `không hợp với cách tính (tiền là “đồng”, tỷ lệ là “%”, số đếm thì không phải hai chữ đó), ${notUsed}`,
      'Để trống, hoặc ghi đúng đơn vị.',
    ],
    [
      'does not fit the calculation (money is “đồng”, a share is “%”, a count is neither), so this indicator is not counted',
      'Leave it blank, or write the right unit.',
    ],
  ),
} as const satisfies Entries;
