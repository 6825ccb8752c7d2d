/** Tells by its words whether a row adds up others: "Cộng tháng 4", "Lũy kế", "Số dư đầu kỳ", "Toàn thành phố". */
import { fold, withoutTones } from '../fold';
import { isCountUnit } from './count';

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

// Tells by its words and marks whether a row is the head of a group: "II", "Phường Đức Xuân: 12 hộ", "Tháng 4".

const bracketsAround = /^[(["'\s]+|[)\]"'\s.,:/;-]+$/g;
const roman = /^(?=.)x{0,3}(?:ix|iv|v?i{0,3})$/;
const nestedNumber = /^[\dA-Za-zđ]+(?:\.\d+)+$/;

/** How a group is marked in STT; marks of one style follow each other, others are nested in them. */
export type GroupMark = 'roman' | 'capital' | 'small' | 'nested';

/** "I", "II.", "(iv)", "A", "b)"; null: no mark, as of "1" or a text. */
export function groupMarkOf(text: string): GroupMark | null {
  const bare = text.replace(bracketsAround, '').normalize('NFC');
  if (bare === '' || bare.length > 8) return null;
  if (roman.test(bare.toLowerCase())) return 'roman';
  if (/^[A-ZĐ]$/.test(bare)) return 'capital';
  if (/^[a-zđ]$/.test(bare)) return 'small';
  return nestedNumber.test(bare) ? 'nested' : null;
}

const bullet = /^[\s*+•\-–—"“]+/u;
const romanBefore = /^([IVX]+)\s*[.)/:–—-]+\s*(?=\S)/u;
const counterBefore = /^(?:[a-zđ]|\d{1,2})\s*[.)/]\s*(?=\S)/iu;

/** "(12 hộ)", ": 12 hộ", "- 12" behind a group's name. */
const countBehind = /^(.*?\S)\s*[(:–—,-]\s*(\d[\d.]*)\s*([\p{L} ]*?)\s*[):.]*$/u;

export interface GroupName {
  /** The name without mark and count, as typed. */
  readonly name: string;
  /** Whether a roman number stands before it. */
  readonly isMarked: boolean;
  /** The count that stands behind it: "12 hộ"; null: none. */
  readonly count: number | null;
}

/** A group's name apart from its mark and count: "I. Phường Đức Xuân (12 hộ)". */
export function splitGroupName(text: string): GroupName {
  const plain = text.normalize('NFC').replace(bullet, '').trim();
  const isMarked = romanBefore.test(plain);
  const unmarked = plain.replace(romanBefore, '').replace(counterBefore, '');
  const counted = countBehind.exec(unmarked);
  const unit = fold(counted?.[3] ?? '');
  const isCounted = counted !== null && (unit === '' || isCountUnit(unit));
  const name = (isCounted ? (counted[1] ?? '') : unmarked).replace(/[\s:.,;]+$/, '');
  return {
    name,
    isMarked,
    count: isCounted ? Number((counted[2] ?? '').replace(/\./g, '')) : null,
  };
}

/** What a group is made by; 'other': an office, a school, a chapter, which may as well be a donor. */
export type GroupKind = 'unit' | 'hamlet' | 'period' | 'kind' | 'other';

const groupEnd = '(?![\\p{L}\\p{M}])';

const kinds: readonly (readonly [GroupKind, RegExp])[] = [
  [
    'unit',
    new RegExp(
      `^(?:phường|xã|thị trấn|thị xã|đặc khu|thành phố|tp|tỉnh|huyện|quận)${groupEnd}`,
      'u',
    ),
  ],
  [
    'hamlet',
    new RegExp(
      `^(?:thôn|bản|làng|xóm|ấp|buôn|khu phố|khu|tổ dân phố|tổ nhân dân|tdp|tổ|cụm)(?=[ .]|\\d|$)`,
      'u',
    ),
  ],
  [
    'period',
    /^(?:(?:ngày|tháng|quý|năm|kỳ|đợt|tuần)(?: thứ)?(?: học)? *(?:\d|[ivx]+(?![\p{L}\p{M}])|một|hai|ba|tư|đầu|cuối|trước)|\d+ tháng (?:đầu|cuối))/u,
  ],
  [
    'kind',
    /^(?:các (?:xã|phường|xã,? phường|phường,? xã|chi hội|đơn vị|cơ quan|doanh nghiệp|tổ chức|cá nhân|tập thể|thôn|bản|tổ|trường|dòng họ|gia đình)|khối [\p{L} ,]{2,30}|nhóm (?:\d+|[ivx]+)|tập thể|cá nhân|thành hội|cấp [\p{L} ,]{2,20}|doanh nghiệp|cơ quan(?:, đơn vị)?|đơn vị|tổ chức|hội viên|giáo viên|học sinh|hộ gia đình|(?:gia đình|dòng họ|cộng đồng|đơn vị|công dân) học tập|khác)$/u,
  ],
  [
    'other',
    new RegExp(
      `^(?:chi hội|hội|ban|trường|ubnd|cơ quan|đơn vị|giáo viên|học sinh)${groupEnd}`,
      'u',
    ),
  ],
];

/** @param name without mark and count */
export function groupKindOf(name: string): GroupKind | null {
  const folded = fold(name);
  return kinds.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

/** First words, for a first look at many rows. */
const leadingGroupWords =
  /^(?:[ivx]+|phường|xã|thị|đặc|thành|tp|tỉnh|huyện|quận|thôn|bản|làng|xóm|ấp|buôn|khu|tổ|tổ\d+|tdp|cụm|ngày|tháng|quý|năm|kỳ|đợt|tuần|\d+|các|khối|nhóm|địa|tập|cá|cấp|doanh|cơ|hội|hộ|gia|dòng|chi|ban|trường|ubnd|đơn|giáo|học)$/u;

/** Whether a first word may begin a group's name. @param word folded, without punctuation */
export const mayBeginGroup = (word: string): boolean => leadingGroupWords.test(word);
