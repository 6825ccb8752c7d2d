/** The data validation of a column, from its definition: it warns while someone types, and never rejects. */
import { columnLetters } from '../domain/cells/address';
import type { CellRange, DropDowns } from '../domain/commands/change';
import type { NativeRule } from '../domain/kinds/kind';
import type { Column } from '../domain/tables/table';
import { fromSerial } from '../domain/text/dates';
import type { DataValidationRule } from './api';

type Condition = NonNullable<DataValidationRule['condition']>;

/** null: no rule (nothing to check, or the drop-down's values have no place). */
export function validationOf(
  { kind, help }: Column,
  dropDowns: DropDowns | null,
): DataValidationRule | null {
  const condition = kind.rule === undefined ? null : conditionOf(kind.rule, dropDowns);
  if (condition === null) return null;
  const isList = condition.type === 'ONE_OF_RANGE';
  return {
    condition,
    inputMessage: help,
    strict: false,
    ...(isList && { showCustomUi: true }),
  };
}

function conditionOf(rule: NativeRule, dropDowns: DropDowns | null): Condition | null {
  switch (rule.kind) {
    case 'date':
      return condition('DATE_BETWEEN', dateFormula(rule.from), dateFormula(rule.to));
    case 'at-least':
      return condition('NUMBER_GREATER_THAN_EQ', String(rule.minimum));
    case 'between':
      return condition('NUMBER_BETWEEN', String(rule.minimum), String(rule.maximum));
    case 'list': {
      const range = dropDowns?.lists.get(rule.list);
      return range === undefined ? null : condition('ONE_OF_RANGE', rangeFormula(range));
    }
    case 'wards':
      return dropDowns === null ? null : condition('ONE_OF_RANGE', rangeFormula(dropDowns.wards));
  }
}

function condition(type: string, ...values: readonly string[]): Condition {
  return { type, values: values.map((userEnteredValue) => ({ userEnteredValue })) };
}

/** A day that means the same in every locale. */
function dateFormula(serial: number): string {
  const { year, month, day } = fromSerial(serial);
  return `=DATE(${year};${month};${day})`;
}

function rangeFormula({ sheet, column, row, endRow }: CellRange): string {
  const letters = columnLetters(column);
  return `='${sheet.replace(/'/g, "''")}'!$${letters}$${row + 1}:$${letters}$${endRow}`;
}
