/** Spreadsheets that the store does not hold are fetched when they are asked for, once. */
import { expect, test } from '@jest/globals';
import { createSheetsStore } from '../../../../src/local/emulator/sheets/store';

test('a spreadsheet that is asked for is fetched once; changes stay', () => {
  const asked: string[] = [];
  const store = createSheetsStore((spreadsheetId) => {
    asked.push(spreadsheetId);
    if (spreadsheetId !== 'xa') return undefined;
    const properties = {
      sheetId: 0,
      title: 'Quỹ',
      gridProperties: { rowCount: 5, columnCount: 5 },
    };
    return { spreadsheetId, properties: { title: 'Sổ xã' }, sheets: [{ properties }] };
  });
  expect(asked).toEqual([]);
  expect(store.get('xa', { fields: 'properties.title' })).toEqual({
    properties: { title: 'Sổ xã' },
  });
  const properties = { title: 'Sổ mới' };
  store.batchUpdate('xa', {
    requests: [{ updateSpreadsheetProperties: { properties, fields: 'title' } }],
  });
  expect(store.peek('xa').properties?.title).toBe('Sổ mới');
  expect(asked).toEqual(['xa']);
  expect(() => store.get('khác')).toThrow(expect.objectContaining({ code: 404 }));
});
