/** Follows the cells of one workbook: what was typed, what formulas read, what they give. */
import type { CellData, Sheet, Spreadsheet } from '../../sheets/api';
import { ColumnIndex } from '../criteria/column-index';
import type { Computing } from '../computing';
import { ProgramCache } from '../program/program-cache';
import { workbookNames } from '../program/workbook-names';
import { cellKey, errorOf, type Regional, type Scalar, type SheetValues } from '../values';
import { Evaluator } from './evaluator';
import {
  createSheetState,
  heldAt,
  rowsOf,
  type FormulaCell,
  type SheetState,
} from './formula-cell';
import { blankCell, publishSheet } from './publish-results';
import { scalarOf } from './stored-values';

/** Beyond so many changed rows all is computed anew: that is quicker than to follow each. */
const mostChangedRows = 3_000;

export class Workbook {
  /** By sheetId. */
  private readonly states = new Map<number, SheetState>();
  private readonly programs: ProgramCache;
  private readonly evaluator: Evaluator;
  private readonly computing: Computing;
  /** Formulas that find out only while they are computed what they read. */
  private readonly dynamic = new Set<FormulaCell>();

  constructor(spreadsheet: Spreadsheet, regional: Regional) {
    const stateOf = new Map<SheetValues, SheetState>();
    for (const { properties } of spreadsheet.sheets ?? []) {
      const state = createSheetState(properties?.title ?? '');
      this.states.set(properties?.sheetId ?? 0, state);
      stateOf.set(state.values, state);
    }
    const sheetsById = new Map([...this.states].map(([id, { values }]) => [id, values]));
    const names = workbookNames(spreadsheet, sheetsById, (sheet, row, column) =>
      heldAt(stateOf.get(sheet)!, row, column),
    );
    this.programs = new ProgramCache(names);
    this.evaluator = new Evaluator((sheet) => stateOf.get(sheet)!);
    this.computing = {
      ...regional,
      index: new ColumnIndex(),
      names,
      demand: (range) => this.evaluator.demand(range),
    };
    for (const sheet of spreadsheet.sheets ?? []) this.open(sheet);
    this.evaluator.isOpening = false;
    this.evaluator.settleAll(this.states.values());
  }

  /** @returns false where so much changed that all is better computed anew */
  follow(spreadsheet: Spreadsheet, regional: Regional): boolean {
    const sheets = spreadsheet.sheets ?? [];
    if (this.changedRows(sheets) > mostChangedRows) return false;
    const isNewDay = regional.now !== this.computing.now;
    Object.assign(this.computing, regional);
    if (isNewDay) this.markWhere(({ program }) => program.isDated);
    for (const sheet of sheets) this.takeChanges(sheet);
    for (const cell of this.dynamic) this.evaluator.markDirty(cell);
    this.evaluator.settleAll(this.states.values());
    return true;
  }

  /** @param spreadsheet as taken in last */
  publish(spreadsheet: Spreadsheet): Spreadsheet {
    let sheets: Sheet[] | null = null;
    (spreadsheet.sheets ?? []).forEach((sheet, place) => {
      const state = this.stateOf(sheet);
      const written = publishSheet(sheet, state);
      if (written === sheet) return;
      sheets ??= [...(spreadsheet.sheets ?? [])];
      sheets[place] = written;
      state.rows = rowsOf(written);
    });
    return sheets === null ? spreadsheet : { ...spreadsheet, sheets };
  }

  *allFormulas(): Iterable<FormulaCell> {
    for (const { formulas } of this.states.values()) yield* formulas.values();
  }

  private stateOf({ properties }: Sheet): SheetState {
    return this.states.get(properties?.sheetId ?? 0)!;
  }

  private markWhere(isMeant: (cell: FormulaCell) => boolean): void {
    for (const cell of this.allFormulas()) if (isMeant(cell)) this.evaluator.markDirty(cell);
  }

  private changedRows(sheets: readonly Sheet[]): number {
    let changed = 0;
    for (const sheet of sheets) {
      const [before, now] = [this.stateOf(sheet).rows, rowsOf(sheet)];
      if (before === now) continue;
      const count = Math.max(before.length, now.length);
      for (let row = 0; row < count; row += 1) if (before[row] !== now[row]) changed += 1;
    }
    return changed;
  }

