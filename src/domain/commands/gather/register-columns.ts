/** The columns of a register that gathering makes, where its sheet lacks them. */
import { sourceHeading } from '../../workbook/source-column';
import type { Change } from '../change';
import type { Register } from './register';
import type { WardDifference } from './difference';
import { blank } from './typed-rows';

/** The register's columns, and a new one for each that the sheet lacks and a ward's row fills. */
export function withNewColumns(
  { table, columns, nextColumn }: Register,
  wards: readonly WardDifference[],
): ReadonlyMap<string, number> {
  const all = new Map(columns);
  let next = nextColumn;
  table.columns.forEach(({ key }, index) => {
    if (all.has(key) || key === 'rowNumber') return;
    const isFilled = wards.some(({ wanted }) =>
      wanted.some((row) => (row[index] ?? blank).value !== ''),
    );
    if (isFilled) all.set(key, next++);
  });
  return all;
}

/** The sheet, or the columns, that are to be made. */
export function madeColumns(
  { table, sheet, headerRow, columns, end, isBlank }: Register,
  wanted: ReadonlyMap<string, number>,
  wards: readonly WardDifference[],
): readonly Change[] {
  const added = [...wanted].filter(([key]) => isBlank || !columns.has(key));
  const hasRows = wards.some(({ wanted: { length } }) => length > 0);
  if (added.length === 0 || !hasRows) return [];
  return [
    {
      kind: 'table',
      table,
      sheet: sheet?.title ?? null,
      headerRow,
      columns: added.map(([key, column]) => ({ key, column, isNew: true })),
      endOfData: end,
      dropDowns: null,
    },
  ];
}

/** Nguồn of the new rows; the column is made last, where it is missing. */
export function sourceColumn(
  register: Register,
  columns: ReadonlyMap<string, number>,
  added: readonly { readonly source: string }[],
): readonly Change[] {
  if (added.length === 0) return [];
  const { title, headerRow, end } = register;
  const next = Math.max(register.nextColumn, ...[...columns.values()].map((column) => column + 1));
  return [
    {
      kind: 'own-column',
      sheet: title,
      column: register.sourceColumn ?? next,
      ...(register.sourceColumn === null && {
        newHeading: { heading: sourceHeading, row: headerRow },
      }),
      runs: [{ row: end, texts: added.map(({ source }) => source) }],
    },
  ];
}
