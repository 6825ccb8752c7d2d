/** What is attached to ranges of a sheet, moved along when its rows or columns are. */
import Schema = GoogleAppsScript.Sheets.Schema;
import type { Sheet } from '../../../sheets/api';
import { sheetsOf, writableSheet, type Draft } from './draft';
import {
  shiftedCoordinate,
  shiftedItems,
  shiftedRange,
  shiftedRanges,
  type Move,
  type Shift,
} from './spans';
import { shiftedTable } from './tables';

/** Moves merges, rules, protections, the filter, charts, tables and named ranges; what has no cell left goes. */
export function shiftAttachedRanges(draft: Draft, shift: Shift | Move): void {
  for (const sheet of sheetsOf(draft)) {
    const moved = movedParts(sheet, shift);
    if (moved === undefined) continue;
    const target = writableSheet(draft, sheet.properties?.sheetId ?? 0);
    Object.assign(target, moved);
    if (moved.basicFilter === undefined) delete target.basicFilter;
  }
  const { namedRanges } = draft.spreadsheet;
  if (namedRanges !== undefined) {
    draft.spreadsheet.namedRanges = shiftedItems(namedRanges, (named) => withRange(named, shift));
  }
}

/** The parts of a sheet that hold ranges, after the shift; undefined where all stay as they are. */
function movedParts(sheet: Sheet, shift: Shift | Move): Partial<Sheet> | undefined {
  const { merges, conditionalFormats, protectedRanges, charts, tables, basicFilter } = sheet;
  const { bandedRanges, rowGroups, columnGroups } = sheet;
  const parts = {
    ...(merges && { merges: shiftedItems(merges, (merge) => shiftedMerge(merge, shift)) }),
    ...(conditionalFormats && {
      conditionalFormats: shiftedItems(conditionalFormats, (rule) => shiftedRule(rule, shift)),
    }),
    ...(protectedRanges && {
      protectedRanges: shiftedItems(protectedRanges, (range) => shiftedProtection(range, shift)),
    }),
    ...(tables && { tables: shiftedItems(tables, (table) => shiftedTable(table, shift)) }),
    ...(bandedRanges && {
      bandedRanges: shiftedItems(bandedRanges, (banding) => withRange(banding, shift)),
    }),
    ...(rowGroups && { rowGroups: shiftedItems(rowGroups, (group) => shiftedGroup(group, shift)) }),
    ...(columnGroups && {
      columnGroups: shiftedItems(columnGroups, (group) => shiftedGroup(group, shift)),
    }),
    ...(charts && { charts: shiftedItems(charts, (chart) => shiftedChart(chart, shift)) }),
    basicFilter: basicFilter && withRange(basicFilter, shift),
  };
  const before: Partial<Sheet> = sheet;
  const same = Object.entries(parts).every(([name, part]) => before[name as keyof Sheet] === part);
  return same ? undefined : parts;
}

/** A merge of which one cell is left is none. */
function shiftedMerge(merge: Schema.GridRange, shift: Shift | Move): Schema.GridRange | undefined {
  const moved = shiftedRange(merge, shift);
  if (moved === undefined || moved === merge) return moved;
  const rows = (moved.endRowIndex ?? Infinity) - (moved.startRowIndex ?? 0);
  const columns = (moved.endColumnIndex ?? Infinity) - (moved.startColumnIndex ?? 0);
  return rows * columns === 1 ? undefined : moved;
}

function shiftedGroup(
  group: Schema.DimensionGroup,
  shift: Shift | Move,
): Schema.DimensionGroup | undefined {
  const { sheetId = 0, dimension, startIndex = 0, endIndex = 0 } = group.range ?? {};
  const names =
    dimension === 'ROWS'
      ? (['startRowIndex', 'endRowIndex'] as const)
      : (['startColumnIndex', 'endColumnIndex'] as const);
  const before = { sheetId, [names[0]]: startIndex, [names[1]]: endIndex };
  const after = shiftedRange(before, shift);
  if (after === before) return group;
  return (
    after && {
      ...group,
      range: { ...group.range, startIndex: after[names[0]], endIndex: after[names[1]] },
    }
  );
}

function withRange<T extends { range?: Schema.GridRange | undefined }>(
  item: T,
  shift: Shift | Move,
): T | undefined {
  if (item.range === undefined) return item;
  const range = shiftedRange(item.range, shift);
  if (range === item.range) return item;
  return range === undefined ? undefined : { ...item, range };
}

function shiftedRule(
  rule: Schema.ConditionalFormatRule,
  shift: Shift | Move,
): Schema.ConditionalFormatRule | undefined {
  const before = rule.ranges ?? [];
  const ranges = shiftedRanges(before, shift);
  if (ranges === before) return rule;
  return ranges.length === 0 ? undefined : { ...rule, ranges };
}

function shiftedProtection(
  protection: Schema.ProtectedRange,
  shift: Shift | Move,
): Schema.ProtectedRange | undefined {
  const moved = withRange(protection, shift);
  if (moved?.unprotectedRanges === undefined) return moved;
  const unprotectedRanges = shiftedRanges(moved.unprotectedRanges, shift);
  return unprotectedRanges === moved.unprotectedRanges ? moved : { ...moved, unprotectedRanges };
}

/** A chart stays where its data goes: it only shows less, without the series that are gone. */
function shiftedChart(chart: Schema.EmbeddedChart, shift: Shift | Move): Schema.EmbeddedChart {
  const spec = chart.spec && withoutEmptySeries(withShiftedSources(chart.spec, shift));
  const overlay = chart.position?.overlayPosition;
  const anchor = overlay?.anchorCell;
  const movedAnchor = anchor && shiftedCoordinate(anchor, shift);
  if (spec === chart.spec && movedAnchor === anchor) return chart;
  return {
    ...chart,
    spec,
    ...(movedAnchor && {
      position: {
        ...chart.position,
        overlayPosition: { ...overlay, anchorCell: movedAnchor },
      },
    }),
  };
}

function withoutEmptySeries(spec: Schema.ChartSpec): Schema.ChartSpec {
  const { basicChart } = spec;
  const isGone = ({ series }: Schema.BasicChartSeries) =>
    series?.sourceRange?.sources?.length === 0;
  return basicChart?.series?.some(isGone) === true
    ? {
        ...spec,
        basicChart: { ...basicChart, series: basicChart.series.filter((one) => !isGone(one)) },
      }
    : spec;
}

/** The chart's description with each of its source ranges moved, wherever in it they stand. */
function withShiftedSources<T>(value: T, shift: Shift | Move): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items: unknown[] = value;
    return shiftedItems(items, (item) => withShiftedSources(item, shift)) as T;
  }
  let moved: Record<string, unknown> | undefined;
  for (const [name, part] of Object.entries(value)) {
    const after =
      name === 'sources'
        ? shiftedRanges(part as Schema.GridRange[], shift)
        : withShiftedSources<unknown>(part, shift);
    if (after !== part) moved = { ...(moved ?? value), [name]: after };
  }
  return (moved ?? value) as T;
}
