/** Publishes one source: read, checked, loaded in place of what it held before, and reconciled. */
import { failureWords } from '../../core/messages/failure-catalog';
import type { Language } from '../../core/messages/entry';
import { isSamePeriod, type Period } from '../../core/data/periods';
import { publicationRows } from '../../warehouse/publication';
import { readFigures } from '../../warehouse/read-figures';
import { differencesOf } from '../../warehouse/publication';
import { localFailure, refused } from '../cli/failures';
import { timeInVietnam } from '../clock';
import type { OpenSource } from './open-source';
import type { KnownPublication } from './warehouse';
import { replacePublication, type Warehouse } from './warehouse';

export interface Publishing {
  readonly warehouse: Warehouse;
  /** Day serials; null: of each source's own settings. */
  readonly period: Period | null;
  readonly today: number;
  readonly keyed: (text: string) => string;
  /** Publish what is unchanged as well. */
  readonly again: boolean;
  readonly language: Language;
}

export interface PublishedSource {
  readonly status: 'published' | 'unchanged';
  readonly period: Period;
  readonly rows: number;
  readonly excluded: { readonly rows: number; readonly amount: number };
  readonly contentHash: string;
}

/**
 * @param known what the warehouse holds already
 * @throws CommandFailure; then what the warehouse holds of the source is as it was
 */
export async function publishSource(
  source: string,
  { hash: hashBefore, read }: OpenSource,
  known: readonly KnownPublication[],
  { warehouse, period: asked, today, keyed, again, language }: Publishing,
): Promise<PublishedSource> {
  // The same content for another period is another publication.
  const hashOf = (content: string) =>
    `${content}:${asked === null ? 'own' : `${asked.from}-${asked.to}`}`;
  const unchanged = (contentHash: string): PublishedSource | null => {
    const same = known.find((one) => one.source === source && one.contentHash === contentHash);
    if (same === undefined || again) return null;
    const { period, rows, excluded } = same;
    return { status: 'unchanged', period, rows, excluded, contentHash };
  };
  const early = hashBefore === null ? null : unchanged(hashOf(hashBefore));
  if (early !== null) return early;

  const { outcome, hash } = await read({ today, period: asked });
  if (!outcome.ok) {
    throw refused({ ...outcome, message: failureWords(outcome, language) });
  }
  const contentHash = hashOf(hash);
  const late = unchanged(contentHash);
  if (late !== null) return late;
  const { result } = outcome;
  const { figures } = result;
  const { period, excluded } = figures;
  const copy = known.find(
    (one) =>
      one.source !== source && one.contentHash === contentHash && isSamePeriod(one.period, period),
  );
  if (copy !== undefined) {
    throw localFailure('source-published-as', { source, other: copy.source }, language);
  }

  const publishedAt = timeInVietnam();
  const tables = publicationRows(result, { source, keyed, contentHash, publishedAt });
  await replacePublication(warehouse, { source, period, tables }, async (nameOf) => {
    const indicators = figures.all.map(({ indicator }) => indicator);
    const loaded = await readFigures(warehouse.query, { period, indicators }, nameOf);
    const [first] = differencesOf(figures, loaded);
    if (first === undefined) return;
    const unit = first.unit ?? (language === 'vi' ? 'toàn bộ' : 'in all');
    throw localFailure('figures-differ', { ...first, source, unit }, language);
  });
  const rows = tables
    .filter(({ columns }) => columns.some(({ name }) => name === 'row_number'))
    .reduce((sum, { count }) => sum + count, 0);
  return { status: 'published', period, rows, excluded, contentHash };
}
