/** The table of who has reported: of the lowest units below each, how many, and their share. */
import { roundedShare } from './comparison';
import type { Table } from '../document';
import { captions, tableWords } from '../labels';
import type { ReportInput, UnitReporting } from '../input';
import { unitWords } from '../unit-words';
import { nameColumn, orderColumn } from './by-unit';

/** null where the figures are of one workbook. */
export function reportingTable({ reporting, figures }: ReportInput): Table | null {
  if (reporting === undefined || reporting.length === 0) return null;
  const cells = (expected: number, missing: number) => [
    expected,
    expected - missing,
    missing,
    roundedShare(expected - missing, expected),
  ];
  const sum = (of: (one: UnitReporting) => number) =>
    reporting.reduce((total, one) => total + of(one), 0);
  return {
    kind: 'table',
    caption: captions.reporting,
    columns: [
      orderColumn,
      nameColumn(unitWords(figures).Units),
      { heading: tableWords.unitsExpected, align: 'right', format: 'count' },
      { heading: tableWords.unitsReported, align: 'right', format: 'count' },
      { heading: tableWords.unitsMissing, align: 'right', format: 'count' },
      { heading: tableWords.reportingRate, align: 'right', format: 'share' },
    ],
    hasColumnNumbers: true,
    rows: [
      ...reporting.map(({ name, expected, missing }, order) => ({
        cells: [order + 1, name, ...cells(expected, missing.length)],
      })),
      {
        kind: 'total',
        cells: [
          null,
          tableWords.total,
          ...cells(
            sum(({ expected }) => expected),
            sum(({ missing }) => missing.length),
          ),
        ],
      },
    ],
  };
}
