/** The units of the period, as the sidebar lists them before anything is shared; it writes nothing. */
import { isEmail } from '../../workbook/contact';
import { wardFileIdentity, type WardFileIdentity } from '../../workbook/file-identity';
import { submissionStates, type SubmissionState } from '../../schema/submission-states';
import type { Period } from '../../data/periods';
import type { Command, CommonInput } from '../command';
import { submissionOf } from '../collect/submissions';
import { coordinatorTitles, sharingCoordinatorIn } from '../coordinator';

export interface ListedWard {
  readonly code: string;
  readonly name: string;
  /** Those that can be written to, and those that are no addresses. */
  readonly emails: readonly string[];
  readonly invalidEmails: readonly string[];
  /** What stands in Tệp; '' where there is none. */
  readonly link: string;
  readonly state: SubmissionState;
  readonly identity: WardFileIdentity;
}

export interface ListWardsResult {
  readonly association: string;
  readonly period: Period;
  readonly periodName: string;
  /** Hạn nộp, a day serial; null: not set. */
  readonly deadline: number | null;
  readonly wards: readonly ListedWard[];
}

export const listWards: Command<CommonInput, ListWardsResult> = {
  name: 'list-wards',
  onlyReads: true,
  reads: coordinatorTitles,
  plan: ({ today }, snapshot) => {
    const coordinator = sharingCoordinatorIn(snapshot, today);
    if (!coordinator.ok) return coordinator;
    const { workbook, periodName, association, awaited, submissions } = coordinator;
    const { period, units } = awaited;
    return {
      ok: true,
      changes: [],
      result: {
        association: workbook.settings.association,
        period,
        periodName,
        deadline: workbook.settings.deadline,
        wards: units.map((unit) => {
          const { code, name, emails, file } = unit;
          return {
            code,
            name,
            ...sorted(emails),
            link: file,
            state: submissionOf(submissions, periodName, code)?.state ?? submissionStates.notMade,
            identity: wardFileIdentity(association, unit, period),
          };
        }),
      },
    };
  },
};

/** Addresses, and what stands there and is none. */
export function sorted(emails: readonly string[]): Pick<ListedWard, 'emails' | 'invalidEmails'> {
  return {
    emails: emails.filter(isEmail),
    invalidEmails: emails.filter((email) => !isEmail(email)),
  };
}
