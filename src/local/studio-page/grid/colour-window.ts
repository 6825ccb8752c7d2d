/**
 * Colour rules with formulas, computed for the rows on screen only: the grid would compute each rule
 * for every row of a sheet, which takes seconds at 100,000 rows. The first cell of a rule stays in
 * its range, as its formula is relative to it.
 */
import { ICommandService } from '@univerjs/core';
import type { IRange } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
} from '@univerjs/preset-sheets-conditional-formatting';
import type { WorkbookModel } from '../model';
import { ownChange } from './captured-edits';
import { gridColourRule } from './conditional-formats';
import { gridSheetId } from './snapshot';
import type { GridEngine } from './univer';

export interface ColourWindow {
  /** The workbook was drawn anew, as the unit of that id. */
  reset(model: WorkbookModel, unitId: string): void;
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
  let rules = new Map<number, readonly IConditionFormattingRule[]>();
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

  return {
    reset(model, unitId) {
      unit = unitId;
      windows.clear();
      rules = new Map();
      for (const { sheetId, frame } of model.sheets) {
        const all = frame.conditionalFormats.flatMap((format, index) => {
          const rule = gridColourRule(format, `c${index}`, frame);
          return rule === undefined ? [] : [rule];
        });
        for (const rule of all.filter((one) => !isFormula(one)).reverse()) add(sheetId, rule);
        rules.set(sheetId, all.filter(isFormula));
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
      for (const cfId of window?.ids ?? []) {
        const params = { unitId: unit, subUnitId: gridSheetId(sheetId), cfId };
        commands.syncExecuteCommand(DeleteConditionalRuleMutation.id, params, ownChange);
      }
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
