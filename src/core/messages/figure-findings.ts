/** Words of findings: rows and figures compared with one another. */
import { entry, type Entries } from './entry';

export const comparisonsEntries = {
  'likely-duplicate': entry(
    'warning',
    [
      'có thể trùng với dòng {firstRow}, cả hai dòng đều đang được tính',
      'So hai dòng: nếu là một thì xóa dòng thừa, nếu khác nhau thì xác nhận là đúng.',
    ],
    [
      'may be the same as row {firstRow}, both rows are counted',
      'Compare the two rows: remove one if they are the same, else confirm it.',
    ],
  ),
  'amount-outlier': entry(
    'warning',
    [
      'khác xa các khoản cùng loại (thường khoảng {medianNumber, number} đồng)',
      'Kiểm tra lại số chữ số 0. Đúng như vậy thì xác nhận.',
    ],
    [
      'is far from the others of its kind (usually about {medianNumber, number} đồng)',
      'Check the number of zeros. If it is right, confirm it.',
    ],
  ),
  'unit-title-mismatch': entry(
    'warning',
    ['không hợp với danh hiệu “{title}”', 'Kiểm tra lại danh hiệu, tên và số lượng của dòng này.'],
    ['does not fit the title “{title}”', 'Check the title, the name and the count of this row.'],
  ),
  'registered-above-total': entry(
    'warning',
    [
      'ít hơn {registeredNumber, number} đã đăng ký “{title}” năm {year}',
      'Kiểm tra tổng số ở ô này, và các dòng đăng ký của đơn vị.',
    ],
    [
      'is less than the {registeredNumber, number} registered for “{title}” in {year}',
      'Check this total, and the registrations of the ward.',
    ],
  ),
  'achieved-above-registered': entry(
    'warning',
    [
      'năm {year} có {achievedNumber, number} đạt “{title}”, nhiều hơn {registeredNumber, number} đã đăng ký',
      'Kiểm tra “Ngày đăng ký” và “Ngày công nhận” ở trang “Đăng ký”.',
    ],
    [
      'has {achievedNumber, number} that reached “{title}” in {year}, more than the {registeredNumber, number} registered',
      'Check “Ngày đăng ký” and “Ngày công nhận” on the sheet “Đăng ký”.',
    ],
  ),
  'members-above-population': entry(
    'warning',
    [
      'ít hơn {membersNumber, number} hội viên',
      'Kiểm tra dân số ở ô này, và “Số hội viên” ở trang “Tổ chức Hội”.',
    ],
    [
      'is less than the {membersNumber, number} members',
      'Check this population, and “Số hội viên” on the sheet “Tổ chức Hội”.',
    ],
  ),
  'kinds-differ-from-total': entry(
    'error',
    [
      'không bằng tổng các loại ở cùng dòng: {kindsNumber, number}',
      'Sửa tổng số hoặc số của từng loại. Để trống tổng số thì tiện ích tự cộng các loại.',
    ],
    [
      'is not the sum of the kinds in the same row: {kindsNumber, number}',
      'Correct the total or the kinds. Where the total is blank, the kinds are added up.',
    ],
  ),
  'part-above-members': entry(
    'warning',
    [
      'nhiều hơn số hội viên của dòng này ({membersNumber, number})',
      'Kiểm tra lại ô này và “Số hội viên”.',
    ],
    [
      'is more than the members of this row ({membersNumber, number})',
      'Check this cell and “Số hội viên”.',
    ],
  ),
  'spending-above-balance': entry(
    'warning',
    [
      'nhiều hơn số tồn quỹ cấp {level} ngày {onDate, date}: {balanceNumber, number} đồng',
      'Kiểm tra ngày chi, “Tồn quỹ đầu kỳ” và các khoản thu trước ngày đó. Đúng thì xác nhận.',
    ],
    [
      'is more than the fund of {level} held on {onDate, date}: {balanceNumber, number} đồng',
      'Check the day, the opening balance and what came in before. If it is right, confirm it.',
    ],
  ),
  'awards-without-spending': entry(
    'warning',
    [
      'cấp {level} trao khen thưởng, học bổng {awardedNumber, number} đồng trong kỳ, nhưng “Chi quỹ” chỉ ghi chi khen thưởng, học bổng {spentNumber, number} đồng',
      'Ghi thêm khoản chi còn thiếu vào “Chi quỹ”. Do nơi khác trả thì xác nhận là đúng.',
    ],
    [
      'the level {level} awarded {awardedNumber, number} đồng in the period, but “Chi quỹ” has only {spentNumber, number} đồng for awards and scholarships',
      'Add what is missing to “Chi quỹ”. If someone else paid it, confirm it.',
    ],
  ),
  'opening-differs': entry(
    'warning',
    [
      'không khớp: tồn quỹ đầu kỳ các cấp cộng lại là {openingNumber, number} đồng, trong khi kỳ {period} đã chốt với tồn cuối kỳ {closedNumber, number} đồng',
      'Sửa các mục “Tồn quỹ đầu kỳ”, hoặc mở lại kỳ trước nếu số đã chốt sai.',
    ],
    [
      'does not follow: the opening balances are {openingNumber, number} đồng, while {period} was closed with {closedNumber, number} đồng',
      'Correct “Tồn quỹ đầu kỳ”, or reopen the earlier period if it was closed wrongly.',
    ],
  ),
  'spending-above-fund': entry(
    'warning',
    [
      'cấp {level} khen thưởng {spentNumber, number} đồng trong kỳ, nhiều hơn {availableNumber, number} đồng đã ghi ở Quỹ và Tồn quỹ đầu kỳ',
      'Kiểm tra trang “Quỹ” và “Khen thưởng”. Chi từ số dư kỳ trước thì xác nhận là đúng.',
    ],
    [
      'the level {level} paid {spentNumber, number} đồng in awards in the period, more than the {availableNumber, number} đồng in its fund and opening balance',
      'Check the sheets “Quỹ” and “Khen thưởng”. If it was paid from an earlier balance, confirm it.',
    ],
  ),
  'pledge-behind': entry(
    'warning',
    [
      'đến ngày {onDate, date} phải nhận {dueNumber, number} đồng theo các kỳ, mới nhận {receivedNumber, number} đồng',
      'Nhắc người cam kết, hoặc ghi khoản đã nhận vào trang “Quỹ” với đúng tên này. Đã hẹn lại thì sửa “Đến ngày”, hoặc xác nhận.',
    ],
    [
      'by {onDate, date} {dueNumber, number} đồng should have come in by instalments, {receivedNumber, number} đồng did',
      'Remind the donor, or add what came in to the sheet “Quỹ” under this very name. If another day was agreed, correct “Đến ngày”, or confirm it.',
    ],
  ),
  'pledge-exceeded': entry(
    'warning',
    [
      'đã nhận đủ, và người này còn ủng hộ thêm {beyondNumber, number} đồng ngoài cam kết',
      'Có cam kết mới thì ghi thêm một dòng. Chỉ là ủng hộ thêm thì xác nhận là đúng.',
    ],
    [
      'came in in full, and this donor gave {beyondNumber, number} đồng beyond what was promised',
      'Add a row if there is a new promise. If it is just another gift, confirm it.',
    ],
  ),
  'pledge-donor-similar': entry(
    'warning',
    [
      'không có ở trang “Quỹ”, nhưng ở đó có “{donor}”',
      'Nếu là một người thì ghi hai tên giống nhau, để tính được số đã nhận. Khác nhau thì xác nhận.',
    ],
    [
      'is not in the sheet “Quỹ”, but “{donor}” is',
      'If they are one, write both names alike, so that what came in is known. If they differ, confirm it.',
    ],
  ),
  'pledge-not-handed-on': entry(
    'warning',
    [
      'đã nhận {receivedNumber, number} đồng để đỡ đầu, nhưng trang “Khen thưởng” không có tên này',
      'Ghi khoản đã trao vào “Khen thưởng” với đúng họ tên. Người đỡ đầu trao tận tay, hoặc chưa trao, thì xác nhận.',
    ],
    [
      'is sponsored with {receivedNumber, number} đồng received, but is not named in the sheet “Khen thưởng”',
      'Add what was handed on to “Khen thưởng” under the same name. If the sponsor gave it directly, or it was not given yet, confirm it.',
    ],
  ),
  'pledge-ends-early': entry(
    'warning',
    ['trước ngày cam kết {fromDate, date}', 'Kiểm tra lại hai ngày.'],
    ['is before the day of the promise, {fromDate, date}', 'Check the two days.'],
  ),
  'pledge-instalments-unclear': entry(
    'warning',
    [
      'không chia hết {amountNumber, number} đồng đã cam kết, mà “Số kỳ” để trống',
      'Ghi “Số kỳ”; các kỳ không đều thì để trống “Mỗi kỳ”.',
    ],
    [
      'does not divide the {amountNumber, number} đồng promised, and “Số kỳ” is blank',
      'Fill in “Số kỳ”; where instalments differ, leave “Mỗi kỳ” blank.',
    ],
  ),
} as const satisfies Entries;

