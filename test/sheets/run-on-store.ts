/** Runs commands on the in-memory store, counting the calls that a host would make. */
import type { Command } from '../../src/core/commands/command';
import { runOnService } from '../../src/local/emulator/sheets/run-on-service';
import { createSheetsStore } from '../../src/local/emulator/sheets/store';
import type { SheetsStore } from '../../src/local/emulator/sheets/service';
import type { CellData, Spreadsheet } from '../../src/sheets/api';
import type { Call, Outcome } from '../../src/sheets/run';
import type { TestCell } from '../core/book-of';

export const spreadsheetId = 'test';

export interface Ran<Result> {
  readonly outcome: Outcome<Result>;
  readonly calls: readonly Call['kind'][];
}

export function runOnStore<Input, Result>(
  store: SheetsStore,
  command: Command<Input, Result>,
  input: Input,
  id = spreadsheetId,
): Ran<Result> {
  const calls: Call['kind'][] = [];
  const outcome = runOnService(store, id, command, input, ({ kind }) => calls.push(kind));
  return { outcome, calls };
}

/** A store with one spreadsheet of the given sheets. */
export function storeOf(
  sheets: Readonly<Record<string, readonly (readonly TestCell[])[]>>,
): SheetsStore {
  const store = createSheetsStore();
  store.put(spreadsheetOf(spreadsheetId, sheets));
  return store;
}

export function spreadsheetOf(
  id: string,
  sheets: Readonly<Record<string, readonly (readonly TestCell[])[]>>,
): Spreadsheet {
  return {
    spreadsheetId: id,
    properties: { title: 'Sổ', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
    sheets: Object.entries(sheets).map(([title, rows], index) => ({
      properties: {
        sheetId: 100 + index,
        title,
        index,
        sheetType: 'GRID',
        gridProperties: {
          rowCount: Math.max(1000, rows.length),
          columnCount: Math.max(26, ...rows.map((row) => row.length)),
        },
      },
      data: [{ rowData: rows.map((row) => ({ values: row.map(cellData) })) }],
    })),
  };
}

function cellData(cell: TestCell): CellData {
  if (cell === null || cell === undefined || cell === '') return {};
  if (typeof cell === 'string') return { userEnteredValue: { stringValue: cell } };
  if (typeof cell === 'number') return { userEnteredValue: { numberValue: cell } };
  if (typeof cell === 'boolean') return { userEnteredValue: { boolValue: cell } };
  if ('date' in cell) {
    return {
      userEnteredValue: { numberValue: cell.date },
      userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } },
    };
  }
  const { formula, result } = cell;
  return {
    userEnteredValue: { formulaValue: formula },
    effectiveValue:
      typeof result === 'number' ? { numberValue: result } : { stringValue: String(result) },
  };
}

/** A sheet's values by row, as UNFORMATTED_VALUE gives them. */
export function valuesOf(
  store: SheetsStore,
  title: string,
  id = spreadsheetId,
): readonly (readonly unknown[])[] {
  const { valueRanges } = store.batchGetValues(id, [`'${title}'`], {
    valueRenderOption: 'UNFORMATTED_VALUE',
  });
  return valueRanges[0]?.values ?? [];
}

export function titlesOf(store: SheetsStore): readonly (string | undefined)[] {
  return (store.get(spreadsheetId, { fields: 'sheets.properties' }).sheets ?? []).map(
    ({ properties }) => properties?.title,
  );
}
