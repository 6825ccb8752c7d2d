/** The Sheets API v4 in memory: spreadsheets by id, each replaced as a whole by a successful call. */
import { randomBytes } from 'node:crypto';
import type { Spreadsheet } from '../../sheets/api';
import { batchUpdate } from './batch-update';
import { createSpreadsheet } from './create';
import { notFound } from './failures';
import { getSpreadsheet } from './get';
import { readValues } from './read-values';
import type { SheetsStore } from './service';

export function createSheetsStore(): SheetsStore {
  const spreadsheets = new Map<string, Spreadsheet>();

  const held = (spreadsheetId: string): Spreadsheet => {
    const spreadsheet = spreadsheets.get(spreadsheetId);
    if (spreadsheet === undefined) throw notFound();
    return spreadsheet;
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

    get: (spreadsheetId, options) => getSpreadsheet(held(spreadsheetId), options),

    batchGetValues: (spreadsheetId, ranges, options) => ({
      spreadsheetId,
      valueRanges: readValues(held(spreadsheetId), ranges, options),
    }),

    batchUpdate: (spreadsheetId, body) => {
      const { spreadsheet, replies, body: read } = batchUpdate(held(spreadsheetId), body);
      spreadsheets.set(spreadsheetId, spreadsheet);
      const { includeSpreadsheetInResponse, responseIncludeGridData = false } = read;
      return {
        spreadsheetId,
        replies,
        ...(includeSpreadsheetInResponse === true && {
          updatedSpreadsheet: getSpreadsheet(spreadsheet, {
            includeGridData: responseIncludeGridData,
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
