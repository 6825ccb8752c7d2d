/** Conditional formats of the Sheets API as rules of the grid. */
import type { IRange, IStyleBase } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/preset-sheets-conditional-formatting';
import type { ConditionalFormatRule } from '../../../sheets/api';
import { colorOf, gridStyle } from './styles';

type GridRule = IConditionFormattingRule['rule'];
type BooleanRule = NonNullable<ConditionalFormatRule['booleanRule']>;
type GradientRule = NonNullable<ConditionalFormatRule['gradientRule']>;

const numberOperators: Readonly<Record<string, string>> = {
  NUMBER_GREATER: 'greaterThan',
  NUMBER_GREATER_THAN_EQ: 'greaterThanOrEqual',
  NUMBER_LESS: 'lessThan',
  NUMBER_LESS_THAN_EQ: 'lessThanOrEqual',
  NUMBER_EQ: 'equal',
  NUMBER_NOT_EQ: 'notEqual',
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
};
const textOperators: Readonly<Record<string, string>> = {
  TEXT_CONTAINS: 'containsText',
  TEXT_NOT_CONTAINS: 'notContainsText',
  TEXT_STARTS_WITH: 'beginsWith',
  TEXT_ENDS_WITH: 'endsWith',
  TEXT_EQ: 'equal',
  BLANK: 'containsBlanks',
  NOT_BLANK: 'notContainsBlanks',
};

/** undefined: a rule that the grid does not show (the store keeps it). */
export function gridColourRule(
  rule: ConditionalFormatRule,
  id: string,
  size: { readonly rowCount: number; readonly columnCount: number },
): IConditionFormattingRule | undefined {
  const ranges = (rule.ranges ?? []).map((range): IRange => ({
    startRow: range.startRowIndex ?? 0,
    endRow: (range.endRowIndex ?? size.rowCount) - 1,
    startColumn: range.startColumnIndex ?? 0,
    endColumn: (range.endColumnIndex ?? size.columnCount) - 1,
  }));
  const gridRule =
    rule.gradientRule === undefined
      ? highlight(rule.booleanRule ?? {})
      : colourScale(rule.gradientRule);
  if (gridRule === undefined || ranges.length === 0) return undefined;
  return { cfId: id, ranges, stopIfTrue: false, rule: gridRule };
}

function highlight({ condition, format = {} }: BooleanRule): GridRule | undefined {
  const { type = '', values = [] } = condition ?? {};
  const [first = '', second = ''] = values.map(({ userEnteredValue }) => userEnteredValue);
  const { bg, cl, bl, it, ul, st } = gridStyle(format);
  const style: IStyleBase = {
    ...(bg && { bg }),
    ...(cl && { cl }),
    ...(bl && { bl }),
    ...(it && { it }),
    ...(ul && { ul }),
    ...(st && { st }),
  };
  const base = { type: 'highlightCell', style };
  // The grid's own names, typed there as enumerations.
  if (type === 'CUSTOM_FORMULA') return { ...base, subType: 'formula', value: first } as GridRule;
  const operator = numberOperators[type];
  if (operator !== undefined) {
    const value = type.endsWith('BETWEEN') ? [Number(first), Number(second)] : Number(first);
    return { ...base, subType: 'number', operator, value } as GridRule;
  }
  const textOperator = textOperators[type];
  if (textOperator === undefined) return undefined;
  return { ...base, subType: 'text', operator: textOperator, value: first } as GridRule;
}

const pointTypes: Readonly<Record<string, string>> = {
  MIN: 'min',
  MAX: 'max',
  NUMBER: 'num',
  PERCENT: 'percent',
  PERCENTILE: 'percentile',
};

function colourScale({ minpoint, midpoint, maxpoint }: GradientRule): GridRule {
  const points = [minpoint, midpoint, maxpoint].filter((point) => point !== undefined);
  return {
    type: 'colorScale',
    config: points.map((point, index) => ({
      index,
      color: colorOf(point.colorStyle, point.color)?.rgb ?? '#ffffff',
      value: {
        type: pointTypes[point.type ?? ''] ?? 'num',
        ...(point.value !== undefined && { value: Number(point.value) }),
      },
    })),
  } as GridRule;
}
