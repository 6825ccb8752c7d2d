/**
 * The periods of `Lịch sử kỳ`, each as its newest closing or reopening left it. What happened to a
 * period together shares its Chốt lúc; the order of the rows does not matter, so that the sheet may
 * be sorted.
 */
import { history, periodStates, type PeriodState } from '../schema/managed-sheets';
import { parseDateTime } from '../data/dates';
import { fold } from '../vietnamese/fold';
import { isSamePeriod, shiftPeriod, type Period } from '../data/periods';
import { numbersOf, textsOf, type TableData } from '../workbook/read-table';
import type { WorkbookData } from '../workbook/read-workbook';
import type { Ward } from '../schema/units';

// How `Lịch sử kỳ` names what a figure belongs to. A ward is its printed name with its code, which
// together with the period's last day mean one unit, though codes and names were used again.

/** Of the association itself, or of a unit whose successor is not known. */
export const withoutWardLabel = '(không thuộc xã, phường)';

export function wardLabel({ name, code }: Pick<Ward, 'name' | 'code'>): string {
  return `${name} (${code})`;
}

type Place =
  | { readonly kind: 'total' }
  | { readonly kind: 'without-ward' }
  | { readonly kind: 'ward'; readonly code: string; readonly name: string };

/** What a label means; null for a text that no closing writes. */
export function placeOf(label: string | null): Place | null {
  if (label === null || label === '') return { kind: 'total' };
  if (fold(label) === fold(withoutWardLabel)) return { kind: 'without-ward' };
  const [, name, code] = /^(.+) \(([^\s()]+)\)$/.exec(label) ?? [];
  return name === undefined || code === undefined ? null : { kind: 'ward', name, code };
}

/** A figure as it was when the period was closed. */
export interface ClosedFigure {
  /** The name of the indicator as it was then. */
  readonly label: string;
  /** null: the row of the total is gone. */
  readonly value: number | null;
  /** By the code of the unit, as of the period's last day. */
  readonly byWard: ReadonlyMap<string, number>;
  readonly withoutWard: number;
}

export interface PeriodRecord {
  readonly period: Period;
  /** As printed. */
  readonly name: string;
  readonly state: PeriodState;
  /** "05/7/2017 08:30:05". */
  readonly when: string;
  readonly who: string;
  readonly reason: string;
  /** By indicator id; empty where it was reopened. */
  readonly figures: ReadonlyMap<string, ClosedFigure>;
  /** Names of the units by code. */
  readonly wardNames: ReadonlyMap<string, string>;
}

/** What a text in Trạng thái means. */
export function stateOf(text: string | null): PeriodState | undefined {
  const wanted = fold(text ?? '');
  return (Object.keys(periodStates) as PeriodState[]).find(
    (state) => fold(periodStates[state]) === wanted,
  );
}

/** Every period that was ever closed, the latest first. Rows that cannot be read are left out (they are findings). */
export function recordsOf({ tables }: WorkbookData): readonly PeriodRecord[] {
  const reading = tables.get(history.sheet);
  return reading === undefined
    ? []
    : newestEvents(reading)
        .map((event) => recordOf(reading, event))
        .sort(
          (one, other) => other.period.to - one.period.to || other.period.from - one.period.from,
        );
}

/** The period's record; undefined where it was never closed. */
export function recordFor(
  records: readonly PeriodRecord[],
  period: Period,
): PeriodRecord | undefined {
  return records.find((record) => isSamePeriod(record.period, period));
}

export function isClosed(record: PeriodRecord | undefined): record is PeriodRecord {
  return record !== undefined && record.state !== 'reopened';
}

/** The closed period a year before; undefined where there is none. */
export function closedYearBefore(
  records: readonly PeriodRecord[],
  period: Period,
): PeriodRecord | undefined {
  const record = recordFor(records, shiftPeriod(period, -1));
  return isClosed(record) ? record : undefined;
}

/** The rows that one closing or reopening wrote. */
interface Event {
  readonly period: Period;
  readonly state: PeriodState;
  readonly time: number;
  /** Data rows of the table. */
  readonly rows: number[];
}

function newestEvents(reading: TableData): readonly Event[] {
  const from = numbersOf(reading, 'from');
  const to = numbersOf(reading, 'to');
  const states = textsOf(reading, 'status');
  const times = textsOf(reading, 'when');
  const events = new Map<string, Event>();
  for (let row = 0; row < reading.rows.length; row += 1) {
    const [first, last] = [from[row] ?? null, to[row] ?? null];
    const state = stateOf(states[row] ?? null);
    const time = parseDateTime(times[row] ?? '');
    if (first === null || last === null || state === undefined || time === null) continue;
    const key = [first, last, state, time].join(' ');
    const known = events.get(key);
    if (known !== undefined) known.rows.push(row);
    else events.set(key, { period: { from: first, to: last }, state, time, rows: [row] });
  }
  const newest = new Map<string, Event>();
  for (const event of events.values()) {
    const key = `${event.period.from} ${event.period.to}`;
    const known = newest.get(key);
    if (known === undefined || event.time >= known.time) newest.set(key, event);
  }
  return [...newest.values()];
}

function recordOf(reading: TableData, { period, state, rows }: Event): PeriodRecord {
  const [row = 0] = rows;
  const text = (key: string) => textsOf(reading, key)[row] ?? '';
  return {
    period,
    name: text('period'),
    state,
    when: text('when'),
    who: text('who'),
    reason: text('reason'),
    ...(state === 'reopened'
      ? { figures: new Map(), wardNames: new Map() }
      : figuresIn(reading, rows)),
  };
}

function figuresIn(
  reading: TableData,
  rows: readonly number[],
): Pick<PeriodRecord, 'figures' | 'wardNames'> {
  const ids = textsOf(reading, 'indicatorId');
  const labels = textsOf(reading, 'indicator');
  const places = textsOf(reading, 'place');
  const values = numbersOf(reading, 'value');
  const wardNames = new Map<string, string>();
  const figures = new Map<string, { -readonly [Key in keyof ClosedFigure]: ClosedFigure[Key] }>();
  const partsOf = new Map<string, Map<string, number>>();
  for (const row of rows) {
    const id = ids[row] ?? null;
    const place = placeOf(places[row] ?? null);
    const value = values[row] ?? null;
    if (id === null || place === null || value === null) continue;
    const byWard = partsOf.get(id) ?? new Map<string, number>();
    partsOf.set(id, byWard);
    const label = labels[row] ?? '';
    const figure = figures.get(id) ?? { label, value: null, byWard, withoutWard: 0 };
    figures.set(id, figure);
    if (place.kind === 'total') figure.value = value;
    else if (place.kind === 'without-ward') figure.withoutWard = value;
    else {
      byWard.set(place.code, value);
      wardNames.set(place.code, place.name);
    }
  }
  return { figures, wardNames };
}
