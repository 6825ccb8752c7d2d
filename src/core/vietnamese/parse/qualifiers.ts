/** What people write around a figure: "khoảng …", "… - …", "… (bằng chữ: …)", a minus sign. */
import {
  ambiguous,
  candidatesOf,
  certain,
  none,
  type CertainReading,
  type TextReading,
} from './parse-result';

/**
 * range: "2tr - 3tr". approximate: "khoảng 500k". parts-disagree: the figure and the numeral in
 * brackets are different numbers. unread-remark: what stands in brackets does not settle the figure.
 */
export type WrappingAmbiguity = 'range' | 'approximate' | 'parts-disagree' | 'unread-remark';

type Read<Ambiguity extends string, Absence extends string, Certain extends CertainReading> = (
  text: string,
) => TextReading<Ambiguity, Absence, Certain>;

const minus = /^[-−–—] ?\d|^âm /;
const hedge =
  /^(?:khoảng|độ|chừng|tầm|hơn|trên|gần|dưới|ít nhất|tối thiểu|tối đa|không quá|[~≈<>≤≥])(?= |\d) ?/;
const bracketed = /^([^()]+?) ?\( ?(?:bằng chữ ?:? ?)?([^()]+?) ?\)\.?$/;
const rangeSign = / ?[-−–—~] ?| (?:đến|tới|hoặc) /;
const bareFigure = /^[\d., ]+$/;
const upToLetters = /^[\d., ]*/;
const digit = /\d/;

/**
 * Reads what stands around a number, and the number itself by `read`.
 * @param text folded
 */
export function readWrapped<
  Ambiguity extends string,
  Absence extends string,
  Certain extends CertainReading,
>(
  text: string,
  read: Read<Ambiguity, Absence, Certain>,
): TextReading<Ambiguity | WrappingAmbiguity, Absence | 'negative', Certain | CertainReading> {
  if (minus.test(text)) return none('negative');
  const [hedgeWord] = hedge.exec(text) ?? [];
  if (hedgeWord !== undefined) {
    const reading = readWrapped(text.slice(hedgeWord.length), read);
    return reading.kind === 'none' ? reading : ambiguous('approximate', candidatesOf(reading));
  }
  const [, main = text, remark] = bracketed.exec(text) ?? [];
  const range = readRange(main, read);
  if (range !== null) return range;
  if (remark === undefined) return read(main);
  const isDigitsAndWords = digit.test(main) !== digit.test(remark);
  return agreement(read(main), read(remark), isDigitsAndWords);
}

/**
 * The one number that both parts can mean: "500 (năm trăm nghìn)" is 500.000 only. Digits settle
 * words and words digits; two figures must both be certain ("5.000.000 (5)" may be a footnote). A
 * question that is not about the number stays one.
 */
function agreement<Part extends TextReading>(main: Part, remark: Part, isDigitsAndWords: boolean) {
  if (main.kind === 'none') return main;
  const values = candidatesOf(main);
  const areCertain = main.kind === 'certain' && remark.kind === 'certain';
  if (remark.kind === 'none' || !(areCertain || isDigitsAndWords)) {
    return ambiguous('unread-remark', values);
  }
  const remarked = candidatesOf(remark);
  const [shared, ...others] = values.filter((value) => remarked.includes(value));
  if (shared === undefined) return ambiguous('parts-disagree', [...values, ...remarked]);
  const isSettled = main.kind === 'ambiguous' && values.length > 1 && others.length === 0;
  return isSettled ? certain(shared) : main;
}

/** Null where the text is no range of two numbers. In "1 - 2 triệu" the unit belongs to both. */
function readRange(text: string, read: (text: string) => TextReading) {
  const [low = '', high = '', ...others] = text.split(rangeSign);
  if (low === '' || high === '' || others.length > 0) return null;
  const unit = high.replace(upToLetters, '');
  const readings = [read(bareFigure.test(low) && unit !== '' ? `${low} ${unit}` : low), read(high)];
  if (readings.some(({ kind }) => kind === 'none')) return null;
  return ambiguous('range', readings.flatMap(candidatesOf));
}
