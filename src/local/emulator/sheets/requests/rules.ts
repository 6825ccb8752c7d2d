/** Requests about rules over cells: validation, conditional formats, the basic filter. */
import { areaOf, gridRangeOf } from '../areas';
import {
  required,
  sheetById,
  writable,
  writableSheet,
  type Draft,
  nextId,
  sheetsOf,
} from '../draft';
import { invalidArgument } from '../failures';
import { blankCell, changeCells, oncePerCell } from '../grid';
import { integer, message, one, unsupported, text } from '../messages/message';
import { gridRange, protectedRange } from '../messages/ranges';
import { basicFilter, conditionalFormatRule, dataValidationRule } from '../messages/rules';
import { refuseTypedColumns } from '../tables';
import { checkConditionalFormat, checkValidation } from '../rules';
import { requestKind } from './request';
import { changeByMask, changeMask } from '../field-masks';

import Schema = GoogleAppsScript.Sheets.Schema;

const setDataValidation = message<Schema.SetDataValidationRequest>('SetDataValidationRequest', {
  range: one(gridRange),
  rule: one(dataValidationRule),
  filteredRowsIncluded: unsupported,
});

const addRule = message<Schema.AddConditionalFormatRuleRequest>('AddConditionalFormatRuleRequest', {
  rule: one(conditionalFormatRule),
  index: integer,
});

const updateRule = message<Schema.UpdateConditionalFormatRuleRequest>(
  'UpdateConditionalFormatRuleRequest',
  { index: integer, sheetId: integer, rule: one(conditionalFormatRule), newIndex: integer },
  { instruction: ['rule', 'newIndex'] },
);

const deleteRule = message<Schema.DeleteConditionalFormatRuleRequest>(
  'DeleteConditionalFormatRuleRequest',
  { index: integer, sheetId: integer },
);

const setBasicFilter = message<Schema.SetBasicFilterRequest>('SetBasicFilterRequest', {
  filter: one(basicFilter),
});

const clearBasicFilter = message<Schema.ClearBasicFilterRequest>('ClearBasicFilterRequest', {
  sheetId: integer,
});

const updatedRule = message<Schema.UpdateConditionalFormatRuleResponse>(
  'UpdateConditionalFormatRuleResponse',
  {
    newRule: one(conditionalFormatRule),
    newIndex: integer,
    oldRule: one(conditionalFormatRule),
    oldIndex: integer,
  },
  { oldInfo: ['oldRule', 'oldIndex'] },
);

const deletedRule = message<Schema.DeleteConditionalFormatRuleResponse>(
  'DeleteConditionalFormatRuleResponse',
  { rule: one(conditionalFormatRule) },
);

export const ruleRequests = {
  setDataValidation: requestKind(setDataValidation, (draft, { range, rule }) => {
    const area = areaOf(draft, required(range, 'range'));
    refuseTypedColumns(draft, area);
    if (rule !== undefined) checkValidation(rule);
    const change = oncePerCell((cell) => {
      if (rule !== undefined) return { ...cell, dataValidation: rule };
      if (cell.dataValidation === undefined) return cell;
      const { dataValidation: _before, ...rest } = cell;
      return Object.keys(rest).length === 0 ? blankCell : rest;
    });
    changeCells(draft, area.sheetId, area, change);
  }),

  addConditionalFormatRule: requestKind(addRule, (draft, { rule, index = 0 }) => {
    const added = required(rule, 'rule');
    const rules = writableRules(draft, checkConditionalFormat(draft, added));
    if (index < 0 || index > rules.length) {
      throw invalidArgument(`The rule index must be between 0 and ${rules.length}.`);
    }
    rules.splice(index, 0, added);
  }),

  updateConditionalFormatRule: requestKind(
    updateRule,
    (draft, request) => {
      const { index = 0, rule } = request;
      const sheetId = request.sheetId ?? rule?.ranges?.[0]?.sheetId ?? 0;
      const oldRule = ruleAt(draft, sheetId, index);
      const rules = writableRules(draft, sheetId);
      if (rule !== undefined) {
        if (checkConditionalFormat(draft, rule) !== sheetId) {
          throw invalidArgument('A conditional format rule cannot be moved to another sheet.');
        }
        rules[index] = rule;
        return { updateConditionalFormatRule: { newRule: rule, newIndex: index, oldRule } };
      }
      const newIndex = required(request.newIndex, 'rule or newIndex');
      ruleAt(draft, sheetId, newIndex);
      rules.splice(index, 1);
      rules.splice(newIndex, 0, oldRule);
      const reply = { newRule: oldRule, newIndex, oldRule, oldIndex: index };
      return { updateConditionalFormatRule: reply };
    },
    updatedRule,
  ),

  deleteConditionalFormatRule: requestKind(
    deleteRule,
    (draft, { sheetId = 0, index = 0 }) => {
      const rule = ruleAt(draft, sheetId, index);
      writableRules(draft, sheetId).splice(index, 1);
      return { deleteConditionalFormatRule: { rule } };
    },
    deletedRule,
  ),

  setBasicFilter: requestKind(setBasicFilter, (draft, { filter }) => {
    const { range } = required(filter, 'filter');
    // Open ends are closed by the grid as it is at this moment.
    const area = areaOf(draft, required(range, 'filter.range'));
    const closed = gridRangeOf(area.sheetId, area);
    writableSheet(draft, area.sheetId).basicFilter = { range: closed };
  }),

  clearBasicFilter: requestKind(clearBasicFilter, (draft, { sheetId = 0 }) => {
    if (sheetById(draft, sheetId).basicFilter === undefined) return;
    delete writableSheet(draft, sheetId).basicFilter;
  }),
};

