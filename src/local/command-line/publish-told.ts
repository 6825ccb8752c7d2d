/** What `publish` says of each source, as lines and as JSON. */
import { toIsoDate } from '../../domain/text/dates';
import { formatInteger } from '../../domain/text/numbers';
import type { Period } from '../../domain/text/periods';
import type { PublishedSource } from '../warehouse/publish-source';
import type { CommandFailure } from './failures';
import type { CommandContext } from './output';

/** What became of a source. */
export type Told =
  | ({ readonly source: string } & PublishedSource)
  | { readonly source: string; readonly status: 'failed'; readonly failure: CommandFailure };

export const isoPeriod = ({ from, to }: Period) => ({ from: toIsoDate(from), to: toIsoDate(to) });

export function jsonOf(one: Told) {
  if (one.status === 'failed') {
    const { code, message, sheet, column } = one.failure;
    return { source: one.source, status: one.status, error: { code, message, sheet, column } };
  }
  const { source, status, period, rows, excluded } = one;
  return { source, status, period: isoPeriod(period), rows, excluded };
}

/** "[3/98] Đức Xuân.xlsx: 1.234 dòng, bỏ 3 dòng có lỗi". */
export function progressLine(
  one: Told,
  place: readonly [number, number] | null,
  { language }: CommandContext,
): string {
  const counter = place === null ? '' : `[${place[0]}/${place[1]}] `;
  const begin = `${counter}${one.source}: `;
  if (one.status === 'failed') return begin + one.failure.message;
  const rows = formatInteger(one.rows);
  if (one.status === 'unchanged') {
    return begin + (language === 'vi' ? `không đổi (${rows} dòng)` : `unchanged (${rows} rows)`);
  }
  const left = formatInteger(one.excluded.rows);
  const excluded =
    one.excluded.rows === 0
      ? ''
      : language === 'vi'
        ? `, bỏ ${left} dòng có lỗi`
        : `, left out ${left} with errors`;
  return begin + (language === 'vi' ? `${rows} dòng` : `${rows} rows`) + excluded;
}

export function summaryLine(
  told: readonly Told[],
  withdrawn: number,
  to: string,
  { language }: CommandContext,
): string {
  const count = (status: Told['status']) => told.filter((one) => one.status === status).length;
  const [published, unchanged, failed] = [count('published'), count('unchanged'), count('failed')];
  return language === 'vi'
    ? `Kho ${to}: đã nạp ${published} nguồn, ${unchanged} không đổi, ${failed} không nạp được${withdrawn === 0 ? '' : `, đã bỏ ${withdrawn} lần nạp cũ`}.`
    : `Warehouse ${to}: ${published} sources published, ${unchanged} unchanged, ${failed} failed${withdrawn === 0 ? '' : `, ${withdrawn} earlier publications taken out`}.`;
}
