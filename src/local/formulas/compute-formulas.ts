/** Keeps the formulas of one spreadsheet computed; a spreadsheet without any costs a look at its new rows. */
import { createFormulaEngine, type FormulaEngine, type NotComputed } from '../../formulas/engine';
import type { Sheet, Spreadsheet } from '../../sheets/api';
import { regional } from './regional';

export interface FormulaComputer {
  /** @returns the spreadsheet with the result of every formula; what did not change is the same object */
  readonly compute: (spreadsheet: Spreadsheet) => Spreadsheet;
  /** The formulas whose stored results were kept. */
  readonly notComputed: () => readonly NotComputed[];
}

/** @param today day serial that TODAY and NOW give */
export function createFormulaComputer(today: () => number): FormulaComputer {
  let engine: FormulaEngine | null = null;
  let looked: Spreadsheet = {};
  return {
    compute: (spreadsheet) => {
      if (engine === null && !hasNewFormula(looked, spreadsheet)) {
        looked = spreadsheet;
        return spreadsheet;
      }
      engine ??= createFormulaEngine((locale) => regional(today(), locale));
      looked = {};
      return engine.compute(spreadsheet);
    },
    notComputed: () => engine?.notComputed() ?? [],
  };
}

const rowsOf = (sheet: Sheet | undefined) => sheet?.data?.[0]?.rowData ?? [];

function hasNewFormula(before: Spreadsheet, now: Spreadsheet): boolean {
  return (now.sheets ?? []).some((sheet, place) => {
    const known = rowsOf(before.sheets?.[place]);
    const rows = rowsOf(sheet);
    if (rows === known) return false;
    return rows.some(
      (row, at) =>
        row !== known[at] &&
        row?.values?.some((cell) => cell?.userEnteredValue?.formulaValue !== undefined),
    );
  });
}
