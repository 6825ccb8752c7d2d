/**
 * The donor list: every gift of the period by level, what was given in kind apart, totals in
 * figures and words. It names no telephone and no hamlet, and nobody who wished not to be named.
 */
import { fill } from '../../messages/format';
import { formatDate } from '../../data/dates';
import { formatMoney } from '../../vietnamese/format-number';
import { levelsFrom } from '../../schema/levels';
import type { Block } from '../document';
import type { ReportInput } from '../input';
import { donorListWords, listExcluded, listHeadings } from './labels';
import {
  amountWords,
  centredColumn,
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

const isInKind = (row: ListedRow) => row.text('form') === 'Hiện vật';

export function donorListBlocks(
  { rows, excludedRows }: ListedRows,
  input: ReportInput,
): readonly Block[] {
  const transfers = input.figures.of('fund.transfer.amount').value;
  const levels = byLevel(rows, levelsFrom(input.level));
  return [
    ...(rows.length === 0 ? [paragraph(donorListWords.nothing)] : []),
    ...levels.flatMap(([level, ofLevel]) => levelBlocks(levelName(level, input), ofLevel, input)),
    ...(levels.length > 1
      ? [paragraph(fill(donorListWords.ofAll, amountWords(sumOf(rows), input)))]
      : []),
    ...(transfers === 0
      ? []
      : [paragraph(fill(donorListWords.transfers, { amount: formatMoney(transfers) }))]),
    ...(excludedRows === 0 ? [] : [paragraph(fill(listExcluded, { rowsNumber: excludedRows }))]),
  ];
}

function levelBlocks(
  level: string,
  rows: readonly ListedRow[],
  input: ReportInput,
): readonly Block[] {
  const money = rows.filter((row) => !isInKind(row));
  const inKind = rows.filter(isInKind);
  const total = fill(
    inKind.length === 0 ? donorListWords.ofLevel : donorListWords.ofLevelWithInKind,
    { level, ...amountWords(sumOf(rows), input), inKind: formatMoney(sumOf(inKind)) },
  );
  return [
    ...tableOf(fill(donorListWords.money, { level }), money, input, [
      moneyColumn(listHeadings.amount),
    ]),
    ...tableOf(fill(donorListWords.inKind, { level }), inKind, input, [
      textColumn(listHeadings.goods, (row) => row.text('goods')),
      moneyColumn(listHeadings.worth),
    ]),
    paragraph(total),
  ];
}

function tableOf(
  caption: string,
  rows: readonly ListedRow[],
  input: ReportInput,
  lastColumns: readonly ListColumn[],
): readonly Block[] {
  if (rows.length === 0) return [];
  const hasWards = rows.some(({ ward }) => ward !== '');
  const columns: readonly ListColumn[] = [
    textColumn(listHeadings.donor, ({ name }) => name),
    textColumn(listHeadings.donorKind, (row) => row.text('donorKind')),
    centredColumn(listHeadings.day, ({ day }) => formatDate(day)),
    ...(hasWards ? [textColumn(unitHeading(input), ({ ward }) => ward)] : []),
    ...lastColumns,
  ];
  return [listTable(caption, columns, rows)];
}
