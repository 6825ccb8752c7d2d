/** The table of the fund: a row for each level, their total, and what is told apart below it. */
import { fill } from '../../messages/format';
import type { Figure } from '../../figures/figures';
import type { FigureOrigin } from '../../figures/figures';
import { withChartOf } from './charts';
import { planColumns, previousColumns, type ComparedColumn } from './comparison';
import type { Table, TableRow } from '../document';
import { levelKeys, levelsFrom } from '../../schema/levels';
import { levelWord } from '../level-words';
import { captions, chartWords, tableWords } from '../labels';
import type { ReportInput } from '../input';
import { nameColumn, orderColumn } from './by-unit';

export function fundByLevelTable(input: ReportInput): Table | null {
  const { figures, targets, level: own } = input;
  const amount = (name: string) => figures.of(`fund.${name}.amount`);
  const total = amount('total');
  const inKind = amount('inkind');
  const transfer = amount('transfer');
  if (total.value === 0 && transfer.value === 0) return null;
  const origin = ({ indicator }: Figure): FigureOrigin => ({
    indicators: [indicator.id],
    ward: null,
  });

  // Donors below are told apart unit by unit: together they are no number of people.
  const levels = levelsFrom(own).map((level) => ({
    name: levelWord(level, input),
    figure: amount(levelKeys[level]),
    donors:
      level === own && own !== 'Chi hội' ? figures.of(`fund.${levelKeys[level]}.donors`) : null,
  }));
  const { unit } = total.indicator;
  const all = [...levels.map(({ figure }) => figure), total, inKind, transfer];
  const previous = previousColumns(all, targets, { unit });
  const plan = planColumns(all, targets, { unit });
  const compared: readonly ComparedColumn[] = [
    ...previous.known,
    ...previous.comparison,
    ...plan.known,
    ...plan.comparison,
  ];
  const cells = (figure: Figure) => compared.map(({ cell }) => cell(figure));
  const part = (name: string, figure: Figure): readonly TableRow[] =>
    figure.value === 0
      ? []
      : [
          {
            kind: 'part',
            cells: [null, name, figure.value, null, ...cells(figure)],
            origins: [null, null, origin(figure)],
          },
        ];

  const table: Table = {
    kind: 'table',
    caption: captions.fundByLevel,
    columns: [
      orderColumn,
      nameColumn(tableWords.level),
      { heading: tableWords.amount, unit, align: 'right', format: 'count' },
      { heading: tableWords.donors, align: 'right', format: 'count' },
      ...compared.map(({ column }) => column),
    ],
    hasColumnNumbers: true,
    rows: [
      ...levels.map(({ name, figure, donors: ofLevel }, order): TableRow => ({
        cells: [order + 1, name, figure.value, ofLevel?.value ?? null, ...cells(figure)],
        origins: [null, null, origin(figure), ofLevel && origin(ofLevel)],
      })),
      {
        kind: 'total',
        cells: [null, tableWords.total, total.value, null, ...cells(total)],
        origins: [null, null, origin(total)],
      },
      ...part(tableWords.inKind, inKind),
      ...part(tableWords.transfer, transfer),
    ],
  };
  const previousColumn = table.columns.findIndex(({ heading }) => heading === tableWords.previous);
  return withChartOf(table, {
    bars: 'standing',
    title: fill(chartWords.fundByLevel, { unit }),
    columns: [amountColumn, ...(previousColumn < 0 ? [] : [previousColumn])],
    rows: levels.length,
  });
}

const amountColumn = 2;
