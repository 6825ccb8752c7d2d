/** The Sheets API v4 in memory: spreadsheets by id, each replaced as a whole by a successful call. */
import { randomBytes } from 'node:crypto';
import type { Spreadsheet } from '../../sheets/api';
import { batchUpdate } from './batch-update';
import { createSpreadsheet, spreadsheetUrl } from './create';
import { getByDataFilter } from './data-filters';
import { notFound } from './failures';
import { getSpreadsheet } from './get';
import { getMetadata, searchMetadata } from './read-metadata';
import { readByDataFilter, readValues } from './read-values';
import type { SheetsStore } from './service';
import { appendValues } from './values/append-values';
import {
  batchClearByDataFilter,
  batchClearValues,
  batchUpdateByDataFilter,
  batchUpdateValues,
} from './values/batch-values';
import { clearValues } from './values/clear-values';
import { updateValues } from './values/update-values';
import type { Written } from './values/write-rows';

/** @param fetch gives a spreadsheet that is not held yet, when it is asked for; by default there is none */
export function createSheetsStore(
  fetch: (spreadsheetId: string) => Spreadsheet | undefined = () => undefined,
): SheetsStore {
  const spreadsheets = new Map<string, Spreadsheet>();
  const removed = new Set<string>();

  const held = (spreadsheetId: string): Spreadsheet => {
    const known = spreadsheets.get(spreadsheetId);
    if (known !== undefined) return known;
    const fetched = removed.has(spreadsheetId) ? undefined : fetch(spreadsheetId);
    if (fetched === undefined) throw notFound();
    spreadsheets.set(spreadsheetId, fetched);
    return fetched;
  };

  /** Keeps what a call made of a spreadsheet, and gives its reply. */
  const keep = <Reply>(spreadsheetId: string, { spreadsheet, reply }: Written<Reply>): Reply => {
    spreadsheets.set(spreadsheetId, spreadsheet);
    return reply;
  };

  return {
    put: (spreadsheet) => {
      const { spreadsheetId } = spreadsheet;
      if (spreadsheetId === undefined) throw new TypeError('A spreadsheet needs a spreadsheetId.');
      spreadsheets.set(spreadsheetId, spreadsheet);
    },

    peek: held,

    create: (body) => {
      const spreadsheetId = newSpreadsheetId();
      const created = createSpreadsheet(body, spreadsheetId);
      spreadsheets.set(spreadsheetId, created);
      return getSpreadsheet(created);
    },

    copySpreadsheet: (spreadsheetId, title) => {
      const original = held(spreadsheetId);
      const id = newSpreadsheetId();
      spreadsheets.set(id, {
        ...original,
        spreadsheetId: id,
        properties: { ...original.properties, title },
        spreadsheetUrl: spreadsheetUrl(id),
      });
      return id;
    },

    removeSpreadsheet: (spreadsheetId) => {
      held(spreadsheetId);
      spreadsheets.delete(spreadsheetId);
      removed.add(spreadsheetId);
    },

    get: (spreadsheetId, options) => getSpreadsheet(held(spreadsheetId), options),

    batchGetValues: (spreadsheetId, ranges, options) => ({
      spreadsheetId,
      valueRanges: readValues(held(spreadsheetId), ranges, options),
    }),

    updateValues: (spreadsheetId, range, body, options) =>
      keep(spreadsheetId, updateValues(held(spreadsheetId), range, body, options)),

    appendValues: (spreadsheetId, range, body, options) =>
      keep(spreadsheetId, appendValues(held(spreadsheetId), range, body, options)),

    clearValues: (spreadsheetId, range) =>
      keep(spreadsheetId, clearValues(held(spreadsheetId), range)),

    batchUpdateValues: (spreadsheetId, body) =>
      keep(spreadsheetId, batchUpdateValues(held(spreadsheetId), body)),

    batchUpdateByDataFilter: (spreadsheetId, body) =>
      keep(spreadsheetId, batchUpdateByDataFilter(held(spreadsheetId), body)),

    batchClearValues: (spreadsheetId, body) =>
      keep(spreadsheetId, batchClearValues(held(spreadsheetId), body)),

    batchClearByDataFilter: (spreadsheetId, body) =>
      keep(spreadsheetId, batchClearByDataFilter(held(spreadsheetId), body)),

    batchGetByDataFilter: (spreadsheetId, body) => ({
      spreadsheetId,
      valueRanges: readByDataFilter(held(spreadsheetId), body),
    }),

    getByDataFilter: (spreadsheetId, body, options = {}) =>
      getByDataFilter(held(spreadsheetId), body, options),

    getMetadata: (spreadsheetId, id) => getMetadata(held(spreadsheetId), id),

    searchMetadata: (spreadsheetId, body) => searchMetadata(held(spreadsheetId), body),

    batchUpdate: (spreadsheetId, body) => {
      const { spreadsheet, replies, body: read } = batchUpdate(held(spreadsheetId), body);
      spreadsheets.set(spreadsheetId, spreadsheet);
      const { includeSpreadsheetInResponse, responseIncludeGridData = false } = read;
      const { responseRanges } = read;
      return {
        spreadsheetId,
        replies,
        ...(includeSpreadsheetInResponse === true && {
          updatedSpreadsheet: getSpreadsheet(spreadsheet, {
            includeGridData: responseIncludeGridData,
            ...(responseRanges !== undefined && { ranges: responseRanges }),
          }),
        }),
      };
    },
  };
}

/** 44 characters, as Google's ids are long. */
function newSpreadsheetId(): string {
  return randomBytes(33).toString('base64url');
}
