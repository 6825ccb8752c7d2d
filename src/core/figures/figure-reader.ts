/** One figure of a workbook at a time, from the rows that count. */
import { memoize } from '../data/memoize';
import { rowsWithErrors } from './exclusions';
import type { Finding } from '../messages/finding';
import type { Value } from '../schema/column-type';
import { levelsFrom } from '../schema/levels';
import type { Ward } from '../schema/units';
import { columnOf, type Table } from '../schema/table';
import type { Period } from '../data/periods';
import type { TableData } from '../workbook/read-table';
import type { WorkbookData } from '../workbook/read-workbook';
import { derive, isDerived, type Amounts, type Derived, type DerivedIndicator } from './derived';
import { gapBefore, peopleOf, typedOpening } from './given';
import { indicatorsOf } from './indicator-list';
import {
  balanceParts,
  indicatorOf,
  type GivenAmount,
  type Indicator,
  type RowIndicator,
} from './indicators';
import { filteredRows, measure } from './aggregate';
import { rowsByValue } from './aggregate';
import { rowsInPeriod } from './aggregate';
import { pledgesUntil } from './pledges';
import { recordRows, sumByUnit, type Adding, type RowPart, type Tally } from './totals-by-unit';

/** A figure in all and by unit; what is made of other figures may not be known everywhere. */
export type Sum = ReturnType<Tally['result']> & Pick<Derived, 'unknown'>;

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
  const known = indicatorsOf(workbook);

  function wrongRows(table: Table): Uint8Array | undefined {
    const reading = workbook.tables.get(table.sheet);
    if (reading === undefined) return undefined;
    const wrong = wrongByTable.get(table) ?? rowsWithErrors(reading, errors);
    wrongByTable.set(table, wrong);
    return wrong;
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
    // Other values than those of lists may be spelled in several ways.
    if (columnOf(table, first.column).kind.name !== 'list') return counted;
    const key = `${kind}\u0001${first.column}`;
    const groups = countedByValue.get(key) ?? rowsByValue(counted, reading.column(first.column));
    countedByValue.set(key, groups);
    return groups.get(value) ?? noRows;
  }

  function measureInto(tally: Adding, indicator: RowIndicator, period: Period): void {
    const reading = workbook.tables.get(indicator.table.sheet);
    const wrong = wrongRows(indicator.table);
    if (reading === undefined || wrong === undefined) return;
    const rows = rowsCounted(indicator, reading, wrong, period);
    const receivedOn = (row: number) => receivedUntil(period.to).get(row) ?? 0;
    measure(tally, indicator, { reading, rows, wrong, period, receivedOn });
  }

  /** By data row of Cam kết: what came in on it by a day. */
  const receivedUntil = memoize(
    (day: number): ReadonlyMap<number, number> =>
      new Map(
        pledgesUntil(workbook, wrongRows, day).map(({ row, received }) => [row, received] as const),
      ),
  );

  function figureOf(indicator: Indicator, period: Period, onDay = period.to): Sum {
    if (isDerived(indicator)) return derivedFigure(indicator, period, onDay);
    const tally = sumByUnit(workbook.context.wards, onDay);
    measureInto(tally, indicator as RowIndicator, period);
    return tally.result();
  }

  function derivedFigure({ measure }: DerivedIndicator, period: Period, onDay: number): Sum {
    const moved = new Map<Ward, Ward>();
    const derived = derive(measure, {
      figureOf: (id) => {
        const part = figureOf(known.of(id), period, onDay);
        for (const [ward, place] of part.moved) moved.set(ward, place);
        return part;
      },
      given: (what) => givenAmount(what, period, onDay),
    });
    return { ...derived, moved };
  }

  function givenAmount(what: GivenAmount, period: Period, onDay: number): Amounts {
    if (what === 'opening') {
      const value = openingOf(period);
      const none = workbook.context.wards.validOn(onDay).map(({ code }) => [code, 0] as const);
      return { value, byWard: new Map(none), withoutWard: value };
    }
    const people = peopleOf(workbook, onDay);
    return what === 'population' ? people.population : people.unknown;
  }

  /** What the settings say, with what the registers hold between their day and the period's first. */
  function openingOf(period: Period): number {
    const typed = levelsFrom(workbook.level).map((level) => typedOpening(workbook, level));
    if (typed.every((value) => value === null)) return 0;
    const opening = typed.reduce<number>((sum, value) => sum + (value ?? 0), 0);
    const gap = gapBefore(workbook, period);
    if (gap === null) return opening;
    const flow = balanceFlow.reduce(
      (sum, { id, sign }) => sum + sign * figureOf(indicatorOf(id), gap.period).value,
      0,
    );
    return opening + gap.sign * flow;
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
    figureOf,
    partsOf: (indicator, period, ward) => {
      if (isDerived(indicator)) return [];
      const recorder = recordRows(workbook.context.wards, period.to, ward);
      measureInto(recorder, indicator as RowIndicator, period);
      return recorder.parts;
    },
  };
}

/** What changes the balance. */
const balanceFlow = balanceParts.filter(({ id }) => id !== 'fund.opening.amount');
