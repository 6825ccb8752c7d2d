/** What kind of report a period asks for: its title, and which figures it prints, follow from it. */
import { fromSerial, toSerial } from '../text/dates';
import type { Period } from '../text/periods';

/** 'year': a whole calendar year, which prints what was achieved beside what was registered. */
export type PeriodKind = 'first-half' | 'year' | 'other';

export function periodKindOf({ from, to }: Period): PeriodKind {
  const { year } = fromSerial(from);
  if (from !== toSerial(year, 1, 1)) return 'other';
  if (to === toSerial(year, 6, 30)) return 'first-half';
  return to === toSerial(year, 12, 31) ? 'year' : 'other';
}
