/**
 * The first step of sharing with a ward, in the association's workbook: everything that its file
 * is made from. Before the first file is made, the workbook is told whose it is, once and for
 * all: files are found again by that, also when Tên Hội is corrected later.
 */
import { associationKey } from '../../workbook/file-identity';
import type { Command, CommonInput } from '../command';
import { cityIn, cityTitles, isUnit, unitOf } from '../coordinator';
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
  reads: cityTitles,
  plan: ({ today, code }, snapshot) => {
    const city = cityIn(snapshot, today);
    if (!city.ok) return city;
    const unit = unitOf(city, code);
    if (!isUnit(unit)) return unit;
    const { workbook, period, periodName, association } = city;
    return {
      ok: true,
      changes: [{ kind: 'file-mark', key: associationKey, value: association }],
      result: {
        content: wardContent(workbook, unit, period, periodName, association),
        ...sorted(unit.emails),
        link: unit.file,
      },
    };
  },
};
