/** The formulas in LibreOffice, where it is installed: the time that a file takes longer with them than without. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Cell } from '../data/columns';
import type { Workbook } from '../data/register';
import { readColumnsOf, sumsOf } from './grid';

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
