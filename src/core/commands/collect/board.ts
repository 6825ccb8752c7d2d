/** The board: how far each ward is with the period, who is late, and a message to them. It writes nothing. */
import { submissionStates } from '../../schema/submission-states';
import { fileAddressIn, fileIdIn } from '../../workbook/contact';
import { gatheringTime, wardsPerStep, type GatheringTime } from './step-budget';
import type { Command, CommonInput } from '../command';
import { submissionOf, type Submission } from './submissions';
import { coordinatorIn, coordinatorTitles } from '../coordinator';
import { formatDate } from '../../data/dates';
import { levelsFrom, unitsName, type Level } from '../../schema/levels';
import { associationName, nameInSentence } from '../../schema/unit-names';

// A message to the wards that have not handed in, ready to be sent; it goes to Vietnamese readers, so in Vietnamese only.

interface LateWard {
  readonly name: string;
  /** Link to its file; '' where there is none. */
  readonly link: string;
  /** Why it was sent back; '' where it was not. */
  readonly sentBackFor: string;
}

interface LateLetter {
  readonly association: string;
  /** The level of the units. */
  readonly level: Level;
  readonly period: string;
  /** Hạn nộp; null: not set. */
  readonly deadline: number | null;
  readonly today: number;
  readonly wards: readonly LateWard[];
}

/** "Hội Khuyến học phường A, xã B". */
function addressees(wards: readonly LateWard[], level: Level): string {
  const [first, ...others] = wards;
  if (first === undefined) return '';
  return [associationName(first, level), ...others.map(nameInSentence)].join(', ');
}

/** '' where nobody is late. */
function lateLetter({ association, level, period, deadline, today, wards }: LateLetter): string {
  if (wards.length === 0) return '';
  const days = deadline === null ? 0 : today - deadline;
  const until =
    deadline === null
      ? ''
      : days > 0
        ? ` Hạn nộp là ngày ${formatDate(deadline)}, đến nay đã quá ${days} ngày.`
        : ` Hạn nộp là ngày ${formatDate(deadline)}.`;
  return [
    `Kính gửi ${addressees(wards, level)}!`,
    '',
    `Đề nghị đơn vị hoàn thành số liệu khuyến học ${period} trong bảng tính của mình.${until}`,
    ...wards.flatMap(({ name, link, sentBackFor }) => [
      `- ${name}${link === '' ? '' : `: ${link}`}`,
      ...(sentBackFor === '' ? [] : [`  Cần sửa: ${sentBackFor}`]),
    ]),
    '',
    'Nếu có vướng mắc, xin báo lại để được hướng dẫn. Trân trọng cảm ơn!',
    ...(association === '' ? [] : [association]),
  ].join('\n');
}

/** A ward on the board: its row of Tình hình nộp, where it has one. */
export interface BoardWard extends Omit<Submission, 'period'> {
  /** The link in Tệp; '' where there is none that may be opened. */
  readonly link: string;
  /** The file's id, as gathering is asked for it; null: no link, or none that can be read. */
  readonly file: string | null;
  /** Rows came in for the period. */
  readonly hasReported: boolean;
  /** The deadline is over, and nothing came in, or it was sent back and is not mended yet. */
  readonly isLate: boolean;
}

export interface Board {
  readonly period: string;
  /** What the units are called: "xã, phường". */
  readonly units: string;
  /** Hạn nộp, a day serial; null: not set. */
  readonly deadline: number | null;
  readonly isClosed: boolean;
  readonly wards: readonly BoardWard[];
  readonly reported: number;
  readonly onTime: number;
  /** To those that are late, or have not reported yet while there is time; '' when all have. */
  readonly letter: string;
  /** Addresses of those whom the letter is for. */
  readonly letterTo: readonly string[];
  /** How long gathering all files that are known takes at the least. */
  readonly time: GatheringTime;
  /** As many wards as one step should take in. */
  readonly wardsPerStep: number;
}

export const board: Command<CommonInput, Board> = {
  name: 'board',
  onlyReads: true,
  reads: coordinatorTitles,
  plan: ({ today }, snapshot) => {
    const coordinator = coordinatorIn(snapshot, today);
    if (!coordinator.ok) return coordinator;
    const { workbook, awaited, periodName: period, isClosed, submissions: known } = coordinator;
    const { settings, level } = workbook;
    const { deadline } = settings;
    const isOver = deadline !== null && today > deadline;
    const wards = awaited.units.map(({ code, name, file: link }): BoardWard => {
      const row = submissionOf(known, period, code);
      const state =
        row?.state ?? (link === '' ? submissionStates.notMade : submissionStates.shared);
      const hasReported = isReported(state, row?.rowCount ?? null);
      const isWaitedFor = !hasReported || state === submissionStates.sentBack;
      return {
        code,
        name,
        state,
        rowCount: row?.rowCount ?? null,
        errorCount: row?.errorCount ?? null,
        updated: row?.updated ?? '',
        onTime: row?.onTime ?? null,
        note: row?.note ?? '',
        link: fileAddressIn(link),
        file: fileIdIn(link),
        hasReported,
        isLate: isOver && isWaitedFor,
      };
    });
    const waitedFor = wards.filter(
      ({ hasReported, state }) => !hasReported || state === submissionStates.sentBack,
    );
    return {
      ok: true,
      changes: [],
      result: {
        period,
        units: unitsName(settings.unitsBelow, level),
        deadline,
        isClosed,
        wards,
        reported: wards.filter(({ hasReported }) => hasReported).length,
        onTime: wards.filter(({ onTime }) => onTime === true).length,
        letter: lateLetter({
          association: settings.association,
          level: levelsFrom(level)[1] ?? level,
          period,
          deadline,
          today,
          wards: waitedFor.map(({ name, link, state, note }) => ({
            name,
            link,
            sentBackFor: state === submissionStates.sentBack ? note : '',
          })),
        }),
        letterTo: awaited.units
          .filter(({ code }) => waitedFor.some((ward) => ward.code === code))
          .flatMap(({ emails }) => emails),
        time: gatheringTime(wards.filter(({ file }) => file !== null).length),
        wardsPerStep,
      },
    };
  },
};

const unreported: readonly string[] = [submissionStates.notMade, submissionStates.shared];

function isReported(state: Submission['state'], rowCount: number | null): boolean {
  return !unreported.includes(state) && rowCount !== 0;
}

/** "6/8 xã, phường, đúng hạn 5": the reporting rate in words. */
export function rateWords(
  { wards, units, reported, onTime }: Board,
  language: 'vi' | 'en',
): string {
  return language === 'vi'
    ? `${reported}/${wards.length} ${units}, đúng hạn ${onTime}`
    : `${reported}/${wards.length} wards, ${onTime} on time`;
}
