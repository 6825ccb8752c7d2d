/** A bare check of types, written by hand for this one register: no proposals, no spellings, no comparing of rows. */
import { place, type Cell } from '../data/register';
import type { Workbook } from '../data/register';
import type { Contender } from './contender';
import {
  firstDay,
  firstYear,
  forms,
  lastDay,
  lastYear,
  phonePattern,
  results,
  titles,
  wardNamesOf,
} from './contender';
import { onRows } from './contender';

const isWhole = (value: Cell | undefined, from: number, to: number) =>
  typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to;

/** Which columns of a row are wrong. */
export function wrongColumns(workbook: Workbook): (cells: readonly Cell[]) => readonly number[] {
  const check = rowCheck(workbook);
  return (cells) => {
    const wrong: number[] = [];
    check(cells, (column) => wrong.push(column));
    return wrong;
  };
}

export function rowCheck(workbook: Workbook) {
  const wards = new Set<Cell | undefined>(wardNamesOf(workbook));
  const knownTitles = new Set<Cell | undefined>(titles);
  const knownForms = new Set<Cell | undefined>(forms);
  const knownResults = new Set<Cell | undefined>(results);
  return (cells: readonly Cell[], tell: (column: number, message: string) => void) => {
    const number = cells[place.rowNumber];
    if (number !== '' && !isWhole(number, 1, Infinity)) tell(place.rowNumber, 'not a number');
    if (!isWhole(cells[place.date], firstDay, lastDay)) tell(place.date, 'not a date');
    const title = cells[place.title];
    if (!knownTitles.has(title)) tell(place.title, 'not in the list');
    const ward = cells[place.ward];
    if (ward === '' ? title !== 'Đơn vị học tập' : !wards.has(ward)) tell(place.ward, 'not a ward');
    if (typeof cells[place.hamlet] !== 'string') tell(place.hamlet, 'not a text');
    const name = cells[place.name];
    if (typeof name !== 'string' || name.trim() === '') tell(place.name, 'not a name');
    const year = cells[place.birthYear];
    if (year !== '' && !isWhole(year, firstYear, lastYear)) tell(place.birthYear, 'not a year');
    const phone = cells[place.phone];
    if (phone !== '' && (typeof phone !== 'string' || !phonePattern.test(phone))) {
      tell(place.phone, 'not a phone');
    }
    const form = cells[place.form];
    if (form !== '' && !knownForms.has(form)) tell(place.form, 'not in the list');
    const quantity = cells[place.quantity];
    if (quantity !== '' && !isWhole(quantity, 1, Infinity)) tell(place.quantity, 'not a count');
    const result = cells[place.result];
    if (result !== '' && !knownResults.has(result)) tell(place.result, 'not in the list');
    if (typeof cells[place.note] !== 'string') tell(place.note, 'not a text');
  };
}

export const typeCheck: Contender = {
  id: 'type-check',
  label: 'Type check written by hand',
  on: (workbook) => {
    const check = rowCheck(workbook);
    return onRows(workbook, (rows) => {
      const faults: { row: number; column: number; message: string }[] = [];
      rows.forEach((cells, row) => {
        check(cells, (column, message) => faults.push({ row, column, message }));
      });
      return faults.length;
    });
  },
};
