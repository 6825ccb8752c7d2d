/**
 * The first step of sharing with a ward, in the association's workbook: everything that its file
 * is made from. Before the first file is made, the workbook is told whose it is, once and for
 * all: files are found again by that, also when Tên Hội is corrected later.
 */
import { associationKey } from '../../workbook/file-identity';
import type { Command, CommonInput } from '../command';
import { coordinatorTitles, isUnit, sharingCoordinatorIn, unitOf } from '../coordinator';
import { sorted, type ListedWard } from './list-wards';
import { wardContent, type WardContent } from './ward-content';

export interface PrepareWardInput extends CommonInput {
  /** Mã of a unit of the period. */
  readonly code: string;
}

export interface PreparedWard extends Pick<ListedWard, 'emails' | 'invalidEmails' | 'link'> {
  readonly content: WardContent;
}

export const prepareWard: Command<PrepareWardInput, PreparedWard> = {
  name: 'prepare-ward',
  reads: coordinatorTitles,
  plan: ({ today, code }, snapshot) => {
    const coordinator = sharingCoordinatorIn(snapshot, today);
    if (!coordinator.ok) return coordinator;
    const unit = unitOf(coordinator, code);
    if (!isUnit(unit)) return unit;
    const { workbook, periodName, association, awaited } = coordinator;
    return {
      ok: true,
      changes: [{ kind: 'file-mark', key: associationKey, value: association }],
      result: {
        content: wardContent(workbook, unit, awaited.period, periodName, association),
        ...sorted(unit.emails),
        link: unit.file,
      },
    };
  },
};
