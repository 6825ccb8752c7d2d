/**
 * Fills a form of the level above: a workbook with codes in its cells. The plan says which rows are
 * repeated for the units and what each cell becomes; the layout is the form's and stays.
 */
import { findAll } from '../../checks/run-checks';
import { cellAddress } from '../../data/a1';
import type { CellValue } from '../../data/cell';
import type { Period } from '../../data/periods';
import { shareText } from '../../figures/figure-text';
import { failure, type Result } from '../../messages/failure-catalog';
import type { Ward } from '../../schema/units';
import { formatInteger } from '../../vietnamese/format-number';
import { choosePeriod } from '../choose-period';
import type { Command, CommonInput } from '../command';
import { openWorkbook, tableTitles, unreadableSheet } from '../open-workbook';
import { reportOf } from '../report/build-report';
import { codePattern, namesUnit, valueOfCode, type CodeSource } from './form-codes';
import type { FilledSheet } from './filled-sheet';
import { widenedFormulas, type PlacedFormula, type RepeatedRow } from './widen-sums';

/** One sheet of a form, 0-based: the cells that hold something else than a formula, and the formulas. */
export interface FormSheet {
  readonly sheet: string;
  readonly formulas: readonly PlacedFormula[];
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly value: CellValue;
  }[];
}

export interface FillFormInput extends CommonInput {
  /** Day serials; null: the period of the settings. */
  readonly period: Period | null;
  readonly form: readonly FormSheet[];
}

export interface FillFormResult {
  readonly periodName: string;
  readonly sheets: readonly FilledSheet[];
  /** Cells of the filled form that are blank, since their figure is not known. */
  readonly unknown: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly code: string;
  }[];
}

export const fillForm: Command<FillFormInput, FillFormResult> = {
  name: 'fill-form',
  onlyReads: true,
  reads: (titles) => tableTitles(titles),
  plan: ({ today, period, form }, snapshot) => {
    const read = openWorkbook(snapshot, today);
    if (!read.ok) return read;
    const { workbook } = read;
    const unreadable = unreadableSheet(workbook);
    if (unreadable !== null) return unreadable;
    const chosen = choosePeriod(workbook, period);
    if (!chosen.ok) return chosen;
    const { input } = reportOf(workbook, findAll(workbook, snapshot), chosen, null, today);
    const { figures, targets, persons } = input;
    const source = { workbook, figures, targets, persons, periodName: chosen.name };
    const filled = filledForm(form, source);
    return filled.ok
      ? { ok: true, changes: [], result: { periodName: chosen.name, ...filled.value } }
      : filled;
  },
};

type Filled = Pick<FillFormResult, 'sheets' | 'unknown'>;

export function filledForm(
  form: readonly FormSheet[],
  source: CodeSource,
): Result<{ readonly value: Filled }> {
  const unknown: { sheet: string; cell: string; code: string }[] = [];
  const sheets: FilledSheet[] = [];
  for (const one of form) {
    const filled = filledSheet(one, source, unknown);
    if (!filled.ok) return filled;
    if (filled.value.cells.length > 0) sheets.push(filled.value);
  }
  return sheets.length === 0
    ? failure('form-without-codes', { example: '{{registered.family}}' })
    : { ok: true, value: { sheets, unknown } };
}

type Cell = FormSheet['cells'][number];

function filledSheet(
  { sheet, cells, formulas }: FormSheet,
  source: CodeSource,
  unknown: { sheet: string; cell: string; code: string }[],
): Result<{ readonly value: FilledSheet }> {
  const rows = new Map<number, Cell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  const units = source.figures.wards;
  const repeated: RepeatedRow[] = [];
  const written: FilledSheet['cells'][number][] = [];
  let added = 0;
  for (const [row, ofRow] of [...rows].sort(([one], [other]) => one - other)) {
    const isForUnits = ofRow.some(({ value }) => typeof value === 'string' && namesUnit(value));
    const ofUnits: readonly (Ward | null)[] = isForUnits && units.length > 0 ? units : [null];
    for (const [turn, unit] of ofUnits.entries()) {
      for (const { column, value } of ofRow) {
        const to = row + added + turn;
        const place = { sheet, cell: cellAddress(to, column) };
        // A row for units where there are none stays, blank.
        const becomes =
          isForUnits && unit === null
            ? blanked(value)
            : cellOf(value, unit, turn, source, (code) => unknown.push({ ...place, code }));
        if (becomes === undefined) continue;
        if (typeof becomes === 'object') {
          const cell = cellAddress(row, column);
          return failure('form-code-unknown', { sheet, cell, code: becomes.code });
        }
        written.push({ row: to, column, value: becomes });
      }
    }
    if (ofUnits.length > 1) repeated.push({ row, count: ofUnits.length });
    added += ofUnits.length - 1;
  }
  const widened = widenedFormulas(formulas, repeated, sheet);
  return { ok: true, value: { sheet, repeated, cells: written, formulas: widened } };
}

const blanked = (value: CellValue): string | undefined =>
  typeof value === 'string' && value.includes('{{') ? value.replace(codePattern, '') : undefined;

/**
 * What a cell becomes; undefined: it stays as it is. A code alone becomes a number where it is a
 * figure; among other words it is written as people read it.
 * @param turn which of the units it is, from 0
 * @param onUnknown told of a figure that is not known
 */
function cellOf(
  value: CellValue,
  unit: Ward | null,
  turn: number,
  source: CodeSource,
  onUnknown: (code: string) => void,
): string | number | { readonly code: string } | undefined {
  // A row that begins with "1" counts its units.
  if (value === 1 && unit !== null) return turn === 0 ? undefined : turn + 1;
  if (typeof value !== 'string') return undefined;
  const codes = [...value.matchAll(codePattern)];
  if (codes.length === 0) return undefined;
  let text = value;
  for (const [whole, code = ''] of codes) {
    const found = valueOfCode(code, unit, source);
    if (found === null) return { code: code.trim() };
    if (found.kind === 'figure' && found.value === null) onUnknown(code.trim());
    if (found.kind === 'figure' && whole === value.trim()) {
      // A share in per cent, as headings such as "Tỷ lệ (%)" have it.
      if (found.value === null) return '';
      return found.isShare ? found.value / 100 : found.value;
    }
    text = text.replace(whole, () => wordsOf(found));
  }
  return text;
}

function wordsOf(found: Exclude<ReturnType<typeof valueOfCode>, null>): string {
  if (found.kind === 'text') return found.text;
  if (found.value === null) return '';
  return found.isShare ? shareText(found.value) : formatInteger(found.value);
}
