/**
 * Colour rules with formulas, computed for the rows on screen only: the grid would compute each rule
 * for every row of a sheet, which takes seconds at 100,000 rows. The first cell of a rule stays in
 * its range, as its formula is relative to it.
 */
import { ICommandService } from '@univerjs/core';
import type { IRange } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
} from '@univerjs/preset-sheets-conditional-formatting';
import type { SheetModel, WorkbookModel } from '../model';
import { ownChange } from './captured-edits';
import { gridColourRule } from './conditional-formats';
import { gridSheetId } from './sheet-ids';
import type { GridEngine } from './univer';

export interface ColourWindow {
  /** The workbook was drawn anew, as the unit of that id. */
  reset(model: WorkbookModel, unitId: string): void;
  /** The frames of these sheets are others now. */
  update(model: WorkbookModel, changed: readonly SheetModel[]): void;
  /** Rows of a sheet came into sight. */
  show(sheetId: number, firstRow: number): void;
}

/** Rows above and below the first one in sight. */
const above = 40;
const below = 120;
/** Nearer than this to the end of the window it is moved. */
const margin = 20;

export function colourWindow({ injector }: GridEngine): ColourWindow {
  const commands = injector.get(ICommandService);
  let unit = '';
  const rules = new Map<number, readonly IConditionFormattingRule[]>();
  /** The ids of rules that are the same for all rows. */
  const constant = new Map<number, readonly string[]>();
  const windows = new Map<
    number,
    { readonly start: number; readonly end: number; readonly ids: readonly string[] }
  >();
  let made = 0;

  const add = (sheetId: number, rule: IConditionFormattingRule) =>
    commands.syncExecuteCommand(
      AddConditionalRuleMutation.id,
      { unitId: unit, subUnitId: gridSheetId(sheetId), rule },
      ownChange,
    );

  const drop = (sheetId: number, ids: readonly string[]) => {
    const subUnitId = gridSheetId(sheetId);
    const shown = injector.get(ConditionalFormattingRuleModel);
    for (const cfId of ids) {
      // The grid drops a rule by itself where the cells that it was about are gone.
      if (!shown.getRule(unit, subUnitId, cfId)) continue;
      const params = { unitId: unit, subUnitId, cfId };
      commands.syncExecuteCommand(DeleteConditionalRuleMutation.id, params, ownChange);
    }
  };

  const takeRules = ({ sheetId, frame }: SheetModel) => {
    const all = frame.conditionalFormats.flatMap((format, index) => {
      made += 1;
      const rule = gridColourRule(format, `c${index}-${made}`, frame);
      return rule === undefined ? [] : [rule];
    });
    const same = all.filter((one) => !isFormula(one)).reverse();
    for (const rule of same) add(sheetId, rule);
    constant.set(
      sheetId,
      same.map(({ cfId }) => cfId),
    );
    rules.set(sheetId, all.filter(isFormula));
  };

  return {
    reset(model, unitId) {
      unit = unitId;
      windows.clear();
      rules.clear();
      constant.clear();
      for (const sheet of model.sheets) takeRules(sheet);
    },

    update(model, changed) {
      const held = new Set(model.sheets.map(({ sheetId }) => sheetId));
      for (const sheetId of rules.keys()) if (!held.has(sheetId)) rules.delete(sheetId);
      for (const sheet of changed) {
        drop(sheet.sheetId, [
          ...(constant.get(sheet.sheetId) ?? []),
          ...(windows.get(sheet.sheetId)?.ids ?? []),
        ]);
        windows.delete(sheet.sheetId);
        takeRules(sheet);
      }
    },

    show(sheetId, firstRow) {
      const window = windows.get(sheetId);
      const start = Math.max(0, firstRow - above);
      const end = firstRow + below;
      const isInside =
        window !== undefined &&
        (window.start === 0 || firstRow - margin >= window.start) &&
        firstRow + below / 2 <= window.end;
      if (isInside) return;
      drop(sheetId, window?.ids ?? []);
      const ids: string[] = [];
      // The grid takes each new rule for the most important one.
      for (const rule of [...(rules.get(sheetId) ?? [])].reverse()) {
        const ranges = rule.ranges.flatMap((range) => within(range, start, end));
        made += 1;
        const cfId = `${rule.cfId}-${made}`;
        add(sheetId, { ...rule, cfId, ranges });
        ids.push(cfId);
      }
      windows.set(sheetId, { start, end, ids });
    },
  };
}

const isFormula = ({ rule }: IConditionFormattingRule) =>
  rule.type === 'highlightCell' && 'subType' in rule && rule.subType === 'formula';

/** The first row of a range, and the part of it from start to end. */
function within(range: IRange, start: number, end: number): IRange[] {
  const first = { ...range, endRow: range.startRow };
  const from = Math.max(range.startRow + 1, start);
  const to = Math.min(range.endRow, end);
  return from > to ? [first] : [first, { ...range, startRow: from, endRow: to }];
}
