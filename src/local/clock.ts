/** The day and time in Vietnam, for commands that no spreadsheet tells its time zone. */
import { parseIsoDate } from '../core/data/dates';
import { formatDate } from './emulator/apps-script/format-date';

const zone = 'Asia/Ho_Chi_Minh';

/** "YYYY-MM-DD hh:mm" */
export function timeInVietnam(): string {
  return formatDate(Date.now(), zone, 'yyyy-MM-dd HH:mm');
}

/** Day serial. */
export function todayInVietnam(): number {
  const today = parseIsoDate(timeInVietnam().slice(0, 10));
  if (today === null) throw new Error('The clock of this machine shows no day of the calendar');
  return today;
}
