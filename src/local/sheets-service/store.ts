/** The Sheets API v4 in memory: spreadsheets by id, each replaced as a whole by a successful call. */
import { randomBytes } from 'node:crypto';
import type { Spreadsheet } from '../../sheets/api';
import { batchUpdate } from './batch-update';
import { createSpreadsheet, spreadsheetUrl } from './create';
import { notFound } from './failures';
import { getSpreadsheet } from './get';
import { readValues } from './read-values';
import type { SheetsStore } from './service';
import { appendValues } from './values/append-values';
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
