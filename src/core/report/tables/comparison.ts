/** Columns that set figures beside the plan of the year and the figure of a year before. */
import { shareText } from '../../figures/figure-text';
import type { Figure } from '../../figures/figures';
import type { Indicator } from '../../figures/indicators';
import type { Target } from '../../figures/targets';
import { fill } from '../../messages/format';
import { formatDecimal } from '../../vietnamese/format-number';
import type { TableCell, TableColumn } from '../document';
import { tableWords } from '../labels';

/** A column, and the value that a figure has in it. */
export interface ComparedColumn {
  readonly column: TableColumn;
  readonly cell: (figure: Figure) => TableCell;
}

export interface ComparedColumns {
  /** The plan or the earlier figure itself; empty where it is not known of any figure. */
  readonly known: readonly ComparedColumn[];
  /** How the figure stands to it; empty with the above. */
  readonly comparison: readonly ComparedColumn[];
}

/** A share is held in hundredths of a per cent, and stands among numbers as a text with its sign. */
export const figureCell = ({ rounding }: Indicator, value: number): TableCell =>
  rounding === 'share' ? shareText(value) : value;

/** Shares differ by points, never by per cent of per cent. */
function changeCell({ indicator, value }: Figure, previous: number | null): TableCell {
  if (indicator.rounding !== 'share' || previous === null) {
    return roundedShare(value - (previous ?? 0), previous);
  }
  const points = formatDecimal(Math.abs(value - previous), 2);
  const sign = value > previous ? '+' : value < previous ? '-' : '';
  return fill(tableWords.points, { points: `${sign}${points}` });
}

type Unit = Pick<TableColumn, 'unit'>;

/** "Kế hoạch năm" and "Đạt kế hoạch". */
export function planColumns(
  figures: readonly Figure[],
  targets: ReadonlyMap<string, Target>,
  unit: Unit = {},
): ComparedColumns {
  const plan = ({ indicator }: Figure) => targets.get(indicator.id)?.plan ?? null;
  if (figures.every((figure) => plan(figure) === null)) return none;
  return {
    known: [{ column: counts(tableWords.plan, unit), cell: knownCell(plan) }],
    comparison: [
      {
        column: { heading: tableWords.shareOfPlan, align: 'right', format: 'share' },
        cell: (figure) => roundedShare(figure.value, plan(figure)),
      },
    ],
  };
}

/** "Cùng kỳ" and "So với cùng kỳ". */
export function previousColumns(
  figures: readonly Figure[],
  targets: ReadonlyMap<string, Target>,
  unit: Unit = {},
): ComparedColumns {
  const previous = ({ indicator }: Figure) => targets.get(indicator.id)?.previous ?? null;
  if (figures.every((figure) => previous(figure) === null)) return none;
  return {
    known: [{ column: counts(tableWords.previous, unit), cell: knownCell(previous) }],
    comparison: [
      {
        column: { heading: tableWords.change, align: 'right', format: 'change' },
        cell: (figure) => changeCell(figure, previous(figure)),
      },
    ],
  };
}

const knownCell = (of: (figure: Figure) => number | null) => (figure: Figure) => {
  const value = of(figure);
  return value === null ? null : figureCell(figure.indicator, value);
};

const none: ComparedColumns = { known: [], comparison: [] };

const counts = (heading: string, unit: Unit): TableColumn => ({
  heading,
  ...unit,
  align: 'right',
  format: 'count',
});

/** Two decimals of a per cent, as in the text; longer fractions might not come back from a sheet unchanged. */
const places = 10_000;

/** A part of 1, its half rounded away from zero; null where there is nothing to divide by. */
export function roundedShare(part: number, whole: number | null): number | null {
  if (whole === null || whole === 0) return null;
  const rounded = Math.round((Math.abs(part) / whole) * places) / places;
  return part < 0 ? -rounded : rounded;
}
