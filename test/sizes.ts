/** How much of the large tests is run: all of it in `npm run test:full`, a tenth in `npm test`. */
export const isFullSize = process.env['KHUYENHOC_TESTS'] === 'full';

/** Of a number of runs, rows or wards, as many as this run of the tests takes; at least one. */
export const sized = (whole: number): number => (isFullSize ? whole : Math.ceil(whole / 10));

/**
 * Of a table, the rows that this run of the tests takes: every tenth, of a short one a single row.
 * Which of them depends on nothing but the turn, so that tables beside each other take others.
 */
export function sizedTable<Row>(rows: readonly Row[], turn: number): readonly Row[] {
  if (isFullSize) return rows;
  const step = Math.min(10, rows.length);
  return rows.filter((_, place) => (place + turn) % step === 0);
}
