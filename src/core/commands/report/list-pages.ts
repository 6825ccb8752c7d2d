/** The sheets of the lists for publication, which the report writes beside Tổng hợp when asked. */
import type { Failure } from '../../messages/failure-catalog';
import { pageOf } from '../../report/sheet/layout';
import type { PublicationLists } from '../../report/lists/publication-lists';
import type { ReportDocument } from '../../report/document';
import type { Snapshot } from '../../workbook/snapshot';
import type { PageChange } from '../change';
import { titleFor, type ConflictPolicy, type OwnPage } from '../managed-pages';

const donors: OwnPage = { role: 'donors', title: 'Danh sách ủng hộ' };
const awards: OwnPage = { role: 'awards', title: 'Danh sách khen thưởng' };

const income: OwnPage = { role: 'income', title: 'Công khai thu chi' };

export const listPages: readonly OwnPage[] = [donors, awards, income];

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
export function listTitles(
  snapshot: Snapshot,
  inTheWay: ConflictPolicy,
  hasIncome: boolean,
): Targets | Failure {
  const targets: { page: OwnPage; title: string }[] = [];
  for (const page of listPages.filter((one) => hasIncome || one !== income)) {
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
  const documents = new Map<OwnPage, ReportDocument | null>([
    [donors, lists.donors],
    [awards, lists.awards],
    [income, lists.income],
  ]);
  return targets.flatMap(({ page, title }, order): readonly PageChange[] => {
    const document = documents.get(page) ?? null;
    return document === null
      ? []
      : [{ kind: 'page', role: page.role, title, page: pageOf(document), index: order + 1 }];
  });
}
