/** The server function that takes an older workbook over into the open one. */
import {
  previewTakeOver,
  readOldWorkbook,
  takeOver,
  type TakeOverResult,
} from '../core/commands/take-over/take-over';
import { failure, type Failure } from '../core/messages/failure-catalog';
import { fileIdIn } from '../core/workbook/contact';
import type { Outcome } from '../sheets/run';
import { answerBy, type Reply } from './answer';
import { wardFileFailure } from './collect/read-ward-file';
import { takeOverRequest, type Input } from './inputs';
import { underDocumentLock } from './lock';
import { runWithinLock } from './sheets-host';

/** Reads the workbook behind a link and tells what would come of it, or writes it in one write. */
export function takeOverWorkbook(input: Input<typeof takeOverRequest>): Reply<TakeOverResult> {
  return answerBy(input, takeOverRequest, ({ source, isPreview, replaces }, around) => {
    const { today, spreadsheetId } = around;
    const id = fileIdIn(source) ?? (/^[\w-]+$/.test(source) ? source : null);
    if (id === null) return failure('link-invalid', { link: source });
    if (id === spreadsheetId) return failure('take-over-own');
    const work = (): Outcome<TakeOverResult> => {
      const read = runWithinLock(readOldWorkbook, {}, id);
      if (!read.ok) return oldWorkbookFailure(read);
      const taking = { today, old: read.result, replaces, isPreview };
      return runWithinLock(isPreview ? previewTakeOver : takeOver, taking, spreadsheetId);
    };
    return isPreview ? work() : underDocumentLock(work);
  });
}

/** A failure of reading, in the words of the old workbook. */
function oldWorkbookFailure(failed: Failure): Failure {
  const { code } = wardFileFailure(failed);
  if (code === 'ward-file-gone' || code === 'ward-file-denied') {
    return failure('take-over-unreachable');
  }
  return code === 'ward-file-not-sheets' ? failure('take-over-excel') : failed;
}
