/**
 * Gathering for the sidebar, in steps of a few wards. A step reads each file (one look in Drive,
 * three reads), then the association's workbook (three reads), and writes it once: of each ward
 * either everything or nothing is taken in. It can be repeated at any time.
 */
import type { Input } from '../inputs';
import { gather, previewGathering } from '../../core/commands/collect/gather';
import type {
  GatheredWard,
  GatherMode,
  GatherResult,
  RefusedWard,
} from '../../core/commands/collect/collecting';
import type { Language } from '../../core/messages/entry';
import { issueOf, type Issue } from '../../core/commands/check/issue';
import { answerBy, refusal, type Refusal, type Reply } from '../answer';
import type { Environment } from '../environment';
import { underDocumentLock } from '../lock';
import { runWithinLock } from '../sheets-host';
import type { Outcome } from '../../sheets/run';
import { wardToGather, type AskedWard } from './read-ward-file';
import { gatherRequest, previewRequest } from './requests';

/** As many findings of a ward as a reply carries; all of them are counted. */
const mostIssues = 200;

/** What was, or would be, taken in of a ward; or why nothing was, and what to do. */
export type WardReply =
  | (Omit<GatheredWard, 'findings'> & {
      readonly issues: readonly Issue[];
      /** Findings that the reply leaves out. */
      readonly moreIssues: number;
    })
  | (Omit<RefusedWard, 'failure'> & { readonly failure: Refusal });

export interface GatherReply {
  readonly period: string;
  readonly wards: readonly WardReply[];
}

/** What gathering would add, change and remove; writes nothing and needs no lock. */
export function previewGather(input: Input<typeof previewRequest>): Reply<GatherReply> {
  return answerBy(input, previewRequest, ({ wards, linked }, around) =>
    replied(
      runWithinLock(
        previewGathering,
        gatherInput({ wards, linked, who: '', mode: 'preview' }, around),
        around.spreadsheetId,
      ),
      around.language,
    ),
  );
}

/** Takes the wards' rows in; another officer who gathers meanwhile is told `busy`. */
export function gatherWards(input: Input<typeof gatherRequest>): Reply<GatherReply> {
  return writing(input, 'take-in');
}

/** Brings Tình hình nộp up to date with what the files hold now, and takes nothing in. */
export function lookAtWards(input: Input<typeof gatherRequest>): Reply<GatherReply> {
  return writing(input, 'look');
}

/** The files are read under the lock too: what another run took in meanwhile is never older. */
function writing(input: Input<typeof gatherRequest>, mode: GatherMode): Reply<GatherReply> {
  return answerBy(input, gatherRequest, (asked, around) =>
    replied(
      underDocumentLock(() =>
        runWithinLock(gather, gatherInput({ ...asked, mode }, around), around.spreadsheetId),
      ),
      around.language,
    ),
  );
}

function gatherInput(
  {
    wards,
    ...asked
  }: {
    readonly wards: readonly AskedWard[];
    readonly linked: boolean;
    readonly who: string;
    readonly mode: GatherMode;
  },
  around: Environment,
) {
  return { ...asked, now: around.now, wards: wards.map((ward) => wardToGather(ward, around)) };
}

function replied(outcome: Outcome<GatherResult>, language: Language): Outcome<GatherReply> {
  if (!outcome.ok) return outcome;
  const { period, wards } = outcome.result;
  return {
    ok: true,
    result: {
      period,
      wards: wards.map((ward): WardReply => {
        if (!ward.ok) return { ...ward, failure: refusal(ward.failure, language) };
        const { findings, ...rest } = ward;
        const issues = findings.slice(0, mostIssues).map((finding) => issueOf(finding, language));
        return { ...rest, issues, moreIssues: findings.length - issues.length };
      }),
    },
  };
}
