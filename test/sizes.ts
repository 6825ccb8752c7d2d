/** How much of the large tests is run: all of it in `npm run test:full`, a tenth in `npm test`. */
export const isFullSize = process.env['KHUYENHOC_TESTS'] === 'full';

/** Of a number of runs, rows or wards, as many as this run of the tests takes; at least one. */
export const sized = (whole: number): number => (isFullSize ? whole : Math.ceil(whole / 10));

/**
 * Of a table, the rows that this run of the tests takes: every tenth, and which of the tenths
 * depends on nothing but the turn, so that tables beside each other take others.
 */
export const sizedTable = <Row>(rows: readonly Row[], turn = 0): readonly Row[] =>
  isFullSize ? rows : rows.filter((_, place) => (place + turn) % 10 === 0);
