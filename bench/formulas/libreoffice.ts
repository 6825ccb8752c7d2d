/** The formulas in LibreOffice, where it is installed: the time that a file takes longer with them than without. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Cell, type Workbook, place } from '../data/register';
import { HyperFormula } from 'hyperformula';
import { wardNamesOf, titles } from '../contenders/contender';

// What users do today: COUNTIFS and SUMIFS by ward and title, below each other in a sheet of their own.

/** Ward, title and quantity: the only columns that the formulas read. */
function readColumnsOf({ rows }: Workbook): Cell[][] {
  const places = [place.ward, place.title, place.quantity];
  return rows.map((row) => places.map((column) => row[column] ?? ''));
}

interface Sums {
  readonly count: number;
  /** @param write a formula from its function, the range summed ('' for none), and pairs of range and text */
  readonly formulas: (write: FormulaWriter) => string[];
}

type FormulaWriter = (
  name: 'COUNTIFS' | 'SUMIFS',
  summed: string,
  conditions: readonly (readonly [column: string, text: string])[],
) => string;

export function sumsOf(workbook: Workbook): Sums {
  const pairs = wardNamesOf(workbook).flatMap((ward) =>
    titles.map((title) => [['A', ward] as const, ['B', title] as const]),
  );
  return {
    count: pairs.length * 2,
    formulas: (write) =>
      pairs.flatMap((conditions) => [
        write('COUNTIFS', '', conditions),
        write('SUMIFS', 'C', conditions),
      ]),
  };
}

/** How many rows the formulas must count: those whose ward and title are those of the lists, case aside. */
export function countableRows(workbook: Workbook): number {
  const lower = (cell: Cell | undefined) => String(cell).toLowerCase();
  const wards = new Set(wardNamesOf(workbook).map(lower));
  const known = new Set(titles.map(lower));
  return workbook.rows.filter(
    (row) => wards.has(lower(row[place.ward])) && known.has(lower(row[place.title])),
  ).length;
}

/**
 * What each of some openings with the formulas took longer than one without just before.
 * @returns null where LibreOffice is not installed
 */
export function inLibreOffice(
  workbook: Workbook,
  rounds: number,
): { milliseconds: readonly number[]; counted: number } | null {
  if (spawnSync('soffice', ['--version']).status !== 0) return null;
  const data = readColumnsOf(workbook);
  const range = (column: string) => `[$Data.$${column}$1:.$${column}$${data.length}]`;
  const formulas = sumsOf(workbook).formulas((name, summed, conditions) => {
    const parts = conditions.map(([column, text]) => `${range(column)};"${text}"`);
    return `of:=${name}(${[...(summed === '' ? [] : [range(summed)]), ...parts].join(';')})`;
  });
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const convert = (name: string) => {
      const start = performance.now();
      const { status, stderr } = spawnSync(
        'soffice',
        [
          `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
          '--headless',
          '--convert-to',
          'csv',
          '--outdir',
          folder,
          join(folder, `${name}.fods`),
        ],
        { encoding: 'utf8' },
      );
      if (status !== 0) throw new Error(`LibreOffice failed: ${stderr}`);
      return performance.now() - start;
    };
    writeFileSync(join(folder, 'without.fods'), document(data, []));
    writeFileSync(join(folder, 'with.fods'), document(data, formulas));
    // The first start makes the profile.
    convert('without');
    const milliseconds = Array.from({ length: rounds }, () => {
      const without = convert('without');
      return convert('with') - without;
    });
    const values = readFileSync(join(folder, 'with.csv'), 'utf8').split('\n').map(Number);
    const counted = values.reduce((sum, value, row) => (row % 2 === 0 ? sum + value : sum), 0);
    return { milliseconds, counted };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A flat OpenDocument spreadsheet: the sums first, as only the first sheet becomes CSV. */
function document(data: readonly (readonly Cell[])[], sums: readonly string[]): string {
  const escaped = (text: string) =>
    text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
  const cell = (value: Cell) => {
    if (value === '') return '<table:table-cell/>';
    return typeof value === 'number'
      ? `<table:table-cell office:value-type="float" office:value="${value}"/>`
      : `<table:table-cell office:value-type="string"><text:p>${escaped(value)}</text:p></table:table-cell>`;
  };
  const row = (cells: string) => `<table:table-row>${cells}</table:table-row>`;
  const sheet = (name: string, rows: readonly string[]) =>
    `<table:table table:name="${name}">${rows.join('\n')}</table:table>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"',
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
    ' xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3"',
    ' office:mimetype="application/vnd.oasis.opendocument.spreadsheet">',
    '<office:body><office:spreadsheet>',
    sheet(
      'Sums',
      sums.map((formula) => row(`<table:table-cell table:formula="${escaped(formula)}"/>`)),
    ),
    sheet(
      'Data',
      data.map((cells) => row(cells.map(cell).join(''))),
    ),
    '</office:spreadsheet></office:body></office:document>',
  ].join('\n');
}

// The formulas in HyperFormula: the sheet is built, and everything computed, as when a file is opened.

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
