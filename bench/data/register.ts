/** The workbook that everything is measured on: the sample, its registrations made many, some of them faulty. */
import { sampleWorkbook, type SampleCell, type SampleSheet } from '../../fixtures/sample/sample';
import { registrations } from '../../src/core/schema/registers/registrations';
import { columnOf } from '../../src/core/schema/table';
import { randomFrom, type Random } from '../../fixtures/sample/random';
import { formatDate } from '../../src/core/data/dates';

// The register's columns, and what stands in its cells.

/** A blank is '', as the Sheets API gives it. */
export type Cell = string | number;

/** Twelve columns, so that 800,000 rows nearly fill a Google workbook; those left out are blank in the sample. */
export const columnKeys = [
  'rowNumber',
  'date',
  'ward',
  'hamlet',
  'title',
  'name',
  'birthYear',
  'phone',
  'form',
  'quantity',
  'result',
  'note',
] as const;

export type ColumnKey = (typeof columnKeys)[number];

export const place = Object.fromEntries(columnKeys.map((key, index) => [key, index])) as Readonly<
  Record<ColumnKey, number>
>;

// What volunteers do to a register: one fault in a row, kind after kind, the same in every run.

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
function withFaults(
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

export interface Workbook {
  /** The register's rows, without its header. */
  readonly rows: readonly (readonly Cell[])[];
  readonly faultyRows: number;
  /** All sheets with their headers, the register among them, row by row. */
  readonly sheets: readonly {
    readonly title: string;
    readonly rows: readonly (readonly Cell[])[];
  }[];
}

/** One row in so many has a fault, unless asked for otherwise. */
const rowsPerFault = 50;

/** The sample's clans, communities and offices, which come on top of the families. */
const otherRegistrations = 161;

/**
 * @param rowCount the register's data rows
 * @param faultEvery one row in so many has a fault
 */
export function workbookOf(rowCount: number, faultEvery = rowsPerFault): Workbook {
  const sheets = sampleWorkbook({ familyRows: rowCount - otherRegistrations });
  const register = sheets.find(({ name }) => name === registrations.sheet);
  if (register === undefined) throw new Error(`The sample has no sheet ${registrations.sheet}`);
  const clean = columnsOf(register);
  const { rows, faultyRows } = withFaults(clean, faultEvery);
  if (rows.length !== rowCount) throw new Error(`${rows.length} rows instead of ${rowCount}`);
  const headings = columnKeys.map((key) => columnOf(registrations, key).heading);
  return {
    rows,
    faultyRows,
    sheets: sheets.map((sheet) =>
      sheet === register
        ? { title: sheet.name, rows: [headings, ...rows] }
        : { title: sheet.name, rows: [sheet.headings, ...sheet.rows.map((row) => row.map(cell))] },
    ),
  };
}

const cell = (value: SampleCell | undefined): Cell => value ?? '';

function columnsOf({ headings, rows }: SampleSheet): Cell[][] {
  const places = columnKeys.map((key) => headings.indexOf(columnOf(registrations, key).heading));
  return rows.map((row) => places.map((index) => cell(row[index])));
}
