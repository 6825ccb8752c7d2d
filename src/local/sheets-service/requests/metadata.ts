/** Requests about developer metadata, on the spreadsheet or on one of its sheets. */
import Schema = GoogleAppsScript.Sheets.Schema;
import type { DeveloperMetadata } from '../../../sheets/api';
import { nextId, required, sheetById, sheetsOf, writableSheet, type Draft } from '../draft';
import { invalidArgument } from '../failures';
import { changeByMask, changeMask } from '../field-masks';
import { integer, list, message, one, text, unsupported } from '../messages/message';
import {
  developerMetadata,
  locationTypes,
  metadataLocation,
  metadataVisibility,
} from '../messages/spreadsheets';
import { requestKind } from './request';

const lookup = message<Schema.DeveloperMetadataLookup>('DeveloperMetadataLookup', {
  locationType: locationTypes,
  metadataLocation: one(metadataLocation),
  locationMatchingStrategy: unsupported,
  metadataId: integer,
  metadataKey: text,
  metadataValue: text,
  visibility: metadataVisibility,
});

const dataFilter = message<Schema.DataFilter>(
  'DataFilter',
  { developerMetadataLookup: one(lookup), a1Range: unsupported, gridRange: unsupported },
  { filter: ['developerMetadataLookup', 'a1Range', 'gridRange'] },
);

const createMetadata = message<Schema.CreateDeveloperMetadataRequest>(
  'CreateDeveloperMetadataRequest',
  { developerMetadata: one(developerMetadata) },
);

const updateMetadata = message<Schema.UpdateDeveloperMetadataRequest>(
  'UpdateDeveloperMetadataRequest',
  {
    dataFilters: list(one(dataFilter)),
    developerMetadata: one(developerMetadata),
    fields: text,
  },
);

const deleteMetadata = message<Schema.DeleteDeveloperMetadataRequest>(
  'DeleteDeveloperMetadataRequest',
  { dataFilter: one(dataFilter) },
);

export const metadataRequests = {
  createDeveloperMetadata: requestKind(createMetadata, (draft, request) => {
    const given = required(request.developerMetadata, 'developerMetadata');
    const ids = allMetadata(draft).map(({ metadataId }) => metadataId);
    const metadataId = given.metadataId ?? nextId(ids);
    if (ids.includes(metadataId)) {
      throw invalidArgument(
        `Cannot add developer metadata with ID [${metadataId}] because developer metadata with that ID already exists.`,
      );
    }
    const added = checked({ metadataId, ...given });
    place(draft, added);
    return { createDeveloperMetadata: { developerMetadata: added } };
  }),

  updateDeveloperMetadata: requestKind(updateMetadata, (draft, request) => {
    const mask = new Map(changeMask(request.fields, developerMetadata));
    mask.delete('metadataId');
    const wanted = required(request.developerMetadata, 'developerMetadata');
    const filters = request.dataFilters ?? [];
    const found = takeOut(draft, (metadata) => filters.some((filter) => matches(metadata, filter)));
    const changed = found.map((metadata) => checked(changeByMask(metadata, wanted, mask)));
    for (const metadata of changed) place(draft, metadata);
    return { updateDeveloperMetadata: { developerMetadata: changed } };
  }),

  deleteDeveloperMetadata: requestKind(deleteMetadata, (draft, request) => {
    const filter = required(request.dataFilter, 'dataFilter');
    const deleted = takeOut(draft, (metadata) => matches(metadata, filter));
    return { deleteDeveloperMetadata: { deletedDeveloperMetadata: deleted } };
  }),
};

function allMetadata(draft: Draft): readonly DeveloperMetadata[] {
  return [
    ...(draft.spreadsheet.developerMetadata ?? []),
    ...sheetsOf(draft).flatMap((sheet) => sheet.developerMetadata ?? []),
  ];
}

/** Metadata complete and with the type of its location. @throws 400 naming what is missing */
function checked(metadata: DeveloperMetadata): DeveloperMetadata {
  required(metadata.metadataKey, 'developerMetadata.metadataKey');
  required(metadata.visibility, 'developerMetadata.visibility');
  const { spreadsheet, sheetId } = required(metadata.location, 'developerMetadata.location');
  if (spreadsheet === true) {
    return { ...metadata, location: { locationType: 'SPREADSHEET', spreadsheet: true } };
  }
  const onSheet = required(sheetId, 'developerMetadata.location.sheetId');
  return { ...metadata, location: { locationType: 'SHEET', sheetId: onSheet } };
}

/** Puts metadata where its location says. @throws 400 for a sheet that is not there */
function place(draft: Draft, metadata: DeveloperMetadata): void {
  const sheetId = metadata.location?.sheetId;
  if (sheetId !== undefined) sheetById(draft, sheetId);
  const holder = sheetId === undefined ? draft.spreadsheet : writableSheet(draft, sheetId);
  holder.developerMetadata = [...(holder.developerMetadata ?? []), metadata];
}

/** Removes the metadata wanted and gives it back. */
function takeOut(
  draft: Draft,
  wanted: (metadata: DeveloperMetadata) => boolean,
): DeveloperMetadata[] {
  const taken = allMetadata(draft).filter(wanted);
  const rest = (all: readonly DeveloperMetadata[]) => all.filter((item) => !taken.includes(item));
  const { developerMetadata } = draft.spreadsheet;
  if (developerMetadata?.some(wanted))
    draft.spreadsheet.developerMetadata = rest(developerMetadata);
  for (const sheet of sheetsOf(draft)) {
    const onSheet = sheet.developerMetadata ?? [];
    if (!onSheet.some(wanted)) continue;
    writableSheet(draft, sheet.properties?.sheetId ?? 0).developerMetadata = rest(onSheet);
  }
  return taken;
}

/** Whether each criterion of the lookup holds. @throws 400 for a lookup without any */
function matches(metadata: DeveloperMetadata, filter: Schema.DataFilter): boolean {
  const wanted = required(filter.developerMetadataLookup, 'developerMetadataLookup');
  if (Object.keys(wanted).length === 0) {
    throw invalidArgument('developerMetadataLookup must name at least one criterion.');
  }
  const { locationType, metadataLocation: place, ...equal } = wanted;
  const { location } = metadata;
  return (
    (locationType === undefined || locationType === location?.locationType) &&
    (place === undefined ||
      (place.sheetId === location?.sheetId &&
        (place.spreadsheet ?? false) === (location?.spreadsheet ?? false))) &&
    (Object.entries(equal) as [keyof DeveloperMetadata, unknown][]).every(
      ([name, value]) => metadata[name] === value,
    )
  );
}
