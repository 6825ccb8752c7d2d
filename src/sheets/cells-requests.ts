/** Writes single cells and blocks of values, leaving formats as they are. */
import type { CellsChange } from '../domain/commands/change';
import type { CellFormat, Request } from './api';
import { literalCell, ownFormat } from './cell-data';
import type { Target } from './target';

interface Style {
  readonly fields: string;
  readonly format?: CellFormat;
}

const plain: Style = { fields: 'userEnteredValue' };

const styles: Readonly<Record<NonNullable<CellsChange['style']>, Style>> = {
  own: { fields: 'userEnteredValue,userEnteredFormat', format: ownFormat },
  date: {
    fields: 'userEnteredValue,userEnteredFormat.numberFormat',
    format: { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } },
  },
};

/** One request for each run of rows whose cells are all to be written. */
export function cellsRequests(change: CellsChange, { sheetId }: Target): readonly Request[] {
  const { row, column, values, style } = change;
  const requests: Request[] = [];
  const { fields, format } = style === undefined ? plain : styles[style];
  let start = 0;
  while (start < values.length) {
    if (values[start]?.some((value) => value === null) ?? true) {
      start += 1;
      continue;
    }
    let end = start + 1;
    while (end < values.length && !(values[end]?.some((value) => value === null) ?? true)) end += 1;
    requests.push({
      updateCells: {
        start: { sheetId, rowIndex: row + start, columnIndex: column },
        fields,
        rows: values.slice(start, end).map((cells) => ({
          values: cells.map((value) => ({
            ...literalCell(value ?? ''),
            ...(format !== undefined && { userEnteredFormat: format }),
          })),
        })),
      },
    });
    start = end;
  }
  return requests;
}
