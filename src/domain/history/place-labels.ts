/**
 * How `Lịch sử kỳ` names what a figure belongs to. A ward is its printed name with its code, which
 * together with the period's last day mean one unit, though codes and names were used again.
 */
import { fold } from '../text/fold';
import type { Ward } from '../workbook/wards';

/** Of the association itself, or of a unit whose successor is not known. */
export const withoutWardLabel = '(không thuộc xã, phường)';

export function wardLabel({ name, code }: Pick<Ward, 'name' | 'code'>): string {
  return `${name} (${code})`;
}

export type Place =
  | { readonly kind: 'total' }
  | { readonly kind: 'without-ward' }
  | { readonly kind: 'ward'; readonly code: string; readonly name: string };

/** What a label means; null for a text that no closing writes. */
export function placeOf(label: string | null): Place | null {
  if (label === null || label === '') return { kind: 'total' };
  if (fold(label) === fold(withoutWardLabel)) return { kind: 'without-ward' };
  const [, name, code] = /^(.+) \(([^\s()]+)\)$/.exec(label) ?? [];
  return name === undefined || code === undefined ? null : { kind: 'ward', name, code };
}
