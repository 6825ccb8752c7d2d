/** The unit tree of a report from a warehouse, and what is wrong with it, in words. */
import { formatDate } from '../../core/data/dates';
import { isReadable } from '../../core/workbook/read-table';
import type { Places } from '../../warehouse/places';
import { treeCode, unitTreeOn, type Unit, type UnitTree } from '../../warehouse/unit-tree';
import { unitTreeTable } from '../../warehouse/unit-tree';
import type { TreeResult } from '../../warehouse/warehouse-report';
import { localFailure } from './failures';
import type { CommandContext } from './files';

/** As many units as a sentence can hold. */
const unitsListed = 5;

/** @throws CommandFailure where rows were published for units that the tree does not have. */
export function refuseUnplaced({ unplaced }: Places, { language }: CommandContext): void {
  if (unplaced.length === 0) return;
  const words = {
    unknown: { vi: 'không có', en: 'unknown' },
    'not-valid': { vi: 'không còn hoặc chưa có hiệu lực', en: 'not valid then' },
  } as const;
  const none = language === 'vi' ? 'không có mã' : 'no code';
  const listed = unplaced
    .slice(0, unitsListed)
    .map(
      ({ unit, source, why }) =>
        `${unit === '' ? none : unit} (${source}: ${words[why][language]})`,
    );
  const more = unplaced.length - listed.length;
  const rest = more === 0 ? '' : language === 'vi' ? ` và ${more} mã nữa` : ` and ${more} more`;
  throw localFailure(
    'rows-without-unit',
    { sheet: unitTreeTable.sheet, units: listed.join(', ') + rest },
    language,
  );
}

/** The tree as it stands on the period's last day. @throws CommandFailure naming the row that is wrong */
export function treeOf(
  { tree: reading, chosen }: TreeResult,
  { language }: CommandContext,
): UnitTree {
  const { sheet, columns } = unitTreeTable;
  if (reading === null || !isReadable(reading)) {
    const headings = columns.map(({ heading }) => heading).join(', ');
    throw localFailure('tree-missing', { sheet, columns: headings }, language);
  }
  const read = unitTreeOn(reading, chosen.period.to);
  if (read.ok) return read.tree;
  const { kind, row, value } = read.problem;
  const reason = treeReasons[kind][language].replace('{value}', () => value);
  throw localFailure('tree-wrong', { sheet, row, reason }, language);
}

const treeReasons = {
  'no-code': { vi: 'đơn vị “{value}” thiếu mã', en: 'the unit “{value}” has no code' },
  'no-name': { vi: 'mã {value} thiếu tên đơn vị', en: 'the code {value} has no name' },
  'no-day': { vi: '“{value}” không phải là một ngày', en: '“{value}” is no day' },
  'code-twice': {
    vi: 'mã {value} có hai dòng cùng hiệu lực vào ngày cuối kỳ',
    en: 'two rows of the code {value} are valid on the last day of the period',
  },
  'no-parent': {
    vi: 'cấp trên mã {value} không có, hoặc không có hiệu lực vào ngày cuối kỳ',
    en: 'the unit above, {value}, is unknown, or not valid on the last day of the period',
  },
  circle: { vi: 'mã {value} thuộc chính nó theo vòng', en: 'the code {value} is above itself' },
} as const;

/** The unit of a code, or the only root. @throws CommandFailure where there is none, or it has no units below it */
export function unitAsked(
  { byCode, roots }: UnitTree,
  asked: string | undefined,
  day: number,
  { language }: CommandContext,
): Unit {
  const { sheet } = unitTreeTable;
  const params = { sheet, day: formatDate(day) };
  const [root] = roots;
  if (asked === undefined && roots.length > 1) {
    const units = roots
      .map(({ code, name }) => `${code} ${name}`)
      .slice(0, unitsListed)
      .join(', ');
    throw localFailure('root-ambiguous', { sheet, units }, language);
  }
  const unit = asked === undefined ? root : byCode.get(treeCode(asked.trim()));
  if (unit === undefined)
    throw localFailure('unit-unknown', { ...params, unit: asked ?? '' }, language);
  if (unit.children.length === 0) {
    throw localFailure(
      'unit-childless',
      { ...params, unit: `${unit.code} ${unit.name}` },
      language,
    );
  }
  return unit;
}
