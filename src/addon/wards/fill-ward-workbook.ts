/** The function behind `split`: a ward's workbook in a spreadsheet that is there, without Drive. */
import { prepareWard } from '../../domain/commands/wards/prepare-ward';
import { wardWorkbook, type WardWorkbookResult } from '../../domain/commands/wards/ward-workbook';
import { answerBy, type Reply } from '../answer';
import { underDocumentLock } from '../lock';
import { runWithinLock } from '../sheets-host';
import { fillWardWorkbookRequest } from './requests';

/** Makes or mends a ward's workbook in a blank spreadsheet, or in one that it made before; shares nothing. */
export function fillWardWorkbook(input: unknown): Reply<WardWorkbookResult> {
  return answerBy(input, fillWardWorkbookRequest, (request, { today, spreadsheetId: city }) =>
    underDocumentLock(() => {
      const { code, spreadsheetId, contact, delivery } = request;
      const prepared = runWithinLock(prepareWard, { today, code }, city);
      if (!prepared.ok) return prepared;
      const { content } = prepared.result;
      return runWithinLock(wardWorkbook, { today, content, delivery, contact }, spreadsheetId);
    }),
  );
}
