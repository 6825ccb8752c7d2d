/** The request updateBorders: edges and inner lines of a range. */
import Schema = GoogleAppsScript.Sheets.Schema;
import type { CellData } from '../../../sheets/api';
import { areaOf } from '../areas';
import { required } from '../draft';
import { blankCell, changeCells } from '../grid';
import { border } from '../messages/formats';
import { message, one } from '../messages/message';
import { gridRange } from '../messages/ranges';
import { requestKind } from './request';

const updateBorders = message<Schema.UpdateBordersRequest>('UpdateBordersRequest', {
  range: one(gridRange),
  top: one(border),
  bottom: one(border),
  left: one(border),
  right: one(border),
  innerHorizontal: one(border),
  innerVertical: one(border),
});

export const borderRequests = {
  updateBorders: requestKind(updateBorders, (draft, request) => {
    const area = areaOf(draft, required(request.range, 'range'));
    const { top, bottom, left, right, innerHorizontal, innerVertical } = request;
    changeCells(draft, area.sheetId, area, (cell, row, column) =>
      withBorders(cell, {
        top: row === area.startRow ? top : innerHorizontal,
        bottom: row === area.endRow - 1 ? bottom : innerHorizontal,
        left: column === area.startColumn ? left : innerVertical,
        right: column === area.endColumn - 1 ? right : innerVertical,
      }),
    );
  }),
};

type Side = 'top' | 'bottom' | 'left' | 'right';

/** The cell with the given sides drawn; a side not given stays, one of style NONE goes. */
function withBorders(
  cell: CellData,
  wanted: Readonly<Record<Side, Schema.Border | undefined>>,
): CellData {
  const sides: Schema.Borders = { ...cell.userEnteredFormat?.borders };
  let changed = false;
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const line = wanted[side];
    if (line === undefined) continue;
    changed = true;
    if ((line.style ?? 'NONE') === 'NONE') delete sides[side];
    else sides[side] = line;
  }
  if (!changed) return cell;
  const { borders: _before, ...format } = cell.userEnteredFormat ?? {};
  const drawn = Object.keys(sides).length === 0 ? format : { ...format, borders: sides };
  const { userEnteredFormat: _format, ...rest } = cell;
  const after = Object.keys(drawn).length === 0 ? rest : { ...rest, userEnteredFormat: drawn };
  return Object.keys(after).length === 0 ? blankCell : after;
}
