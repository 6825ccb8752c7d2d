/** The formulas in HyperFormula: the sheet is built, and everything computed, as when a file is opened. */
import { HyperFormula } from 'hyperformula';
import type { Workbook } from '../data/register';
import { readColumnsOf, sumsOf } from './grid';

/** @returns milliseconds, and the sum of all counts as a proof */
export function inHyperFormula(workbook: Workbook): { milliseconds: number; counted: number } {
  const data = readColumnsOf(workbook).map((row) => row.map((cell) => (cell === '' ? null : cell)));
  const last = data.length;
  const range = (column: string) => `Data!$${column}$1:$${column}$${last}`;
  const formulas = sumsOf(workbook).formulas((name, summed, conditions) => {
    const parts = conditions.map(([column, text]) => `${range(column)}, "${text}"`);
    return `=${name}(${[...(summed === '' ? [] : [range(summed)]), ...parts].join(', ')})`;
  });
  globalThis.gc?.();
  const start = performance.now();
  // Used for measuring only, under its GPL-3.0 licence.
  const engine = HyperFormula.buildFromSheets(
    { Data: data, Sums: formulas.map((formula) => [formula]) },
    { licenseKey: 'gpl-v3', maxRows: 1_048_576 },
  );
  const sheet = engine.getSheetId('Sums') ?? 0;
  const values = formulas.map((_, row) => engine.getCellValue({ sheet, col: 0, row }));
  const milliseconds = performance.now() - start;
  const counted = values.reduce<number>(
    (sum, value, row) => (row % 2 === 0 && typeof value === 'number' ? sum + value : sum),
    0,
  );
  engine.destroy();
  return { milliseconds, counted };
}