function writableRules(draft: Draft, sheetId: number): Schema.ConditionalFormatRule[] {
  const sheet = writableSheet(draft, sheetId);
  const rules = writable(draft, sheet.conditionalFormats ?? []);
  sheet.conditionalFormats = rules;
  return rules;
}

function ruleAt(draft: Draft, sheetId: number, index: number): Schema.ConditionalFormatRule {
  const rules = sheetById(draft, sheetId).conditionalFormats ?? [];
  const rule = rules[index];
  if (rule === undefined) {
    throw invalidArgument(`No conditional format on sheet: ${sheetId} at index: ${index}`);
  }
  return rule;
}

// Requests about protected ranges.

const addRange = message<Schema.AddProtectedRangeRequest>('AddProtectedRangeRequest', {
  protectedRange: one(protectedRange),
});

const updateRange = message<Schema.UpdateProtectedRangeRequest>('UpdateProtectedRangeRequest', {
  protectedRange: one(protectedRange),
  fields: text,
});

const deleteRange = message<Schema.DeleteProtectedRangeRequest>('DeleteProtectedRangeRequest', {
  protectedRangeId: integer,
});

export const protectedRangeRequests = {
  addProtectedRange: requestKind(
    addRange,
    (draft, request) => {
      const given = required(request.protectedRange, 'protectedRange');
      const ids = sheetsOf(draft).flatMap((sheet) =>
        (sheet.protectedRanges ?? []).map(({ protectedRangeId }) => protectedRangeId),
      );
      const protectedRangeId = given.protectedRangeId ?? nextId(ids);
      if (ids.includes(protectedRangeId)) {
        throw invalidArgument(`A protected range with the id ${protectedRangeId} already exists.`);
      }
      const added = { ...given, protectedRangeId, requestingUserCanEdit: true };
      place(draft, added);
      // Recorded: the reply has editors as they were sent, and later answers the owner among them.
      return { addProtectedRange: { protectedRange: { editors: {}, ...added } } };
    },
    message<Schema.AddProtectedRangeResponse>('AddProtectedRangeResponse', {
      protectedRange: one(protectedRange),
    }),
  ),

  updateProtectedRange: requestKind(updateRange, (draft, request) => {
    const wanted = required(request.protectedRange, 'protectedRange');
    const mask = changeMask(request.fields, protectedRange);
    place(draft, changeByMask(takeOut(draft, wanted.protectedRangeId), wanted, mask));
  }),

  deleteProtectedRange: requestKind(deleteRange, (draft, { protectedRangeId }) => {
    takeOut(draft, protectedRangeId);
  }),
};

/** Puts a protection on the sheet of its range. @throws 400 for a range or sheet that is not there */
function place(draft: Draft, added: Schema.ProtectedRange): void {
  const { sheetId } = areaOf(draft, required(added.range, 'protectedRange.range'));
  for (const range of added.unprotectedRanges ?? []) areaOf(draft, range);
  const sheet = writableSheet(draft, sheetId);
  sheet.protectedRanges = [...(sheet.protectedRanges ?? []), added];
}

/** Removes a protection and gives it back. @throws 400 "No protected range with id: 5" */
function takeOut(draft: Draft, id = 0): Schema.ProtectedRange {
  for (const sheet of sheetsOf(draft)) {
    const index = (sheet.protectedRanges ?? []).findIndex((range) => range.protectedRangeId === id);
    if (index < 0) continue;
    const target = writableSheet(draft, sheet.properties?.sheetId ?? 0);
    const ranges = writable(draft, target.protectedRanges ?? []);
    const [taken] = ranges.splice(index, 1);
    target.protectedRanges = ranges;
    return taken!;
  }
  throw invalidArgument(`No protected range with id: ${id}`);
}
