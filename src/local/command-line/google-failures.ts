/** What Google answered in place of a spreadsheet, as a sentence. */
import { failure, failureWords } from '../../domain/failures/catalogue';
import type { Language } from '../../domain/findings/words';
import { SheetsApiError } from '../sheets-service/service';
import { CommandFailure, localFailure } from './failures';

/** What Google's libraries say where they find no credentials, or none that work. */
export const noCredentials = /credential|invalid_grant|invalid_client|no such file|does not exist/i;

export function googleFailure(error: unknown, language: Language): CommandFailure {
  if (error instanceof CommandFailure) return error;
  const reason = error instanceof Error ? error.message : String(error);
  const code = error instanceof SheetsApiError ? error.code : undefined;
  if (code === undefined && noCredentials.test(reason)) {
    return localFailure('credentials-missing', { reason }, language);
  }
  const failed =
    code === 404
      ? failure('spreadsheet-missing')
      : code === 403
        ? failure('permission-denied')
        : failure('service-failed', { message: reason });
  return new CommandFailure(failed.code, failureWords(failed, language));
}
