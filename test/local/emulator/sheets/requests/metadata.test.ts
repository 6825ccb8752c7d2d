import { describe, expect, test } from '@jest/globals';
import type { Request } from '../../../../../src/sheets/api';
import Schema = GoogleAppsScript.Sheets.Schema;
import { after, refusal, refusalOf, replies, sheetOf, storeWith, workbookId } from '../workbook';

const onSheet = { sheetId: 0 };

function metadata(metadataKey: string, metadataValue: string, location: object): Request {
  const developerMetadata = { metadataKey, metadataValue, location, visibility: 'DOCUMENT' };
  return { createDeveloperMetadata: { developerMetadata } };
}

const attach = [
  metadata('khuyen-hoc', 'tong-hop', onSheet),
  metadata('khuyen-hoc', 'phien-ban-1', { spreadsheet: true }),
  metadata('khac', 'x', { sheetId: 7 }),
] as const;

const sheetMark = {
  metadataId: 1,
  metadataKey: 'khuyen-hoc',
  metadataValue: 'tong-hop',
  visibility: 'DOCUMENT',
  location: { locationType: 'SHEET', sheetId: 0 },
};

function lookup(developerMetadataLookup: object) {
  return { developerMetadataLookup };
}

describe('developer metadata', () => {
  test('stands where its location says, under ids of its own', () => {
    const book = after(...attach);
    expect(sheetOf(book).developerMetadata).toEqual([sheetMark]);
    expect(book.developerMetadata).toEqual([
      {
        ...sheetMark,
        metadataId: 2,
        metadataValue: 'phien-ban-1',
        location: { locationType: 'SPREADSHEET', spreadsheet: true },
      },
    ]);
    expect(replies(...attach)[0]).toEqual({
      createDeveloperMetadata: { developerMetadata: sheetMark },
    });
  });

  test.each([
    ['a key', { metadataKey: 'khuyen-hoc' }, [1, 2]],
    ['a key and a value', { metadataKey: 'khuyen-hoc', metadataValue: 'tong-hop' }, [1]],
    ['an id', { metadataId: 3 }, [3]],
    ['a type of location', { locationType: 'SHEET' }, [1, 3]],
    ['a location', { metadataLocation: { sheetId: 7 } }, [3]],
    ['what is not there', { metadataKey: 'Khuyen-hoc' }, []],
  ])('is deleted by %s', (_name, wanted, ids) => {
    const requests = [...attach, { deleteDeveloperMetadata: { dataFilter: lookup(wanted) } }];
    const reply = replies(...requests)[3] as {
      deleteDeveloperMetadata: { deletedDeveloperMetadata?: { metadataId: number }[] };
    };
    const { deletedDeveloperMetadata: deleted = [] } = reply.deleteDeveloperMetadata;
    expect(deleted.map(({ metadataId }) => metadataId).sort()).toEqual(ids);
    const book = after(...requests);
    const left = [
      ...(book.developerMetadata ?? []),
      ...(book.sheets ?? []).flatMap((sheet) => sheet.developerMetadata ?? []),
    ];
    expect(left).toHaveLength(3 - ids.length);
  });

  test('is changed by the mask, and moved with its location', () => {
    const dataFilters = [lookup({ metadataId: 1 })];
    const change = (developerMetadata: object, fields: string) =>
      after(...attach, { updateDeveloperMetadata: { dataFilters, developerMetadata, fields } });
    expect(sheetOf(change({ metadataValue: 'moi' }, 'metadataValue')).developerMetadata).toEqual([
      { ...sheetMark, metadataValue: 'moi' },
    ]);
    const whole = { metadataKey: 'k', visibility: 'PROJECT', location: { sheetId: 0 } };
    expect(sheetOf(change(whole, '*')).developerMetadata).toEqual([
      { ...whole, metadataId: 1, location: { locationType: 'SHEET', sheetId: 0 } },
    ]);
    const moved = change({ location: { sheetId: 7 } }, 'location');
    expect(sheetOf(moved).developerMetadata).toEqual([]);
    expect(sheetOf(moved, 7).developerMetadata?.at(-1)?.location?.sheetId).toBe(7);
  });

  test.each<[string, Request, string]>([
    ['a sheet that is not there', metadata('a', 'b', { sheetId: 5 }), 'No grid with id: 5'],
    [
      'no location',
      {
        createDeveloperMetadata: {
          developerMetadata: { metadataKey: 'a', visibility: 'DOCUMENT' },
        },
      },
      'developerMetadata.location is required.',
    ],
    [
      'two rows as location',
      metadata('a', 'b', {
        dimensionRange: { sheetId: 0, dimension: 'ROWS', startIndex: 1, endIndex: 3 },
      }),
      'developerMetadata.location.dimensionRange must represent a single row or column.',
    ],
    [
      'a column outside the grid',
      metadata('a', 'b', {
        dimensionRange: { sheetId: 0, dimension: 'COLUMNS', startIndex: 6, endIndex: 7 },
      }),
      'developerMetadata.location.dimensionRange is outside the grid.',
    ],
  ])('refuses %s', (_name, request, words) => {
    expect(refusalOf(request)).toBe(words);
  });

  test('refuses an id that is taken, and a lookup of everything', () => {
    const taken = {
      ...metadata('a', 'b', onSheet).createDeveloperMetadata?.developerMetadata,
      metadataId: 1,
    };
    expect(
      refusal(() => after(...attach, { createDeveloperMetadata: { developerMetadata: taken } })),
    ).toContain(
      'Cannot add developer metadata with ID [1] because developer metadata with that ID already exists.',
    );
    expect(
      refusal(() => after(...attach, { deleteDeveloperMetadata: { dataFilter: lookup({}) } })),
    ).toContain('developerMetadataLookup must name at least one criterion.');
  });
});

