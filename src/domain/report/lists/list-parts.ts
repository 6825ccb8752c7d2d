/** What the two lists have in common: columns, names of levels, lines of totals. */
import { fill } from '../../findings/fill';
import { moneyInWords } from '../../text/money-words';
import { formatMoney } from '../../text/numbers';
import type { Paragraph, TableColumn } from '../document';
import { ownLevelOf } from '../form';
import type { ReportInput } from '../input';
import { levelNames } from '../phrases/lists';
import type { ListedRow } from './listed-rows';

/** A column of a list, and what a row has in it. */
export interface ListColumn {
  readonly column: TableColumn;
  readonly cell: (row: ListedRow, order: number) => string | number | null;
}

export const textColumn = (heading: string, cell: ListColumn['cell']): ListColumn => ({
  column: { heading, align: 'left', format: 'count' },
  cell,
});

export const centredColumn = (heading: string, cell: ListColumn['cell']): ListColumn => ({
  column: { heading, align: 'center', format: 'count' },
  cell,
});

export const moneyColumn = (heading: string): ListColumn => ({
  column: { heading, unit: 'đồng', align: 'right', format: 'count' },
  cell: ({ amount }) => amount,
});

/** "Thành hội" by the association's own word; a level that staff added by its own. */
export function levelName(level: string, { settings }: Pick<ReportInput, 'settings'>): string {
  const template = levelNames[level];
  return template === undefined ? level : fill(template, { ownLevel: ownLevelOf(settings) });
}

export const sumOf = (rows: readonly ListedRow[]): number =>
  rows.reduce((sum, { amount }) => sum + amount, 0);

/** An amount in figures and in words, as params of a phrase. */
export function amountWords(
  dong: number,
  { numberWords }: Pick<ReportInput, 'numberWords'>,
): { readonly amount: string; readonly words: string } {
  return { amount: formatMoney(dong), words: moneyInWords(dong, numberWords) };
}

export const paragraph = (text: string): Paragraph => ({ kind: 'paragraph', text });
