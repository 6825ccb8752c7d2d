/** What a value written by another client makes of a cell. */
import type { CellData, CellValue } from '../../../sheets/api';
import { blankCell } from '../grid';
import { typedValue } from './typed-value';

/**
 * RAW takes every text as it is; USER_ENTERED takes it as if someone typed it.
 * @param locale the spreadsheet's
 */
export function entered(
  cell: CellData,
  value: CellValue,
  option: 'RAW' | 'USER_ENTERED',
  locale: string | undefined,
): CellData {
  if (value === '') return withValue(cell, undefined);
  if (typeof value === 'boolean') return withValue(cell, { boolValue: value });
  if (typeof value === 'number') return withValue(cell, { numberValue: value });
  if (option === 'RAW') return withValue(cell, { stringValue: value });
  const typed = typedValue(value, {
    numberFormat: cell.userEnteredFormat?.numberFormat,
    year: new Date().getFullYear(),
    locale,
  });
  const { numberFormat } = typed;
  return {
    ...withValue(cell, typed.value),
    ...(numberFormat !== undefined && {
      userEnteredFormat: { ...cell.userEnteredFormat, numberFormat },
    }),
  };
}

/** The cell with another value: what followed from the old one goes with it. */
export function withValue(
  cell: CellData,
  value: CellData['userEnteredValue'] | undefined,
): CellData {
  const { userEnteredValue: _old, effectiveValue: _result, textFormatRuns: _runs, ...rest } = cell;
  if (value !== undefined) return { ...rest, userEnteredValue: value };
  return Object.keys(rest).length === 0 ? blankCell : rest;
}
