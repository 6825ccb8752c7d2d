/** Phone numbers, typed as text or as a number that lost its zero. */
import { landline, mobile, mobilePrefixes } from './phone-prefixes';
import { none } from './text-reading';
import { foldTyped } from './typed-text';

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
