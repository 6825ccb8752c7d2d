/** What the lists are made from: the rows that the figures of gifts and of awards are the sums of. */
import type { FigureReader } from '../../figures/figure-reader';
import { indicatorOf } from '../../figures/indicators';
import { isInPeriod, type Period } from '../../data/periods';
import { amountAt } from '../../workbook/amounts';
import { anonymousDonors } from '../../workbook/anonymous-donors';
import { textAt, numberAt, wardAt, type TableData } from '../../workbook/read-table';
import type { WorkbookData } from '../../workbook/read-workbook';
import { anonymousDonor } from './labels';
import { nameWithoutPersonalData, withoutPersonalData } from './personal-data';

/** One row of a register, with nothing in it that must not be published. */
export interface ListedRow {
  /** As in the list of levels: "Thành hội". */
  readonly level: string;
  /** "" where the row is of no ward. */
  readonly ward: string;
  /** By which the rows of a level are ordered: the ward's place in the list of wards, -1 for none. */
  readonly wardOrder: number;
  readonly name: string;
  /** Day serial. */
  readonly day: number;
  /** đồng. */
  readonly amount: number;
  readonly text: (column: string) => string;
  readonly number: (column: string) => number | null;
}

export interface ListedRows {
  readonly rows: readonly ListedRow[];
  /** Rows of the period that are left out for an error. */
  readonly excludedRows: number;
}

/** What both lists are taken from. */
export interface ListSource {
  readonly workbook: WorkbookData;
  readonly reader: FigureReader;
  readonly period: Period;
}

/** Gifts of all levels; money that another level passed on is none. */
export function giftRows(source: ListSource): ListedRows {
  return rowsOf(source, 'fund.total.amount', 'donor', anonymousDonors);
}

export function awardRows(source: ListSource): ListedRows {
  return rowsOf(source, 'award.amount', 'name');
}

/**
 * @param id the indicator that the list adds up to
 * @param hidesName which rows are of someone who is not to be named
 */
function rowsOf(
  { workbook, reader, period }: ListSource,
  id: string,
  nameColumn: string,
  hidesName?: (reading: TableData) => (row: number) => boolean,
): ListedRows {
  const indicator = indicatorOf(id);
  const reading = workbook.tables.get(indicator.table.sheet);
  const wrong = reader.wrongRows(indicator.table);
  if (reading === undefined || wrong === undefined) return { rows: [], excludedRows: 0 };
  const [levelAt, nameAt] = [textAt(reading, 'level'), textAt(reading, nameColumn)];
  const [dayAt, amountOf] = [numberAt(reading, 'date'), amountAt(reading)];
  const wardOf = wardAt(reading);
  const isHidden = hidesName?.(reading);
  const rows = Array.from(reader.rowsOf(indicator, period), (row): ListedRow => {
    const ward = wardOf(row);
    return {
      level: levelAt(row) ?? '',
      ward: ward?.name ?? '',
      wardOrder: ward?.row ?? -1,
      // A name that is nothing but a telephone is no name.
      name:
        (isHidden?.(row) === true ? '' : nameWithoutPersonalData(nameAt(row) ?? '')) ||
        anonymousDonor,
      day: dayAt(row) ?? 0,
      amount: amountOf(row) ?? 0,
      text: (column) => withoutPersonalData(textAt(reading, column)(row) ?? ''),
      number: (column) => numberAt(reading, column)(row),
    };
  });
  // The sort keeps the register's order where ward and day are the same.
  rows.sort((one, other) => one.wardOrder - other.wardOrder || one.day - other.day);
  return { rows, excludedRows: wrongRowsIn(reading, wrong, period) };
}

function wrongRowsIn(reading: TableData, wrong: Uint8Array, period: Period): number {
  const dayAt = numberAt(reading, 'date');
  return wrong.reduce((count, isWrong, row) => {
    const day = isWrong === 1 ? dayAt(row) : null;
    return isWrong === 1 && (day === null || isInPeriod(day, period)) ? count + 1 : count;
  }, 0);
}

/** The rows by level: the usual levels first, in their order, then any that staff added. */
export function byLevel(
  rows: readonly ListedRow[],
  usual: readonly string[],
): readonly (readonly [level: string, rows: readonly ListedRow[]])[] {
  const groups = new Map<string, ListedRow[]>(usual.map((level) => [level, []]));
  for (const row of rows) {
    const group = groups.get(row.level) ?? [];
    group.push(row);
    groups.set(row.level, group);
  }
  return [...groups].filter(([, group]) => group.length > 0);
}
