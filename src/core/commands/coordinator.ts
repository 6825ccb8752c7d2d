/** What sharing and gathering need to know of the association's workbook before they look at a ward's file. */
import { failure, type Failure } from '../messages/failure-catalog';
import { isClosed, recordFor, recordsOf } from '../figures/closed-periods';
import { history } from '../schema/managed-sheets';
import { listTable, settingsTable, wardList } from '../schema/reference-sheets';
import { titlesOf } from '../schema/table';
import { fold } from '../vietnamese/fold';
import { associationOf, identityOf, wardsOfPeriod } from '../workbook/file-identity';
import type { Snapshot } from '../workbook/snapshot';
import { readSubmissions, submissionsTitle, type Submission } from './collect/submissions';
import type { ExpectedFile } from './collect/whose-file';
import type { Ward } from '../schema/units';
import { readSurroundings, sheetFor, type WorkbookData } from '../workbook/read-workbook';
import { choosePeriod } from './choose-period';
import { newerTemplate, unreadableSheet, tableTitles } from './open-workbook';
import { unitCode } from '../workbook/read-units';

/** The association that shares sheets with its units and gathers them again, in the period of its workbook. */
export interface Coordinator {
  readonly ok: true;
  /** As read from the sheets around the registers. */
  readonly workbook: WorkbookData;
  readonly periodName: string;
  readonly isClosed: boolean;
  /** What the files of its units are known by; the units are at least one. */
  readonly awaited: ExpectedFile;
  readonly submissions: readonly Submission[];
}

const tables = [settingsTable, wardList, listTable, history].flatMap(titlesOf).map(fold);

/** The sheets that say it; the registers are not among them. */
export function coordinatorTitles(titles: readonly string[]): readonly string[] {
  return [
    ...tableTitles(titles).filter((title) => tables.includes(fold(title))),
    ...submissionsTitle(titles),
  ];
}

/** @param today day serial in the spreadsheet's time zone */
export function coordinatorIn(snapshot: Snapshot, today: number): Coordinator | Failure {
  if (identityOf(snapshot) !== null) return failure('gather-in-ward-file');
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
  const association = associationOf(snapshot, workbook);
  return {
    ok: true,
    workbook,
    periodName,
    isClosed: isClosed(recordFor(recordsOf(workbook), period)),
    awaited: { association, period, wards: workbook.context.wards, units },
    submissions: readSubmissions(snapshot),
  };
}

/** Files can be shared only by an association with a name, which is how they are known again. */
export interface SharingCoordinator extends Coordinator {
  readonly association: string;
}

/** @param today day serial in the spreadsheet's time zone */
export function sharingCoordinatorIn(
  snapshot: Snapshot,
  today: number,
): SharingCoordinator | Failure {
  const found = coordinatorIn(snapshot, today);
  if (!found.ok) return found;
  const { association } = found.awaited;
  return association === null || found.workbook.settings.association === ''
    ? failure('association-missing')
    : { ...found, association };
}

/** The unit of a code among those of the period. */
export function unitOf({ awaited: { units, period } }: Coordinator, code: string): Ward | Failure {
  const wanted = unitCode(code);
  return (
    units.find((unit) => unit.code === wanted) ??
    failure('ward-unknown', { wardCode: code, onDate: period.to })
  );
}

export function isUnit(found: Ward | Failure): found is Ward {
  return !('ok' in found);
}
