/** The fixed words around the text: letterhead, signature, captions and headings of the tables. */
import { coordinatorLevel, type Level } from '../schema/levels';

/** The word of the own level where the settings have none. */
export const usualOwnLevels: Readonly<Record<Level, string>> = {
  [coordinatorLevel]: coordinatorLevel,
  'Xã, phường': 'Hội xã, phường',
  'Chi hội': 'Chi hội',
};

export const letterheadWords = {
  nation: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
  number: 'Số: {number}',
  /** Behind a number typed without a sign of the document. */
  sign: '/BC-HKH',
  /** Room to write the number by hand. */
  noNumber: 'Số:      /BC-HKH',
  /** The year too: a year's report is often signed in the next. */
  noDate: 'ngày … tháng … năm …',
  /** {number}: with its sign; {issuer}: as below, or nothing. */
  attachment: '(Kèm theo Báo cáo số {number} {date}{issuer})',
  unknownNumber: '…/BC-HKH',
  issuer: ' của {association}',
} as const;

export const titleName = 'BÁO CÁO';

export const signatureWords = {
  recipients: 'Nơi nhận:',
  onBehalf: 'TM. BAN THƯỜNG VỤ',
  forHead: 'KT. {head}',
} as const;

export const appendixTitle = 'PHỤ LỤC SỐ LIỆU';

export const sourceWords = {
  onDay:
    'Nguồn: Sổ Khuyến học, số liệu từ ngày {fromDate, date} đến ngày {toDate, date}; lập ngày {todayDate, date}.',
  atTime:
    'Nguồn: Sổ Khuyến học, số liệu từ ngày {fromDate, date} đến ngày {toDate, date}; lập lúc {time} ngày {todayDate, date}.',
  counted: 'Đã tính {countedNumber, number} dòng.',
  /** {reasons}: as below, the most frequent first. */
  reasons: 'Lý do chưa tính: {reasons}.',
  reason: '{reason} ({rowsNumber, number} dòng)',
  /** {units}: those that stand twice in the list for one time. */
  repeatedUnits:
    'Không ghi tỷ lệ của {units}, vì trang “Xã phường” có hai dòng cho cùng thời gian.',
} as const;

/** Of a list for publication; the register is no accounting book. */
export const listSourceWords =
  'Nguồn: Sổ Khuyến học (sổ theo dõi, không thay cho sổ kế toán), các khoản từ ngày {fromDate, date} đến ngày {toDate, date}; lập ngày {todayDate, date}.';

/** {caption} is one of the captions below. */
export const numberedCaption = 'Biểu {number}. {caption}';

/** {units}: "xã, phường", or "tỉnh, thành phố". */
export const captions = {
  registered: 'Số đăng ký danh hiệu theo {units}',
  registeredAndAchieved: 'Số đăng ký và số đạt danh hiệu theo {units}',
  fundByLevel: 'Quỹ Khuyến học theo cấp Hội',
  moneyByLevel: 'Thu - chi - tồn quỹ theo cấp Hội (sổ theo dõi, không thay cho sổ kế toán)',
  pledges: 'Cam kết ủng hộ, nhận đỡ đầu và số đã nhận (số đã nhận nằm trong Quỹ, không cộng thêm)',
  fundByWard: 'Quỹ Khuyến học của {units} và Chi hội',
  chapterFundByUnit: 'Quỹ Khuyến học của Chi hội theo {units}',
  sharesByTitle: 'Tỷ lệ danh hiệu so với tổng số và mục tiêu của Chương trình',
  familySharesByWard: 'Tỷ lệ hộ đăng ký Gia đình học tập theo {units}',
  awards: 'Khen thưởng, học bổng theo đối tượng',
  activities: 'Tuyên truyền, bồi dưỡng cán bộ, thi đua và tổ chức Hội',
  ownIndicators: 'Chỉ số do Hội tự đặt theo {units}',
  summary: 'Tổng hợp chỉ tiêu, so sánh với kế hoạch và cùng kỳ',
  reporting: 'Tình hình nộp số liệu',
} as const;

