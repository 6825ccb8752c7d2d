/** Every indicator beside its plan and the figure of a year before; none where neither is known. */
import { fill } from '../findings/words';
import type { Indicator } from '../indicators/definitions';
import { planColumns, previousColumns } from './compared';
import type { Table, TableRow } from './document';
import { ownLevelOf } from './form';
import { captions, tableWords, usualOwnLevel } from './form-words';
import type { ReportInput } from './input';
import { printsAchieved } from './period-kind';
import { nameColumn, orderColumn } from './ward-table';

const orderNameUnit = [null, null, null];

export function summaryTable({ figures, targets, settings }: ReportInput): Table | null {
  const withAchieved = printsAchieved(figures.period);
  const shown = figures.all.filter(({ indicator }) => withAchieved || !isAchieved(indicator));
  const plan = planColumns(shown, targets);
  const previous = previousColumns(shown, targets);
  if (plan.known.length === 0 && previous.known.length === 0) return null;

  const before = [...plan.known, ...previous.known];
  const after = [...plan.comparison, ...previous.comparison];
  return {
    kind: 'table',
    caption: captions.summary,
    columns: [
      orderColumn,
      nameColumn(tableWords.indicator),
      { heading: tableWords.unit, align: 'center', format: 'count' },
      ...before.map(({ column }) => column),
      { heading: tableWords.actual, align: 'right', format: 'count' },
      ...after.map(({ column }) => column),
    ],
    hasColumnNumbers: true,
    rows: shown.map((figure, order): TableRow => ({
      cells: [
        order + 1,
        labelOf(figure.indicator, ownLevelOf(settings)),
        figure.indicator.unit,
        ...before.map(({ cell }) => cell(figure)),
        figure.value,
        ...after.map(({ cell }) => cell(figure)),
      ],
      origins: [
        ...orderNameUnit,
        ...before.map(() => null),
        { indicators: [figure.indicator.id], ward: null },
      ],
    })),
  };
}

const isAchieved = ({ id }: Indicator) => id.startsWith('achieved.');

/** The label with the word of the own level; of what was registered it says so. */
function labelOf({ id, label }: Indicator, ownLevel: string): string {
  return id.startsWith('registered.')
    ? fill(tableWords.registeredIndicator, { label })
    : label.replace(usualOwnLevel, () => ownLevel);
}
