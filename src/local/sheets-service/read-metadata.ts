/** spreadsheets.developerMetadata: one entry by its id, and a search. */
import Schema = GoogleAppsScript.Sheets.Schema;
import type { DeveloperMetadata, Spreadsheet } from '../../sheets/api';
import { answered } from './answered';
import { invalidArgument, notFound } from './failures';
import { list, message, one } from './messages/message';
import { dataFilter, developerMetadata } from './messages/metadata';
import { readMessage } from './messages/read-message';
import { allMetadata, findMetadata } from './metadata';

const searchBody = message<Schema.SearchDeveloperMetadataRequest>(
  'SearchDeveloperMetadataRequest',
  { dataFilters: list(one(dataFilter)) },
);

/** @throws 400 for what is no id, 404 where there is no such entry */
export function getMetadata(spreadsheet: Spreadsheet, id: string): DeveloperMetadata {
  if (!/^\d{1,10}$/.test(id)) {
    throw invalidArgument(`Invalid value at 'metadata_id' (TYPE_INT32), "${id}"`);
  }
  const found = allMetadata(spreadsheet).find(({ metadataId }) => metadataId === Number(id));
  if (found === undefined) throw notFound();
  return answered(found, developerMetadata);
}

/** Every entry that a filter matches, with the filters that do. */
export function searchMetadata(spreadsheet: Spreadsheet, body: unknown): object {
  const { dataFilters = [] } = readMessage(body, searchBody);
  const matchedDeveloperMetadata = findMetadata(spreadsheet, dataFilters).map(
    ({ metadata, filters }) => ({
      developerMetadata: answered(metadata, developerMetadata),
      dataFilters: filters,
    }),
  );
  return matchedDeveloperMetadata.length === 0 ? {} : { matchedDeveloperMetadata };
}
