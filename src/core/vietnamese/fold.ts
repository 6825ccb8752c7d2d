/** Comparison keys: what two texts share when they mean the same name or heading. */
import { placeTones } from './tone-placement';
import { toCanonicalText } from './unicode';

/**
 * One or two bracketed remarks at the end: a unit, a mark, a column number. The bound keeps the
 * search linear whatever a cell holds.
 */
const trailingBrackets = /(?:[([][^()[\]]*[)\]][^\p{L}\p{N}()[\]]*){1,2}$/u;

const separators = /[^\p{L}\p{M}\p{N}]+/gu;

const combiningMarks = /[\u0300-\u036F]+/g;

/**
 * The key by which names are compared: canonical text in lower case with every tone mark in one
 * place. "XUẤT HOÁ" and "Xuất Hóa" are equal, "Hoa" and "Hòa" are not. Idempotent.
 */
export function fold(text: string): string {
  return placeTones(toCanonicalText(text).toLowerCase());
}

/**
 * The key by which headings and list values are compared: folded, without a bracketed remark at
 * the end, punctuation and spaces one plain space. "Số tiền (đồng):" = "Số tiền";
 * "Xã, phường" = "Xã/phường" = "Xã phường". What is nothing but a remark, as the "(1)" of a row
 * of column numbers, keeps its inside. Idempotent.
 */
export function foldHeading(text: string): string {
  const folded = fold(text);
  return words(folded.replace(trailingBrackets, '')) || words(folded);
}

function words(folded: string): string {
  return folded.replace(separators, ' ').trim();
}

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** The folded text without its tones, letters as they are: "đức xuân" as "đưc xuân". */
export function withLevelTones(text: string): string {
  return fold(text).normalize('NFD').replace(toneMarks, '').normalize('NFC');
}

/**
 * The folded text without any diacritic, đ as d: for text typed without tones. Different names
 * share this key ("Phong Quang", "Phong Quảng"), so a match holds only where it is the only one.
 */
export function withoutTones(text: string): string {
  return fold(text).normalize('NFD').replace(combiningMarks, '').replace(/đ/g, 'd');
}
