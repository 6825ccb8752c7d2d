/** The figures beside their plan and that of a year before; no table where neither is known of any. */
import { fill } from '../../messages/format';
import type { Indicator } from '../../figures/indicators';
import type { Figure } from '../../figures/figures';
import { figureCell, planColumns, previousColumns } from './comparison';
import type { Table, TableRow } from '../document';
import { labelWithLevel } from '../level-words';
import { captions, tableWords } from '../labels';
import type { ReportInput } from '../input';
import { isPrinted } from '../printed';
import { nameColumn, orderColumn } from './by-unit';

const orderNameUnit = [null, null, null];

export function summaryTable(input: ReportInput): Table | null {
  const { figures, targets } = input;
  const shown = figures.all.filter(
    (figure) => isPrinted(figure.indicator, input) && isTold(figure, targets),
  );
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
        indicatorLabel(figure.indicator, input),
        figure.indicator.unit,
        ...before.map(({ cell }) => cell(figure)),
        figureCell(figure.indicator, figure.value),
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

/**
 * A nought tells something only beside what was planned or reached before. An association always
 * has members and chapters: without a row of theirs the figure is not known.
 */
function isTold({ indicator, value }: Figure, targets: ReportInput['targets']): boolean {
  if (value !== 0) return true;
  const { plan = null, previous = null } = targets.get(indicator.id) ?? {};
  return indicator.measure.kind !== 'newest' && (plan !== null || previous !== null);
}

/** The label with the word of the own level; of what was registered it says so. */
export function indicatorLabel(indicator: Indicator, input: ReportInput): string {
  const { id, label } = indicator;
  return id.startsWith('registered.')
    ? fill(tableWords.registeredIndicator, { label })
    : labelWithLevel(indicator, input);
}
