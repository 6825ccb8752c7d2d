/** What gathering needs to know of the association's workbook before it looks at a ward's file. */
import { failure, type Failure } from '../messages/failure-catalog';
import { isClosed, recordFor, recordsOf } from '../figures/closed-periods';
import { levelsFrom, unitsName, type Level } from '../schema/levels';
import { history } from '../schema/managed-sheets';
import { listTable, settingsTable, wardList } from '../schema/reference-sheets';
import { titlesOf } from '../schema/table';
import { fold } from '../vietnamese/fold';
import type { ReadingContext } from '../schema/column-type';
import { associationOf, identityOf, wardsOfPeriod } from '../workbook/file-identity';
import type { Snapshot } from '../workbook/snapshot';
import { readSubmissions, submissionsTitle, type Submission } from './collect/submissions';
import type { ExpectedFile } from './collect/whose-file';
import type { Period } from '../data/periods';
import type { Ward } from '../schema/units';
import { readSurroundings, sheetFor, type WorkbookData } from '../workbook/read-workbook';
import { choosePeriod } from './choose-period';
import { newerTemplate, unreadableSheet, tableTitles } from './open-workbook';
import { unitCode } from '../workbook/read-units';

// The units that the association reports on in its own period, from the sheets around the registers.

interface PeriodUnits {
  readonly ok: true;
  readonly workbook: WorkbookData;
  readonly period: Period;
  readonly periodName: string;
  /** Valid on the last day of the period; at least one. */
  readonly units: readonly Ward[];
}

/** @param today day serial in the spreadsheet's time zone */
function periodUnitsIn(snapshot: Snapshot, today: number): PeriodUnits | Failure {
  if (sheetFor(snapshot, wardList) === undefined) {
    return failure('sheet-missing', { sheet: wardList.sheet });
  }
  const workbook = readSurroundings(snapshot, today);
  const wrong = newerTemplate(workbook) ?? unreadableSheet(workbook);
  if (wrong !== null) return wrong;
  const chosen = choosePeriod(workbook, null);
  if (!chosen.ok) return chosen;
  const { period, name: periodName } = chosen;
  const units = wardsOfPeriod(workbook, period);
  if (units.length === 0) return failure('wards-none', { onDate: period.to });
  return { ok: true, workbook, period, periodName, units };
}

export interface Association {
  readonly ok: true;
  /** Tên Hội; '' where it is not set. */
  readonly name: string;
  /** The level of its units, and what they are called. */
  readonly unitLevel: Level;
  readonly unitsName: string;
  /** Its lists and wards, by which the wards' rows are judged. */
  readonly context: ReadingContext;
  readonly awaited: ExpectedFile;
  readonly periodName: string;
  readonly isClosed: boolean;
  /** Hạn nộp, a day serial; null: not set. */
  readonly deadline: number | null;
  readonly submissions: readonly Submission[];
}

/** The sheets that say it; the registers are not among them. */
export function associationTitles(titles: readonly string[]): readonly string[] {
  const wanted = [settingsTable, wardList, listTable, history].flatMap(titlesOf).map(fold);
  return [...titles.filter((title) => wanted.includes(fold(title))), ...submissionsTitle(titles)];
}

/** @param today day serial in the spreadsheet's time zone */
export function associationIn(snapshot: Snapshot, today: number): Association | Failure {
  if (identityOf(snapshot) !== null) return failure('gather-in-ward-file');
  const found = periodUnitsIn(snapshot, today);
  if (!found.ok) return found;
  const { workbook, period, periodName, units } = found;
  return {
    ok: true,
    name: workbook.settings.association,
    unitLevel: levelsFrom(workbook.level)[1] ?? workbook.level,
    unitsName: unitsName(workbook.settings.unitsBelow, workbook.level),
    context: workbook.context,
    awaited: {
      association: associationOf(snapshot, workbook),
      period,
      wards: workbook.context.wards,
      units,
    },
    periodName,
    isClosed: isClosed(recordFor(recordsOf(workbook), period)),
    deadline: workbook.settings.deadline,
    submissions: readSubmissions(snapshot),
  };
}

// What sharing needs to know of the association's workbook: its period, its units, and who it is.

export interface City extends PeriodUnits {
  readonly association: string;
}

/** The sheets that say it; the registers are not among them. */
const surroundings = [settingsTable, wardList, listTable].flatMap(titlesOf).map(fold);

export function cityTitles(titles: readonly string[]): readonly string[] {
  return [
    ...tableTitles(titles).filter((title) => surroundings.includes(fold(title))),
    ...submissionsTitle(titles),
  ];
}

export function cityIn(snapshot: Snapshot, today: number): City | Failure {
  const found = periodUnitsIn(snapshot, today);
  if (!found.ok) return found;
  const association = associationOf(snapshot, found.workbook);
  return association === null || found.workbook.settings.association === ''
    ? failure('association-missing')
    : { ...found, association };
}

/** The unit of a code among those of the period. */
export function unitOf({ units, period }: City, code: string): Ward | Failure {
  const wanted = unitCode(code);
  return (
    units.find((unit) => unit.code === wanted) ??
    failure('ward-unknown', { wardCode: code, onDate: period.to })
  );
}

export function isUnit(found: Ward | Failure): found is Ward {
  return !('ok' in found);
}
