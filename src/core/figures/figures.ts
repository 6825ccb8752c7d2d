/** The figures of a period: every indicator in total and by ward, from the rows that count. */
import type { Finding } from '../messages/finding';
import { dataTables } from '../schema/all';
import { levelAbove, unitsName } from '../schema/levels';
import type { Period } from '../data/periods';
import { amountAt } from '../workbook/amounts';
import type { Ward, Wards } from '../schema/units';
import type { WorkbookData } from '../workbook/read-workbook';
import { indicatorsOf } from './indicator-list';
import type { Indicator } from './indicators';
import { figureReader, type FigureReader } from './figure-reader';
import { dayTest } from './aggregate';
import type { SheetRows } from '../messages/row-counts';
import { rowCountsOf } from './row-counts';
import { reasonCounter, type Reason } from './exclusions';

export interface Figure {
  readonly indicator: Indicator;
  readonly value: number;
  /** By the code of each ward valid on the period's last day, in the list's order, zeros included. */
  readonly byWard: ReadonlyMap<string, number>;
  /** What belongs to no ward (of the association itself, or of a unit whose successor is not known). */
  readonly withoutWard: number;
  /** Of what was recognised: how much of it was registered in the period too; absent where that is not known. */
  readonly registeredInPeriod?: number;
  /** Where it is not known: the codes of units, null for the total; absent where it is everywhere. */
  readonly unknown?: ReadonlySet<string | null>;
}

export interface Excluded {
  /** Rows left out for an error whose date lies in the period or cannot be read. */
  readonly rows: number;
  /** The amounts in them that can be read, in đồng. */
  readonly amount: number;
}

/** A unit of the period's last day, and the units whose figures it carries since a day. */
export interface Merger {
  readonly into: Ward;
  /** Day serial: the first day on which it, by whatever mergers between, held their territory. */
  readonly since: number;
  /** In the list's order. */
  readonly from: readonly Ward[];
}

export interface Figures {
  readonly period: Period;
  /** Every indicator of the workbook, in the order of their definition. */
  readonly all: readonly Figure[];
  readonly of: (id: string) => Figure;
  /** The wards valid on the period's last day, in the list's order. */
  readonly wards: readonly Ward[];
  /** What these are called: "xã, phường", "thôn, tổ dân phố". */
  readonly unitsName?: string;
  /** Where figures of units that were merged by the period's end went; only units with figures. */
  readonly mergers: readonly Merger[];
  /** Rows that lie in the period and count. */
  readonly countedRows: number;
  readonly excluded: Excluded;
  /** The rows of each register, where they are known one by one. */
  readonly sheets?: readonly SheetRows[];
  /** What is wrong with the rows left out. */
  readonly reasons: readonly Reason[];
}

/** @param findings of the whole workbook: a row with an error is in no figure */
export function figuresOf(
  workbook: WorkbookData,
  findings: readonly Finding[],
  period: Period,
): Figures {
  const reader = figureReader(workbook, findings);
  const { figureOf, wrongRows } = reader;
  const moved = new Map<Ward, Ward>();
  const all = indicatorsOf(workbook).all.map((indicator): Figure => {
    const { moved: ofIndicator, ...sum } = figureOf(indicator, period);
    for (const [ward, place] of ofIndicator) moved.set(ward, place);
    const figure: Figure = { indicator, ...sum };
    return indicator.countedBy === 'recognition'
      ? { ...figure, registeredInPeriod: registeredIn(workbook, reader, indicator, period) }
      : figure;
  });
  const byId = new Map(all.map((figure) => [figure.indicator.id, figure]));
  const wards = workbook.context.wards.validOn(period.to);
  return {
    period,
    all,
    of: (id) => {
      const figure = byId.get(id);
      if (figure === undefined) throw new Error(`There is no indicator ${id}`);
      return figure;
    },
    wards,
    unitsName: unitsNameOf(workbook),
    mergers: mergersInto(wards, workbook.context.wards, moved),
    ...countRows(workbook, findings, wrongRows, period),
    sheets: rowCountsOf(workbook, findings, period),
  };
}

/** A unit's own file lists itself, so that its units are those of the level above. */
export function unitsNameOf({ settings, level, ownUnit }: WorkbookData): string {
  return unitsName(settings.unitsBelow, ownUnit === null ? level : levelAbove(level));
}

function registeredIn(
  { tables }: WorkbookData,
  reader: FigureReader,
  indicator: Indicator,
  period: Period,
): number {
  const reading = tables.get(indicator.table.sheet);
  if (reading === undefined) return 0;
  const isRegistered = dayTest(reading, reading.table.dateColumn ?? '', period);
  return reader
    .partsOf(indicator, period, null)
    .reduce((sum, { row, value }) => sum + (isRegistered(row) === true ? value : 0), 0);
}

function mergersInto(
  wards: readonly Ward[],
  units: Wards,
  moved: ReadonlyMap<Ward, Ward>,
): readonly Merger[] {
  return wards.flatMap((into) => {
    const bySince = new Map<number, Ward[]>();
    for (const ward of units.all) {
      if (moved.get(ward) !== into) continue;
      const since = heldSince(into, ward, units);
      bySince.set(since, [...(bySince.get(since) ?? []), ward]);
    }
    return [...bySince].map(([since, from]) => ({ into, since, from }));
  });
}

/** The day from which a unit holds the territory of one that was merged into it, maybe in several steps. */
function heldSince(into: Ward, ward: Ward, { byCode, all }: Wards): number {
  let since = into.validFrom ?? 0;
  let current: Ward | undefined = ward;
  for (let steps = 0; current !== into && steps < all.length; steps += 1) {
    if (current === undefined || current.validTo === null) return since;
    since = current.validTo + 1;
    current = byCode(current.mergedInto, since);
  }
  return since;
}

function countRows(
  workbook: WorkbookData,
  findings: readonly Finding[],
  wrongRows: FigureReader['wrongRows'],
  period: Period,
): Pick<Figures, 'countedRows' | 'excluded' | 'reasons'> {
  const counter = reasonCounter(findings);
  let countedRows = 0;
  let excludedRows = 0;
  let amount = 0;
  for (const table of dataTables) {
    const { sheet, dateColumn } = table;
    const reading = workbook.tables.get(sheet);
    if (reading === undefined || dateColumn === undefined) continue;
    const wrong = wrongRows(table);
    const amountOf = amountAt(reading);
    const isInPeriod = dayTest(reading, dateColumn, period);
    for (let row = 0; row < reading.rows.length; row += 1) {
      if (isInPeriod(row) === false) continue;
      if (wrong?.[row] === 1) {
        excludedRows += 1;
        counter.add(reading, row);
        amount += amountOf(row) ?? 0;
      } else countedRows += 1;
    }
  }
  return {
    countedRows,
    excluded: { rows: excludedRows, amount },
    reasons: counter.reasons(),
  };
}

// What a printed figure adds up, so that it can be traced to its rows.

export interface FigureOrigin {
  /** Ids of indicators that are added up. */
  readonly indicators: readonly string[];
  /** A ward's code; '': what belongs to no ward; null: all together. */
  readonly ward: string | null;
  /** Set where the cell shows a share of the figure, or points for it. */
  readonly isDerived?: true;
}
