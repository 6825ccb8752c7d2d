import { describe, expect, test } from '@jest/globals';
import type { ConditionalFormatRule, Request } from '../../../../../src/sheets/api';
import { after, amount, cellOf, refusal, refusalOf, replies, sheetOf } from '../workbook';

const column = { sheetId: 0, startRowIndex: 1, startColumnIndex: 2, endColumnIndex: 3 };
const list = {
  condition: {
    type: 'ONE_OF_RANGE',
    values: [{ userEnteredValue: "='Danh mục'!$B$2:$B$20" }],
  },
  inputMessage: 'Chọn một mục trong danh sách',
  showCustomUi: true,
};

describe('setDataValidation', () => {
  test('sets the rule on each cell, whatever it holds, and without a rule takes it away', () => {
    const set: Request = { setDataValidation: { range: column, rule: list } };
    const book = after(set);
    expect(cellOf(book, 1, 2)).toEqual({ ...amount(1), dataValidation: list });
    expect(cellOf(book, 9, 2)).toEqual({ dataValidation: list });
    const cleared = after(set, { setDataValidation: { range: column } });
    expect(cellOf(cleared, 1, 2)).toEqual(amount(1));
    expect(cellOf(cleared, 9, 2)).toEqual({});
  });

  test.each<[string, object, string]>([
    [
      'a range that is no formula',
      { condition: { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: 'Danh mục!B2:B20' }] } },
      'Invalid ConditionValue.userEnteredValue: Danh mục!B2:B20',
    ],
    [
      'a formula without "="',
      { condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: 'C2>0' }] } },
      'Invalid ConditionValue.userEnteredValue: C2>0',
    ],
    [
      'one bound where there must be two',
      { condition: { type: 'DATE_BETWEEN', values: [{ userEnteredValue: '=DATE(2017;1;1)' }] } },
      "ConditionType 'DATE_BETWEEN' requires exactly 2 ConditionValues, but 1 values were supplied.",
    ],
    [
      'an empty list',
      { condition: { type: 'ONE_OF_LIST' } },
      "ConditionType 'ONE_OF_LIST' requires at least 1 ConditionValues, but 0 values were supplied.",
    ],
    [
      'a relative date',
      { condition: { type: 'DATE_AFTER', values: [{ relativeDate: 'TODAY' }] } },
      "Relative dates are not supported for ConditionType 'DATE_AFTER'.",
    ],
    [
      'a condition of conditional formats',
      { condition: { type: 'NOT_BLANK' } },
      "ConditionType 'NOT_BLANK' is not supported in data validation.",
    ],
    ['no condition', { strict: true }, 'condition is required.'],
  ])('refuses %s', (_name, rule, words) => {
    expect(refusalOf({ setDataValidation: { range: column, rule } })).toBe(words);
  });
});

function custom(formula: string, sheetId = 0): ConditionalFormatRule {
  const condition = { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: formula }] };
  return {
    ranges: [{ ...column, sheetId }],
    booleanRule: { condition, format: { backgroundColor: { red: 1 } } },
  };
}

