/** All checks, and their findings over a workbook in the order of sheets, rows and columns. */
import { cellKind, type CellKind } from '../data/cell';
import { catalogue, type FindingCode } from '../messages/finding-catalog';
import type { Confirmation, Finding, Problem } from '../messages/finding';
import type { Severity } from '../messages/entry';
import { exceptions } from '../schema/managed-sheets';
import type { Column } from '../schema/table';
import type { Snapshot } from '../workbook/snapshot';
import { confirmationsOf, keyMaker, type Scope } from '../workbook/confirmations';
import { sourcesOf } from '../workbook/managed-columns';
import { wardNameOf, type TableData } from '../workbook/read-table';
import type { WorkbookData } from '../workbook/read-workbook';
import { cellValues, datesOutsidePeriod, futureDates, requiredCells } from './cells';
import {
  placed,
  type PlacedProblem,
  type TableCheck,
  type WorkbookCheck,
  type FigureCheck,
} from './check';
import { closedPeriods, previousFigures } from './closed-periods';
import { conditions } from './conditions';
import { definitions } from './definitions';
import { duplicateRows, repeatedReceipts } from './duplicates/exact';
import {
  historyRows,
  aliasesOfLists,
  knownIndicators,
  knownLists,
  programmeRows,
  settings,
  wardListCheck,
} from './reference-sheets';
import { emulationMarks, emulationRows } from './emulation';
import { likelyDuplicates } from './duplicates/near';
import { notComputedFormulas, withoutErrorsOfNotComputed } from './formulas';
import { moneyUnits, moneyCountedTwice } from './money';
import { groupMarks, mergedCells, orderOfEvents, oddRows, products } from './rows';
import { namesOfMany } from './names-of-many';
import { oddNames } from './odd-names';
import { paperTemplateCheck } from './paper-sheets';
import { outliers } from './outliers';
import { pledgePlans, pledgesKept } from './pledges';
import { rowsOfOtherWards } from './other-units';
import { sheetStructure } from './sheet-structure';
import { targetRows, totalsByWard } from './figures';
import { balanceOnDays, openingBalance, spending } from './spending';
import { kindsAndTotals } from './sums';
import { tickColumns } from './tick-columns';
import { unitAgainstTitle } from './title-mismatch';
import { textEncoding } from './encoding';

// Mends that are not certain although the cell can be read: "18 hộ" of a Dòng họ is 18 of
// something else, and a plain 18 would take away the only sign of it; names on lines of their own
// would become one. Once the doubt is confirmed as in order, the mend is offered.

/** Which doubt stands against the mend of which other finding at the same cell. */
const doubts: Readonly<Partial<Record<FindingCode, FindingCode>>> = {
  'unit-title-mismatch': 'count-as-text',
  'names-in-one-cell': 'untidy-text',
};

function withholdFixes(findings: readonly Finding[]): readonly Finding[] {
  const doubted = new Set(
    findings.flatMap((finding) => {
      const mend = doubts[finding.code];
      return mend === undefined || finding.confirmed !== undefined
        ? []
        : [`${mend} ${placeOf(finding)}`];
    }),
  );
  if (doubted.size === 0) return findings;
  return findings.map((finding) => {
    if (!doubted.has(`${finding.code} ${placeOf(finding)}`)) return finding;
    const { fix: _, ...asked } = finding;
    return asked;
  });
}

const placeOf = ({ sheet, row, columnIndex }: Finding) => JSON.stringify([sheet, row, columnIndex]);

export const tableChecks: readonly TableCheck[] = [
  cellValues,
  requiredCells,
  futureDates,
  datesOutsidePeriod,
  products,
  duplicateRows,
  repeatedReceipts,
  likelyDuplicates,
  moneyCountedTwice,
  orderOfEvents,
  kindsAndTotals,
  oddNames,
  namesOfMany,
  groupMarks,
  outliers,
  unitAgainstTitle,
  textEncoding,
  settings,
  wardListCheck,
  knownIndicators,
  knownLists,
  programmeRows,
  aliasesOfLists,
  targetRows,
  rowsOfOtherWards,
  historyRows,
  previousFigures,
  pledgePlans,
  emulationRows,
  paperTemplateCheck,
  definitions,
  conditions,
];

export const workbookChecks: readonly WorkbookCheck[] = [
  sheetStructure,
  tickColumns,
  moneyUnits,
  oddRows,
  mergedCells,
  notComputedFormulas,
];

