/**
 * Computes the formulas of a workbook, and after a change only those that depend on it. The
 * workbook comes and goes as the Sheets API has it; objects in which nothing changed stay the same
 * ones, so that whoever follows the workbook finds the changes by identity.
 */
import type { Spreadsheet } from '../sheets/api';
import { Workbook } from './recompute/workbook';
import { errorOf, type Regional } from './values';

/** A formula without a result of this engine: it does not know something in it, or it needs its own result. */
export interface NotComputed {
  readonly sheet: string;
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  /** The function, name or file that is not known, or a formula that cannot be read; null: a circle. */
  readonly unknown: string | null;
  /** Whether the file holds a result of it. */
  readonly hasResult: boolean;
}

export interface FormulaEngine {
  /**
   * @param spreadsheet as it came out of the last call, with changes; or another one
   * @returns it with the result of every formula
   */
  compute(spreadsheet: Spreadsheet): Spreadsheet;
  /** Of the workbook as last computed. */
  notComputed(): readonly NotComputed[];
}

export function createFormulaEngine(regionalOf: (locale: string) => Regional): FormulaEngine {
  let workbook: Workbook | null = null;
  let structure = '';
  return {
    compute: (spreadsheet) => {
      const regional = regionalOf(spreadsheet.properties?.locale ?? '');
      const before = structure;
      structure = structureOf(spreadsheet);
      if (workbook === null || structure !== before || !workbook.follow(spreadsheet, regional)) {
        workbook = new Workbook(spreadsheet, regional);
      }
      return workbook.publish(spreadsheet);
    },
    notComputed: () => (workbook === null ? [] : notComputedIn(workbook)),
  };
}

/** What all formulas may depend on: the sheets, names and tables, and the locale. */
function structureOf({ sheets = [], namedRanges, properties }: Spreadsheet): string {
  const ofSheets = sheets.map((sheet) => [
    sheet.properties?.sheetId ?? 0,
    sheet.properties?.title ?? '',
    sheet.tables,
  ]);
  return JSON.stringify([ofSheets, namedRanges, properties?.locale]);
}

function notComputedIn(workbook: Workbook): NotComputed[] {
  const found: NotComputed[] = [];
  for (const cell of workbook.allFormulas()) {
    const { program, formula, isCircular, sheet, row, column } = cell;
    if (program.compute !== null && !isCircular) continue;
    const unknown = isCircular ? null : program.unknown === '' ? formula : program.unknown;
    const hasResult = !isCircular && sheet.get(row, column) !== errorOf('#NAME?');
    found.push({ sheet: sheet.title, row, column, unknown, hasResult });
  }
  return found;
}
