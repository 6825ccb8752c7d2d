/** Requests about banded ranges: addBanding, updateBanding, deleteBanding. */
import Schema = GoogleAppsScript.Sheets.Schema;
import { areaOf, gridRangeOf, gridSize, overlaps, storedArea } from '../areas';
import { nextId, required, sheetsOf, sheetById, writableSheet, type Draft } from '../draft';
import { invalidArgument } from '../failures';
import { changeByMask, changeMask } from '../field-masks';
import { bandedRange } from '../messages/banding';
import { integer, message, one, text } from '../messages/message';
import { requestKind } from './request';

const addBanding = message<Schema.AddBandingRequest>('AddBandingRequest', {
  bandedRange: one(bandedRange),
});

const updateBanding = message<Schema.UpdateBandingRequest>('UpdateBandingRequest', {
  bandedRange: one(bandedRange),
  fields: text,
});

const deleteBanding = message<Schema.DeleteBandingRequest>('DeleteBandingRequest', {
  bandedRangeId: integer,
});

const added = message<Schema.AddBandingResponse>('AddBandingResponse', {
  bandedRange: one(bandedRange),
});

export const bandingRequests = {
  addBanding: requestKind(
    addBanding,
    (draft, request) => {
      const given = required(request.bandedRange, 'bandedRange');
      const ids = sheetsOf(draft).flatMap(({ bandedRanges = [] }) =>
        bandedRanges.map(({ bandedRangeId }) => bandedRangeId),
      );
      const bandedRangeId = given.bandedRangeId ?? nextId(ids);
      if (ids.includes(bandedRangeId)) {
        throw invalidArgument(`A banded range with the id ${bandedRangeId} already exists.`);
      }
      const banding = place(draft, { ...given, bandedRangeId });
      return { addBanding: { bandedRange: banding } };
    },
    added,
  ),

  updateBanding: requestKind(updateBanding, (draft, request) => {
    const wanted = required(request.bandedRange, 'bandedRange');
    const mask = new Map(changeMask(request.fields, bandedRange));
    mask.delete('bandedRangeId');
    place(draft, changeByMask(takeOut(draft, wanted.bandedRangeId), wanted, mask));
  }),

  deleteBanding: requestKind(deleteBanding, (draft, { bandedRangeId }) => {
    takeOut(draft, bandedRangeId);
  }),
};

/**
 * Puts a banding on the sheet of its range, open ends closed.
 * @throws 400 without a range or colours, and where another banding lies in the range
 */
function place(draft: Draft, banding: Schema.BandedRange): Schema.BandedRange {
  const area = areaOf(draft, required(banding.range, 'bandedRange.range'));
  const { rowProperties, columnProperties } = banding;
  required(rowProperties ?? columnProperties, 'bandedRange.rowProperties or columnProperties');
  for (const { firstBandColor, firstBandColorStyle, ...rest } of [
    rowProperties,
    columnProperties,
  ].filter((properties) => properties !== undefined)) {
    required(firstBandColorStyle ?? firstBandColor, 'firstBandColorStyle');
    required(rest.secondBandColorStyle ?? rest.secondBandColor, 'secondBandColorStyle');
  }
  const sheet = sheetById(draft, area.sheetId);
  const taken = (sheet.bandedRanges ?? []).some(({ range = {} }) =>
    overlaps(area, storedArea(range, gridSize(sheet))),
  );
  if (taken) {
    throw invalidArgument(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
  }
  const placed = { ...banding, range: gridRangeOf(area.sheetId, area) };
  writableSheet(draft, area.sheetId).bandedRanges = [...(sheet.bandedRanges ?? []), placed];
  return placed;
}

/** Removes a banding and gives it back. @throws 400 where there is none with that id */
function takeOut(draft: Draft, id = 0): Schema.BandedRange {
  for (const { properties, bandedRanges = [] } of sheetsOf(draft)) {
    const found = bandedRanges.find(({ bandedRangeId }) => bandedRangeId === id);
    if (found === undefined) continue;
    writableSheet(draft, properties?.sheetId ?? 0).bandedRanges = bandedRanges.filter(
      (banding) => banding !== found,
    );
    return found;
  }
  throw invalidArgument(`No banded range with id: ${id}`);
}
