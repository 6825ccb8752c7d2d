/** A cell's value as the `values` calls and grid data show it. */
import type { CellData, CellValue } from '../../../sheets/api';
import type { NumberFormatter } from './number-formats';
import type { ReadValuesOptions } from './service';
import Schema = GoogleAppsScript.Sheets.Schema;

/** developers.google.com/sheets/api/reference/rest/v4/spreadsheets/other#ErrorType */
const errorTexts: Readonly<Record<string, string>> = {
  ERROR: '#ERROR!',
  NULL_VALUE: '#NULL!',
  DIVIDE_BY_ZERO: '#DIV/0!',
  VALUE: '#VALUE!',
  REF: '#REF!',
  NAME: '#NAME?',
  NUM: '#NUM!',
  N_A: '#N/A',
  LOADING: 'Loading...',
};

/** The value of a cell: what its formula, or one that fills it from elsewhere, gives, else what was entered. */
export function effectiveValue(cell: CellData): Schema.ExtendedValue | undefined {
  const entered = cell.userEnteredValue;
  return entered === undefined || entered.formulaValue !== undefined
    ? cell.effectiveValue
    : entered;
}

/** A cell's value as text, as the sheet shows it; '' for a blank one. */
export function formattedValue(cell: CellData, formatter: NumberFormatter): string {
  const value = effectiveValue(cell);
  if (value === undefined) return '';
  if (value.stringValue !== undefined) return value.stringValue;
  if (value.numberValue !== undefined) {
    return formatter.text(value.numberValue, cell.userEnteredFormat);
  }
  if (value.boolValue !== undefined) return value.boolValue ? 'TRUE' : 'FALSE';
  return errorText(value);
}

/** How one reading shows a cell; a blank one is ''. */
export function createRenderer(
  options: ReadValuesOptions,
  formatter: NumberFormatter,
): (cell: CellData) => CellValue {
  const { valueRenderOption = 'FORMATTED_VALUE' } = options;
  if (valueRenderOption === 'FORMATTED_VALUE') return (cell) => formattedValue(cell, formatter);
  const formulas = valueRenderOption === 'FORMULA';
  const datesAsText = options.dateTimeRenderOption === 'FORMATTED_STRING';
  return (cell) => {
    const formula = cell.userEnteredValue?.formulaValue;
    if (formulas && formula !== undefined) return formula;
    const value = effectiveValue(cell);
    if (value === undefined) return '';
    if (value.stringValue !== undefined) return value.stringValue;
    if (value.numberValue !== undefined) {
      return datesAsText && formatter.isDate(cell.userEnteredFormat)
        ? formatter.text(value.numberValue, cell.userEnteredFormat)
        : value.numberValue;
    }
    return value.boolValue ?? errorText(value);
  };
}

function errorText({ errorValue }: Schema.ExtendedValue): string {
  return errorValue === undefined ? '' : (errorTexts[errorValue.type ?? ''] ?? '#ERROR!');
}
