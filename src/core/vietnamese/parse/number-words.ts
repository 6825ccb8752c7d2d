/** Vietnamese numerals in words, as amounts and counts are spelled out: "sáu mươi mốt triệu sáu trăm nghìn". */
import { largestReadable } from './parse-result';

const digits: ReadonlyMap<string, number> = new Map([
  ...'không một hai ba bốn năm sáu bảy tám chín'
    .split(' ')
    .map((word, value) => [word, value] as const),
  ['bẩy', 7],
]);

/** After mười and mươi five is lăm; năm would be "years" (hai mươi năm: twenty years). */
const unitsAfterTen: ReadonlyMap<string, number> = new Map([
  ...[...digits].filter(([, value]) => value !== 0 && value !== 5),
  ['lăm', 5],
]);

/** "hai mươi một" and "hai mươi bốn" are heard beside mốt and tư. */
const unitsAfterTens: ReadonlyMap<string, number> = new Map([
  ...unitsAfterTen,
  ['mốt', 1],
  ['tư', 4],
  ['nhăm', 5],
]);

const billion = 10 ** 9;

const scales: ReadonlyMap<string, number> = new Map([
  ['nghìn', 1000],
  ['ngàn', 1000],
  ['triệu', 10 ** 6],
]);

const isBillion = (word: string) => word === 'tỷ' || word === 'tỉ';
const isZeroTens = (word: string | undefined) => word === 'linh' || word === 'lẻ';
const isHalf = (word: string | undefined) => word === 'rưỡi' || word === 'rưởi';

interface Group {
  readonly value: number;
  /** How many words it takes. */
  readonly length: number;
}

/** "mười lăm", "hai mươi mốt", "bảy": below one hundred; null where no number begins. */
function readTens(words: readonly string[]): Group | null {
  const [first = '', second = '', third = ''] = words;
  if (first === 'mười') {
    const unit = unitsAfterTen.get(second);
    return { value: 10 + (unit ?? 0), length: unit === undefined ? 1 : 2 };
  }
  const digit = digits.get(first);
  if (digit === undefined) return null;
  if (second !== 'mươi') return { value: digit, length: 1 };
  const unit = unitsAfterTens.get(third);
  return digit < 2 ? null : { value: digit * 10 + (unit ?? 0), length: unit === undefined ? 2 : 3 };
}

/** "linh năm", "lẻ bốn", "linh tư". */
function readZeroTens(words: readonly string[]): Group | null {
  const unit = words[1] === 'tư' ? 4 : digits.get(words[1] ?? '');
  return unit === undefined || unit === 0 ? null : { value: unit, length: 2 };
}

/** What may follow trăm. Not a bare digit: "hai trăm năm" is 205 to some and 250 to others. */
function readBelowHundred(words: readonly string[]): Group | null {
  if (isZeroTens(words[0])) return readZeroTens(words);
  const tens = readTens(words);
  return tens !== null && tens.value >= 10 ? tens : null;
}

/** Up to 999: "một trăm linh năm", "không trăm mười lăm", "linh năm", "sáu mươi mốt". */
function readGroup(words: readonly string[]): Group | null {
  if (isZeroTens(words[0])) return readZeroTens(words);
  const hundreds = digits.get(words[0] ?? '');
  if (hundreds === undefined || words[1] !== 'trăm') return readTens(words);
  const below = readBelowHundred(words.slice(2)) ?? { value: 0, length: 0 };
  return { value: hundreds * 100 + below.value, length: 2 + below.length };
}

/** What "linh" and "không trăm" need: something larger before them. */
const mayBegin = (word: string | undefined) => word !== 'không' && !isZeroTens(word);

/**
 * Groups under falling scales, below one billion.
 * @param above the scale of the word before, Infinity where the numeral begins
 */
function readBelowBillion(words: readonly string[], above: number): readonly number[] {
  let rest = words;
  let sum = 0;
  let last = above;
  while (rest.length > 0) {
    if (last === Infinity && !mayBegin(rest[0])) return [];
    const group = readGroup(rest);
    if (group === null) return [];
    rest = rest.slice(group.length);
    const scale = scales.get(rest[0] ?? '');
    if (scale === undefined) return rest.length > 0 ? [] : withTail(sum, group, last);
    if (scale >= last) return [];
    sum += group.value * scale;
    rest = rest.slice(1);
    if (isHalf(rest[0])) return last === Infinity && rest.length === 1 ? [sum + scale / 2] : [];
    last = scale;
  }
  return [sum];
}

/**
 * The last group without a scale. "Một triệu năm trăm" is 1.000.500 on a form and 1.500.000 in
 * speech; "hai nghìn năm" 2.005 and 2.500; after a thousand a longer group is what it says.
 */
function withTail(sum: number, { value, length }: Group, above: number): readonly number[] {
  if (above === Infinity) return [value];
  if (value === 0) return [];
  const spoken = value * (length === 1 && value < 10 ? above / 10 : above / 1000);
  return [...new Set([sum + value, sum + spoken])];
}

/**
 * The numbers that a numeral can mean: none where it is not well formed, two where form and speech
 * differ (the form's reading first). Understands both regions (nghìn/ngàn, linh/lẻ, tỷ/tỉ), "rưỡi"
 * after a single scale, and commas between words; up to 10^15.
 * @param text folded, without đồng or another unit
 */
export function readNumberWords(text: string): readonly number[] {
  if (text === 'không') return [0];
  const words = text.split(/,? /);
  const at = words.reduce((found, word, index) => (isBillion(word) ? index : found), -1);
  if (at < 0) return readBelowBillion(words, Infinity);
  const billions = readBelowBillion(words.slice(0, at), Infinity);
  const [count = 0] = billions;
  if (billions.length !== 1 || count === 0) return [];
  const after = words.slice(at + 1);
  const below =
    after.length === 1 && isHalf(after[0]) ? [billion / 2] : readBelowBillion(after, billion);
  return below.map((value) => count * billion + value).filter((value) => value <= largestReadable);
}
