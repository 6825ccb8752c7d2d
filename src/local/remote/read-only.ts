/** A Sheets service to look with: what would be written is not. */
import type { SheetsService } from '../sheets-service/service';

export function readOnly(service: SheetsService): SheetsService {
  return {
    create: () => {
      throw new Error('A look makes no spreadsheet');
    },
    get: (...args) => service.get(...args),
    batchGetValues: (...args) => service.batchGetValues(...args),
    batchUpdate: (spreadsheetId) => ({ spreadsheetId, replies: [] }),
  };
}
