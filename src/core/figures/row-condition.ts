/**
 * Reads a condition on rows, as `Mẫu giấy` and `Chỉ số` hold it: "Danh hiệu = Gia đình học tập |
 * Dòng họ học tập; Kết quả = Đạt". Nothing behind the sign means a blank cell, "<>" the opposite.
 */
import { separated } from '../data/cell';
import type { Problem } from '../messages/finding';
import type { ReadingContext } from '../schema/column-type';
import type { Column, Table } from '../schema/table';
import { foldHeading } from '../vietnamese/fold';
import { toCanonicalText } from '../vietnamese/unicode';
import { headingKeys } from '../workbook/header';
import type { Filter } from './indicators';

/** Why a part of a condition cannot be used. */
export type ConditionFault =
  | 'no-sign'
  | 'no-column'
  | 'not-comparable'
  | 'not-in-list'
  | 'no-unit'
  | 'no-number';

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

/** Lists and units of the workbook, whose values may be spelled in any of their ways. */
export type ConditionContext = Pick<ReadingContext, 'lists' | 'wards'>;

export function readCondition(text: string, table: Table, context: ConditionContext): RowCondition {
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
      const value = valueOf(typed, column, context);
      if (typeof value !== 'string') return { ok: false, part, ...value };
      values.push(value);
    }
    filters.push({ column: column.key, [at[0] === '=' ? 'oneOf' : 'noneOf']: values });
  }
  return { ok: true, filters };
}

type NotAValue = Pick<Extract<RowCondition, { readonly ok: false }>, 'fault' | 'candidates'>;

/** The value as cells of the column are read. */
function valueOf(
  typed: string,
  { kind }: Column,
  { lists, wards }: ConditionContext,
): string | NotAValue {
  const text = toCanonicalText(typed);
  if (text === '') return text;
  if (kind.rule?.kind === 'list') {
    const [value, ...others] = lists.finder(kind.rule.list)(text);
    if (value !== undefined && others.length === 0) return value;
    return { fault: 'not-in-list', candidates: lists.valuesOf(kind.rule.list).join('; ') };
  }
  if (kind.name === 'ward') {
    const [name, ...others] = new Set(wards.named(text).map((ward) => ward.name));
    if (name !== undefined && others.length === 0) return name;
    return { fault: 'no-unit', candidates: '' };
  }
  if (kind.name !== 'count' && kind.name !== 'year') return text;
  const digits = text.replace(/\.(?=\d{3}(?:\.|$))/g, '');
  return /^\d+$/.test(digits) ? String(Number(digits)) : { fault: 'no-number', candidates: '' };
}

/** What is wrong, as a finding. */
export function conditionProblem({
  fault,
  part,
  candidates,
}: Extract<RowCondition, { readonly ok: false }>): Problem {
  switch (fault) {
    case 'no-sign':
      return { code: 'condition-unclear', params: { part } };
    case 'no-unit':
      return { code: 'condition-unit-unknown', params: { part } };
    case 'no-number':
      return { code: 'condition-number-unclear', params: { part } };
    case 'not-in-list':
      return { code: 'condition-value-unknown', params: { part, candidates } };
    default:
      return { code: 'condition-column-unknown', params: { part, candidates } };
  }
}
