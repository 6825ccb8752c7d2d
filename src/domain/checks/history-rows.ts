/** Rows of `Lịch sử kỳ` that someone edited, so that they cannot be read as they were written. */
import { placeOf } from '../history/place-labels';
import { stateOf } from '../history/records';
import { history, periodStates } from '../tables/history';
import { columnOf } from '../tables/table';
import { parseDateTime } from '../text/dates';
import type { Problem } from '../findings/finding';
import { textsOf } from '../workbook/read-table';
import type { TableCheck } from './check';

const candidates = Object.values(periodStates).join(', ');

/** What is wrong with a text of a column; null when nothing is. */
const judges: Readonly<Record<string, (text: string) => Problem | null>> = {
  status: (text) =>
    stateOf(text) === undefined ? { code: 'history-state-unknown', params: { candidates } } : null,
  when: (text) => (parseDateTime(text) === null ? { code: 'history-time-unreadable' } : null),
  place: (text) => (placeOf(text) === null ? { code: 'history-place-unknown' } : null),
};

export const historyRows: TableCheck = {
  codes: ['history-state-unknown', 'history-time-unreadable', 'history-place-unknown'],
  run: (reading) => {
    if (reading.table !== history) return [];
    return Object.entries(judges).flatMap(([key, judge]) => {
      const column = columnOf(history, key);
      return textsOf(reading, key).flatMap((text, row) => {
        const problem = text === null ? null : judge(text);
        return problem === null ? [] : [{ row, column, problem }];
      });
    });
  },
};
