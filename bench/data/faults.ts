/** What volunteers do to a register: one fault in a row, kind after kind, the same in every run. */
import { randomFrom, type Random } from '../../src/local/sample/random';
import { formatDate } from '../../src/domain/text/dates';
import { place, type Cell } from './columns';

type Fault = (row: Cell[], above: readonly Cell[], random: Random) => void;

const text = (value: Cell | undefined) => String(value ?? '');

const set =
  (key: keyof typeof place, change: (value: Cell, random: Random) => Cell): Fault =>
  (row, _, random) => {
    row[place[key]] = change(row[place[key]] ?? '', random);
  };

/** The row above once more, under its own number. */
const repeat: Fault = (row, above) => {
  for (let column = 1; column < above.length; column += 1) row[column] = above[column] ?? '';
};

const faults: readonly Fault[] = [
  set('date', (day) => formatDate(Number(day))),
  set('date', () => '31/2/2017'),
  set('date', (day) => Number(day) + 3650),
  set('ward', (ward) =>
    text(ward)
      .replace(/^Phường /, 'P. ')
      .replace(/^Xã /, 'X. '),
  ),
  set('ward', (ward) => text(ward).toUpperCase()),
  set('ward', (ward) => text(ward).replace(/^(Phường|Xã) /, '')),
  set('ward', () => 'Phường Hòa Bình'),
  set('title', () => 'GĐHT'),
  set('title', () => 'Gia đình hiếu học'),
  set('name', (name) => text(name).normalize('NFD')),
  set('name', (name) => ` ${text(name).replace(' ', '  ')}`),
  set('name', () => ''),
  set('name', () => 'NguyÔn V¨n Thµnh'),
  set('birthYear', (year) => `${year} `),
  set('birthYear', (_, random) => 2018 + random.below(80)),
  set('phone', (_, random) => `0912 ${100 + random.below(900)} ${100 + random.below(900)}`),
  set('phone', (_, random) => 912_000_000 + random.below(1_000_000)),
  set('form', () => 'Đăng kí lại'),
  set('quantity', (_, random) => `${2 + random.below(20)} hộ`),
  set('quantity', () => 0),
  set('result', () => 'đạt'),
  repeat,
  (row, above, random) => {
    repeat(row, above, random);
    row[place.name] = text(row[place.name]).replace(/.$/u, '');
  },
];

/** The rows themselves, a fault in one of every so many. */
export function withFaults(
  rows: Cell[][],
  rowsPerFault: number,
): { readonly rows: readonly (readonly Cell[])[]; readonly faultyRows: number } {
  const random = randomFrom(20170705);
  let faultyRows = 0;
  for (let row = rowsPerFault; row < rows.length; row += rowsPerFault) {
    const cells = rows[row];
    const fault = faults[faultyRows % faults.length];
    if (cells === undefined || fault === undefined) continue;
    fault(cells, rows[row - 1] ?? [], random);
    faultyRows += 1;
  }
  return { rows, faultyRows };
}
