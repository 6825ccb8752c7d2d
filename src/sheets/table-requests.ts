/**
 * Makes or mends a table's sheet: headings, widths, number formats, drop-downs, frozen header.
 * Cells that hold data keep value and format: a number format laid over them could turn a date
 * into a number and hide the fault. Columns with a type of a native table keep its rules and formats.
 */
import type { TableChange, TableColumnPlace } from '../core/commands/change';
import { columnOf } from '../core/schema/table';
import type { Request } from './api';
import { headingFormat, literalCell, proseFormat } from './cell-data';
import { receiptRule } from './native-rules';
import { validationOf } from './native-rules';
import { typedColumnsOf } from './native-tables';
import type { Target } from './api';

export function tableRequests(change: TableChange, target: Target): readonly Request[] {
  return [
    ...frozenHeader(change, target),
    ...change.columns.flatMap((place) => columnRequests(change, place, target)),
  ];
}

function frozenHeader({ headerRow }: TableChange, { sheetId, existing }: Target): Request[] {
  const frozen = existing?.properties?.gridProperties?.frozenRowCount ?? 0;
  if (existing === null || frozen === headerRow + 1) return [];
  return [
    {
      updateSheetProperties: {
        properties: { sheetId, gridProperties: { frozenRowCount: headerRow + 1 } },
        fields: 'gridProperties.frozenRowCount',
      },
    },
  ];
}

function columnRequests(
  change: TableChange,
  { key, column, isNew }: TableColumnPlace,
  { sheetId, existing }: Target,
): Request[] {
  const { table, headerRow, endOfData, dropDowns } = change;
  const definition = columnOf(table, key);
  const { heading, help, width, kind } = definition;
  const below = (startRowIndex: number) => ({
    sheetId,
    startRowIndex,
    startColumnIndex: column,
    endColumnIndex: column + 1,
  });
  const requests: Request[] = [];
  if (isNew) {
    requests.push(
      {
        updateCells: {
          start: { sheetId, rowIndex: headerRow, columnIndex: column },
          fields: 'userEnteredValue,userEnteredFormat,note',
          rows: [
            {
              values: [{ ...literalCell(heading), userEnteredFormat: headingFormat, note: help }],
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
    );
  }
  if (isNew && definition.isProse) {
    requests.push({
      repeatCell: {
        range: below(headerRow + 1),
        cell: { userEnteredFormat: proseFormat },
        fields:
          'userEnteredFormat.wrapStrategy,userEnteredFormat.horizontalAlignment,userEnteredFormat.verticalAlignment',
      },
    });
  }
  if (existing !== null && typedColumnsOf(existing).has(column)) return requests;
  const firstBlank = isNew ? headerRow + 1 : endOfData;
  const rowCount = existing?.properties?.gridProperties?.rowCount ?? Infinity;
  if (kind.format !== undefined && firstBlank < rowCount) {
    requests.push({
      repeatCell: {
        range: below(firstBlank),
        cell: { userEnteredFormat: { numberFormat: { ...kind.format } } },
        fields: 'userEnteredFormat.numberFormat',
      },
    });
  }
  const rule = validationOf(definition, dropDowns) ?? receiptRule(change, key);
  if (rule !== null) {
    requests.push({ setDataValidation: { range: below(headerRow + 1), rule } });
  }
  return requests;
}
