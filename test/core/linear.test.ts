/** Ten times the rows cost about ten times the work: a quadratic part would cost a hundred times. */
import { expect, test } from '@jest/globals';
import { report } from '../../src/core/commands/report/report';
import type { Snapshot } from '../../src/core/workbook/snapshot';
import { cpuMilliseconds } from '../cpu-time';
import {
  bookOf,
  day,
  serial,
  settingsSheet,
  sheetOf,
  today,
  wardSheet,
  type TestCell,
} from './book-of';

const headings = [
  'Ngày đăng ký',
  'Xã, phường',
  'Thôn, tổ',
  'Danh hiệu',
  'Tên đăng ký',
  'Năm sinh',
  'Số điện thoại',
  'Số lượng',
];

type RowMaker = (row: number) => readonly TestCell[];

const given = ['An', 'Bình', 'Chi', 'Dung', 'Giang', 'Hà', 'Khoa', 'Lâm', 'Minh', 'Nga'];
const middle = ['Văn', 'Thị', 'Đức', 'Ngọc', 'Hữu', 'Thanh', 'Quang'];
const surname = ['Nguyễn', 'Hoàng', 'Nông', 'Hà', 'Lý', 'Triệu', 'Đàm', 'Bàn', 'Lường'];

const pick = (words: readonly string[], number: number) => words[number % words.length] ?? '';

/** As a register is, with a fault in one of fifty rows. */
const usual: RowMaker = (row) => [
  row % 50 === 7 ? '31/2/2017' : day(`${1 + (row % 28)}/3/2017`),
  row % 50 === 3
    ? 'p. Đức Xuân'
    : pick(['Phường Đức Xuân', 'Phường Phùng Chí Kiên', 'Phường Xuất Hóa'], row),
  `Tổ ${1 + (Math.floor(row / 11) % 20)}`,
  'Gia đình học tập',
  `${pick(surname, row)} ${pick(middle, row >> 3)} ${pick(given, row >> 6)} ${pick(given, row >> 9)} ${pick(given, row >> 12)}`,
  1940 + (Math.imul(row, 7919) % 55),
  row % 50 === 9 ? '0912 345 678' : `09${String(10_000_000 + row)}`,
  row % 50 === 11 ? '3 hộ' : null,
];

/** The worst for the search of likely duplicates: one ward, one year of birth, one surname, no phones. */
const alike: RowMaker = (row) => [
  day('1/3/2017'),
  'Phường Đức Xuân',
  'Tổ 1',
  'Gia đình học tập',
  `Nguyễn Văn ${String.fromCharCode(97 + (row % 26))}${String.fromCharCode(97 + ((row >> 5) % 26))}x`,
  1970,
];

/** All of them need a mend of their own. */
const faulty: RowMaker = (row) => [
  `${1 + (row % 28)}/3/2017 `,
  'duc xuan',
  `Tổ ${row}`,
  'GĐHT',
  ` ${pick(surname, row)}  Văn ${row}`,
  `năm ${1950 + (row % 40)}`,
  `+84 9${String(10_000_000 + row)}`,
  `${1 + (row % 9)} hộ`,
];

function book(rowCount: number, maker: RowMaker): Snapshot {
  const rows = Array.from({ length: rowCount }, (_, row) => maker(row));
  return bookOf(settingsSheet, wardSheet, sheetOf('Đăng ký', [headings, ...rows]));
}

const period = { from: serial('01/01/2017'), to: serial('30/6/2017') };

const input = { today, period, exact: null, strict: false, inTheWay: 'ask', lists: false } as const;

const makeReport = (of: Snapshot) => () => {
  const plan = report.plan(input, of);
  if (!plan.ok) throw new Error(plan.code);
};

/** Enough for what does not grow with the rows to be small beside what does. */
const fewRows = 3000;

/**
 * The goal is 11, which `npm run bench` measures at 10,000 and 100,000 rows in the shipped script;
 * the rest is for a machine at work. The engine is warm by the time that it counts, else the few
 * rows would cost too much and hide what the many cost.
 */
const mostTimes = 14;

/**
 * Many rows take memory that others on the machine use as well, few rows do not: a busy moment costs
 * the many more. The least of all rounds is what the work itself takes, so it is the least that
 * is compared, and further rounds are made only where one was not enough.
 */
const mostRounds = 10;

test.each<[string, number, RowMaker]>([
  ['a register as it usually is', fewRows, usual],
  ['names that are all alike', fewRows / 3, alike],
  ['a fault in every cell', fewRows / 5, faulty],
])('ten times the rows cost about ten times as much: %s', (_, rowCount, maker) => {
  const few = makeReport(book(rowCount, maker));
  const many = makeReport(book(rowCount * 10, maker));
  cpuMilliseconds(few, 3);
  const least = { few: Infinity, many: Infinity };
  for (let round = 0; round < mostRounds; round += 1) {
    least.few = Math.min(least.few, cpuMilliseconds(few, 5));
    least.many = Math.min(least.many, cpuMilliseconds(many, 1));
    if (least.many / least.few < mostTimes) break;
  }
  expect(least.many / least.few).toBeLessThan(mostTimes);
});
