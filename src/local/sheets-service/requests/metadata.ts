/** Requests about developer metadata, on the spreadsheet, its sheets, or single rows and columns. */
import Schema = GoogleAppsScript.Sheets.Schema;
import type { DeveloperMetadata } from '../../../sheets/api';
import { nextId, required, type Draft } from '../draft';
import { invalidArgument } from '../failures';
import { changeByMask, changeMask } from '../field-masks';
import { list, message, one, text } from '../messages/message';
import { dataFilter, developerMetadata } from '../messages/metadata';
import {
  allMetadata,
  checkMetadata,
  findMetadata,
  placeMetadata,
  removeMetadata,
} from '../metadata';
import { requestKind } from './request';

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

const createdMetadata = message<Schema.CreateDeveloperMetadataResponse>(
  'CreateDeveloperMetadataResponse',
  { developerMetadata: one(developerMetadata) },
);

const updatedMetadata = message<Schema.UpdateDeveloperMetadataResponse>(
  'UpdateDeveloperMetadataResponse',
  { developerMetadata: list(one(developerMetadata)) },
);

const deletedMetadata = message<Schema.DeleteDeveloperMetadataResponse>(
  'DeleteDeveloperMetadataResponse',
  { deletedDeveloperMetadata: list(one(developerMetadata)) },
);

export const metadataRequests = {
  createDeveloperMetadata: requestKind(
    createMetadata,
    (draft, request) => {
      const given = required(request.developerMetadata, 'developerMetadata');
      const ids = allMetadata(draft.spreadsheet).map(({ metadataId }) => metadataId);
      const metadataId = given.metadataId ?? nextId(ids);
      if (ids.includes(metadataId)) {
        throw invalidArgument(
          `Cannot add developer metadata with ID [${metadataId}] because developer metadata with that ID already exists.`,
        );
      }
      const added = checkMetadata(draft, { metadataId, ...given });
      placeMetadata(draft, added);
      return { createDeveloperMetadata: { developerMetadata: added } };
    },
    createdMetadata,
  ),

  updateDeveloperMetadata: requestKind(
    updateMetadata,
    (draft, request) => {
      const mask = new Map(changeMask(request.fields, developerMetadata));
      mask.delete('metadataId');
      const wanted = required(request.developerMetadata, 'developerMetadata');
      const found = takeOut(draft, request.dataFilters ?? []);
      // A location is one whole: of the old one nothing stays.
      if (mask.has('location')) mask.set('location', new Map());
      const changed = found.map((metadata) =>
        checkMetadata(draft, changeByMask(metadata, wanted, mask)),
      );
      for (const metadata of changed) placeMetadata(draft, metadata);
      return { updateDeveloperMetadata: { developerMetadata: changed } };
    },
    updatedMetadata,
  ),

  deleteDeveloperMetadata: requestKind(
    deleteMetadata,
    (draft, request) => {
      const deleted = takeOut(draft, [required(request.dataFilter, 'dataFilter')]);
      return { deleteDeveloperMetadata: { deletedDeveloperMetadata: deleted } };
    },
    deletedMetadata,
  ),
};

/** Removes the metadata that any of the filters names, and gives it back. */
function takeOut(draft: Draft, filters: readonly Schema.DataFilter[]): DeveloperMetadata[] {
  const taken = findMetadata(draft.spreadsheet, filters).map(({ metadata }) => metadata);
  removeMetadata(draft, new Set(taken.map(({ metadataId }) => metadataId)));
  return taken;
}
