/** Writes into Nhật ký that a write met somebody else's edit, was put back and done once more. */
import { failure } from '../../failures/catalogue';
import { journal } from '../../tables/journal';
import { formatDateTime } from '../../text/dates';
import { plain } from '../append-rows';
import type { Command } from '../command';
import { appended, journalTitle } from './journal';

export interface PutBackInput {
  /** Day serial with the time of day as its fraction, in the spreadsheet's time zone. */
  readonly now: number;
  readonly sheet: string;
  /** As "J12". */
  readonly cell: string;
}

export const recordPutBack: Command<PutBackInput, object> = {
  name: 'record-put-back',
  reads: journalTitle,
  plan: ({ now, sheet, cell }, book) => {
    const changes = appended(book, [
      {
        when: formatDateTime(now),
        who: 'Sổ Khuyến học',
        task: 'Có người sửa cùng lúc: trả lại rồi ghi lại',
        sheet,
        // A whole row is no cell that undoing mends would look at.
        cell: cell.replace(/^[A-Z]+(\d+)$/, '$1:$1'),
        old: plain(''),
        new: plain(''),
      },
    ]);
    return changes === null
      ? failure('header-missing', { sheet: journal.sheet })
      : { ok: true, changes, result: {} };
  },
};
