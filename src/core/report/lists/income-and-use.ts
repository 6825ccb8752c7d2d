/**
 * The disclosure of income and use (NĐ 03/2026/NĐ-CP): what the fund held, what came in by kind, what
 * it was used for, and what it holds. Sums only: it names nobody.
 */
import { fill } from '../../messages/format';
import type { Block, Table, TableRow } from '../document';
import { tableWords } from '../labels';
import type { ReportInput } from '../input';
import { orderColumn } from '../tables/by-unit';
import { incomeListWords } from './labels';
import { amountWords, moneyColumn, paragraph, textColumn } from './parts';

/** By indicator, under their heading; what is zero is left out. */
const sections = [
  { heading: incomeListWords.income, ids: ['fund.total.amount', 'fund.fee.amount'] },
  {
    heading: incomeListWords.use,
    ids: [
      'spend.award.amount',
      'spend.scholarship.amount',
      'spend.support.amount',
      'spend.activity.amount',
      'spend.other.amount',
    ],
  },
] as const;

export function incomeAndUseBlocks(input: ReportInput): readonly Block[] {
  const { of } = input.figures;
  const valueOf = (id: string) => of(id).value;
  const income = valueOf('fund.total.amount') + valueOf('fund.fee.amount');
  const spent = valueOf('spend.total.amount');
  const closing = valueOf('fund.balance.amount');
  const total = (name: string, amount: number): TableRow => ({
    kind: 'total',
    cells: [null, name, amount],
  });
  const parts = ([first, second]: readonly (readonly string[])[]) =>
    [first, second].map((ids = []) =>
      ids.flatMap((id, order): readonly TableRow[] =>
        valueOf(id) === 0
          ? []
          : [{ cells: [order + 1, incomeListWords.names[id] ?? id, valueOf(id)] }],
      ),
    );
  const [incomeRows = [], useRows = []] = parts(sections.map(({ ids }) => ids));
  const table: Table = {
    kind: 'table',
    caption: incomeListWords.caption,
    columns: [
      orderColumn,
      textColumn(incomeListWords.item, () => null).column,
      moneyColumn(tableWords.amount).column,
    ],
    hasColumnNumbers: true,
    rows: [
      total(incomeListWords.opening, valueOf('fund.opening.amount')),
      ...incomeRows,
      total(incomeListWords.income, income),
      ...useRows,
      total(incomeListWords.use, spent),
      total(incomeListWords.closing, closing),
    ],
  };
  const transfers = [
    ['fund.transfer.amount', incomeListWords.received],
    ['spend.transfer.amount', incomeListWords.passedOn],
  ] as const;
  return [
    table,
    ...(closing < 0
      ? []
      : [paragraph(fill(incomeListWords.closingInWords, amountWords(closing, input)))]),
    ...transfers.flatMap(([id, words]) =>
      valueOf(id) === 0 ? [] : [paragraph(fill(words, amountWords(valueOf(id), input)))],
    ),
  ];
}
