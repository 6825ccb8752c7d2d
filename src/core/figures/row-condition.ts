/**
 * Reads a condition on rows, as `Mẫu giấy` and `Chỉ số` hold it: "Danh hiệu = Gia đình học tập |
 * Dòng họ học tập; Kết quả = Đạt". Nothing behind the sign means a blank cell, "<>" the opposite.
 */
import { separated } from '../data/cell';
import type { Lists } from '../schema/lists';
import type { Column, Table } from '../schema/table';
import { foldHeading } from '../vietnamese/fold';
import { toCanonicalText } from '../vietnamese/unicode';
import { headingKeys } from '../workbook/header';
import type { Filter } from './indicators';

/** Why a part of a condition cannot be used. */
export type ConditionFault = 'no-sign' | 'no-column' | 'not-comparable' | 'not-in-list';

export type RowCondition =
  | { readonly ok: true; readonly filters: readonly Filter[] }
  | {
      readonly ok: false;
      readonly fault: ConditionFault;
      /** The part as typed. */
      readonly part: string;
      /** What may stand there, in words; '' where that is not a list. */
      readonly candidates: string;
    };

const sign = /<>|!=|≠|=/u;

const isComparable = ({ kind }: Column) =>
  !['date', 'money'].includes(kind.name) && !kind.isIgnored;

/** @param lists the workbook's own, by which a value of a list may be spelled in any of its ways */
export function readCondition(text: string, table: Table, lists: Lists): RowCondition {
  const keys = headingKeys(table.columns);
  const filters: Filter[] = [];
  for (const part of separated(text)) {
    const at = sign.exec(part);
    if (at === null) return { ok: false, fault: 'no-sign', part, candidates: '' };
    const [key] = keys.get(foldHeading(part.slice(0, at.index))) ?? [];
    const column = table.columns.find((one) => one.key === key);
    const comparable = table.columns.filter(isComparable);
    const headings = comparable.map(({ heading }) => heading).join('; ');
    if (column === undefined) return { ok: false, fault: 'no-column', part, candidates: headings };
    if (!comparable.includes(column)) {
      return { ok: false, fault: 'not-comparable', part, candidates: headings };
    }
    const values: string[] = [];
    for (const typed of part.slice(at.index + at[0].length).split('|')) {
      const value = valueOf(typed, column, lists);
      if (value === null) {
        const { rule } = column.kind;
        const known = rule?.kind === 'list' ? lists.valuesOf(rule.list) : [];
        return { ok: false, fault: 'not-in-list', part, candidates: known.join('; ') };
      }
      values.push(value);
    }
    filters.push({ column: column.key, [at[0] === '=' ? 'oneOf' : 'noneOf']: values });
  }
  return { ok: true, filters };
}

/** The value as cells of the column are read; null: it is none of the column's list. */
function valueOf(typed: string, { kind }: Column, lists: Lists): string | null {
  const text = toCanonicalText(typed);
  if (text === '' || kind.rule?.kind !== 'list') return text;
  const [value, ...others] = lists.finder(kind.rule.list)(text);
  return value === undefined || others.length > 0 ? null : value;
}
