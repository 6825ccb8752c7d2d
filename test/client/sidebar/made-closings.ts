/** Replies about closing the first half of 2017. */
import type { PeriodRecordReply } from '../../../src/addon/server';
import type { AnswerOf } from '../../../src/client/sidebar/calls/server-calls';

export function outlookAnswer(errors = 0): AnswerOf<'lookAtPeriod'> {
  return {
    ok: true,
    name: '6 tháng đầu năm 2017',
    period: { from: '2017-01-01', to: '2017-06-30' },
    errors,
    hasEnded: true,
    sheet: 'TH 6 tháng đầu năm 2017',
    protectedRows: 8950,
    record: null,
  };
}

export function recordOf(state: PeriodRecordReply['state']): PeriodRecordReply {
  return {
    from: '2017-01-01',
    to: '2017-06-30',
    state,
    when: '05/7/2017 09:00:00',
    who: 'Bà Hà Thị Tư',
    reason: '',
  };
}

export function openedAnswer(): AnswerOf<'openNewYear'> {
  return {
    ok: true,
    year: 2018,
    isNew: true,
    link: 'https://docs.google.com/spreadsheets/d/moi/edit',
    carried: ['6 tháng đầu năm 2017'],
    open: [],
    leftBehind: {
      sheets: ['Lịch họp'],
      columns: [{ sheet: 'Đăng ký', heading: 'Người nhập' }],
    },
    proposals: 8825,
  };
}
