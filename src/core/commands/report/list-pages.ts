/** The sheets of the lists for publication, which the report writes beside Tổng hợp when asked. */
import type { Failure } from '../../messages/failure-catalog';
import { pageOf } from '../../report/sheet/layout';
import type { PublicationLists } from '../../report/lists/publication-lists';
import type { Snapshot } from '../../workbook/snapshot';
import type { PageChange } from '../change';
import { titleFor, type ConflictPolicy, type OwnPage } from '../managed-pages';

const donors: OwnPage = { role: 'donors', title: 'Danh sách ủng hộ' };
const awards: OwnPage = { role: 'awards', title: 'Danh sách khen thưởng' };

export const listPages: readonly OwnPage[] = [donors, awards];

/** A list's usual title, and the one under which it was written. */
export interface ListSheet {
  readonly usual: string;
  readonly sheet: string;
}

interface Targets {
  readonly ok: true;
  readonly targets: readonly { readonly page: OwnPage; readonly title: string }[];
}

export const noLists: Targets = { ok: true, targets: [] };

/** The titles under which the lists are to be written now. */
export function listTitles(snapshot: Snapshot, inTheWay: ConflictPolicy): Targets | Failure {
  const targets: { page: OwnPage; title: string }[] = [];
  for (const page of listPages) {
    const target = titleFor(snapshot, page, inTheWay);
    if (!target.ok) return target;
    targets.push({ page, title: target.title });
  }
  return { ok: true, targets };
}

/** The lists' pages, new ones right behind Tổng hợp. */
export function listChanges(
  lists: PublicationLists | null,
  { targets }: Targets,
): readonly PageChange[] {
  if (lists === null) return [];
  return targets.map(({ page, title }, order) => ({
    kind: 'page',
    role: page.role,
    title,
    page: pageOf(page === donors ? lists.donors : lists.awards),
    index: order + 1,
  }));
}
