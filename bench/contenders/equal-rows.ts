/**
 * What an engineer would add to the type check to find rows typed twice as well: one text a row of
 * all that makes it what it is, in small letters and single spaces, looked up in a map.
 */
import { fromSerial } from '../../src/core/data/dates';
import { place, type Cell } from '../data/register';
import type { Contender } from './contender';
import { onRows } from './contender';
import { rowCheck } from './type-check';

const plain = (text: Cell | undefined) =>
  String(text).normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

const yearOf = (day: Cell | undefined) => (typeof day === 'number' ? fromSerial(day).year : '');

/** As the add-on compares registrations: title, ward, hamlet, name, year of birth, year of the date. */
const keyOf = (cells: readonly Cell[]) =>
  [
    plain(cells[place.title]),
    plain(cells[place.ward]),
    plain(cells[place.hamlet]),
    plain(cells[place.name]),
    cells[place.birthYear],
    yearOf(cells[place.date]),
  ].join('|');

export const equalRows: Contender = {
  id: 'equal-rows',
  label: 'The type check, and rows that are equal',
  on: (workbook) => {
    const check = rowCheck(workbook);
    return onRows(workbook, (rows) => {
      const faults: { row: number; column: number; message: string }[] = [];
      const known = new Map<string, number>();
      rows.forEach((cells, row) => {
        check(cells, (column, message) => faults.push({ row, column, message }));
        const key = keyOf(cells);
        const first = known.get(key);
        if (first === undefined) known.set(key, row);
        else faults.push({ row, column: place.name, message: `equal to row ${first}` });
      });
      return faults.length;
    });
  },
};
