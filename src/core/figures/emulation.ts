/**
 * Ranks the units by the criteria of Thi đua: each gives its points in proportion to a figure of the
 * unit, up to a mark from which on they are full. Points are whole hundredths, so that they add up.
 */
import { separated } from '../data/cell';
import { emulationCriteria } from '../schema/reference-sheets';
import type { Ward } from '../schema/units';
import { fold } from '../vietnamese/fold';
import { readCountText } from '../vietnamese/parse/count';
import { readMoneyText } from '../vietnamese/parse/money';
import { numberAt, textAt, type TableData } from '../workbook/read-table';
import type { WorkbookData } from '../workbook/read-workbook';
import { roundedRatio } from './derived';
import type { Figure, Figures } from './figures';
import { indicatorsOf, type IndicatorList } from './indicator-list';
import type { Indicator } from './indicators';
import { isShareItself, wholeInUnit } from './shares';

/** From where on the points are full; `best`: at the figure of the best unit. */
export type FullMark =
  | { readonly kind: 'number'; readonly value: number }
  /** In hundredths of a per cent. */
  | { readonly kind: 'share'; readonly value: number }
  | { readonly kind: 'best' };

export interface Criterion {
  /** Data row of Thi đua. */
  readonly row: number;
  readonly name: string;
  readonly indicator: Indicator;
  readonly points: number;
  readonly full: FullMark;
  /** Folded values of Loại; none: it is for all units. */
  readonly kinds: readonly string[];
}

export type CriterionFault =
  /** Neither a number nor a share. */
  | 'full-unclear'
  /** A share of something of which there is no whole. */
  | 'share-of-nothing'
  /** What is told for the association as a whole only. */
  | 'not-by-unit';

/** What a unit reached by a criterion. */
export interface Mark {
  /** null: it is not known. */
  readonly value: number | null;
  /** In hundredths of a per cent; null: it is no matter of shares, or is not known. */
  readonly share: number | null;
  /** In hundredths; null: it cannot be told. */
  readonly points: number | null;
}

export interface RankedUnit {
  readonly unit: Ward;
  /** Equal for equal points: 1, 2, 2, 4. */
  readonly rank: number;
  /** In hundredths. */
  readonly points: number;
  /** In the order of the criteria. */
  readonly marks: readonly Mark[];
}

/** Units to which the same criteria apply. */
export interface Ranking {
  /** What the units are, "Thôn, Tổ dân phố"; '' where all units of the association are in it. */
  readonly kinds: string;
  readonly criteria: readonly Criterion[];
  /** The best first. */
  readonly units: readonly RankedUnit[];
}

// The criteria as rows.

export interface CriterionRow {
  readonly row: number;
  /** null: a cell that it needs is blank or cannot be read, which is told already. */
  readonly read: Criterion | { readonly fault: CriterionFault } | null;
}

export function criterionRows(
  workbook: Pick<WorkbookData, 'tables' | 'context'>,
): readonly CriterionRow[] {
  const reading = workbook.tables.get(emulationCriteria.sheet);
  if (reading === undefined) return [];
  const read = criterionAt(reading, indicatorsOf(workbook));
  return Array.from(reading.rows, (_, row) => ({ row, read: read(row) }));
}

function criterionAt(reading: TableData, known: IndicatorList) {
  const [nameAt, labelAt] = [textAt(reading, 'criterion'), textAt(reading, 'indicator')];
  const [fullAt, kindsAt] = [textAt(reading, 'fullAt'), textAt(reading, 'kinds')];
  const pointsAt = numberAt(reading, 'points');
  return (row: number): CriterionRow['read'] => {
    const [name, points] = [nameAt(row), pointsAt(row)];
    const indicator = known.labelled(labelAt(row) ?? '');
    if (name === null || points === null || indicator === undefined) return null;
    if (indicator.measure.kind === 'given') return { fault: 'not-by-unit' };
    const full = fullMarkOf(fullAt(row) ?? '', indicator);
    if (full === null) return { fault: 'full-unclear' };
    if (full.kind === 'share' && !isShareItself(indicator) && wholeInUnit(indicator.id) === null) {
      return { fault: 'share-of-nothing' };
    }
    const kinds = separated(kindsAt(row) ?? '').map(fold);
    return { row, name, indicator, points, full, kinds };
  };
}

/** "90%", "92,5 %"; 0.9 is what a cell of 90% holds. */
const share = /^(\d{1,3}(?:[.,]\d{1,2})?) ?%$/;
const partOfOne = /^0[.,]\d+$/;

