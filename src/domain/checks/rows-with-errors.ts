/** Which rows of a table no figure counts. */
import type { Finding } from '../findings/finding';
import type { TableReading } from '../workbook/read-table';

/** By data row of a table: 1 where it has an error, so that no figure counts it. */
export function rowsWithErrors(reading: TableReading, findings: readonly Finding[]): Uint8Array {
  const wrong = new Uint8Array(reading.rows.length);
  for (const { code, sheet, severity, row } of findings) {
    if (severity !== 'error' || sheet !== reading.sheet.title) continue;
    if (row === null) {
      if (code === 'money-unit-conflict') wrong.fill(1);
      continue;
    }
    const dataRow = reading.dataRowAt(row);
    if (dataRow !== undefined) wrong[dataRow] = 1;
  }
  return wrong;
}
