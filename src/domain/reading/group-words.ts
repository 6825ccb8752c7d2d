/** Tells by its words and marks whether a row is the head of a group: "II", "Phường Đức Xuân: 12 hộ", "Tháng 4". */
import { fold } from '../text/fold';
import { isCountUnit } from './count-units';

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

const end = '(?![\\p{L}\\p{M}])';

const kinds: readonly (readonly [GroupKind, RegExp])[] = [
  [
    'unit',
    new RegExp(`^(?:phường|xã|thị trấn|thị xã|đặc khu|thành phố|tp|tỉnh|huyện|quận)${end}`, 'u'),
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
    new RegExp(`^(?:chi hội|hội|ban|trường|ubnd|cơ quan|đơn vị|giáo viên|học sinh)${end}`, 'u'),
  ],
];

/** @param name without mark and count */
export function groupKindOf(name: string): GroupKind | null {
  const folded = fold(name);
  return kinds.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

/** First words, for a first look at many rows. */
const leadingWords =
  /^(?:[ivx]+|phường|xã|thị|đặc|thành|tp|tỉnh|huyện|quận|thôn|bản|làng|xóm|ấp|buôn|khu|tổ|tổ\d+|tdp|cụm|ngày|tháng|quý|năm|kỳ|đợt|tuần|\d+|các|khối|nhóm|địa|tập|cá|cấp|doanh|cơ|hội|hộ|gia|dòng|chi|ban|trường|ubnd|đơn|giáo|học)$/u;

/** Whether a first word may begin a group's name. @param word folded, without punctuation */
export const mayBeginGroup = (word: string): boolean => leadingWords.test(word);
