/** All checks, and their findings over a workbook in the order of sheets, rows and columns. */
import { cellKind, type CellKind } from '../cells/cell';
import { catalogue } from '../findings/catalogue';
import type { Confirmation, Finding, Problem, Severity } from '../findings/finding';
import { exceptions } from '../tables/exceptions';
import type { Column } from '../tables/table';
import type { Book } from '../workbook/book';
import { confirmationsOf, keyMaker, type Scope } from '../workbook/confirmations';
import { sourcesOf } from '../workbook/source-column';
import { wardNameOf, type TableReading } from '../workbook/read-table';
import type { WorkbookReading } from '../workbook/workbook';
import { cellValues } from './cell-values';
import { placed, type PlacedProblem, type TableCheck, type WorkbookCheck } from './check';
import { closedPeriods } from './closed-periods';
import { datesOutsidePeriod } from './dates-outside-period';
import { duplicateRows } from './duplicate-rows';
import type { FigureCheck } from './figure-check';
import { futureDates } from './future-dates';
import { historyRows } from './history-rows';
import { aliasesOfLists, knownIndicators, knownLists, programmeRows } from './known-names';
import { likelyDuplicates } from './likely-duplicates';
import { notComputedFormulas, withoutErrorsOfNotComputed } from './not-computed-formulas';
import { moneyUnits } from './money-units';
import { mergedCells } from './merged-cells';
import { moneyCountedTwice } from './money-counted-twice';
import { oddNames } from './odd-names';
import { orderOfEvents } from './order-of-events';
import { oddRows } from './odd-rows';
import { outliers } from './outliers';
import { previousFigures } from './previous-figures';
import { products } from './products';
import { repeatedReceipts } from './repeated-receipts';
import { requiredCells } from './required-cells';
import { rowsOfOtherWards } from './rows-of-other-wards';
import { settings } from './settings';
import { sheetStructure } from './sheet-structure';
import { spending } from './spending';
import { targetRows } from './targets';
import { totalsByWard } from './totals-by-ward';
import { unitAgainstTitle } from './unit-against-title';
import { textEncoding } from './text-encoding';
import { wardListCheck } from './ward-list';
import { withholdFixes } from './withheld-fixes';

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
  oddNames,
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
];

export const workbookChecks: readonly WorkbookCheck[] = [
  sheetStructure,
  moneyUnits,
  oddRows,
  mergedCells,
  notComputedFormulas,
];

export const figureChecks: readonly FigureCheck[] = [totalsByWard, spending, closedPeriods];

/** Everything that is wrong with a workbook. */
export function findAll(workbook: WorkbookReading, book: Book): readonly Finding[] {
  const problems: PlacedProblem[] = workbookChecks.flatMap(({ run }) => run(workbook, book));
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
  const orderOfSheet = new Map(book.titles.map((title, order) => [title, order]));
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
  reading: TableReading | undefined,
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
