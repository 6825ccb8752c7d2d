/** What a run knows of its surroundings: the open spreadsheet, the day, the user's language. */
import { failure, type Failure } from '../core/messages/failure-catalog';
import type { Language } from '../core/messages/entry';
import { parsedDay } from './inputs';
import { userLanguage } from './language';

export interface Environment {
  readonly ok: true;
  readonly spreadsheetId: string;
  /** Day serial in the spreadsheet's time zone. */
  readonly today: number;
  /** The same with the time of day as its fraction. */
  readonly now: number;
  readonly language: Language;
}

/** @param asked what the client asks for instead of the day it is and the user's own language */
export function environment(asked: {
  readonly today?: string | undefined;
  readonly language?: Language | undefined;
}): Environment | Failure {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  if (spreadsheet === null) return failure('no-document');
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const clock = new Date();
  const today = parsedDay(asked.today ?? Utilities.formatDate(clock, zone, 'yyyy-MM-dd'));
  if (!today.ok) return today;
  const [hours = 0, minutes = 0, seconds = 0] = Utilities.formatDate(clock, zone, 'HH:mm:ss')
    .split(':')
    .map(Number);
  return {
    ok: true,
    spreadsheetId: spreadsheet.getId(),
    today: today.value,
    now: today.value + (hours * 3600 + minutes * 60 + seconds) / 86_400,
    language: asked.language ?? userLanguage(),
  };
}
