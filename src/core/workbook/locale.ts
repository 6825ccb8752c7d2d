/** The locale and the time zone of Vietnam, and what a workbook lacks of them. */
import type { Snapshot } from './snapshot';

export interface LocaleAndZone {
  /** As Google names them. */
  readonly locale?: string;
  readonly timeZone?: string;
}

const locale = 'vi_VN';

/** The zone's name today, then the older one, under which Google gives it in many workbooks. */
const timeZones = ['Asia/Ho_Chi_Minh', 'Asia/Saigon'] as const;

/** @returns what is to be set; null where the workbook has Vietnam's locale and time zone */
export function lackingOfVietnam(
  snapshot: Pick<Snapshot, 'locale' | 'timeZone'>,
): LocaleAndZone | null {
  const isZone = timeZones.some((name) => name === snapshot.timeZone);
  if (snapshot.locale === locale && isZone) return null;
  return {
    ...(snapshot.locale !== locale && { locale }),
    ...(!isZone && { timeZone: timeZones[0] }),
  };
}
