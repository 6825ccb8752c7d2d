/** Requests about the spreadsheet as a whole: its properties and its named ranges. */
import { areaOf } from '../areas';
import { made, required, writable, type Draft, nextId } from '../draft';
import { invalidArgument } from '../failures';
import { changeByMask, changeMask } from '../field-masks';
import { message, one, text, list } from '../messages/message';
import { namedRange, dataFilter, developerMetadata } from '../messages/ranges';
import { spreadsheetProperties } from '../messages/spreadsheets';
import { requestKind } from './request';
import type { DeveloperMetadata } from '../../../../sheets/api';
import {
  allMetadata,
  checkMetadata,
  findMetadata,
  placeMetadata,
  removeMetadata,
} from '../metadata';

import Schema = GoogleAppsScript.Sheets.Schema;

const updateProperties = message<Schema.UpdateSpreadsheetPropertiesRequest>(
  'UpdateSpreadsheetPropertiesRequest',
  { properties: one(spreadsheetProperties), fields: text },
);

const addNamedRange = message<Schema.AddNamedRangeRequest>('AddNamedRangeRequest', {
  namedRange: one(namedRange),
});

const updateNamedRange = message<Schema.UpdateNamedRangeRequest>('UpdateNamedRangeRequest', {
  namedRange: one(namedRange),
  fields: text,
});

const deleteNamedRange = message<Schema.DeleteNamedRangeRequest>('DeleteNamedRangeRequest', {
  namedRangeId: text,
});

export const spreadsheetRequests = {
  updateSpreadsheetProperties: requestKind(updateProperties, (draft, { properties, fields }) => {
    const mask = changeMask(fields, spreadsheetProperties);
    const before = draft.spreadsheet.properties ?? {};
    const after = changeByMask(before, required(properties, 'properties'), mask);
    for (const name of ['title', 'locale', 'timeZone'] as const) {
      if (mask.has(name) && (after[name] ?? '') === '') {
        throw invalidArgument(`${name} cannot be empty.`);
      }
    }
    checkLocale(after.locale);
    draft.spreadsheet.properties = made(draft, after);
  }),

  addNamedRange: requestKind(
    addNamedRange,
    (draft, request) => {
      const given = required(request.namedRange, 'namedRange');
      const { name, range, namedRangeId } = given;
      checkNamedRange(draft, given);
      const before = draft.spreadsheet.namedRanges ?? [];
      const id = namedRangeId ?? freeId(before);
      if (before.some((other) => other.namedRangeId === id)) {
        throw invalidArgument(`A named range with the id ${id} already exists.`);
      }
      const added = { namedRangeId: id, name, range };
      draft.spreadsheet.namedRanges = [...before, added];
      return { addNamedRange: { namedRange: added } };
    },
    message<Schema.AddNamedRangeResponse>('AddNamedRangeResponse', { namedRange: one(namedRange) }),
  ),

  updateNamedRange: requestKind(updateNamedRange, (draft, request) => {
    const wanted = required(request.namedRange, 'namedRange');
    const mask = new Map(changeMask(request.fields, namedRange));
    mask.delete('namedRangeId');
    const ranges = writable(draft, draft.spreadsheet.namedRanges ?? []);
    const index = ranges.findIndex((range) => range.namedRangeId === wanted.namedRangeId);
    const before = ranges[index];
    if (before === undefined) throw noNamedRange(wanted.namedRangeId);
    const after = changeByMask(before, wanted, mask);
    checkNamedRange(draft, after, before);
    ranges[index] = after;
    draft.spreadsheet.namedRanges = ranges;
  }),

  deleteNamedRange: requestKind(deleteNamedRange, (draft, { namedRangeId }) => {
    const ranges = writable(draft, draft.spreadsheet.namedRanges ?? []);
    const index = ranges.findIndex((range) => range.namedRangeId === namedRangeId);
    if (index < 0) throw noNamedRange(namedRangeId);
    ranges.splice(index, 1);
    draft.spreadsheet.namedRanges = ranges;
  }),
};

function noNamedRange(id = '') {
  return invalidArgument(`No named range with id: ${id}`);
}

/** @param own the range itself as it was, whose name is its own */
function checkNamedRange(draft: Draft, { name, range }: Schema.NamedRange, own?: object): void {
  checkName(required(name, 'namedRange.name'));
  areaOf(draft, required(range, 'namedRange.range'));
  const taken = (draft.spreadsheet.namedRanges ?? []).some(
    (other) => other !== own && other.name?.toLowerCase() === name?.toLowerCase(),
  );
  if (!taken) return;
  throw invalidArgument(
    `Cannot add named range with name ${name}, a named range with that name already exists.`,
  );
}

/** "vi", "vi_VN": developers.google.com/sheets/api/reference/rest/v4/spreadsheets, "locale". */
export function checkLocale(locale: string | undefined): void {
  if (locale !== undefined && !/^[a-z]{2,3}(_[A-Z]{2})?$/.test(locale)) {
    throw invalidArgument(`Unsupported locale: ${locale}`);
  }
}

/** Letters, digits and "_", not beginning with a digit, no cell address: support.google.com/docs/answer/63175 */
function checkName(name: string): void {
  const valid = /^[\p{L}_][\p{L}\p{M}\p{N}_.]{0,249}$/u.test(name);
  const address = /^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*|true|false)$/i.test(name);
  if (!valid || address) throw invalidArgument(`Invalid name for a named range: ${name}`);
}

function freeId(ranges: readonly Schema.NamedRange[]): string {
  let number = ranges.length + 1;
  while (ranges.some((range) => range.namedRangeId === String(number))) number += 1;
  return String(number);
}

// Requests about developer metadata, on the spreadsheet, its sheets, or single rows and columns.

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
