/** The Sheets API as an editor meets it, who is not the owner: hard protections bind, and are refused in Google's words. */
import type { Sheet, Spreadsheet } from '../../../sheets/api';
import { invalidArgument } from './failures';
import { binds, runsIntoProtection } from './protections';
import type { SheetsService, SheetsStore } from './service';
import { createSheetsStore } from './store';

/** Quoted in public projects, with code 400. */
const refusal =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** @param email the account; who may edit a protection names it among its editors */
export function asEditor(store: SheetsStore, email: string): SheetsService {
  return {
    create: (body) => store.create(body),
    get: (id, options) => storeWith(asSeen(store.peek(id), email)).get(id, options),
    batchGetValues: (...args) => store.batchGetValues(...args),
    batchUpdate: (id, body) => {
      const trial = storeWith(store.peek(id));
      for (const [index, request] of body.requests.entries()) {
        if (runsIntoProtection(trial.peek(id), request, email)) {
          const [name = ''] = Object.keys(request);
          throw invalidArgument(`Invalid requests[${index}].${name}: ${refusal}`);
        }
        try {
          trial.batchUpdate(id, { requests: [request] });
        } catch {
          // What else is wrong with it is said of the whole batch, below.
          break;
        }
      }
      return store.batchUpdate(id, body);
    },
  };
}

function storeWith(spreadsheet: Spreadsheet): SheetsStore {
  const store = createSheetsStore();
  store.put(spreadsheet);
  return store;
}

/** Who may not edit a range is not told who may. */
function asSeen(spreadsheet: Spreadsheet, email: string): Spreadsheet {
  const seen = (sheet: Sheet): Sheet => ({
    ...sheet,
    protectedRanges: (sheet.protectedRanges ?? []).map((one) => {
      if (!binds(one, email)) return one;
      const { editors: _hidden, requestingUserCanEdit: _asOwner, ...rest } = one;
      return rest;
    }),
  });
  return {
    ...spreadsheet,
    sheets: (spreadsheet.sheets ?? []).map((sheet) =>
      sheet.protectedRanges === undefined ? sheet : seen(sheet),
    ),
  };
}