describe('on a row or a column', () => {
  const single = (dimension: 'ROWS' | 'COLUMNS', startIndex: number, sheetId = 0) => ({
    dimensionRange: { sheetId, dimension, startIndex, endIndex: startIndex + 1 },
  });
  const span = (dimension: 'ROWS' | 'COLUMNS', startIndex: number, endIndex: number) => ({
    range: { sheetId: 0, dimension, startIndex, endIndex },
  });
  const key = { metadataKey: 'khuyenhoc.cot', metadataValue: 'amount', visibility: 'DOCUMENT' };
  const onColumn = metadata('khuyenhoc.cot', 'amount', single('COLUMNS', 2));
  const search = (requests: readonly Request[], wanted: object) => {
    const store = storeWith();
    store.batchUpdate(workbookId, { requests: [...requests] });
    return store.searchMetadata(workbookId, { dataFilters: [lookup(wanted)] }) as {
      matchedDeveloperMetadata?: { developerMetadata: Schema.DeveloperMetadata }[];
    };
  };
  const placeAfter = (...requests: Request[]) => {
    const { matchedDeveloperMetadata = [] } = search([onColumn, ...requests], {
      metadataKey: 'khuyenhoc.cot',
    });
    return matchedDeveloperMetadata.map(({ developerMetadata }) => developerMetadata.location);
  };
  /** As answers tell it: sheet 0 is left out. */
  const at = (startIndex: number) => ({
    locationType: 'COLUMN',
    dimensionRange: { dimension: 'COLUMNS', startIndex, endIndex: startIndex + 1 },
  });

  test('is told with the type of its place', () => {
    expect(replies(onColumn)).toEqual([
      {
        createDeveloperMetadata: {
          developerMetadata: { ...key, metadataId: 1, location: at(2) },
        },
      },
    ]);
  });

  test.each<[string, Request, readonly object[]]>([
    ['a column inserted before it', { insertDimension: span('COLUMNS', 0, 2) }, [at(4)]],
    ['a column inserted at it', { insertDimension: span('COLUMNS', 2, 3) }, [at(3)]],
    [
      'one inserted after it, like it',
      { insertDimension: { ...span('COLUMNS', 3, 4), inheritFromBefore: true } },
      [at(2)],
    ],
    ['a column deleted before it', { deleteDimension: span('COLUMNS', 0, 1) }, [at(1)]],
    ['its column deleted', { deleteDimension: span('COLUMNS', 1, 3) }, []],
    [
      'its column moved',
      { moveDimension: { source: span('COLUMNS', 2, 3).range, destinationIndex: 0 } },
      [at(0)],
    ],
    [
      'others moved over it',
      { moveDimension: { source: span('COLUMNS', 0, 2).range, destinationIndex: 4 } },
      [at(0)],
    ],
    ['rows inserted', { insertDimension: span('ROWS', 0, 1) }, [at(2)]],
    ['its sheet deleted', { deleteSheet: { sheetId: 0 } }, []],
  ])('follows it: %s', (_, request, expected) => {
    expect(placeAfter(request)).toEqual(expected);
  });

  test('stands in the properties of its column, which keep their width', () => {
    const store = storeWith();
    const width = {
      updateDimensionProperties: {
        ...span('COLUMNS', 2, 3),
        properties: { pixelSize: 60 },
        fields: '*',
      },
    };
    store.batchUpdate(workbookId, { requests: [onColumn, width] });
    const fields = 'sheets.data.columnMetadata.developerMetadata';
    const { sheets = [] } = store.get(workbookId, { fields });
    expect(sheets[0]?.data?.[0]?.columnMetadata?.[2]).toEqual({
      developerMetadata: [{ ...key, metadataId: 1, location: at(2) }],
    });
    const whole = store.get(workbookId, { fields: 'sheets.data.columnMetadata.pixelSize' });
    expect(whole.sheets?.[0]?.data?.[0]?.columnMetadata?.[2]).toEqual({ pixelSize: 60 });
  });

  // The example of the discovery document: a column crosses a row, a row does not cross a row.
  const onRow = metadata('hang', 'b', single('ROWS', 1));
  const onSheet = metadata('trang', 'c', { sheetId: 0 });
  const onBook = metadata('so', 'd', { spreadsheet: true });
  const elsewhere = metadata('khac', 'e', single('COLUMNS', 2, 7));
  test.each<[object, readonly string[]]>([
    [single('ROWS', 1), ['trang', 'hang', 'khuyenhoc.cot']],
    [single('ROWS', 2), ['trang', 'khuyenhoc.cot']],
    [single('COLUMNS', 2), ['trang', 'hang', 'khuyenhoc.cot']],
    [{ sheetId: 0 }, ['trang', 'hang', 'khuyenhoc.cot']],
    [{ sheetId: 7 }, ['khac']],
    [{ spreadsheet: true }, ['so']],
  ])('%j meets %j', (metadataLocation, keys) => {
    const all = [onColumn, onRow, onSheet, onBook, elsewhere];
    const { matchedDeveloperMetadata = [] } = search(all, { metadataLocation });
    expect(
      matchedDeveloperMetadata.map(({ developerMetadata: { metadataKey } }) => metadataKey),
    ).toEqual(keys);
  });

  test('an exact location is only itself', () => {
    const wanted = {
      metadataLocation: single('ROWS', 1),
      locationMatchingStrategy: 'EXACT_LOCATION',
    };
    const { matchedDeveloperMetadata = [] } = search([onColumn, onRow, onSheet], wanted);
    expect(matchedDeveloperMetadata).toHaveLength(1);
    expect(() => search([onRow], { ...wanted, locationType: 'ROW' })).toThrow(
      'locationType must not be set when matching an exact location.',
    );
  });

  test('one entry is got by its id', () => {
    const store = storeWith();
    store.batchUpdate(workbookId, { requests: [onColumn] });
    expect(store.getMetadata(workbookId, '1')).toEqual({ ...key, metadataId: 1, location: at(2) });
    expect(refusal(() => store.getMetadata(workbookId, '2'))).toBe(
      '404 NOT_FOUND: Requested entity was not found.',
    );
    expect(refusal(() => store.getMetadata(workbookId, 'cot'))).toContain('TYPE_INT32');
  });
});

// developers.google.com/workspace/sheets/api/guides/metadata, "Limits": keys and values count.
describe('30,000 characters', () => {
  const long = (length: number, location: object) =>
    metadata('k', 'x'.repeat(length - 1), location);
  const onRow = { dimensionRange: { sheetId: 0, dimension: 'ROWS', startIndex: 0, endIndex: 1 } };

  test.each<[string, Request[]]>([
    ['the spreadsheet', [long(30_000, { spreadsheet: true })]],
    ['each sheet', [long(30_000, { sheetId: 0 }), long(30_000, { sheetId: 7 })]],
    ['a sheet and its rows', [long(20_000, onSheet), long(10_000, onRow)]],
  ])('fit %s', (_, requests) => expect(() => after(...requests)).not.toThrow());

  test.each<[string, Request[]]>([
    ['the spreadsheet', [long(20_000, { spreadsheet: true }), long(10_001, { spreadsheet: true })]],
    ['a sheet and its rows', [long(20_000, onSheet), long(10_001, onRow)]],
  ])('and no more fit %s', (_, requests) => {
    expect(refusal(() => after(...requests))).toContain('exceeds the limit of 30000 characters');
  });
});
