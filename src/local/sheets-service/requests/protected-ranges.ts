/** Requests about protected ranges. */
import Schema = GoogleAppsScript.Sheets.Schema;
import { areaOf } from '../areas';
import { nextId, required, sheetsOf, writable, writableSheet, type Draft } from '../draft';
import { invalidArgument } from '../failures';
import { changeByMask, changeMask } from '../field-masks';
import { integer, message, one, text } from '../messages/message';
import { protectedRange } from '../messages/ranges';
import { requestKind } from './request';

const addRange = message<Schema.AddProtectedRangeRequest>('AddProtectedRangeRequest', {
  protectedRange: one(protectedRange),
});

const updateRange = message<Schema.UpdateProtectedRangeRequest>('UpdateProtectedRangeRequest', {
  protectedRange: one(protectedRange),
  fields: text,
});

const deleteRange = message<Schema.DeleteProtectedRangeRequest>('DeleteProtectedRangeRequest', {
  protectedRangeId: integer,
});

export const protectedRangeRequests = {
  addProtectedRange: requestKind(
    addRange,
    (draft, request) => {
      const given = required(request.protectedRange, 'protectedRange');
      const ids = sheetsOf(draft).flatMap((sheet) =>
        (sheet.protectedRanges ?? []).map(({ protectedRangeId }) => protectedRangeId),
      );
      const protectedRangeId = given.protectedRangeId ?? nextId(ids);
      if (ids.includes(protectedRangeId)) {
        throw invalidArgument(`A protected range with the id ${protectedRangeId} already exists.`);
      }
      const added = { ...given, protectedRangeId, requestingUserCanEdit: true };
      place(draft, added);
      // Recorded: the reply has editors as they were sent, and later answers the owner among them.
      return { addProtectedRange: { protectedRange: { editors: {}, ...added } } };
    },
    message<Schema.AddProtectedRangeResponse>('AddProtectedRangeResponse', {
      protectedRange: one(protectedRange),
    }),
  ),

  updateProtectedRange: requestKind(updateRange, (draft, request) => {
    const wanted = required(request.protectedRange, 'protectedRange');
    const mask = changeMask(request.fields, protectedRange);
    place(draft, changeByMask(takeOut(draft, wanted.protectedRangeId), wanted, mask));
  }),

  deleteProtectedRange: requestKind(deleteRange, (draft, { protectedRangeId }) => {
    takeOut(draft, protectedRangeId);
  }),
};

/** Puts a protection on the sheet of its range. @throws 400 for a range or sheet that is not there */
function place(draft: Draft, added: Schema.ProtectedRange): void {
  const { sheetId } = areaOf(draft, required(added.range, 'protectedRange.range'));
  for (const range of added.unprotectedRanges ?? []) areaOf(draft, range);
  const sheet = writableSheet(draft, sheetId);
  sheet.protectedRanges = [...(sheet.protectedRanges ?? []), added];
}

/** Removes a protection and gives it back. @throws 400 "No protected range with id: 5" */
function takeOut(draft: Draft, id = 0): Schema.ProtectedRange {
  for (const sheet of sheetsOf(draft)) {
    const index = (sheet.protectedRanges ?? []).findIndex((range) => range.protectedRangeId === id);
    if (index < 0) continue;
    const target = writableSheet(draft, sheet.properties?.sheetId ?? 0);
    const ranges = writable(draft, target.protectedRanges ?? []);
    const [taken] = ranges.splice(index, 1);
    target.protectedRanges = ranges;
    return taken!;
  }
  throw invalidArgument(`No protected range with id: ${id}`);
}
