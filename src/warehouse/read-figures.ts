/** The figures that the warehouse answers with, indicator by indicator. */
import { figureQueries, type Published } from './figures-sql';

export type SqlRow = Readonly<Record<string, unknown>>;
export type RunQuery = (sql: string) => Promise<readonly SqlRow[]>;

export interface SqlFigure {
  readonly value: number;
  /** Without zeros; under '' what belongs to no unit. */
  readonly byUnit: ReadonlyMap<string, number>;
}

/**
 * @param nameOf as of `figureQueries`; the indicators of a register left out are missing
 * @returns by indicator id
 */
export async function readFigures(
  query: RunQuery,
  published: Published,
  nameOf: (table: string) => string | null,
): Promise<ReadonlyMap<string, SqlFigure>> {
  const figures = new Map<string, SqlFigure>();
  for (const { indicators, byUnit, inAll } of figureQueries(published, nameOf)) {
    const units = await query(byUnit);
    const [all] = await query(inAll);
    indicators.forEach(({ id }, order) => {
      const column = `i${order}`;
      figures.set(id, {
        value: Number(all?.[column] ?? 0),
        byUnit: new Map(
          units
            .map((row) => [String(row['unit']), Number(row[column])] as const)
            .filter(([, value]) => value !== 0),
        ),
      });
    });
  }
  return figures;
}
