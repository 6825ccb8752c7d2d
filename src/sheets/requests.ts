/**
 * Changes as one list of requests of the Sheets API, in the order that Google needs: sheets are
 * made first (drop-downs refer to them), grids are enlarged next, then everything else.
 */
import type {
  Change,
  MergeChange,
  PropertiesChange,
  UnmergeChange,
  RowRemoval,
  FreshSheetChange,
} from '../core/commands/change';
import { fold } from '../core/vietnamese/fold';
import type { Request, Spreadsheet, Target } from './api';
import { cellsRequests } from './cells-requests';
import { colourRuleRequests } from './native-rules';
import { formRequests } from './form-requests';
import { enlargeRequests, needsOf } from './grid-size';
import { sheetIdOf, sheetTitled } from './metadata';
import { ownColumnRequests } from './own-column-requests';
import { fileMarkRequests, markRequests } from './mark-requests';
import { gridOf, pageRequests } from './page-requests';
import { protectionRequests } from './protections';
import { tableRequests } from './table-requests';

// Begins a sheet anew: what stands on it is cleared, and cells are merged as they are to be.

function freshSheetRequests(
  { merges }: FreshSheetChange,
  { sheetId, existing }: Target,
): readonly Request[] {
  const cleared: readonly Request[] =
    existing === null
      ? []
      : [
          { unmergeCells: { range: { sheetId } } },
          {
            updateCells: {
              range: { sheetId },
              fields: 'userEnteredValue,userEnteredFormat,note,dataValidation',
            },
          },
        ];
  return [
    ...cleared,
    ...merges.map(({ startRow, endRow, startColumn, endColumn }): Request => ({
      mergeCells: {
        range: {
          sheetId,
          startRowIndex: startRow,
          endRowIndex: endRow,
          startColumnIndex: startColumn,
          endColumnIndex: endColumn,
        },
        mergeType: 'MERGE_ALL',
      },
    })),
  ];
}

// Deletes rows from the bottom up, run by run, so that the places of the others stay true.

function rowRemovalRequests({ rows }: RowRemoval, { sheetId }: Target): readonly Request[] {
  const runs: { start: number; end: number }[] = [];
  for (const row of rows) {
    const run = runs[runs.length - 1];
    if (run?.end === row) run.end += 1;
    else runs.push({ start: row, end: row + 1 });
  }
  return runs.reverse().map(({ start, end }) => ({
    deleteDimension: {
      range: { sheetId, dimension: 'ROWS', startIndex: start, endIndex: end },
    },
  }));
}

/** What makes room comes first, and may be followed by what guards the rest. */
export interface Requests {
  readonly enlarging: readonly Request[];
  readonly writing: readonly Request[];
  /** Locale and time zone: apart, since Google may refuse them, and a batch is refused whole. */
  readonly properties: readonly Request[];
}

export function requestsFor(changes: readonly Change[], spreadsheet: Spreadsheet): Requests {
  const added = addedSheets(changes, spreadsheet);
  const target = (title: string): Target => {
    const made = added.get(fold(title));
    if (made !== undefined) return { sheetId: made.sheetId, existing: null };
    const existing = sheetTitled(spreadsheet, title);
    if (existing === undefined)
      throw new Error(`The plan names a sheet that does not exist: ${title}`);
    return { sheetId: sheetIdOf(existing), existing };
  };
  const idOf = (title: string) =>
    added.get(fold(title))?.sheetId ?? sheetTitled(spreadsheet, title)?.properties?.sheetId;

  return {
    enlarging: [
      ...[...added.values()].map(({ request }) => request),
      ...enlargeRequests(changes, target),
    ],
    writing: changes.flatMap((change): readonly Request[] => {
      switch (change.kind) {
        case 'properties':
          return [];
        case 'file-mark':
          return fileMarkRequests(change, spreadsheet);
        case 'table':
          return tableRequests(change, target(change.sheet ?? change.table.sheet));
        case 'own-column':
          return ownColumnRequests(change, target(change.sheet));
        case 'colour-rules':
          return colourRuleRequests(change, target(change.sheet));
        case 'blank-sheet-removal':
          return [{ deleteSheet: { sheetId: target(change.sheet).sheetId } }];
        case 'fresh-sheet':
          return freshSheetRequests(change, target(change.sheet));
        case 'cells':
          return cellsRequests(change, target(change.sheet));
        case 'protection':
          return protectionRequests(change, target(change.sheet));
        case 'merge':
        case 'unmerge':
          return [mergeRequest(change, target(change.sheet).sheetId)];
        case 'row-removal':
          return rowRemovalRequests(change, target(change.sheet));
        case 'filled-form': {
          const { properties } = target(change.form).existing ?? {};
          const columns = properties?.gridProperties?.columnCount ?? usualColumns;
          return formRequests(change.filled, target(change.title).sheetId, columns);
        }
        case 'page': {
          const { sheetId, existing } = target(change.title);
          return [
            ...pageRequests(sheetId, change.page, existing, idOf),
            ...markRequests(change, { sheetId, existing }),
          ];
        }
      }
    }),
    properties: changes.flatMap((change) =>
      change.kind === 'properties' ? propertiesRequest(change) : [],
    ),
  };
}

