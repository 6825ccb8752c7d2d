/** The words of the lists for publication: who gave, and who was awarded. */

export const listTitleName = 'DANH SÁCH';

/** {period}: the period's name. */
export const donorListWords = {
  subject: 'Ủng hộ Quỹ Khuyến học {period}',
  annex: 'DANH SÁCH ỦNG HỘ QUỸ KHUYẾN HỌC',
  nothing: 'Không có khoản ủng hộ nào được tính trong kỳ.',
  money: 'Tiền mặt, chuyển khoản ủng hộ {level}',
  inKind: 'Hiện vật ủng hộ {level}',
  /** What a level received, in money and in kind. */
  ofLevel: 'Cộng {level}: {amount}. Bằng chữ: {words}.',
  ofLevelWithInKind:
    'Cộng {level}: {amount}, trong đó hiện vật quy tiền {inKind}. Bằng chữ: {words}.',
  ofAll: 'Tổng cộng các cấp Hội: {amount}. Bằng chữ: {words}.',
  /** Money of another level is no gift. */
  transfers:
    'Tiền do cấp Hội khác chuyển ({amount}) không phải là tiền ủng hộ, nên không ghi trong danh sách.',
} as const;

/** Of the disclosure of income and use. */
export const incomeListWords = {
  subject: 'Công khai thu, chi Quỹ Khuyến học {period}',
  annex: 'CÔNG KHAI THU, CHI QUỸ KHUYẾN HỌC',
  caption: 'Thu, chi và số dư Quỹ Khuyến học',
  item: 'Nội dung',
  opening: 'Số dư đầu kỳ',
  income: 'Tổng thu trong kỳ',
  use: 'Tổng chi trong kỳ',
  closing: 'Số dư cuối kỳ',
  closingInWords: 'Số dư cuối kỳ: {amount}. Bằng chữ: {words}.',
  received: 'Ngoài ra nhận của cấp Hội khác chuyển: {amount}. Bằng chữ: {words}.',
  passedOn: 'Ngoài ra chuyển cho cấp Hội khác: {amount}. Bằng chữ: {words}.',
  names: {
    'fund.total.amount': 'Thu ủng hộ Quỹ (cả hiện vật quy tiền, heo đất)',
    'fund.fee.amount': 'Thu hội phí',
    'spend.award.amount': 'Chi khen thưởng',
    'spend.scholarship.amount': 'Chi học bổng',
    'spend.support.amount': 'Chi hỗ trợ',
    'spend.activity.amount': 'Chi hoạt động',
    'spend.other.amount': 'Chi khác',
  } as Readonly<Record<string, string>>,
} as const;

export const awardListWords = {
  subject: 'Khen thưởng, học bổng {period}',
  annex: 'DANH SÁCH KHEN THƯỞNG, HỌC BỔNG',
  nothing: 'Không có khoản khen thưởng, học bổng nào được tính trong kỳ.',
  awards: 'Khen thưởng, học bổng của {level}',
  ofLevel: 'Cộng {level}: {amount}. Bằng chữ: {words}.',
  ofAll: 'Tổng cộng các cấp Hội: {amount}. Bằng chữ: {words}.',
} as const;

/** The levels below the own one, by the word of the registers. */
export const levelNames: Readonly<Record<string, string>> = {
  'Xã, phường': 'Hội Khuyến học xã, phường',
  'Chi hội': 'Chi hội Khuyến học',
};

export const anonymousDonor = 'Ẩn danh';

/** Rows of the register that the list leaves out. */
export const listExcluded = 'Chưa ghi {rowsNumber, number} dòng có lỗi.';

export const listHeadings = {
  donor: 'Người ủng hộ',
  donorKind: 'Loại',
  day: 'Ngày',
  amount: 'Số tiền',
  goods: 'Hiện vật',
  worth: 'Giá trị',
  recipientName: 'Họ và tên',
  school: 'Trường, đơn vị',
  recipient: 'Đối tượng',
  programme: 'Chương trình',
  quantity: 'Số lượng',
} as const;
