/** Replies about the wards of Bắc Kạn: the board, sharing, gathering; faults where they are asked for. */
import type { BoardReply, GatherReply, Refusal, WardRow } from '../../../src/addon/server';
import {
  failure,
  failureWords,
  type FailureCode,
} from '../../../src/core/messages/failure-catalog';
import { submissionStates, type SubmissionState } from '../../../src/core/schema/submission-states';
import type { AnswerOf, Inputs } from '../../../src/client/sidebar/calls/server-calls';
import { issuesOf, threeFindings, wardNames } from './made-replies';

const codes = Object.keys(wardNames);

/** Long enough for an id of Google's. */
export const fileOf = (code: string) => `tep-cua-xa-phuong-${code}`;
export const linkTo = (code: string) =>
  `https://docs.google.com/spreadsheets/d/${fileOf(code)}/edit`;

export function refused<Code extends FailureCode>(
  ...codeAndParams: Parameters<typeof failure<Code>>
): Refusal {
  const failed = failure(...codeAndParams);
  return { ...failed, message: failureWords(failed, 'vi') };
}

const states: readonly SubmissionState[] = [
  submissionStates.gathered,
  submissionStates.faulty,
  submissionStates.sentBack,
  submissionStates.filled,
  submissionStates.gathered,
  submissionStates.shared,
  submissionStates.notMade,
  submissionStates.gathered,
];

/** As many wards as wanted, the eight of Bắc Kạn first. */
export function boardAnswer(
  count = 8,
  changes: Partial<BoardReply> = {},
): AnswerOf<'boardOfWards'> {
  const wards = Array.from({ length: count }, (_, index): BoardReply['wards'][number] => {
    const code = codes[index] ?? String(10_000 + index);
    const state = states[index % states.length] ?? submissionStates.shared;
    const isThere = state !== submissionStates.notMade;
    const hasReported = isThere && state !== submissionStates.shared;
    return {
      code,
      name: Object.values(wardNames)[index] ?? `Xã Số ${index}`,
      state,
      rowCount: hasReported ? 812 : null,
      errorCount: hasReported ? (state === submissionStates.faulty ? 3 : 0) : null,
      updated: hasReported ? '04/7/2017 16:20:00' : '',
      onTime: hasReported ? index !== 4 : null,
      note: state === submissionStates.sentBack ? 'Thiếu số phiếu của 3 khoản ủng hộ tháng 5.' : '',
      link: isThere ? linkTo(code) : '',
      file: isThere ? fileOf(code) : null,
      hasReported,
      isLate: !hasReported || state === submissionStates.sentBack,
    };
  });
  return {
    ok: true,
    period: '6 tháng đầu năm 2017',
    units: 'xã, phường',
    deadline: '2017-07-05',
    isClosed: false,
    wards,
    reported: wards.filter(({ hasReported }) => hasReported).length,
    onTime: wards.filter(({ onTime }) => onTime === true).length,
    rate: `${wards.filter(({ hasReported }) => hasReported).length}/${count} xã, phường, đúng hạn 5`,
    letter:
      'Kính gửi Hội Khuyến học xã Dương Quang, xã Nông Thượng!\n\nĐề nghị đơn vị hoàn thành số liệu.',
    letterTo: ['duongquang@gmail.com', 'nongthuong@gmail.com'],
    time: { steps: 2, reads: 30, seconds: 0, secondsPerStep: 0 },
    wardsPerStep: 5,
    ...changes,
  };
}

export function listAnswer(changes: Partial<AnswerOf<'listWards'>> = {}): AnswerOf<'listWards'> {
  const wards = codes.map((code, index): WardRow => ({
    code,
    name: Object.values(wardNames)[index] ?? '',
    emails: index === 6 ? [] : [`canbo${index}@gmail.com`],
    invalidEmails: index === 3 ? ['phungchikien@gmail'] : [],
    link: index < 6 ? linkTo(code) : '',
    state: states[index] ?? submissionStates.shared,
    willDo: index < 6 ? 'check' : 'create',
  }));
  return {
    ok: true,
    association: 'Hội Khuyến học thành phố Bắc Kạn',
    period: { from: '2017-01-01', to: '2017-06-30', name: '6 tháng đầu năm 2017' },
    deadline: '2017-07-05',
    wards,
    unauthorised: null,
    estimate: { seconds: 72 },
    ...changes,
  };
}

const nameOf = (code: string) =>
  (wardNames as Readonly<Record<string, string>>)[code] ?? `Xã ${code}`;

export function sharedAnswer(
  code: string,
  changes: Partial<AnswerOf<'shareWard'>> = {},
): AnswerOf<'shareWard'> {
  return {
    ok: true,
    code,
    name: nameOf(code),
    link: linkTo(code),
    isNew: true,
    added: [`canbo-${code}@gmail.com`],
    present: [],
    problems: [],
    others: [],
    ...changes,
  };
}

type GatheredWard = Extract<GatherReply['wards'][number], { readonly ok: true }>;

export function gatheredAnswer(
  wards: Inputs['gatherWards']['wards'],
  changes: Partial<GatheredWard> = {},
  failures: Readonly<Record<string, Refusal>> = {},
): AnswerOf<'gatherWards'> {
  return {
    ok: true,
    period: '6 tháng đầu năm 2017',
    wards: wards.map(({ code = '', file }) => {
      const common = { code, file, name: nameOf(code), title: `Sổ ${nameOf(code)}` };
      const failed = failures[code];
      if (failed !== undefined) return { ...common, ok: false, failure: failed };
      return {
        ...common,
        ok: true,
        rowCount: 812,
        counts: { error: 1, warning: 1, suggestion: 1 },
        issues: issuesOf(threeFindings),
        moreIssues: 0,
        added: 12,
        changed: 2,
        removed: 1,
        samples: [
          { kind: 'added', sheet: 'Quỹ', text: '15/5/2017 · Hà Văn Thạch · 500.000' },
          {
            kind: 'changed',
            sheet: 'Quỹ',
            text: '16/5/2017 · Nông Thị Hoa · 700.000',
            before: '16/5/2017 · Nông Thị Hoa · 70.000',
          },
          { kind: 'removed', sheet: 'Đăng ký', text: '02/3/2017 · Gia đình học tập · Lý Văn A' },
        ],
        missing: [],
        leftOut: 1,
        state: submissionStates.faulty,
        ...changes,
      };
    }),
  };
}
