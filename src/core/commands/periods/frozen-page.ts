/** The report of a closed period, kept as a sheet of its own: "TH 6 tháng đầu năm 2017". */
import { fold } from '../../vietnamese/fold';
import { hashText } from '../../data/hash';
import { longestTitle, type OwnPage } from '../managed-pages';
import type { ChosenPeriod } from '../choose-period';

const role = 'closed';
const prefix = 'TH ';

/** What neither Excel nor the contract allows in a title: "/" of a date, and the like. */
const forbidden = /[*?:/\\[\]]/g;

/** Two periods of one name never replace each other's page: their days are told apart. */
export function frozenPage({
  period,
  name,
}: ChosenPeriod): OwnPage & { readonly dataHash: string } {
  const title = (prefix + name.replace(forbidden, '-')).slice(0, longestTitle);
  return {
    role,
    // Half a character cannot be stored, and Excel takes no apostrophe at the end.
    title: title.replace(/[\uD800-\uDBFF]$/, '').replace(/[\s']+$/, ''),
    dataHash: hashText(`${period.from}-${period.to}`),
  };
}

/** Whether a sheet may be the report of a closed period, as far as its title tells. */
export function isFrozenTitle(title: string): boolean {
  return fold(title).startsWith(`${fold(prefix)} `);
}
