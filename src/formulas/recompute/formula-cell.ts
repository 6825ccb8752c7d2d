/** Defines what is held of each formula and each sheet while a workbook is kept computed. */
import type { CellData, Sheet } from '../../sheets/api';
import type { At } from '../computing';
import type { Program } from '../program/program-cache';
import { cellKey, SheetValues } from '../values';

export type RowData = NonNullable<NonNullable<Sheet['data']>[number]['rowData']>[number];

/** How far a result reaches from its formula's cell, that cell included. */
export interface Spill {
  readonly height: number;
  readonly width: number;
}

/** A formula, and how far its computing has come; it is computed for its own place. */
export interface FormulaCell extends At {
  readonly state: SheetState;
  readonly formula: string;
  readonly program: Program;
  isDirty: boolean;
  /** Visited, while it waits for what it reads: see computeInOrder. */
  isOpen: boolean;
  /** It needs its own result. */
  isCircular: boolean;
  /** null: its result is a single cell. */
  spill: Spill | null;
}

export interface SheetState {
  readonly values: SheetValues;
  readonly formulas: Map<number, FormulaCell>;
  /** Formulas to be computed, by column. */
  readonly dirty: Map<number, Set<FormulaCell>>;
  /** Cells that a formula elsewhere fills, by cell. */
  readonly spilled: Map<number, FormulaCell>;
  /** As last seen, or as last given out. */
  rows: readonly RowData[];
  rowMetadata: unknown;
  /** Cells whose result may have to be written: see cellKey. */
  touched: Set<number>;
}

export function createSheetState(title: string): SheetState {
  return {
    values: new SheetValues(title),
    formulas: new Map(),
    dirty: new Map(),
    spilled: new Map(),
    rows: [],
    rowMetadata: undefined,
    touched: new Set(),
  };
}

export function rowsOf(sheet: Sheet): readonly RowData[] {
  return sheet.data?.[0]?.rowData ?? [];
}

export function heldAt(state: SheetState, row: number, column: number): CellData | undefined {
  return state.rows[row]?.values?.[column];
}

export function touch({ touched }: SheetState, row: number, column: number): void {
  touched.add(cellKey(row, column));
}
