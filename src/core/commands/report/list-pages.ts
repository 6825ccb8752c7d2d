/** The sheets that the report writes beside Tổng hợp: the lists for publication when asked, the ranked units. */
import type { Failure } from '../../messages/failure-catalog';
import { pageOf } from '../../report/sheet/layout';
import type { PublicationLists } from '../../report/lists/publication-lists';
import type { ReportDocument } from '../../report/document';
import type { Period } from '../../data/periods';
import type { Snapshot } from '../../workbook/snapshot';
import type { PageChange } from '../change';
import { titleFor, type ConflictPolicy, type OwnPage } from '../managed-pages';

const donors: OwnPage = { role: 'donors', title: 'Danh sách ủng hộ' };
const awards: OwnPage = { role: 'awards', title: 'Danh sách khen thưởng' };
const income: OwnPage = { role: 'income', title: 'Công khai thu chi' };

/** The units by their points, whose figures are traced as those of Tổng hợp are. */
export const rankingPage: OwnPage = { role: 'ranking', title: 'Xếp hạng thi đua' };

export const listPages: readonly OwnPage[] = [donors, awards, income, rankingPage];

/** A list's usual title, and the one under which it was written. */
export interface ListSheet {
  readonly usual: string;
  readonly sheet: string;
}

export interface ListPage {
  readonly page: OwnPage;
  readonly document: ReportDocument;
}

/** @param lists null: they were not asked for @param ranking null: there are no criteria */
export function pagesOf(
  lists: PublicationLists | null,
  ranking: ReportDocument | null,
): readonly ListPage[] {
  const documents: readonly (readonly [OwnPage, ReportDocument | null])[] = [
    [donors, lists?.donors ?? null],
    [awards, lists?.awards ?? null],
    [income, lists?.income ?? null],
    [rankingPage, ranking],
  ];
  return documents.flatMap(([page, document]) => (document === null ? [] : [{ page, document }]));
}

interface Targets {
  readonly ok: true;
  readonly targets: readonly (ListPage & { readonly title: string })[];
}

/** The pages with the titles under which they are to be written now. */
export function listTitles(
  snapshot: Snapshot,
  inTheWay: ConflictPolicy,
  pages: readonly ListPage[],
): Targets | Failure {
  const targets: Targets['targets'][number][] = [];
  for (const one of pages) {
    const target = titleFor(snapshot, one.page, inTheWay);
    if (!target.ok) return target;
    targets.push({ ...one, title: target.title });
  }
  return { ok: true, targets };
}

/** The pages as changes, new ones right behind Tổng hợp. */
export function listChanges({ targets }: Targets, period: Period): readonly PageChange[] {
  return targets.map(({ page, title, document }, order) => ({
    kind: 'page',
    role: page.role,
    title,
    page: pageOf(document),
    index: order + 1,
    ...(page === rankingPage && { period }),
  }));
}
