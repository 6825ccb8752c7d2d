import { describe, expect, test } from '@jest/globals';
import type { Request } from '../../../../src/sheets/api';
import { after, refusal, refusalOf, replies, sheetOf } from '../workbook';

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
      deleteDeveloperMetadata: { deletedDeveloperMetadata: { metadataId: number }[] };
    };
    const deleted = reply.deleteDeveloperMetadata.deletedDeveloperMetadata;
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
      'a row as location',
      metadata('a', 'b', { dimensionRange: {} }),
      '501 UNIMPLEMENTED: The local host does not support: createDeveloperMetadata.developerMetadata.location.dimensionRange',
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
