/**
 * Finds what a field of a template stands for: a column of the rows that are printed, a setting, a
 * criterion, or what all rows together come to. "bằng chữ" behind it writes numbers and days in
 * words, "in hoa" in capitals, "Tổng" before it adds a column up.
 */
import { settingDefinitions, type SettingDefinition } from '../schema/settings';
import type { Column, Table } from '../schema/table';
import { foldHeading } from '../vietnamese/fold';
import { headingKeys } from '../workbook/header';

export type FieldForm = 'plain' | 'words' | 'capitals';

/** What is the same for all papers of one printing. */
export type SharedSource =
  | { readonly of: 'all'; readonly read: 'setting'; readonly setting: SettingDefinition }
  | { readonly of: 'all'; readonly read: 'sum'; readonly column: Column }
  | { readonly of: 'all'; readonly read: 'period' | 'period-year' | 'today' | 'count' };

export type RowSource =
  | { readonly of: 'row'; readonly read: 'column'; readonly column: Column }
  | { readonly of: 'row'; readonly read: 'order' | 'address' | 'year' | 'points' };

export interface CriterionSource {
  readonly of: 'criterion';
  readonly read: 'order' | 'group' | 'criterion' | 'points';
}

export type FieldSource = SharedSource | RowSource | CriterionSource;

export type PaperField = FieldSource & { readonly form: FieldForm };

export type FieldFault = 'unknown' | 'private';

/** Fields that no column and no setting is behind, by their folded names. */
const others: ReadonlyMap<string, FieldSource> = new Map<string, FieldSource>(
  (
    [
      ['STT', { of: 'row', read: 'order' }],
      ['TT', { of: 'row', read: 'order' }],
      ['Số thứ tự', { of: 'row', read: 'order' }],
      ['Địa chỉ', { of: 'row', read: 'address' }],
      ['Năm', { of: 'row', read: 'year' }],
      ['Kỳ', { of: 'all', read: 'period' }],
      ['Tên kỳ', { of: 'all', read: 'period' }],
      ['Hôm nay', { of: 'all', read: 'today' }],
      ['Số dòng', { of: 'all', read: 'count' }],
      ['Nhóm tiêu chí', { of: 'criterion', read: 'group' }],
      ['Tiêu chí', { of: 'criterion', read: 'criterion' }],
      ['Điểm tối đa', { of: 'criterion', read: 'points' }],
      ['Tổng điểm tối đa', { of: 'row', read: 'points' }],
    ] as const
  ).map(([name, source]) => [foldHeading(name), source]),
);

const settings: ReadonlyMap<string, SettingDefinition> = new Map(
  settingDefinitions.map((setting) => [foldHeading(setting.item), setting]),
);

const forms: readonly (readonly [suffix: string, form: FieldForm])[] = [
  [' bằng chữ', 'words'],
  [' in hoa', 'capitals'],
];

const sumWord = 'tổng ';

export interface FieldPlace {
  /** The register that rows are taken from. */
  readonly table: Table;
  /** Whether rows are lines of one list, which carries no telephone. */
  readonly isList: boolean;
}

/** @param name as it stands between the braces */
export function findField(name: string, place: FieldPlace): PaperField | FieldFault {
  const folded = foldHeading(name);
  const whole = sourceOf(folded, place);
  if (typeof whole === 'object') return { ...whole, form: 'plain' };
  for (const [suffix, form] of forms) {
    if (!folded.endsWith(suffix)) continue;
    const source = sourceOf(folded.slice(0, -suffix.length), place);
    return typeof source === 'object' ? { ...source, form } : source;
  }
  return whole;
}

function sourceOf(folded: string, { table, isList }: FieldPlace): FieldSource | FieldFault {
  const column = columnNamed(folded, table);
  if (column !== undefined && !column.kind.isIgnored) {
    return isList && column.kind.name === 'phone'
      ? 'private'
      : { of: 'row', read: 'column', column };
  }
  const other = others.get(folded);
  if (other !== undefined) {
    return isList && other.read === 'year' ? { of: 'all', read: 'period-year' } : other;
  }
  const setting = settings.get(folded);
  if (setting !== undefined) return { of: 'all', read: 'setting', setting };
  const summed = folded.startsWith(sumWord) && columnNamed(folded.slice(sumWord.length), table);
  return summed && ['money', 'count'].includes(summed.kind.name)
    ? { of: 'all', read: 'sum', column: summed }
    : 'unknown';
}

function columnNamed(folded: string, table: Table): Column | undefined {
  const [key] = headingKeys(table.columns).get(folded) ?? [];
  return table.columns.find((column) => column.key === key);
}
