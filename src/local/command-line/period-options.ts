/** The options --from and --to, which several commands take. */
import type { Language } from '../../domain/findings/words';
import { failure, failureWords } from '../../domain/failures/catalogue';
import { parseIsoDate } from '../../domain/text/dates';
import { CommandFailure, localFailure } from './failures';

/** @throws CommandFailure when only one of them is given */
export function refuseHalfPeriod(
  from: string | undefined,
  to: string | undefined,
  language: Language,
): void {
  if ((from === undefined) === (to === undefined)) return;
  const reason =
    language === 'vi' ? '--from và --to phải đi cùng nhau' : '--from and --to go together';
  throw localFailure('option-invalid', { reason }, language);
}

/** The serial of a day typed as YYYY-MM-DD; null where none was. @throws CommandFailure for what is no day */
export function dayAsked(text: string | undefined, language: Language): number | null {
  if (text === undefined) return null;
  const day = parseIsoDate(text);
  if (day !== null) return day;
  const refusal = failure('period-invalid', { value: text });
  throw new CommandFailure(refusal.code, failureWords(refusal, language));
}