/** null: it is neither a number nor a share. */
function fullMarkOf(text: string, indicator: Indicator): FullMark | null {
  if (text === '') return { kind: 'best' };
  const decimal = (digits: string) => Number(digits.replace(',', '.'));
  const [, percent] = share.exec(text) ?? [];
  const hundredths =
    percent !== undefined
      ? Math.round(decimal(percent) * 100)
      : partOfOne.test(text)
        ? Math.round(decimal(text) * 10_000)
        : null;
  if (hundredths !== null) return hundredths > 0 ? { kind: 'share', value: hundredths } : null;
  // A figure that is a share itself has no other mark than one.
  if (isShareItself(indicator)) return null;
  const read = indicator.unit === 'đồng' ? readMoneyText(text) : readCountText(text);
  const value = /^\d+$/.test(text) ? Number(text) : read.kind === 'certain' ? read.value : 0;
  return value > 0 ? { kind: 'number', value } : null;
}

// The units by their points.

/** The figures of a period, as far as they are asked for. */
type FiguresByUnit = Pick<Figures, 'of' | 'wards'>;

/** Empty where there are no criteria that can be used, or no units. */
export function rankingsOf(
  workbook: Pick<WorkbookData, 'tables' | 'context'>,
  figures: FiguresByUnit,
): readonly Ranking[] {
  const criteria = criterionRows(workbook).flatMap(({ read }) =>
    read === null || 'fault' in read ? [] : [read],
  );
  const groups = new Map<string, { criteria: readonly Criterion[]; units: Ward[] }>();
  for (const unit of figures.wards) {
    const applied = criteria.filter(
      ({ kinds }) => kinds.length === 0 || kinds.includes(fold(unit.kind ?? '')),
    );
    if (applied.length === 0) continue;
    const key = applied.map(({ row }) => row).join(' ');
    const group = groups.get(key) ?? { criteria: applied, units: [] };
    group.units.push(unit);
    groups.set(key, group);
  }
  const isOfAll = [...groups.values()].some(({ units }) => units.length === figures.wards.length);
  return [...groups.values()].map(({ criteria: applied, units }) => ({
    kinds: isOfAll ? '' : [...new Set(units.map(({ kind }) => kind ?? ''))].join(', '),
    criteria: applied,
    units: ranked(applied, units, figures),
  }));
}

function ranked(
  criteria: readonly Criterion[],
  units: readonly Ward[],
  figures: FiguresByUnit,
): readonly RankedUnit[] {
  const marksBy = criteria.map((criterion) => markReader(criterion, units, figures));
  const scored = units
    .map((unit) => {
      const marks = marksBy.map((markOf) => markOf(unit));
      return { unit, marks, points: marks.reduce((sum, { points }) => sum + (points ?? 0), 0) };
    })
    // The sort keeps the list's order among equals.
    .sort((one, other) => other.points - one.points);
  return scored.map((one) => ({
    ...one,
    rank: scored.findIndex(({ points }) => points === one.points) + 1,
  }));
}

function markReader(
  { indicator, points, full }: Criterion,
  units: readonly Ward[],
  figures: FiguresByUnit,
): (unit: Ward) => Mark {
  const figure = figures.of(indicator.id);
  const valueOf = valueReader(figure);
  const mark =
    full.kind === 'best' ? Math.max(0, ...units.map((unit) => valueOf(unit) ?? 0)) : full.value;
  const pointsFor = (value: number, fullAt: number) =>
    Math.min(points * 100, roundedRatio(Math.max(0, value) * points * 100, fullAt));
  return (unit) => {
    const value = valueOf(unit);
    if (value === null) return { value, share: null, points: null };
    if (full.kind !== 'share') {
      return { value, share: null, points: mark === 0 ? 0 : pointsFor(value, mark) };
    }
    if (isShareItself(indicator)) {
      return { value, share: value, points: pointsFor(value, mark) };
    }
    const whole = wholeInUnit(indicator.id)?.(unit, figures) ?? null;
    if (whole === null || whole === 0 || value > whole) return { value, share: null, points: null };
    return {
      value,
      share: roundedRatio(value * 10_000, whole),
      // Of the whole itself, so that nothing is rounded twice.
      points: pointsFor(value * 10_000, whole * mark),
    };
  };
}

/** A figure by unit; null where it is not known, or where the unit stands twice in the list. */
function valueReader({ byWard, unknown }: Figure): (unit: Ward) => number | null {
  return ({ code, isRepeated }) =>
    isRepeated === true || unknown?.has(code) === true ? null : (byWard.get(code) ?? 0);
}
