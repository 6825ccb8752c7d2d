/** Thu - chi - tồn: a row for each level, and the association in all. */
import type { LevelMoney } from '../../figures/level-money';
import type { Table, TableColumn, TableRow } from '../document';
import type { ReportInput } from '../input';
import { captions, tableWords } from '../labels';
import { levelWord } from '../level-words';
import { keptIn } from '../printed';
import { nameColumn, orderColumn } from './by-unit';

const words = tableWords.money;

/** null where spending is not kept, so that no balance is known. */
export function moneyByLevelTable(input: ReportInput): Table | null {
  const { figures, money = [] } = input;
  if (money.length === 0 || !keptIn(input).spending) return null;
  const hasTransfers = money.some(({ received, passedOn }) => received !== 0 || passedOn !== 0);
  const { unit } = figures.of('fund.total.amount').indicator;
  const column = (heading: string): TableColumn => ({
    heading,
    unit,
    align: 'right',
    format: 'count',
  });
  const cells = (one: Omit<LevelMoney, 'level'>) => [
    one.opening,
    one.raised,
    one.fee,
    ...(hasTransfers ? [one.received] : []),
    one.spent,
    ...(hasTransfers ? [one.passedOn] : []),
    one.closing,
  ];
  const valueOf = (id: string) => figures.of(id).value;
  const sum = (of: (one: LevelMoney) => number) => money.reduce((total, one) => total + of(one), 0);
  const total = {
    opening: valueOf('fund.opening.amount'),
    raised: valueOf('fund.total.amount'),
    fee: valueOf('fund.fee.amount'),
    received: sum(({ received }) => received),
    spent: valueOf('spend.total.amount'),
    passedOn: sum(({ passedOn }) => passedOn),
    closing: valueOf('fund.balance.amount'),
  };
  // What levels pass on to each other cancels out; the rest came from, or went to, somebody else.
  const outside = sum(({ closing }) => closing) - total.closing;
  const ids = [
    'fund.opening.amount',
    'fund.total.amount',
    'fund.fee.amount',
    ...(hasTransfers ? ['fund.transfer.amount'] : []),
    'spend.total.amount',
    ...(hasTransfers ? ['spend.transfer.amount'] : []),
    'fund.balance.amount',
  ];
  const rows: TableRow[] = money.map((one, order) => ({
    cells: [order + 1, levelWord(one.level, input), ...cells(one)],
  }));
  return {
    kind: 'table',
    caption: captions.moneyByLevel,
    columns: [
      orderColumn,
      nameColumn(tableWords.level),
      column(words.opening),
      column(words.raised),
      column(words.fee),
      ...(hasTransfers ? [column(words.received)] : []),
      column(words.spent),
      ...(hasTransfers ? [column(words.passedOn)] : []),
      column(words.closing),
    ],
    hasColumnNumbers: true,
    rows: [
      ...rows,
      {
        kind: 'total',
        cells: [null, tableWords.total, ...cells(total)],
        origins: [null, null, ...ids.map((id) => ({ indicators: [id], ward: null }))],
      },
      ...(outside === 0
        ? []
        : [
            {
              kind: 'part' as const,
              cells: [null, words.outside, ...ids.slice(1).map(() => null), outside],
            },
          ]),
    ],
  };
}
