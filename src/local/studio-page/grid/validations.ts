/** Validation rules of the Sheets API as rules of the grid: drop-downs, check boxes, and red corners that warn. */
import type { IRange, ISheetDataValidationRule } from '@univerjs/core';
import { toSerial } from '../../../core/data/dates';
import type { DataValidationRule } from '../../../sheets/api';
import type { SheetModel, WorkbookModel } from '../model';

type Rule = Omit<ISheetDataValidationRule, 'uid' | 'ranges'>;

/**
 * By the type of condition: the grid's type and operator. Formulas are not among them: the grid
 * computes a rule for every cell that has it, anew at every edit, and one COUNTIFS over 2,000 rows
 * takes it seconds. The check finds what they would warn of.
 */
const kinds: Readonly<Record<string, readonly [type: string, operator?: string]>> = {
  ONE_OF_LIST: ['list'],
  ONE_OF_RANGE: ['list'],
  BOOLEAN: ['checkbox'],
  NUMBER_GREATER: ['decimal', 'greaterThan'],
  NUMBER_GREATER_THAN_EQ: ['decimal', 'greaterThanOrEqual'],
  NUMBER_LESS: ['decimal', 'lessThan'],
  NUMBER_LESS_THAN_EQ: ['decimal', 'lessThanOrEqual'],
  NUMBER_EQ: ['decimal', 'equal'],
  NUMBER_NOT_EQ: ['decimal', 'notEqual'],
  NUMBER_BETWEEN: ['decimal', 'between'],
  NUMBER_NOT_BETWEEN: ['decimal', 'notBetween'],
  // Days are numbers. The grid's own rule for dates reads what the cell shows, month first.
  DATE_EQ: ['decimal', 'equal'],
  DATE_BEFORE: ['decimal', 'lessThan'],
  DATE_AFTER: ['decimal', 'greaterThan'],
  DATE_ON_OR_BEFORE: ['decimal', 'lessThanOrEqual'],
  DATE_ON_OR_AFTER: ['decimal', 'greaterThanOrEqual'],
  DATE_BETWEEN: ['decimal', 'between'],
  DATE_NOT_BETWEEN: ['decimal', 'notBetween'],
};

/** DataValidationRenderMode.ARROW: the text of the cell, and an arrow beside it. */
const arrow = 1;

/** The numbers of DataValidationErrorStyle. */
const errorStyles = { stop: 1, warning: 2 } as const;

/** undefined: a condition that the grid does not show (the store keeps it). */
export function gridValidation(rule: DataValidationRule): Rule | undefined {
  const { type = '', values = [] } = rule.condition ?? {};
  const kind = kinds[type];
  if (kind === undefined) return undefined;
  const entered = values.map(({ userEnteredValue = '' }) => userEnteredValue);
  const [formula1, formula2] =
    type === 'ONE_OF_LIST' ? [JSON.stringify(entered)] : entered.map(constant);
  const [gridType, operator] = kind;
  return {
    type: gridType,
    ...(operator !== undefined && { operator: operator as NonNullable<Rule['operator']> }),
    ...(formula1 !== undefined && { formula1 }),
    ...(formula2 !== undefined && { formula2 }),
    allowBlank: true,
    showDropDown: rule.showCustomUi !== false,
    renderMode: arrow,
    showErrorMessage: true,
    errorStyle: rule.strict === true ? errorStyles.stop : errorStyles.warning,
    ...(rule.inputMessage !== undefined && { error: rule.inputMessage }),
  };
}

const dayFormula = /^=DATE\((\d{4}),(\d{1,2}),(\d{1,2})\)$/;

/** A day written as a formula, as its number. */
function constant(formula: string): string {
  const [, year, month, day] = dayFormula.exec(formula) ?? [];
  const serial = toSerial(Number(year), Number(month), Number(day));
  return serial === null ? formula : String(serial);
}

/** The rules of a sheet, each with the runs of cells that have it. */
export function sheetValidations(
  { sheetId, rows }: SheetModel,
  tables: WorkbookModel['tables'],
): readonly ISheetDataValidationRule[] {
  const ranges = new Map<number, IRange[]>();
  /** By column, the run that goes on. */
  let running: (IRange & { readonly validation: number })[] = [];
  for (const [row, [shape]] of rows.entries()) {
    const validations = tables.shapes[shape]?.validations ?? [];
    const next: typeof running = [];
    for (const [column, validation] of validations.entries()) {
      if (validation < 0) continue;
      const run = running[column];
      if (run?.validation === validation && run.endRow === row - 1) {
        run.endRow = row;
        next[column] = run;
        continue;
      }
      const begun = {
        startRow: row,
        endRow: row,
        startColumn: column,
        endColumn: column,
        validation,
      };
      next[column] = begun;
      const known = ranges.get(validation);
      if (known === undefined) ranges.set(validation, [begun]);
      else known.push(begun);
    }
    running = next;
  }
  return [...ranges].flatMap(([validation, found]) => {
    const rule = gridValidation(tables.validations[validation] ?? {});
    if (rule === undefined) return [];
    const plain = found.map(({ startRow, endRow, startColumn, endColumn }) => ({
      startRow,
      endRow,
      startColumn,
      endColumn,
    }));
    return [{ ...rule, uid: `v${sheetId}-${validation}`, ranges: plain }];
  });
}
