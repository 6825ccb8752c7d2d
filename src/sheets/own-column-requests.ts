/** Writes the column Kiểm tra: its heading where it is new, and only the runs of cells that changed. */
import type { OwnColumnChange } from '../domain/commands/change';
import type { Request } from './api';
import { headingFormat, literalCell, ownFormat } from './cell-data';
import type { Target } from './target';

/** Pixels: room for two or three findings in words. */
const width = 320;

export function ownColumnRequests(
  { column, newHeading, runs }: OwnColumnChange,
  { sheetId }: Target,
): readonly Request[] {
  const requests: Request[] = [];
  if (newHeading !== undefined) {
    requests.push(
      {
        updateCells: {
          start: { sheetId, rowIndex: newHeading.row, columnIndex: column },
          fields: 'userEnteredValue,userEnteredFormat,note',
          rows: [
            {
              values: [
                {
                  ...literalCell(newHeading.heading),
                  userEnteredFormat: headingFormat,
                  note: 'Cột của tiện ích: ghi lại sau mỗi lần kiểm tra. Không ghi vào cột này.',
                },
              ],
            },
          ],
        },
      },
      {
        updateDimensionProperties: {
          range: { sheetId, dimension: 'COLUMNS', startIndex: column, endIndex: column + 1 },
          properties: { pixelSize: width },
          fields: 'pixelSize',
        },
      },
      {
        repeatCell: {
          range: {
            sheetId,
            startRowIndex: newHeading.row + 1,
            startColumnIndex: column,
            endColumnIndex: column + 1,
          },
          cell: { userEnteredFormat: ownFormat },
          fields: 'userEnteredFormat.textFormat',
        },
      },
    );
  }
  for (const { row, texts } of runs) {
    requests.push({
      updateCells: {
        start: { sheetId, rowIndex: row, columnIndex: column },
        fields: 'userEnteredValue',
        rows: texts.map((text) => ({ values: [literalCell(text)] })),
      },
    });
  }
  return requests;
}
