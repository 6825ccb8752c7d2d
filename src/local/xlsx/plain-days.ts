/**
 * Days that a workbook of the 1904 calendar holds as plain numbers. A number without a date format
 * tells nothing of days; the heading above it, or the label beside it, does.
 */
import type { CellData, Sheet } from '../../sheets/api';
import { foldHeading } from '../../core/vietnamese/fold';
import { daysTo1904 } from './read-cells';

const dayHeading = /^(?:ngày|từ ngày|đến ngày|hiệu lực|hạn nộp)(?! (?:công|tuổi))(?:$| )/;

/** Headings stand among the first rows. */
const rowsSearched = 15;

/** The years 1950 to 2100 in the calendar of 1904. */
const [earliest, latest] = [16_802, 71_954];

/** Gives the days among the plain numbers of a sheet their serials of the calendar of 1900. */
export function movePlainDays(sheet: Sheet): void {
  for (const { rowData = [] } of sheet.data ?? []) {
    const isDayColumn = new Set<number>();
    rowData.forEach(({ values = [] }, row) => {
      values.forEach((cell, column) => {
        if (row < rowsSearched && isDayHeading(cell)) isDayColumn.add(column);
        else if (isDayColumn.has(column) || isDayHeading(values[column - 1])) movePlainDay(cell);
      });
    });
  }
}

function isDayHeading(cell: CellData | undefined): boolean {
  const text = cell?.userEnteredValue?.stringValue;
  return text !== undefined && dayHeading.test(foldHeading(text));
}

function movePlainDay({ userEnteredValue, userEnteredFormat }: CellData): void {
  const serial = userEnteredValue?.numberValue;
  const type = userEnteredFormat?.numberFormat?.type ?? '';
  if (userEnteredValue === undefined || serial === undefined || /DATE|TIME/.test(type)) return;
  if (serial >= earliest && serial <= latest) userEnteredValue.numberValue = serial + daysTo1904;
}
