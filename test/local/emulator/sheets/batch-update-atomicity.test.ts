import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Request } from '../../../../src/sheets/api';
import { amount, refusal, storeWith, text, workbook, workbookId } from './workbook';

const thin = { style: 'SOLID' };

const place = fc.record({
  sheetId: fc.constantFrom(0, 7),
  startRowIndex: fc.integer({ min: 0, max: 3 }),
  endRowIndex: fc.integer({ min: 4, max: 6 }),
  startColumnIndex: fc.integer({ min: 0, max: 1 }),
  endColumnIndex: fc.integer({ min: 2, max: 5 }),
});

const span = fc.record({
  sheetId: fc.constantFrom(0, 7),
  dimension: fc.constantFrom('ROWS', 'COLUMNS'),
  startIndex: fc.integer({ min: 0, max: 2 }),
  endIndex: fc.integer({ min: 3, max: 3 }),
});

const request: fc.Arbitrary<Request> = fc.oneof(
  place.map((range) => ({ repeatCell: { range, cell: amount(1), fields: '*' } })),
  place.map((range) => ({
    updateCells: { range, rows: [{ values: [text('a')] }], fields: 'userEnteredValue' },
  })),
  place.map((range) => ({ mergeCells: { range: { ...range, startRowIndex: 1 } } })),
  place.map((range) => ({ unmergeCells: { range } })),
  place.map((range) => ({ updateBorders: { range, top: thin, innerVertical: thin } })),
  place.map((range) => ({
    setDataValidation: { range, rule: { condition: { type: 'DATE_IS_VALID' } } },
  })),
  place.map((range) => ({ addProtectedRange: { protectedRange: { range, warningOnly: true } } })),
  place.map((range) => ({
    addConditionalFormatRule: {
      rule: { ranges: [range], booleanRule: { condition: { type: 'BLANK' } } },
    },
  })),
  span.map((range) => ({ insertDimension: { range } })),
  span.map((range) => ({ deleteDimension: { range } })),
  span.map((range) => ({
    updateDimensionProperties: { range, properties: { pixelSize: 9 }, fields: '*' },
  })),
  fc.constant<Request>({ addSheet: {} }),
  fc.constant<Request>({
    appendCells: { sheetId: 0, rows: [{ values: [text('b')] }], fields: '*' },
  }),
  fc.constant<Request>({
    createDeveloperMetadata: {
      developerMetadata: { metadataKey: 'k', visibility: 'DOCUMENT', location: { sheetId: 7 } },
    },
  }),
);

test('a batch whose last request fails leaves everything as it was, whatever came before', () => {
  fc.assert(
    fc.property(fc.array(request, { maxLength: 8 }), (requests) => {
      const book = workbook();
      const before = structuredClone(book);
      const store = storeWith(book);
      const words = refusal(() =>
        store.batchUpdate(workbookId, {
          requests: [...requests, { deleteSheet: { sheetId: 99 } }],
        }),
      );
      expect(words).toMatch(/^400 INVALID_ARGUMENT: Invalid requests\[\d\]/);
      expect(store.peek(workbookId)).toBe(book);
      expect(book).toEqual(before);
    }),
  );
});

test('a batch does what its requests do one after another', () => {
  fc.assert(
    fc.property(fc.array(request, { minLength: 1, maxLength: 8 }), (requests) => {
      const together = storeWith();
      const apart = storeWith();
      const one = refusal(() => together.batchUpdate(workbookId, { requests }));
      const other = refusal(() => {
        for (const single of requests) apart.batchUpdate(workbookId, { requests: [single] });
      });
      fc.pre(one === 'not refused');
      expect(other).toBe('not refused');
      expect(together.peek(workbookId)).toEqual(apart.peek(workbookId));
    }),
  );
});
