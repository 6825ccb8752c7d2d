/** The Sheets API v4 in memory: spreadsheets by id, each replaced as a whole by a successful call. */
import type { Spreadsheet } from '../../../sheets/api';
import { todayInVietnam } from '../../clock';
import { randomId } from '../../random';
import { createFormulaComputer, type FormulaComputer } from '../../formulas/compute-formulas';
import { withNotComputedMark } from '../../formulas/not-computed-mark';
import { batchUpdate } from './batch-update';
import { copySheetTo, readDestination } from './copy-sheet';
import { createSpreadsheet, spreadsheetUrl } from './create';
import { getByDataFilter } from './data-filters';
import { notFound, permissionDenied } from './failures';
import { answered } from './answered';
import { getSpreadsheet } from './get';
import type { Message } from './messages/message';
import { sheetProperties } from './messages/spreadsheets';
import { localUser } from './local-user';
import { getMetadata, searchMetadata } from './metadata';
import { readByDataFilter, readValues } from './read-values';
import type { SheetsStore } from './service';
import { appendValues } from './values/append-values';
import {
  batchClearByDataFilter,
  batchClearValues,
  batchUpdateByDataFilter,
  batchUpdateValues,
} from './values/batch-values';
import { clearValues } from './values/update-values';
import {
  appendedValues,
  batchCleared,
  batchUpdated,
  clearedValues,
  updatedValues,
} from './values/replies';
import { updateValues } from './values/update-values';
import type { WriteOptions } from './values/body';
import type { Written } from './values/update-values';
import type { UpdatedValues } from './service';

export interface StoreOptions {
  /** The account that uses the store, and owns what is in it. */
  readonly owner?: string;
  /** Whether that account may open a spreadsheet: one of someone else, not shared, is refused with 403. */
  readonly mayOpen?: (spreadsheetId: string) => boolean;
  /** The day serial that TODAY gives in formulas. */
  readonly today?: () => number;
  /**
   * Whether FORMULA with FORMATTED_STRING shows dates as text, as the documentation implies; no
   * recording of Google says so, and with false they are numbers.
   */
  readonly showsDatesAmongFormulas?: boolean;
}

