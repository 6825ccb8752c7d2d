/** The workbook itself: set up, described before anything is run, and shown at a cell. */
import { describe } from '../core/commands/describe';
import { setUp, type SetUpResult } from '../core/commands/set-up/set-up';
import { failure } from '../core/messages/failure-catalog';
import type { PeriodState } from '../core/schema/managed-sheets';
import { toIsoDate } from '../core/data/dates';
import { answer, refusal, type Refusal, type Reply } from './answer';
import { userLanguage } from './language';
import { cellRequest, describeRequest, parsed, setUpRequest, type Input } from './inputs';

export interface DescribeReply {
  /** The period of the settings, its days as YYYY-MM-DD; null when there is none. */
  readonly period: { readonly from: string; readonly to: string; readonly name: string } | null;
  /** YYYY-MM-DD in the spreadsheet's time zone. */
  readonly today: string;
  readonly exact: boolean;
  readonly isVietnamese: boolean;
  readonly hasTables: boolean;
  readonly reportSheet: string | null;
  /** Whether the data has changed since the summary sheet was made. */
  readonly stale: boolean;
  /** What the units are called in a sentence, and the title of their list. */
  readonly unitsName: string;
  readonly unitsSheet: string;
  /** Every period that was ever closed, the latest first; days as YYYY-MM-DD. */
  readonly records: readonly PeriodRecordReply[];
}

export interface SetUpReply extends Omit<SetUpResult, 'renamed'> {
  readonly renamed: Refusal | null;
}

export interface PeriodRecordReply {
  readonly from: string;
  readonly to: string;
  readonly state: PeriodState;
  /** When it was closed, or reopened, and by whom. */
  readonly when: string;
  readonly who: string;
  readonly reason: string;
}

/** Makes the sheets that are missing and mends the others; touches no data. */
export function setUpWorkbook(input: Input<typeof setUpRequest>): Reply<SetUpReply> {
  return answer(input, {
    schema: setUpRequest,
    command: setUp,
    input: ({ vietnamese }, { today }) => ({ ok: true, value: { today, vietnamese } }),
    reply: ({ renamed, ...result }, { language }): SetUpReply => ({
      ...result,
      renamed: renamed && refusal(renamed, language),
    }),
  });
}

/** What the sidebar shows before anything is run; writes nothing. */
export function describeWorkbook(input: Input<typeof describeRequest>): Reply<DescribeReply> {
  return answer(input, {
    schema: describeRequest,
    command: describe,
    input: (_, { today }) => ({ ok: true, value: { today } }),
    reply: ({ period, records, ...rest }, { today }): DescribeReply => ({
      ...rest,
      records: records.map(({ period: { from, to }, ...record }) => ({
        from: toIsoDate(from),
        to: toIsoDate(to),
        ...record,
      })),
      today: toIsoDate(today),
      period: period && {
        from: toIsoDate(period.from),
        to: toIsoDate(period.to),
        name: period.name,
      },
    }),
  });
}

/** Goes to a cell, e.g. of a finding. */
export function showCell(input: Input<typeof cellRequest>): Reply<object> {
  const request = parsed(cellRequest, input);
  if (!request.ok) return refusal(request, userLanguage());
  const { sheet: title, cell } = request.value;
  const sheet = SpreadsheetApp.getActiveSpreadsheet()?.getSheetByName(title);
  if (sheet === null || sheet === undefined) {
    return refusal(failure('sheet-missing', { sheet: title }), userLanguage());
  }
  sheet.getRange(cell).activate();
  return { ok: true };
}
