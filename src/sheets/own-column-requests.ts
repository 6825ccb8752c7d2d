/** Writes one of the add-on's own columns (Kiểm tra, Nguồn): its heading where it is new, and only the runs of cells that changed. */
import type { OwnColumnChange } from '../core/commands/change';
import type { OwnHeading } from '../core/workbook/managed-columns';
import type { Request } from './api';
import { headingFormat, literalCell, ownFormat } from './cell-data';
import type { Target } from './api';

interface Look {
  readonly note: string;
  /** Pixels. */
  readonly width: number;
}

const looks: Readonly<Record<OwnHeading, Look>> = {
  'Kiểm tra': {
    note: 'Cột của tiện ích: ghi lại sau mỗi lần kiểm tra. Không ghi vào cột này.',
    // Room for two or three findings in words.
    width: 320,
  },
  Nguồn: {
    note: 'Cột của tiện ích: mã xã, phường mà dòng này được thu về. Không ghi vào cột này; sửa dòng đã thu trong tệp của xã, phường.',
    width: 90,
  },
};

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
                  note: looks[newHeading.heading].note,
                },
              ],
            },
          ],
        },
      },
      {
        updateDimensionProperties: {
          range: { sheetId, dimension: 'COLUMNS', startIndex: column, endIndex: column + 1 },
          properties: { pixelSize: looks[newHeading.heading].width },
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
