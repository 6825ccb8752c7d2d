/** Excel's operators and Google's types of conditions, for rules and conditional formats alike. */

/** Google's conditions on numbers, by Excel's operators. */
export const numberConditions: Readonly<Record<string, string>> = {
  between: 'NUMBER_BETWEEN',
  notBetween: 'NUMBER_NOT_BETWEEN',
  equal: 'NUMBER_EQ',
  notEqual: 'NUMBER_NOT_EQ',
  greaterThan: 'NUMBER_GREATER',
  lessThan: 'NUMBER_LESS',
  greaterThanOrEqual: 'NUMBER_GREATER_THAN_EQ',
  lessThanOrEqual: 'NUMBER_LESS_THAN_EQ',
};

/** Google's conditions on days; it has none for "another day than". */
export const dateConditions: Readonly<Record<string, string>> = {
  between: 'DATE_BETWEEN',
  notBetween: 'DATE_NOT_BETWEEN',
  equal: 'DATE_EQ',
  greaterThan: 'DATE_AFTER',
  lessThan: 'DATE_BEFORE',
  greaterThanOrEqual: 'DATE_ON_OR_AFTER',
  lessThanOrEqual: 'DATE_ON_OR_BEFORE',
};

export const plainNumber = /^-?\d+(\.\d+)?$/;
