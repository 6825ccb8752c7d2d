/** Number formats of the grid, which are patterns only, as those of the Sheets API, which have a type. */
import type { CellFormat } from '../../../sheets/api';

/** The API's type of a pattern, judged by its letters outside quotes and brackets. */
export function numberFormatOf(pattern: string): NonNullable<CellFormat['numberFormat']> {
  const letters = pattern.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  const hasDay = /[dy]/.test(letters);
  const hasTime = /[hs]/.test(letters);
  const type =
    letters === '@'
      ? 'TEXT'
      : hasDay && hasTime
        ? 'DATE_TIME'
        : hasDay
          ? 'DATE'
          : hasTime
            ? 'TIME'
            : letters.includes('%')
              ? 'PERCENT'
              : letters.includes('e+')
                ? 'SCIENTIFIC'
                : 'NUMBER';
  return { type, pattern };
}
