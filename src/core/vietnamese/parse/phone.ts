/** Phone numbers, typed as text or as a number that lost its zero. */
import { none, foldTyped } from './parse-result';

// Which Vietnamese phone numbers exist, and what the numbers of before 15/9/2018 became.

/**
 * Mobile numbers of today, with their zero: ten digits.
 * Source: Google's libphonenumber, metadata of VN (as in libphonenumber-js 1.13.16).
 */
const mobile =
  /^0(?:3\d\d|5(?:[1689]\d|2[238]|59)|7[06-9]\d|8(?:[1-8]\d|9[6-9])|9(?:[0-8]\d|9[013-9]))\d{6}$/;

/** Landlines of today (since 17/6/2017), with their zero: eleven digits. Source: as above. */
const landline =
  /^02(?:0[3-9]|1[0-689]|2[0-25-9]|[38][2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])\d{7}$/;

/**
 * The first four digits of eleven-digit mobile numbers, and the three that replaced them on
 * 15/9/2018; the other seven digits stayed.
 * Source: QĐ 798/QĐ-BTTTT of 25/5/2018.
 */
const mobilePrefixes: ReadonlyMap<string, string> = new Map([
  ['0120', '070'],
  ['0121', '079'],
  ['0122', '077'],
  ['0126', '076'],
  ['0128', '078'],
  ['0123', '083'],
  ['0124', '084'],
  ['0125', '085'],
  ['0127', '081'],
  ['0129', '082'],
  ['0162', '032'],
  ['0163', '033'],
  ['0164', '034'],
  ['0165', '035'],
  ['0166', '036'],
  ['0167', '037'],
  ['0168', '038'],
  ['0169', '039'],
  ['0186', '056'],
  ['0188', '058'],
  ['0199', '059'],
]);

export type PhoneAmbiguity = 'two-phones';

/**
 * letters: something else stands beside the digits. wrong-length: digits too few or too many.
 * unknown-prefix: no Vietnamese network or province has it (any more), or a foreign number.
 */
export type PhoneAbsence = 'not-a-phone' | 'letters' | 'wrong-length' | 'unknown-prefix';

export type PhoneReading =
  /** Mobile ten digits "0912345678", landline eleven beginning 02; `changed` where it was not typed so. */
  | { readonly kind: 'certain'; readonly value: string; readonly changed: boolean }
  | { readonly kind: 'ambiguous'; readonly reason: PhoneAmbiguity }
  | { readonly kind: 'none'; readonly reason: PhoneAbsence };

const letter = /\p{L}/u;
const notDigits = /\D/g;
const allowed = /^[\d +().,\-–/;|&']+$/;
const foreign = /^[^\d+]*\+[^\d]*(?!84)\d/;
const betweenPhones = / ?[/;|&] ?| (?:hoặc|và) /;
const countryCode = /^(?:00)?84(?=\d{9,11}$)/;
const mobileDigits = 10;
const longDigits = 11;

/** The number with its zero, and old mobile numbers as they are today. */
function toNational(digits: string): string {
  const local = digits.replace(countryCode, '');
  const national = local.startsWith('0') ? local : `0${local}`;
  const prefix = mobilePrefixes.get(national.slice(0, 4));
  return prefix !== undefined && national.length === longDigits
    ? prefix + national.slice(4)
    : national;
}

/** Whether a text is a number that a network or a province has, in its ten or eleven digits. */
export const isPhone = (national: string) => mobile.test(national) || landline.test(national);

/** Two numbers one after the other, wherever the first one ends. */
function areTwo(digits: string): boolean {
  for (let end = mobileDigits - 1; end <= digits.length - (mobileDigits - 1); end += 1) {
    if (isPhone(toNational(digits.slice(0, end))) && isPhone(toNational(digits.slice(end))))
      return true;
  }
  return false;
}

function whyNone(national: string): PhoneAbsence {
  const isMobile = /^0[35789]/.test(national);
  const length = isMobile ? mobileDigits : longDigits;
  const hasOldLength = !isMobile && national.length === mobileDigits && !national.startsWith('02');
  return national.length === length || hasOldLength ? 'unknown-prefix' : 'wrong-length';
}

/**
 * Reads one phone number in any of its spellings: with dots, spaces or brackets, with 84, +84 or
 * 0084, without its zero (a cell that became a number), with an eleven-digit mobile prefix of
 * before 15/9/2018.
 */
export function readPhone(value: string | number): PhoneReading {
  if (typeof value === 'string' && isPhone(value))
    return { kind: 'certain', value, changed: false };
  if (typeof value === 'number' && !(Number.isSafeInteger(value) && value > 0)) {
    return none('not-a-phone');
  }
  const text = foldTyped(String(value));
  const pieces = text.split(betweenPhones);
  if (letter.test(pieces.join(''))) return none('letters');
  const digits = text.replace(notDigits, '');
  if (digits === '' || !allowed.test(pieces.join(''))) return none('not-a-phone');
  if (foreign.test(text)) return none('unknown-prefix');
  const national = toNational(digits);
  if (pieces.length === 1 && isPhone(national)) {
    return { kind: 'certain', value: national, changed: national !== value };
  }
  const [first = ''] = pieces;
  const startsWithPhone = pieces.length > 1 && isPhone(toNational(first.replace(notDigits, '')));
  return startsWithPhone || areTwo(digits)
    ? { kind: 'ambiguous', reason: 'two-phones' }
    : none(whyNone(national));
}
