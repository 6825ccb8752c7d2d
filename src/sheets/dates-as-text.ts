/**
 * Makes sure that dates can be told from numbers, where FORMULA with FORMATTED_STRING does not show
 * them as text: Google documents that by implication only. UNFORMATTED_VALUE does, as recorded.
 */
import { isFormula } from '../core/data/cell';
import { allTables, ownTables } from '../core/schema/all';
import { settingsTable } from '../core/schema/reference-sheets';
import type { Snapshot, SheetCells } from '../core/workbook/snapshot';
import { findHeader } from '../core/workbook/header';
import { sheetFor } from '../core/workbook/read-workbook';
import type { CellValue, ValueRange } from './api';

type Columns = readonly (readonly CellValue[])[];

/**
 * Whether numbers stand where days belong, and not one number of the workbook is shown as the text
 * of a day.
 */
export function mayHideDates(snapshot: Snapshot): boolean {
  return !snapshot.sheets.some(showsDate) && [...allTables, ...ownTables].some(hasDay(snapshot));
}

function showsDate({ values, formulas }: SheetCells): boolean {
  return values.some((column, index) =>
    column.some((value, row) => {
      if (typeof value !== 'number') return false;
      const formula = formulas[index]?.[row];
      return typeof formula === 'string' && !isFormula(value, formula);
    }),
  );
}

const hasDay = (snapshot: Snapshot) => (table: (typeof allTables)[number]) => {
  const sheet = sheetFor(snapshot, table);
  if (sheet === undefined) return false;
  const isSettings = table.sheet === settingsTable.sheet;
  const columns = findHeader(sheet, table)?.columns;
  return table.columns.some(({ key, kind }) => {
    const place = columns?.get(key);
    // The settings' values are of every kind, days among them.
    if (place === undefined || !(isSettings || kind.name === 'date')) return false;
    const [values, formulas] = [sheet.values[place] ?? [], sheet.formulas[place] ?? []];
    return values.some((value, row) => isDay(value) && !isFormula(value, formulas[row]));
  });
};

/** Day serials of 1900 to 2199, with or without a time. */
const isDay = (value: CellValue): boolean =>
  typeof value === 'number' && value >= 2 && value < 109_575;

/**
 * What FORMULA with FORMATTED_STRING was to give.
 * @param formulas by sheet: FORMULA, columns first
 * @param shown the same ranges: UNFORMATTED_VALUE, FORMATTED_STRING
 */
export function withShownDates(
  formulas: readonly ValueRange[],
  shown: readonly ValueRange[],
): readonly ValueRange[] {
  return shown.map((range, index) => {
    const ofFormulas = (formulas[index]?.values ?? []) as Columns;
    const ofShown = (range.values ?? []) as Columns;
    const width = Math.max(ofFormulas.length, ofShown.length);
    const values = Array.from({ length: width }, (_, column) => {
      const [asFormulas, asShown] = [ofFormulas[column] ?? [], ofShown[column] ?? []];
      const height = Math.max(asFormulas.length, asShown.length);
      return Array.from({ length: height }, (__, row): CellValue => {
        const formula = asFormulas[row] ?? '';
        const isKept = typeof formula === 'string' && formula.startsWith('=');
        return isKept ? formula : (asShown[row] ?? '');
      });
    });
    return { ...range, values } as ValueRange;
  });
}