describe('conditional formats', () => {
  const [a, b, c] = ['=$F2="a"', '=$F2="b"', '=$F2="c"'].map((formula) => custom(formula));
  const add = (rule: ConditionalFormatRule, index?: number): Request => ({
    addConditionalFormatRule: { rule, ...(index === undefined ? {} : { index }) },
  });

  /** A rule as answers tell it: no zero, and its colour in both ways. */
  const told = (rule: ConditionalFormatRule) => {
    const { sheetId: _zero, ...range } = column;
    const red = { red: 1 };
    const format = { backgroundColor: red, backgroundColorStyle: { rgbColor: red } };
    return { ranges: [range], booleanRule: { ...rule.booleanRule, format } };
  };
  const [toldA, toldB, toldC] = [told(a!), told(b!), told(c!)];

  test('are added in front, or at an index', () => {
    expect(sheetOf(after(add(a!), add(b!), add(c!, 1))).conditionalFormats).toEqual([b, c, a]);
  });

  test.each<[string, Request, readonly [unknown, unknown]]>([
    [
      'replaced',
      { updateConditionalFormatRule: { index: 1, rule: c! } },
      [[a, c], { updateConditionalFormatRule: { oldRule: toldB, newRule: toldC, newIndex: 1 } }],
    ],
    [
      'moved',
      { updateConditionalFormatRule: { sheetId: 0, index: 0, newIndex: 1 } },
      [
        [b, a],
        {
          updateConditionalFormatRule: { oldRule: toldA, newRule: toldA, oldIndex: 0, newIndex: 1 },
        },
      ],
    ],
    [
      'deleted',
      { deleteConditionalFormatRule: { sheetId: 0, index: 1 } },
      [[a], { deleteConditionalFormatRule: { rule: toldB } }],
    ],
  ])('one is %s', (_name, request, [rules, reply]) => {
    const requests = [add(b!), add(a!), request] as const;
    expect(sheetOf(after(...requests)).conditionalFormats).toEqual(rules);
    expect(replies(...requests)[2]).toEqual(reply);
  });

  const scale = (minpoint: object, maxpoint: object): Request =>
    add({ ranges: [column], gradientRule: { minpoint, maxpoint } });

  test.each<[string, Request, string]>([
    ['an index behind the end', add(a!, 1), 'The rule index must be between 0 and 0.'],
    ['no ranges', add({ booleanRule: a!.booleanRule }), 'rule.ranges is required.'],
    ['a sheet that is not there', add(custom('=TRUE', 5)), 'No grid with id: 5'],
    [
      'ranges on two sheets',
      add({ ...a!, ranges: [column, { sheetId: 7 }] }),
      'All ranges of a conditional format rule must be on the same sheet.',
    ],
    [
      'neither kind',
      add({ ranges: [column] }),
      'rule.booleanRule or rule.gradientRule is required.',
    ],
    [
      'both kinds',
      add({ ...a!, gradientRule: {} }),
      "400 INVALID_ARGUMENT: Invalid value at 'requests[0].add_conditional_format_rule.rule.rule' (oneof), oneof field 'rule' is already set. Cannot set 'gradientRule'",
    ],
    ['a formula without "="', add(custom('TRUE')), 'Invalid ConditionValue.userEnteredValue: TRUE'],
    ['a scale without an end', scale({ type: 'MIN' }, {}), 'No interpolationPointType specified.'],
    [
      'a scale of numbers without the number',
      scale({ type: 'NUMBER' }, { type: 'MAX' }),
      'InterpolationPoint.value is required.',
    ],
    [
      'deleting where there is none',
      { deleteConditionalFormatRule: { sheetId: 0, index: 0 } },
      'No conditional format on sheet: 0 at index: 0',
    ],
  ])('refuses %s', (_name, request, words) => {
    expect(refusalOf(request)).toBe(words);
  });

  test('refuses to move a rule to another sheet', () => {
    const move = { sheetId: 0, index: 0, rule: custom('=TRUE', 7) };
    const words = refusal(() => after(add(a!), { updateConditionalFormatRule: move }));
    expect(words).toContain('A conditional format rule cannot be moved to another sheet.');
  });
});

describe('the basic filter', () => {
  const set: Request = { setBasicFilter: { filter: { range: { sheetId: 0, endColumnIndex: 3 } } } };

  test('is set and cleared', () => {
    expect(sheetOf(after(set)).basicFilter).toEqual({
      range: {
        sheetId: 0,
        startRowIndex: 0,
        endRowIndex: 10,
        startColumnIndex: 0,
        endColumnIndex: 3,
      },
    });
    expect(sheetOf(after(set, { clearBasicFilter: { sheetId: 0 } }))).not.toHaveProperty(
      'basicFilter',
    );
  });

  test('one that would hide or sort rows is refused by name', () => {
    const filter = { range: { sheetId: 0 }, sortSpecs: [{ dimensionIndex: 1 }] };
    expect(refusalOf({ setBasicFilter: { filter } })).toBe(
      '501 UNIMPLEMENTED: The local host does not support: setBasicFilter.filter.sortSpecs',
    );
  });
});