  private open(sheet: Sheet): void {
    const state = this.stateOf(sheet);
    this.takeProperties(state, sheet);
    state.rows = rowsOf(sheet);
    /** The formula above in each column, where nothing was typed in between. */
    const above: (FormulaCell | undefined)[] = [];
    state.rows.forEach((held, row) => {
      let left: FormulaCell | undefined;
      held?.values?.forEach((cell, column) => {
        const entered = cell?.userEnteredValue;
        if (entered?.formulaValue !== undefined) {
          left = this.addFormula(state, row, column, entered.formulaValue, cell);
          above[column] = left;
        } else if (entered !== undefined) {
          left = undefined;
          above[column] = undefined;
          state.values.set(row, column, scalarOf(entered));
        } else if (cell?.effectiveValue !== undefined) {
          left = above[column] ?? left;
          above[column] = left;
          // What a formula fills that cannot be computed is kept as its own result is.
          if (left?.program.compute === null) {
            state.values.set(row, column, scalarOf(cell.effectiveValue));
          } else state.touched.add(cellKey(row, column));
        } else left = undefined;
      });
    });
  }

  private takeProperties(state: SheetState, sheet: Sheet): void {
    const { values } = state;
    values.gridRows = sheet.properties?.gridProperties?.rowCount ?? 0;
    const metadata = sheet.data?.[0]?.rowMetadata;
    if (metadata === state.rowMetadata) return;
    state.rowMetadata = metadata;
    values.filtered.clear();
    values.hidden.clear();
    metadata?.forEach((row, at) => {
      if (row?.hiddenByFilter === true) values.filtered.add(at);
      if (row?.hiddenByUser === true) values.hidden.add(at);
    });
    this.markWhere(({ program }) => program.isSubtotal);
  }

  private takeChanges(sheet: Sheet): void {
    const state = this.stateOf(sheet);
    this.takeProperties(state, sheet);
    const [before, now] = [state.rows, rowsOf(sheet)];
    if (before === now) return;
    state.rows = now;
    const count = Math.max(before.length, now.length);
    for (let row = 0; row < count; row += 1) {
      if (before[row] === now[row]) continue;
      const [cellsBefore, cellsNow] = [before[row]?.values ?? [], now[row]?.values ?? []];
      if (cellsBefore === cellsNow) continue;
      for (let column = 0; column < Math.max(cellsBefore.length, cellsNow.length); column += 1) {
        const cell = cellsNow[column];
        if (cell !== cellsBefore[column]) this.takeCell(state, row, column, cell ?? blankCell);
      }
    }
  }

  private takeCell(state: SheetState, row: number, column: number, cell: CellData): void {
    const key = cellKey(row, column);
    const entered = cell.userEnteredValue;
    const formula = entered?.formulaValue;
    const old = state.formulas.get(key);
    state.touched.add(key);
    if (old !== undefined && old.formula === formula) return;
    if (old !== undefined) this.removeFormula(old);
    if (formula !== undefined) {
      this.evaluator.spills.leave(state, key);
      this.addFormula(state, row, column, formula, cell);
      return;
    }
    const value = entered === undefined ? null : scalarOf(entered);
    if (value === null && state.spilled.has(key)) return;
    this.evaluator.spills.leave(state, key);
    this.evaluator.setValue(state, row, column, value);
    if (value === null) this.evaluator.spills.retryBlocked();
  }

  private addFormula(
    state: SheetState,
    row: number,
    column: number,
    formula: string,
    stored: CellData,
  ): FormulaCell {
    const program = this.programs.get(formula, { row, column });
    const key = cellKey(row, column);
    const cell: FormulaCell = {
      state,
      sheet: state.values,
      row,
      column,
      computing: this.computing,
      formula,
      program,
      isDirty: false,
      isOpen: false,
      isCircular: false,
      spill: null,
    };
    state.formulas.set(key, cell);
    if (program.isSubtotal) state.values.subtotals.add(key);
    if (program.isDynamic) this.dynamic.add(cell);
    if (program.compute === null) this.keepStored(cell, stored);
    else this.evaluator.add(cell);
    return cell;
  }

  private keepStored({ state, row, column }: FormulaCell, { effectiveValue }: CellData): void {
    const value: Scalar = effectiveValue ? scalarOf(effectiveValue) : errorOf('#NAME?');
    state.touched.add(cellKey(row, column));
    this.evaluator.setValue(state, row, column, value);
  }

  private removeFormula(cell: FormulaCell): void {
    const { state, row, column } = cell;
    state.formulas.delete(cellKey(row, column));
    state.values.subtotals.delete(cellKey(row, column));
    this.dynamic.delete(cell);
    this.evaluator.remove(cell);
  }
}
