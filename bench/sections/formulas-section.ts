/** The section of docs/benchmarks.md on formulas. */
import { projectReport } from '../contenders/project';
import { workbookOf } from '../data/register';
import { countableRows, sumsOf } from '../formulas/grid';
import { inHyperFormula } from '../formulas/hyperformula';
import { inLibreOffice } from '../formulas/libreoffice';
import { cost, median } from '../measure';
import { number, table } from '../tables';

/** Larger sheets take the engines minutes and many gigabytes. */
const mostRows = 100_000;
/** Of the larger ones a run takes a minute, and one must do. */
const runsAt = (rowCount: number) => (rowCount > 10_000 ? 1 : 3);

type Measured = { readonly milliseconds: number; readonly counted: number } | null;

export function formulasSection(sizes: readonly number[]): string {
  const rows = sizes.filter((size) => size <= mostRows).map(atSize);
  return [
    'COUNTIFS and SUMIFS by ward and title over three columns of the same rows.',
    'HyperFormula: building the sheet and computing it; the median of 3 runs, above 10,000 rows a single run.',
    'LibreOffice: what opening the file takes longer with the formulas than without, by the least of five openings each.',
    `Sizes above ${number(mostRows)} rows are left out: they take minutes.`,
    '',
    table(['rows', 'formulas', 'HyperFormula, ms', 'LibreOffice, ms', 'this project, ms'], rows),
    '',
    'The formulas count the rows whose ward and title are spelt as in the lists, right or wrong in all',
    'else; this project makes every figure of the report, after all checks.',
  ].join('\n');
}

function atSize(rowCount: number): string[] {
  const workbook = workbookOf(rowCount);
  const countable = countableRows(workbook);
  const measure = (name: string, runs: number, run: () => Measured): string => {
    const results: number[] = [];
    for (let round = 0; round < runs; round += 1) {
      const measured = run();
      if (measured === null) return 'not installed';
      if (measured.counted !== countable) {
        throw new Error(`${name} counted ${measured.counted} rows instead of ${countable}`);
      }
      results.push(measured.milliseconds);
    }
    return number(median(results));
  };
  const prepared = projectReport.on(workbook);
  cost(prepared);
  const own = Array.from({ length: 3 }, () => cost(prepared).clock);
  return [
    number(rowCount),
    number(sumsOf(workbook).count),
    measure('HyperFormula', runsAt(rowCount), () => inHyperFormula(workbook)),
    measure('LibreOffice', 1, () => inLibreOffice(workbook)),
    number(median(own)),
  ];
}
