/** The server function that lists the wards before anything is shared. */
import type { Input } from '../inputs';
import { listWards as listCommand, type ListedWard } from '../../core/commands/share/list-wards';
import { failure } from '../../core/messages/failure-catalog';
import { toIsoDate } from '../../core/data/dates';
import { answer, refusal, type Refusal, type Reply } from '../answer';
import { missingScope } from '../drive/drive-failures';
import { listWardsRequest } from './requests';

export interface ListWardsReply {
  readonly association: string;
  /** Days as YYYY-MM-DD. */
  readonly period: { readonly from: string; readonly to: string; readonly name: string };
  readonly deadline: string | null;
  readonly wards: readonly WardRow[];
  /** Set where files can be neither made nor shared: what box is missing, and where to tick it. */
  readonly unauthorised: (Refusal & { readonly url: string }) | null;
  /** Of sharing with all wards, one call of `shareWard` each. */
  readonly estimate: { readonly seconds: number };
}

export interface WardRow extends Omit<ListedWard, 'identity'> {
  /** What a run will do first: make the file, or look whether anything is missing in it. */
  readonly willDo: 'create' | 'check';
}

/**
 * A ward takes nine reads of the Sheets API, of which Google allows a user 60 a minute, and about
 * eight other calls; the reads are what takes longest.
 */
const secondsPerWard = 9;

/** The units valid on the last day of the period, with what is missing; writes nothing. */
export function listWards(input: Input<typeof listWardsRequest>): Reply<ListWardsReply> {
  return answer(input, {
    schema: listWardsRequest,
    command: listCommand,
    input: (_, { today }) => ({ ok: true, value: { today } }),
    reply: ({ association, period, periodName, deadline, wards }, { language }): ListWardsReply => {
      const missing = missingScope();
      return {
        association,
        period: { from: toIsoDate(period.from), to: toIsoDate(period.to), name: periodName },
        deadline: deadline === null ? null : toIsoDate(deadline),
        wards: wards.map(rowOf),
        unauthorised: missing && { ...refusal(failure('scope-missing'), language), ...missing },
        estimate: { seconds: wards.length * secondsPerWard },
      };
    },
  });
}

function rowOf({ code, name, emails, invalidEmails, link, state }: ListedWard): WardRow {
  const willDo = link === '' ? 'create' : 'check';
  return { code, name, emails, invalidEmails, link, state, willDo };
}