/** @param fetch gives a spreadsheet that is not held yet, when it is asked for; by default there is none */
export function createSheetsStore(
  fetch: (spreadsheetId: string) => Spreadsheet | undefined = () => undefined,
  {
    owner = localUser.emailAddress,
    mayOpen = () => true,
    today = todayInVietnam,
    showsDatesAmongFormulas = true,
  }: StoreOptions = {},
): SheetsStore {
  const spreadsheets = new Map<string, Spreadsheet>();
  const computers = new Map<string, FormulaComputer>();
  const removed = new Set<string>();

  /** What is held has the result of every formula. */
  const hold = (spreadsheetId: string, spreadsheet: Spreadsheet): Spreadsheet => {
    let formulas = computers.get(spreadsheetId);
    if (formulas === undefined) {
      formulas = createFormulaComputer(today);
      computers.set(spreadsheetId, formulas);
    }
    const computed = formulas.compute(spreadsheet);
    spreadsheets.set(spreadsheetId, computed);
    return computed;
  };

  const held = (spreadsheetId: string): Spreadsheet => {
    const known = spreadsheets.get(spreadsheetId);
    if (known !== undefined) return known;
    const fetched = removed.has(spreadsheetId) ? undefined : fetch(spreadsheetId);
    if (fetched === undefined) throw notFound();
    return hold(spreadsheetId, fetched);
  };

  /** A reply that shows what was written shows the results of formulas among it. */
  const withComputed = (
    spreadsheetId: string,
    reply: UpdatedValues,
    options: WriteOptions,
  ): UpdatedValues => {
    const { updatedData } = reply;
    if (updatedData === undefined) return reply;
    const [computed] = readValues(held(spreadsheetId), [updatedData.range], {
      valueRenderOption: options.responseValueRenderOption ?? 'FORMATTED_VALUE',
      dateTimeRenderOption: options.responseDateTimeRenderOption ?? 'SERIAL_NUMBER',
    });
    return { ...reply, ...(computed && { updatedData: computed }) };
  };

  /** @throws 403 for what the account may not open, 404 for what is not there */
  const opened = (spreadsheetId: string): Spreadsheet => {
    const spreadsheet = held(spreadsheetId);
    if (!mayOpen(spreadsheetId)) throw permissionDenied();
    return spreadsheet;
  };

  /** Keeps what a call made of a spreadsheet, and gives its reply as answers are. */
  const keep = <Reply extends object>(
    spreadsheetId: string,
    { spreadsheet, reply }: Written<Reply>,
    message: Message<Reply>,
  ): Reply => {
    hold(spreadsheetId, spreadsheet);
    return answered(reply, message);
  };

  return {
    put: (spreadsheet) => {
      const { spreadsheetId } = spreadsheet;
      if (spreadsheetId === undefined) throw new TypeError('A spreadsheet needs a spreadsheetId.');
      hold(spreadsheetId, spreadsheet);
    },

    peek: held,

    create: (body) => {
      const spreadsheetId = newSpreadsheetId();
      const created = createSpreadsheet(body, spreadsheetId);
      return getSpreadsheet(hold(spreadsheetId, created));
    },

    copySpreadsheet: (spreadsheetId, title) => {
      const original = held(spreadsheetId);
      const id = newSpreadsheetId();
      hold(id, {
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
      computers.delete(spreadsheetId);
      removed.add(spreadsheetId);
    },

    get: (spreadsheetId, options) => {
      const spreadsheet = opened(spreadsheetId);
      const notComputed = computers.get(spreadsheetId)?.notComputed() ?? [];
      return getSpreadsheet(withNotComputedMark(spreadsheet, notComputed), options, owner);
    },

    batchGetValues: (spreadsheetId, ranges, options) => ({
      spreadsheetId,
      valueRanges: readValues(
        opened(spreadsheetId),
        ranges,
        options?.valueRenderOption === 'FORMULA' && !showsDatesAmongFormulas
          ? { ...options, dateTimeRenderOption: 'SERIAL_NUMBER' }
          : options,
      ),
    }),

    updateValues: (spreadsheetId, range, body, options) =>
      withComputed(
        spreadsheetId,
        keep(
          spreadsheetId,
          updateValues(opened(spreadsheetId), range, body, options),
          updatedValues,
        ),
        options,
      ),

    appendValues: (spreadsheetId, range, body, options) =>
      keep(
        spreadsheetId,
        appendValues(opened(spreadsheetId), range, body, options),
        appendedValues,
      ),

    clearValues: (spreadsheetId, range) =>
      keep(spreadsheetId, clearValues(opened(spreadsheetId), range), clearedValues),

    batchUpdateValues: (spreadsheetId, body) =>
      keep(spreadsheetId, batchUpdateValues(opened(spreadsheetId), body), batchUpdated),

    batchUpdateByDataFilter: (spreadsheetId, body) =>
      keep(spreadsheetId, batchUpdateByDataFilter(opened(spreadsheetId), body), batchUpdated),

    batchClearValues: (spreadsheetId, body) =>
      keep(spreadsheetId, batchClearValues(opened(spreadsheetId), body), batchCleared),

    batchClearByDataFilter: (spreadsheetId, body) =>
      keep(spreadsheetId, batchClearByDataFilter(opened(spreadsheetId), body), batchCleared),

    batchGetByDataFilter: (spreadsheetId, body) => ({
      spreadsheetId,
      valueRanges: readByDataFilter(opened(spreadsheetId), body),
    }),

    getByDataFilter: (spreadsheetId, body, options = {}) =>
      getByDataFilter(opened(spreadsheetId), body, { ...options, owner }),

    copySheetTo: (spreadsheetId, sheetId, body) => {
      const destinationId = readDestination(body);
      const from = opened(spreadsheetId);
      return keep(
        destinationId,
        copySheetTo(from, sheetId, opened(destinationId)),
        sheetProperties,
      );
    },

    getMetadata: (spreadsheetId, id) => getMetadata(opened(spreadsheetId), id),

    searchMetadata: (spreadsheetId, body) => searchMetadata(opened(spreadsheetId), body),

    batchUpdate: (spreadsheetId, body) => {
      const {
        spreadsheet: changed,
        replies,
        body: read,
      } = batchUpdate(opened(spreadsheetId), body);
      const spreadsheet = hold(spreadsheetId, changed);
      const { includeSpreadsheetInResponse, responseIncludeGridData = false } = read;
      const { responseRanges } = read;
      return {
        spreadsheetId,
        replies,
        ...(includeSpreadsheetInResponse === true && {
          updatedSpreadsheet: getSpreadsheet(
            spreadsheet,
            {
              includeGridData: responseIncludeGridData,
              ...(responseRanges !== undefined && { ranges: responseRanges }),
            },
            owner,
          ),
        }),
      };
    },
  };
}

/** 44 characters, as Google's ids are long. */
function newSpreadsheetId(): string {
  return randomId(33);
}
