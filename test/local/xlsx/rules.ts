/** Rules for tests, and what a sheet's part holds of them. */
import type { CellData, DataValidationRule } from '../../../src/sheets/api';

export const sheetPart = 'xl/worksheets/sheet1.xml';

export const rule = (
  type: string,
  values: readonly string[] = [],
  more: DataValidationRule = { strict: false },
): DataValidationRule => ({
  condition: { type, values: values.map((userEnteredValue) => ({ userEnteredValue })) },
  ...more,
});

/** The rule for cells of a column, from row to row. */
export const onColumn = (
  column: string,
  from: number,
  to: number,
  dataValidation: DataValidationRule,
) =>
  Object.fromEntries(
    Array.from({ length: to - from + 1 }, (_, index): [string, CellData] => [
      `${column}${from + index}`,
      { dataValidation },
    ]),
  );

export const validationsIn = (xml: string) =>
  xml.match(/<dataValidation\b[^]*?<\/dataValidation>/g) ?? [];
