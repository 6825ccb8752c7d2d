/** Says what findings of a code have in common, where that is not just the words of one without its own values at the end or in brackets. */
import type { FindingCode } from './finding-catalog';

type KindWords = Readonly<Record<'vi' | 'en', string>>;

const kind = (vi: string, en: string): KindWords => ({ vi, en });

const notCounted = 'nên không được tính';

export const findingKinds: Readonly<Partial<Record<FindingCode, KindWords>>> = {
  'column-missing': kind(
    'thiếu cột bắt buộc, nên các dòng của trang tính này chưa được kiểm tra',
    'a required column is missing, so the rows of this sheet were not judged',
  ),
  'column-repeated': kind('có hai cột cùng tên', 'a column stands twice'),
  'sheet-repeated': kind(
    'có hai trang tính cùng tên (chỉ khác chữ hoa, dấu cách)',
    'two sheets have the same name (case and spaces aside)',
  ),
  'tick-column': kind(
    'là một giá trị của danh mục được đánh dấu từng dòng, nên không được đọc',
    'is a value of a list, ticked row by row, which is not read',
  ),
  'list-beside': kind(
    'có thêm một danh sách bên cạnh, không được đọc',
    'has another list beside it, which is not read',
  ),
  'money-unit': kind(
    'được hiểu là tính bằng đơn vị tiền nêu ở tiêu đề hoặc phía trên',
    'is read in the unit of money that stands in the heading or above',
  ),
  'money-unit-conflict': kind(
    'nêu các đơn vị tiền khác nhau, nên các dòng của trang tính này chưa được tính',
    'states different units of money, so its rows are not counted',
  ),
  'merged-cells': kind(
    'các ô bị gộp, chỉ ô đầu tiên có giá trị',
    'cells are merged, only the first holds a value',
  ),
  'formula-error': kind('công thức bị lỗi', 'the formula fails'),
  'date-as-number': kind('là ngày nhưng hiện như một số', 'is a date shown as a number'),
  'date-out-of-range': kind('là ngày quá xa, khó có thật', 'is a date too far away to be true'),
  'below-minimum': kind('nhỏ hơn mức cho phép', 'is below what is allowed'),
  'above-maximum': kind('lớn hơn mức cho phép', 'is above what is allowed'),
  'product-mismatch': kind(
    'không bằng tích của số lượng và mức',
    'is not the product of count and rate',
  ),
  'not-in-list': kind('không có trong danh mục', 'is not in the list'),
  'list-ambiguous': kind(
    'có thể là nhiều giá trị của danh mục',
    'may mean several values of the list',
  ),
  'ward-ambiguous': kind('có thể là nhiều đơn vị', 'may mean several wards'),
  'ward-not-valid': kind(
    'không phải tên đơn vị có hiệu lực vào ngày của dòng',
    'is not a ward that was valid on the day of the row',
  ),
  'ward-other': kind(
    `là đơn vị khác, không thuộc tệp này, ${notCounted}`,
    'is another ward, not that of this file, so it is not counted',
  ),
  'level-above-ward': kind(
    'là cấp của Hội cấp trên, trong tệp của một đơn vị',
    'is the level above, in the file of a unit',
  ),
  'phone-spelling': kind(
    'nên ghi theo mẫu số điện thoại',
    'should be written as phone numbers are',
  ),
  'under-age': kind(
    'là năm sinh của người chưa đủ tuổi vào ngày của dòng',
    'is the year of birth of someone too young on the day of the row',
  ),
  'duplicate-row': kind(
    `trùng với một dòng ở trên, ${notCounted}`,
    'repeats a row above, so it is not counted',
  ),
  'receipt-repeated': kind('đã dùng ở một dòng ở trên', 'is used in a row above already'),
  'gift-at-two-levels': kind(
    'đã ủng hộ cùng số tiền ở cấp khác, cả hai dòng đều đang được tính',
    'gave the same amount at another level, both rows are counted',
  ),
  'likely-duplicate': kind(
    'có thể trùng với dòng khác, cả hai dòng đều đang được tính',
    'may be the same as another row, both rows are counted',
  ),
  'unit-title-mismatch': kind(
    'không hợp với danh hiệu của dòng',
    'does not fit the title of the row',
  ),
  'registered-above-total': kind(
    'ít hơn số đã đăng ký danh hiệu trong năm',
    'is less than what was registered for the title in the year',
  ),
  'achieved-above-registered': kind(
    'có số đạt danh hiệu nhiều hơn số đã đăng ký trong năm',
    'has more that reached the title than were registered in the year',
  ),
  'members-above-population': kind('ít hơn số hội viên', 'is less than the number of members'),
  'kinds-differ-from-total': kind(
    'không bằng tổng các loại ở cùng dòng',
    'is not the sum of the kinds in its row',
  ),
  'part-above-members': kind('nhiều hơn số hội viên', 'is more than the members'),
  'spending-above-balance': kind(
    'nhiều hơn số tồn quỹ trong ngày',
    'is more than the fund held on the day',
  ),
  'pledge-behind': kind('chưa nhận đủ theo các kỳ đã hẹn', 'came in later than promised'),
  'pledge-exceeded': kind('đã nhận nhiều hơn cam kết', 'came in beyond what was promised'),
  'pledge-donor-similar': kind(
    'không có ở trang “Quỹ”, nhưng ở đó có tên gần giống',
    'is in the sheet “Quỹ” under a nearly equal name only',
  ),
  'pledge-not-handed-on': kind(
    'đã nhận tiền đỡ đầu, nhưng trang “Khen thưởng” không có tên này',
    'is sponsored, but is not named in the sheet “Khen thưởng”',
  ),
  'pledge-ends-early': kind('trước ngày cam kết', 'is before the day of the promise'),
  'pledge-instalments-unclear': kind(
    'không chia hết số tiền cam kết, mà “Số kỳ” để trống',
    'does not divide what was promised, and “Số kỳ” is blank',
  ),
  'emulation-full-is-one': kind('được hiểu là một, không phải 100%', 'is read as one, not as 100%'),
  'emulation-share-of-nothing': kind(
    'là tỷ lệ, nhưng chỉ số không có tổng số để so',
    'is a share, but there is no whole for the indicator',
  ),
  'emulation-kind-unknown': kind(
    'có chữ không phải loại của đơn vị nào',
    'names what is the kind of no unit',
  ),
  'emulation-not-scored': kind('chưa chấm được cho một số đơn vị', 'gives no points to some units'),
  'awards-without-spending': kind(
    'một cấp Hội trao thưởng nhiều hơn số đã ghi ở Chi quỹ',
    'a level awarded more than its spending tells',
  ),
  'opening-differs': kind(
    'không khớp với tồn cuối kỳ của kỳ trước',
    'does not follow from the last period',
  ),
  'spending-above-fund': kind(
    'một cấp Hội khen thưởng nhiều hơn số tiền đã ghi ở Quỹ và Tồn quỹ đầu kỳ',
    'a level paid more in awards than its fund and opening balance hold',
  ),
  'setting-invalid': kind('của một mục thiết lập không dùng được', 'of a setting cannot be used'),
  'setting-as-text': kind(
    'của một mục thiết lập là chữ, đã được hiểu theo nghĩa rõ ràng',
    'of a setting is a text, which was understood',
  ),
  'setting-repeated': kind(
    'đã có ở một dòng ở trên, dòng này không được đọc',
    'stands in a row above already, this one is not read',
  ),
  'ward-code-repeated': kind(
    'đã có ở một dòng ở trên với thời gian hiệu lực chồng lên nhau',
    'stands in a row above already, with overlapping validity',
  ),
  'ward-name-repeated': kind(
    'có tên trùng với một dòng khác trong cùng thời gian',
    'shares a name with another row at the same time',
  ),
  'ward-successor-unknown': kind(
    'không phải mã có hiệu lực vào ngày sau khi hết hiệu lực, nên số liệu cũ không biết gộp vào đâu',
    'is not a code valid on the day after, so older figures have no place to go',
  ),
  'target-repeated': kind(
    'đã có ở một dòng ở trên cho cùng kỳ, dòng này không được dùng',
    'stands in a row above for the same period, this row is not used',
  ),
  'target-period-spelling': kind(
    'nên ghi đúng tên của kỳ',
    'should be written as the period is named',
  ),
  'alias-is-value': kind(
    'có tên khác vừa là một giá trị của danh mục, nên được hiểu là giá trị đó',
    'has an alias that is itself a value of the list, it is read as that value',
  ),
  'ward-without-successor': kind(
    'chưa ghi, trong khi đơn vị đã hết hiệu lực và còn dòng số liệu, nên số liệu đó không thuộc đơn vị nào',
    'is blank while the unit ended and has rows, so that these belong to no unit',
  ),
  'closed-figure-changed': kind(
    'một số liệu của kỳ đã chốt khác với các dòng bây giờ',
    'a figure of a closed period differs from what the rows give now',
  ),
  'closed-ward-figure-changed': kind(
    'tổng số của kỳ đã chốt không đổi, nhưng số của các đơn vị đã khác',
    'a total of a closed period is the same, but those of wards differ',
  ),
  'closed-periods-not-compared': kind(
    'chỉ so số liệu của các kỳ chốt gần nhất, các kỳ cũ hơn không được so lại',
    'only the figures of the latest closed periods are compared, older ones are not',
  ),
  'previous-differs': kind(
    'khác số đã chốt của kỳ đó, báo cáo dùng số đã chốt',
    'differs from what that period was closed with, which the report uses',
  ),
  'condition-unclear': kind(
    'có chỗ không đọc được thành điều kiện',
    'has a part that is no condition',
  ),
  'condition-column-unknown': kind(
    'có điều kiện theo một cột không so được',
    'has a condition on a column that cannot be compared',
  ),
  'definition-built-in': kind(
    'là tên của một chỉ số có sẵn, nên dòng này không được dùng',
    'is the name of a built-in indicator, so this row is not used',
  ),
  'definition-repeated': kind(
    'trùng với chỉ số ở một dòng ở trên, nên dòng này không được dùng',
    'is the same as an indicator in a row above, so this row is not used',
  ),
  'definition-column-unknown': kind(
    'nêu một cột không tính được, nên chỉ số này không được tính',
    'names a column that cannot be used so, and the indicator is not counted',
  ),
  'definition-part-unknown': kind(
    'nêu tên không phải của một chỉ số, nên chỉ số này không được tính',
    'names what is no indicator, so this one is not counted',
  ),
  'definition-part-faulty': kind(
    'nêu một chỉ số chưa dùng được, nên chỉ số này không được tính',
    'names an indicator that cannot be used itself, so this one is not counted',
  ),
  'definition-parts-mixed': kind(
    'nêu các chỉ số không cùng loại, nên chỉ số này không được tính',
    'names indicators that are not of one kind, so this one is not counted',
  ),
  'definition-circular': kind(
    'tính vòng quanh, nên chỉ số này không được tính',
    'goes round in a circle, so this indicator is not counted',
  ),
  'condition-unit-unknown': kind(
    'có điều kiện với đơn vị không có trong danh sách đơn vị',
    'has a condition with a unit that the list of units lacks',
  ),
  'condition-number-unclear': kind(
    'có điều kiện theo một cột số mà giá trị không phải là số',
    'has a condition on a column of numbers whose value is no number',
  ),
  'condition-value-unknown': kind(
    'có điều kiện với giá trị không có trong danh mục',
    'has a condition with a value that is not in the list',
  ),
  'template-field-unknown': kind(
    'có trường không phải là cột của trang được lấy dòng hay mục của “Thiết lập”',
    'has fields that are no column of its register and no setting',
  ),
  'template-repeated': kind(
    'đã có ở một dòng ở trên, mẫu này không được dùng',
    'stands in a row above already, this one is not used',
  ),
};
