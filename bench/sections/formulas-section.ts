/** The section of docs/benchmarks.md on formulas. */
import { projectReport } from '../contenders/all';
import { workbookOf } from '../data/register';
import { countableRows, sumsOf } from '../formulas/libreoffice';
import { inHyperFormula } from '../formulas/libreoffice';
import { inLibreOffice } from '../formulas/libreoffice';
import { cost, median } from '../measure';
import { number, table } from '../document';

/** Larger sheets take the engines minutes and many gigabytes. */
const mostRows = 100_000;
/** Of the larger ones a run takes a minute, and one must do. */
const runsAt = (rowCount: number) => (rowCount > 10_000 ? 1 : 3);

/** Openings of a file differ by as much as the formulas take. */
const openings = 9;

export function formulasSection(sizes: readonly number[]): string {
  const rows = sizes.filter((size) => size <= mostRows).map(atSize);
  return [
    'COUNTIFS and SUMIFS by ward and title over three columns of the same rows.',
    'HyperFormula: building the sheet and computing it; the median of 3 runs, above 10,000 rows a single run.',
    `LibreOffice: what opening the file takes longer with the formulas than without; the median of ${openings} pairs,`,
    'where at least three of four pairs take longer.',
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
  const check = (name: string, counted: number) => {
    if (counted === countable) return;
    throw new Error(`${name} counted ${counted} rows instead of ${countable}`);
  };
  const engine = Array.from({ length: runsAt(rowCount) }, () => {
    const { milliseconds, counted } = inHyperFormula(workbook);
    check('HyperFormula', counted);
    return milliseconds;
  });
  const office = inLibreOffice(workbook, openings);
  if (office !== null) check('LibreOffice', office.counted);
  const prepared = projectReport.on(workbook);
  cost(prepared);
  const own = Array.from({ length: 3 }, () => cost(prepared).clock);
  return [
    number(rowCount),
    number(sumsOf(workbook).count),
    number(median(engine)),
    office === null ? 'not installed' : longer(office.milliseconds),
    number(median(own)),
  ];
}

/** How much longer, where the openings agree that it is longer at all. */
function longer(differences: readonly number[]): string {
  const above = differences.filter((difference) => difference > 0).length;
  return above * 4 < differences.length * 3 ? 'too little to tell' : number(median(differences));
}
