/**
 * Where the rows of the warehouse are counted in the report of a unit: with the unit right below it
 * that they belong to, or with itself. Rows that have no unit (of an association itself) belong
 * where the units of their source meet.
 */
import type { UnitReporting } from '../core/report/input';
import { placeColumns, tableRows, type TableRows } from './schema';

import { leavesOf, unitsOf, type Unit, type UnitTree } from './unit-tree';

/** A row of `source_units` of the period. */
export interface SourceUnit {
  readonly source: string;
  /** '' for the rows without a unit. */
  readonly unit: string;
  readonly rows: number;
}

/** Rows of a unit that the tree does not place. */
export interface UnplacedUnit extends SourceUnit {
  readonly why: 'unknown' | 'not-valid';
}

export interface Places {
  /** A row of `placeColumns` for each unit and source that is in the report. */
  readonly rows: TableRows;
  readonly unplaced: readonly UnplacedUnit[];
  /** The sources that have rows in the report. */
  readonly sources: ReadonlySet<string>;
  /** Of these, those that have rows outside of it as well. */
  readonly shared: ReadonlySet<string>;
  /** Published rows in the report. */
  readonly countedRows: number;
  /** How many of the lowest units have published, by the unit right below. */
  readonly reporting: readonly UnitReporting[];
}

/** @param isWhole the whole warehouse is to be in the report, so every unit has to be known */
export function placesOf(
  tree: UnitTree,
  top: Unit,
  published: readonly SourceUnit[],
  isWhole: boolean,
): Places {
  const placeOf = new Map<string, string>([[top.code, '']]);
  for (const child of top.children) {
    for (const { code } of unitsOf(child)) placeOf.set(code, child.code);
  }
  const bySource = new Map<string, SourceUnit[]>();
  for (const one of published) {
    const known = bySource.get(one.source);
    if (known === undefined) bySource.set(one.source, [one]);
    else known.push(one);
  }

  const rows: (readonly [unit: string, source: string, place: string])[] = [...placeOf].map(
    ([unit, place]) => [unit, '', place],
  );
  const unplaced: UnplacedUnit[] = [];
  const sources = new Set<string>();
  const shared = new Set<string>();
  const filled = new Set<string>();
  let countedRows = 0;
  for (const [source, units] of bySource) {
    const own = meetingPoint(tree, units);
    const ownPlace = own === undefined ? undefined : placeOf.get(own);
    if (ownPlace !== undefined) rows.push(['', source, ownPlace]);
    const placed = units.filter(
      ({ unit }) => (unit === '' ? ownPlace : placeOf.get(unit)) !== undefined,
    );
    // Of a part of the tree, sources of other parts are not looked at.
    if (!isWhole && placed.length === 0) continue;
    for (const one of units) {
      if (one.rows === 0) continue;
      if (placed.includes(one)) {
        countedRows += one.rows;
        sources.add(source);
        if (one.unit !== '') filled.add(one.unit);
      } else if (one.unit === '' ? own === undefined : !tree.byCode.has(one.unit)) {
        const why = tree.atOtherTimes.has(one.unit) ? 'not-valid' : 'unknown';
        unplaced.push({ ...one, why });
      } else shared.add(source);
    }
  }
  return {
    rows: tableRows({ name: 'places', columns: placeColumns }, rows),
    unplaced,
    sources,
    shared: new Set([...shared].filter((source) => sources.has(source))),
    countedRows,
    reporting: top.children.map((child): UnitReporting => {
      const expected = leavesOf(child);
      const missing = expected.filter(({ code }) => !filled.has(code));
      return {
        code: child.code,
        name: child.name,
        expected: expected.length,
        missing: missing.map(({ code, name }) => ({ code, name })),
      };
    }),
  };
}

/** The lowest unit that is above all units of a source, or is its only one; undefined: none is known. */
function meetingPoint(tree: UnitTree, units: readonly SourceUnit[]): string | undefined {
  const paths = units
    .filter(({ unit }) => tree.byCode.has(unit))
    .map(({ unit }) => tree.pathOf(unit));
  return paths[0]?.find((code) => paths.every((path) => path.includes(code)));
}
