/** Sends a ward's findings back into its own workbook, and mends there what can be mended. */
import type { Input } from '../inputs';
import {
  readCoordinator,
  recordSentBack,
  sendBack as sendBackCommand,
  type SentBack,
} from '../../core/commands/collect/send-back';
import { mendWardFile as mendCommand } from '../../core/commands/collect/send-back';
import type { MendResult } from '../../core/commands/fix/fix';
import { submissionStates, type SubmissionState } from '../../core/schema/submission-states';
import { answerBy, type Reply } from '../answer';
import { underDocumentLock } from '../lock';
import { runWithinLock } from '../sheets-host';
import { wardFileFailure } from './read-ward-file';
import { mendWardRequest, sendBackRequest } from './requests';

export interface SentBackReply extends SentBack {
  readonly code: string;
  readonly state: SubmissionState;
}

/**
 * Writes Kiểm tra and Lỗi with the note into the ward's file, then the state into Tình hình nộp.
 * A run that died in between is simply repeated; the next gathering after mending clears it.
 */
export function sendBack(input: Input<typeof sendBackRequest>): Reply<SentBackReply> {
  return answerBy(input, sendBackRequest, ({ code, file, note, who }, around) =>
    underDocumentLock(() => {
      const { now, today, spreadsheetId } = around;
      const read = runWithinLock(readCoordinator, { today }, spreadsheetId);
      if (!read.ok) return read;
      const coordinator = read.result;
      const sent = runWithinLock(sendBackCommand, { now, who, code, note, coordinator }, file);
      if (!sent.ok) return wardFileFailure(sent);
      const sentBack = sent.result;
      const recorded = runWithinLock(recordSentBack, { now, code, note, sentBack }, spreadsheetId);
      if (!recorded.ok) return recorded;
      return { ok: true, result: { code, state: submissionStates.sentBack, ...sentBack } };
    }),
  );
}

/** Mends in the ward's own file, where the officer may write in it; it is gathered again afterwards. */
export function mendWardFile(input: Input<typeof mendWardRequest>): Reply<MendResult> {
  return answerBy(input, mendWardRequest, ({ code, file, findings, who }, around) =>
    underDocumentLock(() => {
      const { now, today, spreadsheetId } = around;
      const read = runWithinLock(readCoordinator, { today }, spreadsheetId);
      if (!read.ok) return read;
      const coordinator = read.result;
      const mending = { code, coordinator, now, who, findings: findings ?? null };
      const outcome = runWithinLock(mendCommand, mending, file);
      return outcome.ok ? outcome : wardFileFailure(outcome);
    }),
  );
}
