/** Tells by its words whether a row adds up others: "Cộng tháng 4", "Lũy kế", "Số dư đầu kỳ", "Toàn thành phố". */
import { fold, withoutTones } from '../text/fold';

/** What folded words of a row say of it. */
export type SubtotalWords =
  /** Nothing of the kind. */
  | 'none'
  /** They begin as a subtotal does; something else of the row has to agree. */
  | 'maybe'
  /** They say so by themselves. */
  | 'certain';

const end = '(?![\\p{L}\\p{M}\\p{N}])';

const lead = new RegExp(
  '^(?:tổng cộng|tổng số|tổng|cộng dồn|cộng|lũy kế|mang sang|chuyển (?:sang|trang)|số dư|dư (?:đầu|cuối|nợ|có)' +
    '|(?:số )?trang trước|số (?:chuyển|mang) sang|tồn|trong đó|bao gồm' +
    `|toàn(?= (?:thành phố|tp|thị xã|xã(?! hội)|phường|tỉnh|huyện|quận|đặc khu|thị trấn|hội)${end}))${end}`,
  'u',
);

/** Names that begin alike. */
const names = new RegExp(
  '^(?:tổng (?:công ty|c\\.?ty|cty|ct|cục|liên đoàn|hội(?! viên)|lãnh sự|giám đốc|kho|đại lý|thanh tra|bí thư|thư ký|đài|tham mưu|biên tập)' +
    `|cộng (?:đồng|tác viên|hòa|sự|sinh|sản))${end}`,
  'u',
);

const leadWithoutTones =
  /^(?:tong cong|tong so|luy ke|mang sang|chuyen sang|so du|cong don|cong (?:thang|quy|ngay|nam|trang|mang)|tong (?:thang|quy|thu|chi)|(?:tong|cong)$)(?![a-z0-9])/;

const gift = new RegExp(`(?:ủng hộ|quyên góp|đóng góp|góp|tặng|trao)${end}`, 'u');

/** Words that may stand between. */
const filler = new RegExp(
  '^(?:tổng|cộng|thu|chi|số|tiền|quỹ|hộ|gia đình|hội viên|người|em|học sinh|giáo viên|dòng họ|phát sinh|của|toàn|cả|các|từ|đến|đầu|cuối|mang|chuyển|sang|trước|sau|dồn|lũy kế|trong|theo|nhóm|phần|mục|là)' +
    end,
  'u',
);

/** A period, a page, a unit or a level, or a figure. */
const frame = new RegExp(
  '^(?:\\d|(?:ngày|tháng|quý|năm|kỳ|tuần|đợt|trang|xã|phường|thị trấn|thị xã|đặc khu|thành phố|tp|tỉnh|huyện|quận|thôn|bản|làng|xóm|ấp|tổ|tdp|khu|cụm|khối|chi hội|thành hội|hội|cấp|đơn vị|bộ|[ivxlc]+|[a-zđ])' +
    `${end})`,
  'u',
);

const punctuation = /[\s.,:;()+=*/–—-]+/gu;

/** First words, for a first look at many rows. */
const leadingWords =
  /^(?:tổng|cộng|lũy|luỹ|mang|chuyển|số|dư|trang|tồn|toàn|trong|bao|tong|cong|luy|chuyen|so)$/u;

/** Whether a first word may begin a subtotal's name. @param word folded, without punctuation */
export const mayBeginSubtotal = (word: string): boolean => leadingWords.test(word);

export function subtotalWords(text: string): SubtotalWords {
  const folded = fold(text).replace(/^[\s"'“(*+•-]+/u, '');
  if (names.test(folded)) return 'none';
  const found = lead.exec(folded);
  if (found === null) {
    const isBare = withoutTones(folded) === folded;
    return isBare && leadWithoutTones.test(folded.replace(/[\s:.]+$/, '')) ? 'certain' : 'none';
  }
  // "Toàn thành phố": the unit itself decides; "Toàn phường ủng hộ …" may be a gift.
  if (found[0] === 'toàn') return gift.test(folded) ? 'maybe' : 'certain';
  let rest = folded.slice(found[0].length).replace(punctuation, ' ').trim();
  for (;;) {
    if (rest === '' || frame.test(rest)) return 'certain';
    const skipped = filler.exec(rest);
    if (skipped === null) return 'maybe';
    rest = rest.slice(skipped[0].length).trim();
  }
}

/** Whether a subtotal closes no more than a part of a group: "Cộng tổ 4", "Cộng tháng 3". */
export function isPartSubtotal(text: string): boolean {
  return /(?:ngày|tháng|quý|trang|thôn|bản|xóm|tổ|tdp|khu|lũy kế|mang sang|chuyển sang)(?![\p{L}\p{M}])/u.test(
    fold(text),
  );
}