export const figureChecks: readonly FigureCheck[] = [
  totalsByWard,
  spending,
  balanceOnDays,
  openingBalance,
  pledgesKept,
  emulationMarks,
  closedPeriods,
];

/** Everything that is wrong with a workbook. */
export function findAll(workbook: WorkbookData, snapshot: Snapshot): readonly Finding[] {
  const problems: PlacedProblem[] = workbookChecks.flatMap(({ run }) => run(workbook, snapshot));
  for (const reading of workbook.tables.values()) {
    for (const { run } of tableChecks) {
      for (const problem of run(reading, workbook)) problems.push(placed(reading, problem));
    }
  }
  const readings = new Map(
    [...workbook.tables.values()].map((reading) => [reading.sheet.title, reading]),
  );
  const sources = new Map(
    [...readings]
      .filter(([, { table }]) => table.checked)
      .map(([title, { sheet, header }]) => [title, sourcesOf(sheet, header)]),
  );
  const confirmations = confirmationsOf(workbook.tables.get(exceptions.sheet));
  const keyOf = keyMaker();
  const orderOfSheet = new Map(snapshot.titles.map((title, order) => [title, order]));
  const order = ({ sheet }: Finding) => orderOfSheet.get(sheet) ?? -1;
  const told = (scope: Scope) => (problem: PlacedProblem) => {
    const reading = readings.get(problem.sheet?.title ?? '');
    const source =
      problem.row === null ? '' : (sources.get(reading?.sheet.title ?? '')?.(problem.row) ?? '');
    const finding =
      source === ''
        ? findingOf(problem, reading)
        : { ...findingOf({ ...problem, problem: withoutFix(problem.problem) }, reading), source };
    return isConfirmable(finding)
      ? confirmable(finding, keyOf(finding, reading, scope), confirmations)
      : finding;
  };
  const ofRows = withholdFixes(withoutErrorsOfNotComputed(problems).map(told('row')));
  const ofFigures = figureChecks.flatMap(({ run }) => run(workbook, ofRows)).map(told('figures'));
  return [...ofRows, ...ofFigures].sort(
    (one, other) =>
      order(one) - order(other) ||
      (one.row ?? -1) - (other.row ?? -1) ||
      (one.columnIndex ?? -1) - (other.columnIndex ?? -1),
  );
}

function findingOf(
  { sheet, row, columnIndex, column, problem }: PlacedProblem,
  reading: TableData | undefined,
): Finding {
  const { code, params, fix } = problem;
  const severity = problem.severity ?? catalogue[code].severity;
  const isAboutCell = row !== null && column !== null;
  const [at, cell] = [columnIndex ?? -1, row ?? -1];
  const value = sheet?.values[at]?.[cell] ?? '';
  // Put together property by property: there may be one in every cell, and to spread objects takes longer than the checks.
  const finding: Changeable<Finding> = {
    code,
    severity: isAboutCell && !column.essential ? atMostWarning(severity) : severity,
    sheet: sheet?.title ?? '',
    row,
    columnIndex,
    heading: column?.heading ?? '',
    value,
    ward: reading === undefined || row === null ? '' : wardNameOf(reading, row),
  };
  if (params !== undefined) finding.params = params;
  if (fix !== undefined) finding.fix = fix;
  const shown = shownAs(cellKind(value, sheet?.formulas[at]?.[cell]), column);
  if (shown !== undefined) finding.shownAs = shown;
  return finding;
}

type Changeable<Data> = { -readonly [Key in keyof Data]: Data[Key] };

/** How the cell shows a number. */
function shownAs(kind: CellKind, column: Column | null): Finding['shownAs'] {
  if (kind === 'date') return 'date';
  const isFigure = column !== null && ['money', 'count'].includes(column.kind.name);
  return kind === 'number' && isFigure ? 'figure' : undefined;
}

/** A gathered row is mended in the ward's file: a fix here would be undone by the next gathering. */
function withoutFix({ fix: _fix, ...problem }: Problem): Problem {
  return problem;
}

/** Only a warning can be confirmed: an error keeps its row out of the figures, a suggestion has its mend. */
const isConfirmable = ({ severity }: Finding) => severity === 'warning';

function confirmable(
  finding: Finding,
  key: string,
  confirmations: ReadonlyMap<string, Confirmation>,
): Finding {
  const confirmed = confirmations.get(key);
  return confirmed === undefined ? { ...finding, key } : { ...finding, key, confirmed };
}

/** An error is only where a figure would be wrong (the contract, "What counts"). */
function atMostWarning(severity: Severity): Severity {
  return severity === 'error' ? 'warning' : severity;
}
