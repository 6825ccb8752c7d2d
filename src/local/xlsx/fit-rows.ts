/** Heights of rows with wrapped texts, where the spreadsheet leaves them to whoever shows it. */
import type { Worksheet } from '@cj-tech-master/excelts';
import type { Sheet } from '../../sheets/api';
import { rowsOf } from '../emulator/sheets/grid';
import { googleHeight } from './sizes';

/**
 * Excel fits such rows when it opens a file, LibreOffice does not: so the height is measured here
 * and written as one that is not the user's, which Excel goes on fitting.
 */
export function fitRows(worksheet: Worksheet, before: Sheet | undefined, after: Sheet): void {
  const was = before === undefined ? [] : rowsOf(before);
  const sizes = after.data?.[0]?.rowMetadata ?? [];
  for (const [index, row] of rowsOf(after).entries()) {
    const { pixelSize = googleHeight } = sizes[index] ?? {};
    if (row === was[index] || pixelSize !== googleHeight) continue;
    const isWrapped = row.values?.some(
      ({ userEnteredValue, userEnteredFormat }) =>
        userEnteredValue?.stringValue !== undefined && userEnteredFormat?.wrapStrategy === 'WRAP',
    );
    if (isWrapped === true) fitRow(worksheet, index + 1);
  }
}

function fitRow(worksheet: Worksheet, number: number): void {
  const row = worksheet.getRow(number);
  let isMerged = false;
  row.eachCell((cell) => {
    isMerged ||= cell.isMerged;
  });
  // The library would measure a text across merged cells as if it had the first one's width.
  if (isMerged) return;
  const { defaultRowHeight } = worksheet.properties;
  worksheet.autoFitRow(number);
  row.customHeight = false;
  if ((row.height ?? 0) <= (defaultRowHeight ?? 0)) delete row.height;
}
