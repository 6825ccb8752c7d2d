/**
 * Computes the formulas of a workbook, and after a change only those that depend on it. The
 * workbook comes and goes as the Sheets API has it; objects in which nothing changed stay the same
 * ones, so that whoever follows the workbook finds the changes by identity.
 */
import type { CellData, Sheet, Spreadsheet } from '../sheets/api';
import { CriteriaIndex } from './criteria';
import { DependencyGraph } from './dependency-graph';
import { single } from './evaluator';
import { orError, type At, type Computing } from './functions/definition';
import { ProgramCache, type Program } from './program';
import { extendedValue, sameValue, scalarOf } from './stored-values';
import {
  cellKey,
  placeOfKey,
  errorOf,
  FormulaError,
  Matrix,
  Range,
  SheetValues,
  toMatrix,
  type Regional,
  type Scalar,
} from './values';
import { workbookNames } from './workbook-names';

type RowData = NonNullable<NonNullable<Sheet['data']>[number]['rowData']>[number];

/** A formula whose stored result was kept, since this engine does not know something in it. */
export interface NotComputed {
  readonly sheet: string;
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  /** The function, name or file that is not known; '' for a formula that cannot be read. */
  readonly unknown: string;
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

interface FormulaCell {
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly program: Program;
  readonly reads: readonly Range[];
  isDirty: boolean;
  /** On the way that is being settled. */
  isOpen: boolean;
  isCircular: boolean;
  /** How far its result reaches; null: only its cell. */
  spill: { readonly height: number; readonly width: number } | null;
  /** Its result found no room. */
  isBlocked: boolean;
}

interface SheetState {
  readonly values: SheetValues;
  readonly formulas: Map<number, FormulaCell>;
  /** Formulas to be computed, by column. */
  readonly dirty: Map<number, Set<FormulaCell>>;
  /** Cells that a formula elsewhere fills, by cell. */
  readonly spilled: Map<number, FormulaCell>;
  rows: readonly RowData[];
  rowMetadata: unknown;
  /** Cells whose result may have to be written: see cellKey. */
  touched: Set<number>;
}

/** Beyond so many changed rows all is computed anew: that is quicker than to follow each. */
const mostChangedRows = 3_000;

const blank: CellData = Object.freeze({});

export function createFormulaEngine(regionalOf: (locale: string) => Regional): FormulaEngine {
  let engine: Workbook | null = null;
  return {
    compute: (spreadsheet) => {
      const regional = regionalOf(spreadsheet.properties?.locale ?? '');
      const structure = structureOf(spreadsheet);
      if (
        engine === null ||
        engine.structure !== structure ||
        !engine.follow(spreadsheet, regional)
      ) {
        engine = new Workbook(spreadsheet, structure, regional);
      }
      return engine.publish(spreadsheet);
    },
    notComputed: () => engine?.notComputed() ?? [],
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

class Workbook {
  private readonly states = new Map<number, SheetState>();
  private readonly stateOf = new Map<SheetValues, SheetState>();
  private readonly graph = new DependencyGraph<FormulaCell>();
  private readonly index = new CriteriaIndex();
  private readonly programs: ProgramCache;
  private readonly blocked = new Set<FormulaCell>();
  private computing: Computing;
  /** While the workbook is taken in, every formula is to be computed: nothing need be told of another. */
  private isOpening = true;

  constructor(
    spreadsheet: Spreadsheet,
    readonly structure: string,
    regional: Regional,
  ) {
    this.computing = this.computingWith(regional);
    for (const sheet of spreadsheet.sheets ?? []) {
      const values = new SheetValues(sheet.properties?.title ?? '');
      const state: SheetState = {
        values,
        formulas: new Map(),
        dirty: new Map(),
        spilled: new Map(),
        rows: [],
        rowMetadata: undefined,
        touched: new Set(),
      };
      this.states.set(sheet.properties?.sheetId ?? 0, state);
      this.stateOf.set(values, state);
    }
    const sheetsById = new Map([...this.states].map(([id, { values }]) => [id, values]));
    const names = workbookNames(
      spreadsheet,
      sheetsById,
      (sheet, row, column) => this.stateOf.get(sheet)?.rows[row]?.values?.[column],
    );
    this.programs = new ProgramCache(names);
    for (const sheet of spreadsheet.sheets ?? []) this.takeChanges(sheet);
    this.isOpening = false;
    this.settleAll();
  }

  private computingWith(regional: Regional): Computing {
    return { ...regional, index: this.index };
  }

  /** @returns false where so much changed that all is better computed anew */
  follow(spreadsheet: Spreadsheet, regional: Regional): boolean {
    if (regional.now !== this.computing.now) {
      for (const cell of this.allFormulas()) if (cell.program.isVolatile) this.markDirty(cell);
    }
    this.computing = this.computingWith(regional);
    let changed = 0;
    for (const sheet of spreadsheet.sheets ?? []) {
      const before = this.states.get(sheet.properties?.sheetId ?? 0)?.rows ?? [];
      const now = rowsOf(sheet);
      if (before === now) continue;
      for (let row = 0; row < Math.max(before.length, now.length); row += 1) {
        if (before[row] !== now[row]) changed += 1;
      }
    }
    if (changed > mostChangedRows) return false;
    for (const sheet of spreadsheet.sheets ?? []) this.takeChanges(sheet);
    this.settleAll();
    return true;
  }

  private *allFormulas(): Iterable<FormulaCell> {
    for (const { formulas } of this.states.values()) yield* formulas.values();
  }

  private takeChanges(sheet: Sheet): void {
    const state = this.states.get(sheet.properties?.sheetId ?? 0)!;
    state.values.gridRows = sheet.properties?.gridProperties?.rowCount ?? 0;
    this.takeHiddenRows(state, sheet);
    const [before, now] = [state.rows, rowsOf(sheet)];
    if (before === now) return;
    state.rows = now;
    for (let row = 0; row < Math.max(before.length, now.length); row += 1) {
      if (before[row] === now[row]) continue;
      const [cellsBefore, cellsNow] = [before[row]?.values ?? [], now[row]?.values ?? []];
      if (cellsBefore === cellsNow) continue;
      for (let column = 0; column < Math.max(cellsBefore.length, cellsNow.length); column += 1) {
        const cell = cellsNow[column];
        if (cell !== cellsBefore[column]) this.takeCell(state, row, column, cell ?? blank);
      }
    }
  }

  private takeHiddenRows(state: SheetState, sheet: Sheet): void {
    const metadata = sheet.data?.[0]?.rowMetadata;
    if (metadata === state.rowMetadata) return;
    state.rowMetadata = metadata;
    const { values } = state;
    values.filtered.clear();
    values.hidden.clear();
    metadata?.forEach((row, at) => {
      if (row?.hiddenByFilter === true) values.filtered.add(at);
      if (row?.hiddenByUser === true) values.hidden.add(at);
    });
    for (const cell of this.allFormulas()) if (cell.program.isSubtotal) this.markDirty(cell);
  }

  private takeCell(state: SheetState, row: number, column: number, cell: CellData): void {
    const key = cellKey(row, column);
    const entered = cell.userEnteredValue;
    const formula = entered?.formulaValue;
    const old = state.formulas.get(key);
    const isLiteral = formula === undefined && old === undefined && entered !== undefined;
    if (!isLiteral) state.touched.add(key);
    if (old !== undefined && old.formula === formula) return;
    if (old !== undefined) this.removeFormula(old);
    if (formula !== undefined) {
      this.leaveSpill(state, key);
      this.addFormula(state, row, column, formula, cell);
      return;
    }
    const value = entered === undefined ? null : scalarOf(entered);
    if (value === null && state.spilled.has(key)) return;
    this.leaveSpill(state, key);
    this.setValue(state, row, column, value);
    if (value === null) for (const blockedCell of this.blocked) this.markDirty(blockedCell);
  }

  /** Something was typed where a result had been: that one has no room any more. */
  private leaveSpill(state: SheetState, key: number): void {
    const owner = state.spilled.get(key);
    if (owner === undefined) return;
    state.spilled.delete(key);
    this.markDirty(owner);
  }

  private addFormula(
    sheet: SheetState,
    row: number,
    column: number,
    formula: string,
    stored: CellData,
  ): void {
    const program = this.programs.get(formula, { row, column });
    const at = this.at(sheet, row, column);
    const cell: FormulaCell = {
      sheet,
      row,
      column,
      formula,
      program,
      reads: program.reads(at),
      isDirty: false,
      isOpen: false,
      isCircular: false,
      spill: null,
      isBlocked: false,
    };
    sheet.formulas.set(cellKey(row, column), cell);
    if (program.isSubtotal) sheet.values.subtotals.add(cellKey(row, column));
    if (program.compute === null) {
      const result = stored.effectiveValue;
      this.setValue(sheet, row, column, result ? scalarOf(result) : errorOf('#NAME?'));
      return;
    }
    this.graph.add(cell, cell.reads);
    this.markDirty(cell);
  }

  private removeFormula(cell: FormulaCell): void {
    const { sheet, row, column } = cell;
    sheet.formulas.delete(cellKey(row, column));
    sheet.values.subtotals.delete(cellKey(row, column));
    sheet.dirty.get(column)?.delete(cell);
    this.graph.remove(cell, cell.reads);
    this.blocked.delete(cell);
    this.clearSpill(cell);
  }

  private at({ values }: SheetState, row: number, column: number): At {
    return { sheet: values, row, column, computing: this.computing };
  }

  private setValue(state: SheetState, row: number, column: number, value: Scalar): void {
    if (Object.is(state.values.get(row, column), value)) return;
    state.values.set(row, column, value);
    this.markReaders(state, row, column);
  }

  private markReaders({ values }: SheetState, row: number, column: number): void {
    if (this.isOpening) return;
    this.graph.eachReader(values, row, column, (reader) => this.markDirty(reader));
  }

  /** With all that reads it, directly or not. */
  private markDirty(first: FormulaCell): void {
    const waiting = [first];
    for (let cell = waiting.pop(); cell !== undefined; cell = waiting.pop()) {
      if (cell.isDirty || cell.program.compute === null) continue;
      cell.isDirty = true;
      const { sheet, row, column } = cell;
      const ofColumn = sheet.dirty.get(column);
      if (ofColumn === undefined) sheet.dirty.set(column, new Set([cell]));
      else ofColumn.add(cell);
      if (this.isOpening) continue;
      const tell = (reader: FormulaCell) => {
        if (!reader.isDirty) waiting.push(reader);
      };
      this.graph.eachReader(sheet.values, row, column, tell);
      if (cell.spill === null) continue;
      eachSpilled(cell, (spilledRow, spilledColumn) =>
        this.graph.eachReader(sheet.values, spilledRow, spilledColumn, tell),
      );
    }
  }

  private settleAll(): void {
    // A result that fills more cells than before makes what reads those compute again.
    for (let pass = 0; pass < 50; pass += 1) {
      const dirty = [...this.states.values()].flatMap((state) =>
        [...state.dirty.values()].flatMap((cells) => [...cells]),
      );
      if (dirty.length === 0) return;
      for (const cell of dirty) if (cell.program.maySpill) this.settle(cell);
      for (const cell of dirty) this.settle(cell);
    }
    // Results that move each other for ever are a circle.
    for (const state of this.states.values()) {
      for (const cells of state.dirty.values()) {
        for (const cell of cells) {
          cells.delete(cell);
          cell.isDirty = false;
          state.values.set(cell.row, cell.column, errorOf('#REF!'));
          touch(state, cell.row, cell.column);
        }
      }
    }
  }

  /** Computes what the cell reads first; by a stack of its own, as chains may be long. */
  private settle(first: FormulaCell): void {
    const way = [first];
    while (way.length > 0) {
      const cell = way[way.length - 1]!;
      if (!cell.isDirty) {
        way.pop();
        continue;
      }
      if (!cell.isOpen) {
        cell.isOpen = true;
        const before = way.length;
        for (const range of cell.reads) {
          for (const read of this.dirtyIn(range)) {
            if (!read.isOpen) way.push(read);
            else markCircle(way, read);
          }
        }
        if (way.length > before) continue;
      }
      way.pop();
      cell.isOpen = false;
      cell.isDirty = false;
      cell.sheet.dirty.get(cell.column)?.delete(cell);
      this.evaluate(cell);
    }
  }

  private *dirtyIn({
    sheet,
    startRow,
    endRow,
    startColumn,
    endColumn,
  }: Range): Iterable<FormulaCell> {
    const { dirty, formulas } = this.stateOf.get(sheet)!;
    for (const [column, cells] of dirty) {
      if (column < startColumn || column >= endColumn || cells.size === 0) continue;
      if (endRow - startRow < cells.size) {
        for (let row = startRow; row < endRow; row += 1) {
          const cell = formulas.get(cellKey(row, column));
          if (cell?.isDirty === true) yield cell;
        }
        continue;
      }
      for (const cell of cells) if (cell.row >= startRow && cell.row < endRow) yield cell;
    }
  }

  private evaluate(cell: FormulaCell): void {
    const { sheet, row, column, program } = cell;
    touch(sheet, row, column);
    const isCircular = cell.isCircular;
    cell.isCircular = false;
    const at = this.at(sheet, row, column);
    const result = isCircular ? errorOf('#REF!') : orError(() => program.compute!(at));
    let value: Scalar;
    if (result instanceof Matrix || result instanceof Range) {
      const chosen = result instanceof Range ? single(result, at) : null;
      const isOne = result instanceof Range && !(chosen instanceof FormulaError);
      value = isOne ? chosen : this.spillInto(cell, toMatrix(result));
      if (isOne) this.clearSpill(cell);
    } else {
      value = result;
      this.clearSpill(cell);
    }
    this.setComputed(sheet, row, column, value);
  }

  /** What reads the cell is dirty already, unless it was computed before this cell was filled. */
  private setSpilled(state: SheetState, row: number, column: number, value: Scalar): void {
    if (!this.setComputed(state, row, column, value)) return;
    this.graph.eachReader(state.values, row, column, (reader) => {
      if (!reader.isOpen) this.markDirty(reader);
    });
  }

  /** @returns whether the value is another one */
  private setComputed(state: SheetState, row: number, column: number, value: Scalar): boolean {
    const isNumber = typeof value !== 'number' || Number.isFinite(value);
    const result = isNumber ? value : errorOf('#NUM!');
    if (Object.is(state.values.get(row, column), result)) return false;
    state.values.set(row, column, result);
    return true;
  }

  /** @returns the value of the formula's own cell */
  private spillInto(cell: FormulaCell, { rows }: Matrix): Scalar {
    const { sheet, row, column } = cell;
    const spill = { height: rows.length, width: rows[0]?.length ?? 0 };
    if (
      cell.spill !== null &&
      (cell.spill.height > spill.height || cell.spill.width > spill.width)
    ) {
      this.clearSpill(cell);
    }
    const isFree = this.hasRoom(cell, spill);
    cell.isBlocked = !isFree;
    if (!isFree) {
      this.blocked.add(cell);
      this.clearSpill(cell);
      return this.isSpilledAlready(cell, spill, rows) ? (rows[0]?.[0] ?? null) : errorOf('#REF!');
    }
    this.blocked.delete(cell);
    cell.spill = spill.height * spill.width > 1 ? spill : null;
    if (cell.spill !== null) {
      eachSpilled(cell, (spilledRow, spilledColumn) => {
        sheet.spilled.set(cellKey(spilledRow, spilledColumn), cell);
        const value = rows[spilledRow - row]?.[spilledColumn - column] ?? null;
        this.setSpilled(sheet, spilledRow, spilledColumn, value);
        touch(sheet, spilledRow, spilledColumn);
      });
    }
    return rows[0]?.[0] ?? null;
  }

  private hasRoom(cell: FormulaCell, spill: NonNullable<FormulaCell['spill']>): boolean {
    const { sheet, row, column } = cell;
    let isFree = true;
    eachSpilled({ row, column, spill }, (spilledRow, spilledColumn) => {
      const key = cellKey(spilledRow, spilledColumn);
      const owner = sheet.spilled.get(key);
      const held = sheet.rows[spilledRow]?.values?.[spilledColumn]?.userEnteredValue;
      if (held !== undefined || (owner !== undefined && owner !== cell)) isFree = false;
    });
    return isFree;
  }

  /** A file keeps what a formula spilled as plain values beside it: these are no obstacle. */
  private isSpilledAlready(
    { sheet, row, column }: FormulaCell,
    spill: NonNullable<FormulaCell['spill']>,
    rows: Matrix['rows'],
  ): boolean {
    let isSame = true;
    eachSpilled({ row, column, spill }, (spilledRow, spilledColumn) => {
      const held = sheet.rows[spilledRow]?.values?.[spilledColumn]?.userEnteredValue;
      const value = rows[spilledRow - row]?.[spilledColumn - column] ?? null;
      if (held?.formulaValue !== undefined || !sameValue(held, value)) isSame = false;
    });
    return isSame;
  }

  private clearSpill(cell: FormulaCell): void {
    if (cell.spill === null) return;
    const { sheet } = cell;
    eachSpilled(cell, (row, column) => {
      if (sheet.spilled.get(cellKey(row, column)) !== cell) return;
      sheet.spilled.delete(cellKey(row, column));
      this.setSpilled(sheet, row, column, null);
      touch(sheet, row, column);
    });
    cell.spill = null;
    for (const blockedCell of this.blocked) if (blockedCell !== cell) this.markDirty(blockedCell);
  }

  /** Writes the results that differ from what the workbook holds. */
  publish(spreadsheet: Spreadsheet): Spreadsheet {
    let sheets: Sheet[] | null = null;
    (spreadsheet.sheets ?? []).forEach((sheet, place) => {
      const state = this.states.get(sheet.properties?.sheetId ?? 0)!;
      const written = publishSheet(sheet, state);
      if (written === sheet) return;
      sheets ??= [...(spreadsheet.sheets ?? [])];
      sheets[place] = written;
      state.rows = rowsOf(written);
    });
    return sheets === null ? spreadsheet : { ...spreadsheet, sheets };
  }

  notComputed(): readonly NotComputed[] {
    const found: NotComputed[] = [];
    for (const { program, sheet, row, column } of this.allFormulas()) {
      if (program.compute !== null) continue;
      found.push({
        sheet: sheet.values.title,
        row,
        column,
        unknown: program.unknown,
        hasResult: sheet.values.get(row, column) !== errorOf('#NAME?'),
      });
    }
    return found;
  }
}

const rowsOf = (sheet: Sheet): readonly RowData[] => sheet.data?.[0]?.rowData ?? [];

function touch({ touched }: SheetState, row: number, column: number): void {
  touched.add(cellKey(row, column));
}

/** Every cell that a result fills, but the formula's own. */
function eachSpilled(
  { row, column, spill }: Pick<FormulaCell, 'row' | 'column' | 'spill'>,
  look: (row: number, column: number) => void,
): void {
  for (let down = 0; down < (spill?.height ?? 0); down += 1) {
    for (let across = 0; across < (spill?.width ?? 0); across += 1) {
      if (down + across > 0) look(row + down, column + across);
    }
  }
}

/** All cells on the way from one back to itself. */
function markCircle(way: readonly FormulaCell[], from: FormulaCell): void {
  for (let at = way.length - 1; at >= 0; at -= 1) {
    const cell = way[at]!;
    if (cell.isOpen) cell.isCircular = true;
    if (cell === from && cell.isOpen) return;
  }
}

function publishSheet(sheet: Sheet, state: SheetState): Sheet {
  const { touched, values, formulas, spilled } = state;
  if (touched.size === 0) return sheet;
  state.touched = new Set();
  let rows: RowData[] | null = null;
  const copied = new Map<number, CellData[]>();
  for (const key of touched) {
    const { row, column } = placeOfKey(key);
    const held = (rows ?? rowsOf(sheet))[row]?.values?.[column] ?? blank;
    const isFormula = formulas.has(key);
    if (held.userEnteredValue !== undefined && !isFormula) continue;
    const value = isFormula || spilled.has(key) ? values.get(row, column) : null;
    if (sameValue(held.effectiveValue, value)) continue;
    const { effectiveValue: _old, ...rest } = held;
    const result = extendedValue(value);
    rows ??= [...rowsOf(sheet)];
    while (rows.length <= row) rows.push({});
    let cells = copied.get(row);
    if (cells === undefined) {
      cells = [...(rows[row]!.values ?? [])];
      copied.set(row, cells);
      rows[row] = { ...rows[row], values: cells };
    }
    while (cells.length < column) cells.push(blank);
    cells[column] = result === undefined ? rest : { ...rest, effectiveValue: result };
  }
  if (rows === null) return sheet;
  const [data = {}, ...others] = sheet.data ?? [];
  return { ...withRoom(sheet, rows), data: [{ ...data, rowData: rows }, ...others] };
}

/** A result that reaches beyond the grid enlarges it. */
function withRoom(sheet: Sheet, rows: readonly RowData[]): Sheet {
  const grid = sheet.properties?.gridProperties;
  const columns = rows.reduce((most, { values = [] }) => Math.max(most, values.length), 0);
  const [rowCount, columnCount] = [grid?.rowCount ?? 0, grid?.columnCount ?? 0];
  if (grid === undefined || (rows.length <= rowCount && columns <= columnCount)) return sheet;
  const gridProperties = {
    ...grid,
    rowCount: Math.max(rows.length, rowCount),
    columnCount: Math.max(columns, columnCount),
  };
  return { ...sheet, properties: { ...sheet.properties, gridProperties } };
}