function mergeRequest({ kind, range }: MergeChange | UnmergeChange, sheetId: number): Request {
  const { startRow, endRow, startColumn, endColumn } = range;
  const cells = {
    sheetId,
    startRowIndex: startRow,
    endRowIndex: endRow,
    startColumnIndex: startColumn,
    endColumnIndex: endColumn,
  };
  return kind === 'unmerge'
    ? { unmergeCells: { range: cells } }
    : { mergeCells: { range: cells, mergeType: 'MERGE_ALL' } };
}

function propertiesRequest({ properties }: PropertiesChange): Request {
  return {
    updateSpreadsheetProperties: { properties, fields: Object.keys(properties).join(',') },
  };
}

interface AddedSheet {
  readonly sheetId: number;
  readonly request: Request;
}

/** The sheets that the changes need and that do not exist, by folded title. */
function addedSheets(
  changes: readonly Change[],
  spreadsheet: Spreadsheet,
): ReadonlyMap<string, AddedSheet> {
  const added = new Map<string, AddedSheet>();
  const used = new Set((spreadsheet.sheets ?? []).map(sheetIdOf));
  let nextId = 1;
  const addBy = (title: string, requestOf: (sheetId: number) => Request) => {
    if (sheetTitled(spreadsheet, title) !== undefined || added.has(fold(title))) return;
    while (used.has(nextId)) nextId += 1;
    const sheetId = nextId;
    used.add(sheetId);
    added.set(fold(title), { sheetId, request: requestOf(sheetId) });
  };
  const add = (title: string, rows: number, columns: number, frozen: number, index?: number) =>
    addBy(title, (sheetId) => ({
      addSheet: {
        properties: {
          sheetId,
          title,
          ...(index !== undefined && { index }),
          gridProperties: { rowCount: rows, columnCount: columns, frozenRowCount: frozen },
        },
      },
    }));
  for (const change of changes) {
    if (change.kind === 'table' && change.sheet === null) {
      const { rows, columns } = needsOf(changes, change.table.sheet);
      add(change.table.sheet, Math.max(rows, newTableRows), columns, change.headerRow + 1);
    } else if (change.kind === 'fresh-sheet' && change.isNew) {
      const { rows, columns } = needsOf(changes, change.sheet);
      add(change.sheet, Math.max(rows, newTableRows), columns, change.frozenRows);
    } else if (change.kind === 'page') {
      const { rows, columns } = gridOf(change.page);
      add(change.title, rows, columns, change.page.frozenRows, change.index);
    } else if (change.kind === 'filled-form') {
      const { form, title } = change;
      const source = sheetTitled(spreadsheet, form);
      if (source === undefined) continue;
      addBy(title, (newSheetId) => ({
        duplicateSheet: {
          sourceSheetId: sheetIdOf(source),
          insertSheetIndex: (source.properties?.index ?? 0) + 1,
          newSheetId,
          newSheetName: title,
        },
      }));
    }
  }
  return added;
}

/** As many rows and columns as Google gives a new sheet. */
const newTableRows = 1000;
const usualColumns = 26;
