/** The register's columns, and what stands in its cells. */

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
