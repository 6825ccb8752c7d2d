/** The board for the sidebar: three reads of small sheets, whatever the number of wards and rows. */
import type { Input } from '../inputs';
import { board, rateWords, type Board } from '../../core/commands/collect/board';
import { toIsoDate } from '../../core/data/dates';
import { answer, type Reply } from '../answer';
import { boardRequest } from './requests';

export interface BoardReply extends Omit<Board, 'deadline'> {
  /** Hạn nộp as YYYY-MM-DD; null: not set. */
  readonly deadline: string | null;
  /** "6/8 xã, phường, đúng hạn 5". */
  readonly rate: string;
}

/** How far each ward is with the period of the settings, who is late, and a message to them. */
export function boardOfWards(input: Input<typeof boardRequest>): Reply<BoardReply> {
  return answer(input, {
    schema: boardRequest,
    command: board,
    input: (_, { today }) => ({ ok: true, value: { today } }),
    reply: (result, { language }): BoardReply => ({
      ...result,
      deadline: result.deadline === null ? null : toIsoDate(result.deadline),
      rate: rateWords(result, language),
    }),
  });
}
