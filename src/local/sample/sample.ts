/**
 * The sample workbook: the half-year of 2017 of Hội Khuyến học thành phố Bắc Kạn, whose report
 * started the project. Its totals are those of that report; the rows behind them are made up, in
 * good order throughout, and the same on every run.
 */
import { activitySheet } from './activities';
import { awardSheet } from './awards';
import { fundSheet } from './fund';
import { organisationSheet } from './organisation';
import { registrationSheet } from './registrations';
import { listSheet } from './list-sheet';
import { narrativeSheet, targetSheet } from './report-sheets';
import { settingsSheet } from './settings-sheet';
import type { SampleSheet } from './sheet';
import { wardSheet } from './ward-sheet';

export type { SampleCell, SampleSheet } from './sheet';

/** The families of the report: "hơn 8.660". */
const familiesOfReport = 8664;

/**
 * The sheets in the order of the workbook contract.
 * @param options.familyRows a number of families other than that of the report, one a row:
 *   whole, not negative. The names last for more than 800.000; a RangeError says when they run out.
 */
export function sampleWorkbook({
  familyRows = familiesOfReport,
}: { readonly familyRows?: number } = {}): readonly SampleSheet[] {
  if (!Number.isInteger(familyRows) || familyRows < 0) {
    throw new RangeError(`${familyRows} is no number of rows`);
  }
  return [
    settingsSheet(),
    wardSheet(familyRows),
    registrationSheet(familyRows),
    fundSheet(),
    awardSheet(),
    activitySheet(),
    organisationSheet(),
    narrativeSheet(),
    targetSheet(),
    listSheet(),
  ];
}
