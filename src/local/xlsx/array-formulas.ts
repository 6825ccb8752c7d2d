/**
 * Formulas whose results fill several cells. Google has them as ARRAYFORMULA(…), and the cells that
 * a result fills hold only an effective value; a file has them as formulas for an area, and names
 * functions that are younger than its format by a prefix.
 */
import type { CellData } from '../../sheets/api';
import type { Area } from '../emulator/sheets/areas';
import { formulaParts, mapCode } from './formula-parts';
import { formulaToXlsx } from './formula-separator';

const younger = `IFS SWITCH IFNA XOR TEXTJOIN CONCAT MAXIFS MINIFS DAYS RANK.EQ
  XLOOKUP XMATCH UNIQUE SEQUENCE VSTACK HSTACK TOCOL`.split(/\s+/);

const prefixes: ReadonlyMap<string, string> = new Map([
  ...younger.map((name) => [name, '_xlfn.'] as const),
  ['FILTER', '_xlfn._xlws.'],
  ['SORT', '_xlfn._xlws.'],
]);

/** @param text as the file has it @param isArray whether it is one for an area */
export function formulaFromFile(text: string, isArray: boolean): string {
  const plain = text.includes('_xl')
    ? mapCode(text, (code) => code.replace(/_xlfn\.|_xlws\.|_xlpm\./g, ''))
    : text;
  return isArray ? `=ARRAYFORMULA(${plain})` : `=${plain}`;
}

/** @returns the formula as a file has it, and whether it is one for an area */
export function formulaToFile(formula: string): {
  readonly text: string;
  readonly isArray: boolean;
} {
  const [, inner] = /^=\s*ARRAYFORMULA\s*\(([^]*)\)\s*$/i.exec(formula) ?? [];
  const isArray = inner !== undefined && isBalanced(inner);
  const text = mapCode(formulaToXlsx(isArray ? inner : formula), (code) =>
    code.replace(/(?<![\p{L}\p{N}_.])[A-Z.]+(?=\s*\()/giu, (name) => {
      const prefix = prefixes.get(name.toUpperCase());
      return prefix === undefined ? name : prefix + name.toUpperCase();
    }),
  );
  return { text, isArray };
}

/** Whether every bracket closes one that was opened before. */
function isBalanced(formula: string): boolean {
  let depth = 0;
  for (const { kind, text } of formulaParts(formula)) {
    if (kind !== 'code') continue;
    for (const sign of text) {
      if (sign === '(') depth += 1;
      else if (sign === ')') depth -= 1;
      if (depth < 0) return false;
    }
  }
  return depth === 0;
}

type Rows = readonly ({ readonly values?: readonly CellData[] | undefined } | undefined)[];

/** A cell by its row and column. */
export type CellKey = `${number}:${number}`;

/** The areas that results of several cells fill, by the cell of their formula. */
export function filledAreas(rows: Rows): ReadonlyMap<CellKey, Area> {
  const areas = new Map<CellKey, Area>();
  /** The formula that the last cell of each column holds, or is filled by. */
  const above: (readonly [row: number, column: number] | undefined)[] = [];
  rows.forEach((held, row) => {
    let left: readonly [row: number, column: number] | undefined;
    held?.values?.forEach((cell, column) => {
      const entered = cell?.userEnteredValue;
      if (entered !== undefined) {
        left = entered.formulaValue === undefined ? undefined : [row, column];
        above[column] = left;
        return;
      }
      if (cell?.effectiveValue === undefined) {
        left = undefined;
        return;
      }
      const owner = above[column] ?? left;
      if (owner === undefined) return;
      [left, above[column]] = [owner, owner];
      const [startRow, startColumn] = owner;
      const key = `${startRow}:${startColumn}` as const;
      const area = areas.get(key);
      areas.set(key, {
        startRow,
        startColumn,
        endRow: Math.max(area?.endRow ?? 0, row + 1),
        endColumn: Math.max(area?.endColumn ?? 0, column + 1),
      });
    });
  });
  return areas;
}
