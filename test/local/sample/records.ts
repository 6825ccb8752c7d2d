/** The sample's rows by heading, and sums over them. */
import { isNear } from '../../../src/local/sample/people';
import {
  sampleWorkbook,
  type SampleCell,
  type SampleSheet,
} from '../../../src/local/sample/sample';

export type SampleRow = Readonly<Record<string, SampleCell>>;

export function rowsOf(workbook: readonly SampleSheet[], name: string): readonly SampleRow[] {
  const sheet = workbook.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  return sheet.rows.map((cells) =>
    Object.fromEntries(sheet.headings.map((heading, column) => [heading, cells[column] ?? null])),
  );
}

/** The rows that have all of these values. */
export const where = (rows: readonly SampleRow[], values: SampleRow): readonly SampleRow[] =>
  rows.filter((row) => Object.entries(values).every(([heading, value]) => row[heading] === value));

/** The sum of a column; a blank cell counts as `blank`. */
export const sum = (rows: readonly SampleRow[], heading: string, blank = 0): number =>
  rows.reduce((total, row) => total + Number(row[heading] ?? blank), 0);

/** What an award comes to: typed, or the product of count and rate. */
export const awardAmount = (row: SampleRow): number =>
  Number(row['Thành tiền'] ?? Number(row['Số lượng'] ?? 1) * Number(row['Mức thưởng']));

/** Rows by what their values in some columns have in common. */
export function grouped(
  rows: readonly SampleRow[],
  ...headings: readonly string[]
): ReadonlyMap<string, readonly SampleRow[]> {
  const groups = new Map<string, SampleRow[]>();
  for (const row of rows) {
    const key = headings.map((heading) => row[heading]).join(' | ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

/** An amount above so many times the median of its kind looks like a typing error. */
const farAbove = 20;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The rows whose amount is far above that of the others. */
export function outliers(rows: readonly SampleRow[], amountOf: (row: SampleRow) => number) {
  const usual = median(rows.map(amountOf));
  return rows.filter((row) => amountOf(row) > usual * farAbove);
}

/** Every two texts of a list that are at most one letter apart. */
export const closePairs = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter((other) => isNear(one, other))
      .map((other) => `${one} ~ ${other}`),
  );

/** The workbook of the report. */
export const workbook = sampleWorkbook();
export const registrations = rowsOf(workbook, 'Đăng ký');
export const fund = rowsOf(workbook, 'Quỹ');
export const awards = rowsOf(workbook, 'Khen thưởng');
export const wards = rowsOf(workbook, 'Xã phường');
/** The units of 2017. */
export const wardsOf2017 = wards.filter((ward) => ward['Hiệu lực đến'] !== null);
