/** A table with a row for each ward: every column adds up one or more figures. */
import { fill } from '../../messages/format';
import type { Figure, Figures } from '../../figures/figures';
import type { FigureOrigin } from '../../figures/figures';
import type { Table, TableColumn, TableRow } from '../document';
import { tableWords } from '../labels';
import { unitWords } from '../unit-words';

/** A column of figures. */
export interface FigureColumn {
  readonly head: Pick<TableColumn, 'heading' | 'group' | 'unit'>;
  /** Figures that may be added up: of one unit, no row in two of them. */
  readonly figures: readonly Figure[];
}

export const orderColumn: TableColumn = {
  heading: tableWords.order,
  align: 'center',
  format: 'count',
};

export const nameColumn = (heading: string): TableColumn => ({
  heading,
  align: 'left',
  format: 'count',
});

/** Where the figures begin: behind the order and the name. */
export const firstFigureColumn = 2;

/** null where every figure is zero. */
export function wardTable(
  caption: string,
  columns: readonly FigureColumn[],
  figures: Figures,
  ownLevel: string,
): Table | null {
  const { wards } = figures;
  const named = unitWords(figures);
  const row = (part: (figure: Figure) => number) =>
    columns.map((column) => column.figures.reduce((sum, figure) => sum + part(figure), 0));
  const totals = row(({ value }) => value);
  if (totals.every((total) => total === 0)) return null;
  const withoutWard = row((figure) => figure.withoutWard);
  const originsIn = (ward: FigureOrigin['ward']) => [
    null,
    null,
    ...columns.map((column): FigureOrigin => ({
      indicators: column.figures.map(({ indicator }) => indicator.id),
      ward,
    })),
  ];
  const rows: TableRow[] = wards.map(({ code, name }, order) => ({
    cells: [order + 1, name, ...row(({ byWard }) => byWard.get(code) ?? 0)],
    origins: originsIn(code),
  }));
  if (withoutWard.some((part) => part !== 0)) {
    const name = fill(tableWords.withoutWard, { ...named, ownLevel });
    rows.push({ cells: [rows.length + 1, name, ...withoutWard], origins: originsIn('') });
  }
  return {
    kind: 'table',
    caption,
    columns: [orderColumn, nameColumn(named.Units), ...columns.map(tableColumn)],
    hasColumnNumbers: true,
    rows: [
      ...rows,
      { kind: 'total', cells: [null, tableWords.total, ...totals], origins: originsIn(null) },
    ],
  };
}

function tableColumn({ head }: FigureColumn): TableColumn {
  return { ...head, align: 'right', format: 'count' };
}