export const tableWords = {
  order: 'STT',
  ward: 'Xã, phường',
  /** The row of what belongs to no ward. */
  withoutWard: 'Thuộc {ownLevel} / không theo {units}',
  total: 'Tổng cộng',
  registered: 'Đăng ký',
  achieved: 'Đạt',
  level: 'Cấp Hội',
  chapter: 'Chi hội',
  amount: 'Số tiền',
  donors: 'Người ủng hộ',
  fund: 'Quỹ {level}',
  sum: 'Cộng',
  inKind: 'Trong đó: hiện vật quy tiền',
  transfer: 'Cấp Hội khác chuyển (không tính vào tổng)',
  indicator: 'Chỉ tiêu',
  registeredIndicator: 'Đăng ký {label}',
  unit: 'Đơn vị tính',
  plan: 'Kế hoạch năm',
  previous: 'Cùng kỳ',
  actual: 'Thực hiện',
  shareOfPlan: 'Đạt kế hoạch',
  change: 'So với cùng kỳ',
  points: '{points} điểm',
  title: 'Danh hiệu',
  titleOfWhole: '{title} (so với {whole})',
  whole: 'Tổng số',
  households: 'Tổng số hộ',
  shareRegistered: 'Tỷ lệ đăng ký',
  shareAchieved: 'Tỷ lệ đạt',
  target: 'Mục tiêu',
  targetOfYear: 'Mục tiêu đến năm {targetYear}',
  unitsExpected: 'Số đơn vị phải nộp',
  money: {
    opening: 'Tồn đầu kỳ',
    raised: 'Vận động được',
    fee: 'Hội phí',
    received: 'Nhận cấp khác chuyển',
    spent: 'Chi',
    passedOn: 'Chuyển cấp khác',
    closing: 'Tồn cuối kỳ',
    outside: 'Chênh lệch chuyển với Hội ngoài sổ này (không tính vào tồn)',
  },
  pledges: {
    day: 'Ngày cam kết',
    promised: 'Cam kết',
    due: 'Phải nhận đến cuối kỳ',
    received: 'Đã nhận',
    open: 'Còn lại',
    before: 'Cam kết các kỳ trước còn lại đầu kỳ',
  },
  unitsReported: 'Đã nộp',
  unitsMissing: 'Chưa nộp',
  reportingRate: 'Tỷ lệ nộp',
} as const;

export const chartWords = {
  registered: '{title} đăng ký theo {units}',
  registeredAndAchieved: '{title} đăng ký và đạt theo {units}',
  fundByLevel: 'Quỹ Khuyến học theo cấp Hội ({unit})',
  /** {title} is one of the above, of more wards than a chart can show. */
  leading: '{title}: {countNumber, number} đơn vị cao nhất trong {wardsNumber, number} đơn vị',
} as const;

/** Of the ranked table of units; {units}: "thôn, tổ dân phố"; {most}: the most points there are. */
export const rankingWords = {
  title: 'BẢNG XẾP HẠNG THI ĐUA',
  subject: 'Các đơn vị trực thuộc {period}',
  annex: 'BẢNG XẾP HẠNG THI ĐUA',
  caption: 'Xếp hạng thi đua {units}',
  /** {kinds}: "Thôn, Tổ dân phố". */
  captionOfKinds: 'Xếp hạng thi đua: {kinds}',
  figure: 'Số liệu',
  share: 'Tỷ lệ',
  points: 'Điểm (tối đa {most})',
  sum: 'Tổng điểm (tối đa {most})',
  rank: 'Hạng',
  rule: 'Điểm mỗi tiêu chí bằng điểm tối đa nhân với số liệu chia cho mức đạt tối đa, không quá điểm tối đa. Mức đạt tối đa: {marks}.',
  mark: '{name}: {mark}',
  best: 'đơn vị cao nhất',
  blank: 'Ô trống: chưa chấm được vì thiếu tổng số.',
  unitWithPoints: '{unit} ({points} điểm)',
} as const;
