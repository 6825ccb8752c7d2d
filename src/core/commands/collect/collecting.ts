/** What gathering is asked, and what comes of it, ward by ward. */
import type { Failure, Result } from '../../messages/failure-catalog';
import type { Finding } from '../../messages/finding';
import type { SubmissionState } from '../../schema/submission-states';
import type { Snapshot } from '../../workbook/snapshot';
import type { Counts } from '../check/issue';
import type { RowSample } from './samples';

/** A ward's file, read beforehand. */
export interface WardToGather {
  /** Mã of the unit; null: the file says it. */
  readonly code: string | null;
  /** The file's id. */
  readonly file: string;
  /** The file's name. */
  readonly title: string;
  /** When the file was last changed, as a day serial; null: not known. */
  readonly changedOn: number | null;
  readonly read: Result<{ readonly result: Snapshot }>;
}

/** 'preview' writes nothing; 'look' writes Tình hình nộp only; 'take-in' the registers too. */
export type GatherMode = 'preview' | 'look' | 'take-in';

export interface GatherInput {
  /** Day serial with the time of day as its fraction, in the spreadsheet's time zone. */
  readonly now: number;
  readonly who: string;
  readonly mode: GatherMode;
  /** The files are those that `Tệp` links to; one whose link was changed since is refused. */
  readonly linked: boolean;
  readonly wards: readonly WardToGather[];
}

/** What was, or would be, taken in of a ward. */
export interface GatheredWard {
  readonly ok: true;
  readonly code: string;
  readonly name: string;
  readonly file: string;
  readonly title: string;
  /** Rows of the file. */
  readonly rowCount: number;
  /** Findings in the file by severity, confirmed ones aside. */
  readonly counts: Counts;
  readonly findings: readonly Finding[];
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** A few of each, to look at. */
  readonly samples: readonly RowSample[];
  /** Registers that the file lacks. */
  readonly missing: readonly string[];
  /** Subtotals and repeated headings, which are not taken in. */
  readonly leftOut: number;
  /** In Tình hình nộp, as it is, or would be, after this. */
  readonly state: SubmissionState;
}

/** A ward of which nothing was taken in: what was gathered before stays. */
export interface RefusedWard {
  readonly ok: false;
  /** '' where it is not known. */
  readonly code: string;
  readonly name: string;
  readonly file: string;
  readonly title: string;
  readonly failure: Failure;
}

export interface GatherResult {
  /** The period's name. */
  readonly period: string;
  /** In the order asked. */
  readonly wards: readonly (GatheredWard | RefusedWard)[];
}
