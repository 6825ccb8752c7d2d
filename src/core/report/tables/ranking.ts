/** The units ranked by the criteria of Thi đua: each figure beside its points, a table for each group of units. */
import type { Criterion, Mark, RankedUnit, Ranking } from '../../figures/emulation';
import type { FigureOrigin } from '../../figures/figures';
import { isShareItself } from '../../figures/shares';
import { fill } from '../../messages/format';
import { formatDecimal, formatInteger } from '../../vietnamese/format-number';
import type { Table, TableCell, TableColumn, TableRow } from '../document';
import type { ReportInput } from '../input';
import { rankingWords } from '../labels';
import { unitWords } from '../unit-words';
import { nameColumn, orderColumn } from './by-unit';

const hundredth = 100;

export function rankingTables({ figures, rankings = [] }: ReportInput): readonly Table[] {
  const named = unitWords(figures);
  return rankings.map((ranking) => ({
    kind: 'table',
    caption:
      ranking.kinds === ''
        ? fill(rankingWords.caption, named)
        : fill(rankingWords.captionOfKinds, { ...named, kinds: ranking.kinds }),
    columns: [
      orderColumn,
      nameColumn(ranking.kinds === '' ? named.Units : ranking.kinds),
      ...ranking.criteria.flatMap(criterionColumns),
      {
        heading: fill(rankingWords.sum, { most: mostOf(ranking) }),
        align: 'right',
        format: 'points',
      },
      { heading: rankingWords.rank, align: 'center', format: 'count' },
    ],
    hasColumnNumbers: true,
    rows: ranking.units.map((unit, order) => rowOf(unit, order, ranking.criteria)),
  }));
}

const mostOf = ({ criteria }: Pick<Ranking, 'criteria'>): string =>
  formatInteger(criteria.reduce((sum, { points }) => sum + points, 0));

const isOfShares = ({ full, indicator }: Criterion): boolean =>
  full.kind === 'share' || isShareItself(indicator);

function criterionColumns(criterion: Criterion): readonly TableColumn[] {
  const { name, points, indicator } = criterion;
  return [
    isOfShares(criterion)
      ? { group: name, heading: rankingWords.share, align: 'right', format: 'share' }
      : {
          group: name,
          heading: rankingWords.figure,
          unit: indicator.unit,
          align: 'right',
          format: 'count',
        },
    {
      group: name,
      heading: fill(rankingWords.points, { most: formatInteger(points) }),
      align: 'right',
      format: 'points',
    },
  ];
}

function rowOf(
  { unit, rank, points, marks }: RankedUnit,
  order: number,
  criteria: readonly Criterion[],
): TableRow {
  const cells = marks.flatMap((mark, at): readonly TableCell[] => {
    const criterion = criteria[at];
    const shown = criterion !== undefined && isOfShares(criterion) ? partOfOne(mark) : mark.value;
    return [shown, mark.points === null ? null : mark.points / hundredth];
  });
  const origins = criteria.flatMap((criterion): readonly FigureOrigin[] => {
    const origin = { indicators: [criterion.indicator.id], ward: unit.code };
    return [
      isOfShares(criterion) ? { ...origin, isDerived: true } : origin,
      { ...origin, isDerived: true },
    ];
  });
  return {
    cells: [order + 1, unit.name, ...cells, points / hundredth, rank],
    origins: [null, null, ...origins, null, null],
  };
}

const partOfOne = ({ share }: Mark): number | null => (share === null ? null : share / 10_000);

/** How points are given, and from where on they are full; '' where there are no criteria. */
export function rankingNote({ rankings = [] }: ReportInput): string {
  const criteria = new Map(
    rankings.flatMap((one) => one.criteria).map((one) => [one.row, one] as const),
  );
  if (criteria.size === 0) return '';
  const marks = [...criteria.values()].map(({ name, full, indicator }) =>
    fill(rankingWords.mark, {
      name,
      mark:
        full.kind === 'best'
          ? rankingWords.best
          : full.kind === 'share'
            ? `${formatDecimal(full.value, 2)}%`
            : `${formatInteger(full.value)} ${indicator.unit}`,
    }),
  );
  const isBlankAnywhere = rankings.some(({ units }) =>
    units.some((unit) => unit.marks.some(({ points }) => points === null)),
  );
  return [
    fill(rankingWords.rule, { marks: marks.join('; ') }),
    ...(isBlankAnywhere ? [rankingWords.blank] : []),
  ].join(' ');
}
