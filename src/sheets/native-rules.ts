/** The data validation of a column, from its definition: it warns while someone types, and never rejects. */
import { columnLetters } from '../core/data/a1';
import type { CellRange, DropDowns, TableChange, ColourRulesChange } from '../core/commands/change';
import type { NativeRule } from '../core/schema/column-type';
import { type Column, columnOf } from '../core/schema/table';
import { fromSerial } from '../core/data/dates';
import type { Severity } from '../core/messages/entry';
import { shortStartParts } from '../core/messages/finding-text';
import type { DataValidationRule, ConditionalFormatRule, Request, Target } from './api';
import { colour } from './cell-data';
import { joinedSpans } from './spans';

type Condition = NonNullable<DataValidationRule['condition']>;
type Format = NonNullable<ConditionalFormatRule['booleanRule']>['format'];

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

// The native rule that warns, while someone types, of a receipt number used twice within level,
// ward, hamlet and year. It counts over the whole column for every cell, so it is left away on
// longer sheets, where it would slow down all typing; the check finds repeats there.

const longestSheet = 2000;

/** null: not the receipt column, too many rows, or a column that the rule needs is not there. */
export function receiptRule(
  { table, columns, headerRow, endOfData }: TableChange,
  key: string,
): DataValidationRule | null {
  if (key !== table.receiptColumn || endOfData > longestSheet) return null;
  const first = headerRow + 2;
  const last = headerRow + 1 + longestSheet;
  const cells = (name: string) => {
    const place = columns.find((candidate) => candidate.key === name);
    if (place === undefined) return null;
    const letters = columnLetters(place.column);
    return { all: `$${letters}$${first}:$${letters}$${last}`, own: `$${letters}${first}` };
  };
  const date = cells('date');
  const same = [key, 'level', 'ward', 'hamlet'].flatMap((name) => cells(name) ?? []);
  if (date === null || same.length < 4) return null;
  const criteria = [
    ...same.map(({ all, own }) => `${all};${own}`),
    `${date.all};">="&DATE(YEAR(${date.own});1;1)`,
    `${date.all};"<="&DATE(YEAR(${date.own});12;31)`,
  ];
  return {
    condition: {
      type: 'CUSTOM_FORMULA',
      values: [{ userEnteredValue: `=COUNTIFS(${criteria.join(';')})<2` }],
    },
    inputMessage: columnOf(table, key).help,
    strict: false,
  };
}

// Conditional formats that colour exactly the cells that Kiểm tra names, each by how grave its
// finding is; the first rule that fits a cell decides. They carry a mark (a harmless N("…") term),
// so that they are told from the user's own, which are never touched.
// Formulas are parsed as if typed in the spreadsheet's locale: ";" parts arguments in every one.

const mark = 'N("khuyenhoc")';

/** Gravest first. Suggestions are counted as they are, so they look like a note and not like a fault. */
const severityFormats: readonly (readonly [Severity, Format])[] = [
  ['error', { backgroundColor: colour('#fbd9d3'), textFormat: { bold: true } }],
  ['warning', { backgroundColor: colour('#fff0c2') }],
  ['suggestion', { textFormat: { italic: true, foregroundColor: colour('#1a5fb4') } }],
];

/** Columns that are coloured by one rule: those that are headed as Kiểm tra names them, and each other alone. */
function ruleGroups(
  columns: ColourRulesChange['columns'],
): readonly ColourRulesChange['columns'][] {
  const byPlace = [...columns].sort((one, other) => one.column - other.column);
  const headed = byPlace.filter(({ isHeaded }) => isHeaded);
  const others = byPlace.filter(({ isHeaded }) => !isHeaded).map((column) => [column]);
  return headed.length === 0 ? others : [headed, ...others];
}

function ruleFor(
  { firstRow, findingsColumn }: ColourRulesChange,
  columns: ColourRulesChange['columns'],
  [severity, format]: (typeof severityFormats)[number],
  sheetId: number,
): ConditionalFormatRule {
  const [first] = columns;
  const findings = `$${columnLetters(findingsColumn)}${firstRow + 1}`;
  const { before, behind } = shortStartParts(severity, 'vi');
  const named =
    first?.isHeaded === true
      ? `"; ${before}"&${columnLetters(first.column)}$${firstRow}&"${behind.trimEnd()}"`
      : `"; ${before}${first?.heading ?? ''}${behind.trimEnd()}"`;
  const formula = `=AND(${mark}=0;ISNUMBER(FIND(${named};"; "&${findings})))`;
  return {
    ranges: joinedSpans(
      columns.map(({ column }) => ({ start: column, end: column + 1 })),
      0,
    ).map(({ start, end }) => ({
      sheetId,
      startRowIndex: firstRow,
      startColumnIndex: start,
      endColumnIndex: end,
    })),
    booleanRule: {
      condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: formula }] },
      format,
    },
  };
}

function formulaOf(rule: ConditionalFormatRule): string {
  return rule.booleanRule?.condition?.values?.[0]?.userEnteredValue ?? '';
}

/** What makes two of our rules the same; hosts differ in how they fill in open ranges. */
function identity(rule: ConditionalFormatRule): string {
  const ranges = (rule.ranges ?? []).map(({ startRowIndex, startColumnIndex, endColumnIndex }) => [
    startRowIndex,
    startColumnIndex ?? 0,
    endColumnIndex,
  ]);
  return JSON.stringify([ranges, formulaOf(rule)]);
}

/** Nothing, where the rules stand already as they should. */
export function colourRuleRequests(
  change: ColourRulesChange,
  { sheetId, existing }: Target,
): readonly Request[] {
  const wanted = severityFormats.flatMap((format) =>
    ruleGroups(change.columns).map((columns) => ruleFor(change, columns, format, sheetId)),
  );
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