// Words of findings: closed periods, and the sheet that keeps their figures.

export const historyEntries = {
  'closed-figure-changed': entry(
    'warning',
    [
      'kỳ {period} đã chốt “{indicator}” là {closedNumber, number}, nhưng các dòng bây giờ cho {nowNumber, number}',
      'Trả lại các dòng đã đổi. Nếu số mới đúng thì mở lại kỳ (có lý do) rồi chốt lại.',
    ],
    [
      'the period {period} was closed with “{indicator}” at {closedNumber, number}, but the rows now give {nowNumber, number}',
      'Restore the rows that changed. If the new figure is right, reopen the period (with a reason) and close it again.',
    ],
  ),
  'closed-ward-figure-changed': entry(
    'warning',
    [
      'kỳ {period} đã chốt: tổng số “{indicator}” không đổi, nhưng số của các đơn vị đã khác: {places}',
      'Trả lại đơn vị của các dòng đã đổi, hoặc mở lại kỳ (có lý do) rồi chốt lại.',
    ],
    [
      'the period {period} is closed: the total of “{indicator}” is the same, but those of wards differ: {places}',
      'Restore the wards of the rows that changed, or reopen the period (with a reason) and close it again.',
    ],
  ),
  'closed-periods-not-compared': entry(
    'warning',
    [
      'chỉ so số liệu của {comparedNumber, number} kỳ chốt gần nhất, {othersNumber, number} kỳ cũ hơn không được so lại',
      'Mở sổ riêng cho mỗi năm (“Mở năm mới”), hoặc xác nhận là đã biết.',
    ],
    [
      'only the figures of the {comparedNumber, number} latest closed periods are compared, {othersNumber, number} older ones are not',
      'Keep a workbook a year (“Mở năm mới”), or confirm that this is known.',
    ],
  ),
  'previous-differs': entry(
    'warning',
    [
      'khác số đã chốt của kỳ {period} ({closedNumber, number}), báo cáo dùng số đã chốt',
      'Sửa theo số đã chốt, hoặc để trống ô này.',
    ],
    [
      'differs from what the period {period} was closed with ({closedNumber, number}), which the report uses',
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
      'không phải tên và mã của một đơn vị, nên dòng này không được dùng',
      'Trang này do tiện ích ghi: trả lại giá trị cũ, ví dụ Phường Đức Xuân (01840).',
    ],
    [
      'is not the name and code of a ward, so this row is not used',
      'The add-on writes this sheet: restore the value, e.g. Phường Đức Xuân (01840).',
    ],
  ),
} as const satisfies Entries;
