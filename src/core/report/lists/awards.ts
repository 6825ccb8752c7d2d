/**
 * The award list: who was awarded in the period, by level, with totals in figures and words.
 * Without birth dates and addresses: children's data is personal (Luật 91/2025/QH15).
 */
import { fill } from '../../messages/format';
import { levelsFrom } from '../../schema/levels';
import type { Block } from '../document';
import type { ReportInput } from '../input';
import { awardListWords, listExcluded, listHeadings } from './labels';
import {
  amountWords,
  levelName,
  moneyColumn,
  paragraph,
  sumOf,
  textColumn,
  unitHeading,
  type ListColumn,
} from './parts';
import { listTable } from './parts';
import { byLevel, type ListedRow, type ListedRows } from './rows';

export function awardListBlocks(
  { rows, excludedRows }: ListedRows,
  input: ReportInput,
): readonly Block[] {
  const levels = byLevel(rows, levelsFrom(input.level));
  return [
    ...(rows.length === 0 ? [paragraph(awardListWords.nothing)] : []),
    ...levels.flatMap(([key, ofLevel]): readonly Block[] => {
      const level = levelName(key, input);
      return [
        listTable(fill(awardListWords.awards, { level }), columnsFor(ofLevel, input), ofLevel),
        paragraph(fill(awardListWords.ofLevel, { level, ...amountWords(sumOf(ofLevel), input) })),
      ];
    }),
    ...(levels.length > 1
      ? [paragraph(fill(awardListWords.ofAll, amountWords(sumOf(rows), input)))]
      : []),
    ...(excludedRows === 0 ? [] : [paragraph(fill(listExcluded, { rowsNumber: excludedRows }))]),
  ];
}

/** Columns that no row of a level fills are left out. */
function columnsFor(rows: readonly ListedRow[], input: ReportInput): readonly ListColumn[] {
  const ifAny = (has: (row: ListedRow) => string, column: ListColumn) =>
    rows.some((row) => has(row) !== '') ? [column] : [];
  const school = (row: ListedRow) => row.text('school');
  const programme = (row: ListedRow) => row.text('programme');
  return [
    textColumn(listHeadings.recipientName, ({ name }) => name),
    textColumn(listHeadings.recipient, (row) => row.text('recipient')),
    ...ifAny(school, textColumn(listHeadings.school, school)),
    ...ifAny(
      ({ ward }) => ward,
      textColumn(unitHeading(input), ({ ward }) => ward),
    ),
    ...ifAny(programme, textColumn(listHeadings.programme, programme)),
    {
      column: { heading: listHeadings.quantity, align: 'right', format: 'count' },
      cell: (row) => row.number('quantity') ?? 1,
    },
    moneyColumn(listHeadings.amount),
  ];
}
