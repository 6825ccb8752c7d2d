/** One figure of a workbook at a time, from the rows that count. */
import { rowsWithErrors } from './exclusions';
import type { Finding } from '../messages/finding';
import type { Value } from '../schema/column-type';
import type { Table } from '../schema/table';
import type { Period } from '../data/periods';
import type { TableData } from '../workbook/read-table';
import type { WorkbookData } from '../workbook/read-workbook';
import { indicators, type Indicator } from './indicators';
import { filteredRows, measure } from './aggregate';
import { rowsByValue } from './aggregate';
import { rowsInPeriod } from './aggregate';
import { recordRows, sumByUnit, type Adding, type RowPart, type Tally } from './totals-by-unit';

export type Sum = ReturnType<Tally['result']>;

export interface FigureReader {
  /**
   * @param onDay the wards valid on this day are told apart; the period's last day unless said otherwise
   */
  readonly figureOf: (indicator: Indicator, period: Period, onDay?: number) => Sum;
  /** The data rows that an indicator is measured over: those that a figure can be traced to. */
  readonly rowsOf: (indicator: Indicator, period: Period) => Int32Array;
  /** The rows that make up a figure of a ward (its code), of what has none (''), or of all (null), with the part of each. */
  readonly partsOf: (
    indicator: Indicator,
    period: Period,
    ward: string | null,
  ) => readonly RowPart[];
  /** By data row: 1 where an error keeps it out of every figure; undefined where the workbook lacks the table. */
  readonly wrongRows: (table: Table) => Uint8Array | undefined;
}

const noRows = new Int32Array(0);

/** @param findings of the whole workbook: a row with an error is in no figure */
export function figureReader(workbook: WorkbookData, findings: readonly Finding[]): FigureReader {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const wrongByTable = new Map<Table, Uint8Array>();

  function wrongRows(table: Table): Uint8Array | undefined {
    const reading = workbook.tables.get(table.sheet);
    if (reading === undefined) return undefined;
    const known = wrongByTable.get(table) ?? rowsWithErrors(reading, errors);
    wrongByTable.set(table, known);
    return known;
  }

  const countedByKind = new Map<string, Int32Array>();
  const countedByValue = new Map<string, ReadonlyMap<Value, Int32Array>>();

  /** Most indicators of a table share the rows that count; of them those that can pass the first filter. */
  function rowsCounted(
    { table, countedBy, filters: [first] }: Indicator,
    reading: TableData,
    wrong: Uint8Array,
    period: Period,
  ): Int32Array {
    const kind = [table.sheet, countedBy, period.from, period.to].join('\u0001');
    const counted = countedByKind.get(kind) ?? rowsInPeriod(reading, countedBy, wrong, period);
    countedByKind.set(kind, counted);
    const [value, ...others] = first?.oneOf ?? [];
    if (first === undefined || !value || others.length > 0) return counted;
    const key = `${kind}\u0001${first.column}`;
    const groups = countedByValue.get(key) ?? rowsByValue(counted, reading.column(first.column));
    countedByValue.set(key, groups);
    return groups.get(value) ?? noRows;
  }

  function measureInto(tally: Adding, indicator: Indicator, period: Period): void {
    const reading = workbook.tables.get(indicator.table.sheet);
    const wrong = wrongRows(indicator.table);
    if (reading === undefined || wrong === undefined) return;
    const rows = rowsCounted(indicator, reading, wrong, period);
    measure(tally, indicator, { reading, rows, wrong, period });
  }

  return {
    wrongRows,
    rowsOf: (indicator, period) => {
      const reading = workbook.tables.get(indicator.table.sheet);
      const wrong = wrongRows(indicator.table);
      return reading === undefined || wrong === undefined
        ? noRows
        : filteredRows(rowsCounted(indicator, reading, wrong, period), reading, indicator.filters);
    },
    figureOf: (indicator, period, onDay = period.to) => {
      const tally = sumByUnit(workbook.context.wards, onDay);
      measureInto(tally, indicator, period);
      return tally.result();
    },
    partsOf: (indicator, period, ward) => {
      const recorder = recordRows(workbook.context.wards, period.to, ward);
      measureInto(recorder, indicator, period);
      return recorder.parts;
    },
  };
}

/** The indicator of an id; the id is written in the code, so a wrong one is a defect. */
export function indicatorOf(id: string): Indicator {
  const found = indicators.find((indicator) => indicator.id === id);
  if (found === undefined) throw new Error(`There is no indicator ${id}`);
  return found;
}
