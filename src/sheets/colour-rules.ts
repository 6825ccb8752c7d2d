/**
 * Conditional formats that colour exactly the cells that Kiểm tra names. They carry a mark (a
 * harmless N("…") term), so that they are told from the user's own, which are never touched.
 * Formulas are parsed as if typed in the spreadsheet's locale: ";" parts arguments in every one.
 */
import { columnLetters } from '../domain/cells/address';
import type { ColourRulesChange } from '../domain/commands/change';
import type { ConditionalFormatRule, GridRange, Request } from './api';
import { colour } from './cell-data';
import type { Target } from './target';

const mark = 'N("khuyenhoc")';

function ruleFor(
  { firstRow, findingsColumn }: ColourRulesChange,
  { heading, column }: ColourRulesChange['columns'][number],
  sheetId: number,
): ConditionalFormatRule {
  const findings = `$${columnLetters(findingsColumn)}${firstRow + 1}`;
  const formula = `=AND(${mark}=0;ISNUMBER(FIND("; ${heading}:";"; "&${findings})))`;
  return {
    ranges: [
      { sheetId, startRowIndex: firstRow, startColumnIndex: column, endColumnIndex: column + 1 },
    ],
    booleanRule: {
      condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: formula }] },
      format: { backgroundColor: colour('#fbd9d3') },
    },
  };
}

function formulaOf(rule: ConditionalFormatRule): string {
  return rule.booleanRule?.condition?.values?.[0]?.userEnteredValue ?? '';
}

/** What makes two of our rules the same; hosts differ in how they fill in open ranges. */
function identity(rule: ConditionalFormatRule): string {
  const [range] = rule.ranges ?? ([] as GridRange[]);
  return JSON.stringify([range?.startRowIndex, range?.startColumnIndex, formulaOf(rule)]);
}

/** Nothing, where the rules stand already as they should. */
export function colourRuleRequests(
  change: ColourRulesChange,
  { sheetId, existing }: Target,
): readonly Request[] {
  const wanted = change.columns.map((column) => ruleFor(change, column, sheetId));
  const present = (existing?.conditionalFormats ?? []).flatMap((rule, index) =>
    formulaOf(rule).includes(mark) ? [{ rule, index }] : [],
  );
  const presentIdentities = present.map(({ rule }) => identity(rule)).sort();
  if (presentIdentities.join('\n') === wanted.map(identity).sort().join('\n')) return [];
  return [
    // From the last on, so that the indexes of the others stay true.
    ...present.reverse().map(({ index }) => ({ deleteConditionalFormatRule: { sheetId, index } })),
    ...wanted.map((rule, index) => ({ addConditionalFormatRule: { rule, index } })),
  ];
}
