/** Reads the name of a period as people type it: "6 tháng đầu năm 2017", "6T đầu năm 2017", "cả năm 2017", "quý 1/2017". */
import { toSerial } from '../../data/dates';
import { fold } from '../fold';
import type { Period } from '../../data/periods';
import { readDateText } from './date';

const numberWords: ReadonlyMap<string, number> = new Map(
  'một hai ba bốn năm sáu bảy tám chín mười'.split(' ').map((word, index) => [word, index + 1]),
);
const romanQuarters: ReadonlyMap<string, number> = new Map(
  ['i', 'ii', 'iii', 'iv'].map((numeral, index) => [numeral, index + 1]),
);

const wholeYear = /^(?:cả )?(?:năm )?(\d{4})$/;
const firstMonths = /^(\d{1,2}|\p{L}+) ?(?:tháng|t) (?:đầu )(?:năm )?(\d{4})$/u;
const lastMonths = /^(?:6|sáu) ?(?:tháng|t) cuối (?:năm )?(\d{4})$/u;
const quarter = /^(?:quý|q) ?([1-4]|i{1,3}|iv)(?: năm |[ /-])(\d{4})$/u;
const days = /^từ (?:ngày )?(\S+) đến (?:hết )?(?:ngày )?(\S+)$/u;

/** null: no period that is known. Day serials. */
export function readPeriodName(text: string): Period | null {
  const name = fold(text).replace(/\s+/g, ' ').replace(/[.:]$/, '');
  const [, year] = wholeYear.exec(name) ?? [];
  if (year !== undefined) return monthsOf(Number(year), 1, 12);
  const [, monthText = '', yearOfMonths] = firstMonths.exec(name) ?? [];
  if (yearOfMonths !== undefined) {
    const months = numberWords.get(monthText) ?? Number(monthText);
    return months >= 1 && months <= 11 ? monthsOf(Number(yearOfMonths), 1, months) : null;
  }
  const [, yearOfHalf] = lastMonths.exec(name) ?? [];
  if (yearOfHalf !== undefined) return monthsOf(Number(yearOfHalf), 7, 12);
  const [, quarterText = '', yearOfQuarter] = quarter.exec(name) ?? [];
  if (yearOfQuarter !== undefined) {
    const first = ((romanQuarters.get(quarterText) ?? Number(quarterText)) - 1) * 3 + 1;
    return monthsOf(Number(yearOfQuarter), first, first + 2);
  }
  const [, fromText = '', toText = ''] = days.exec(name) ?? [];
  const [from, to] = [dayIn(fromText), dayIn(toText)];
  return from !== null && to !== null && from <= to ? { from, to } : null;
}

function dayIn(text: string): number | null {
  const reading = readDateText(text);
  return reading.kind === 'certain' ? reading.value : null;
}

function monthsOf(year: number, first: number, last: number): Period | null {
  const from = toSerial(year, first, 1);
  const next = last === 12 ? toSerial(year + 1, 1, 1) : toSerial(year, last + 1, 1);
  return from === null || next === null ? null : { from, to: next - 1 };
}
