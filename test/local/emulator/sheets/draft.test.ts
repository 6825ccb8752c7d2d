import { describe, expect, test } from '@jest/globals';
import type { Request } from '../../../../src/sheets/api';
import { cellOf, sheetOf, storeWith, text, workbook, workbookId } from './workbook';

function write(rowIndex: number, columnIndex: number, sheetId = 0): Request {
  const start = { sheetId, rowIndex, columnIndex };
  return { updateCells: { start, rows: [{ values: [text('Tày')] }], fields: 'userEnteredValue' } };
}

describe('copy on write', () => {
  test('what no request touched is the very same object, and the spreadsheet put in stays as it was', () => {
    const book = workbook();
    const before = structuredClone(book);
    const store = storeWith(book);
    store.batchUpdate(workbookId, { requests: [write(1, 1)] });
    const changed = store.peek(workbookId);
    const rows = (spreadsheet: typeof book) => sheetOf(spreadsheet).data![0]!.rowData!;
    expect(changed).not.toBe(book);
    expect(sheetOf(changed)).not.toBe(sheetOf(book));
    expect(sheetOf(changed, 7)).toBe(sheetOf(book, 7));
    expect(sheetOf(changed).properties).toBe(sheetOf(book).properties);
    expect(rows(changed)[0]).toBe(rows(book)[0]);
    expect(rows(changed)[2]).toBe(rows(book)[2]);
    expect(rows(changed)[1]).not.toBe(rows(book)[1]);
    expect(cellOf(changed, 1, 0)).toBe(cellOf(book, 1, 0));
    expect(cellOf(changed, 1, 1)).not.toBe(cellOf(book, 1, 1));
    expect(book).toEqual(before);
  });

  test('a later batch does not write into what an earlier one left', () => {
    const store = storeWith();
    store.batchUpdate(workbookId, { requests: [write(1, 1), write(4, 4)] });
    const first = store.peek(workbookId);
    const copy = structuredClone(first);
    const move = { properties: { sheetId: 7, index: 0 }, fields: 'index' };
    store.batchUpdate(workbookId, {
      requests: [
        write(1, 2),
        { updateSheetProperties: move },
        {
          insertDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 0, endIndex: 1 } },
        },
      ],
    });
    expect(first).toEqual(copy);
  });
});
