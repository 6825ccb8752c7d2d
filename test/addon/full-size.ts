/** How much of the large tables of faults is run: all of it in `npm run test:faults`, a tenth in `npm test`. */
export const isFullSize = process.env['KHUYENHOC_FAULTS'] === 'full';
