/** The options --from and --to, which several commands take. */
import type { Language } from '../../domain/findings/words';
import { localFailure } from './failures';

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
