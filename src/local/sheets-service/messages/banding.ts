/** Messages of banded ranges: rows or columns in alternating colours. */
import Schema = GoogleAppsScript.Sheets.Schema;
import { integer, message, one, output, text } from './message';
import { color, colorStyle, gridRange } from './ranges';

const bandingProperties = message<Schema.BandingProperties>('BandingProperties', {
  headerColor: one(color),
  headerColorStyle: one(colorStyle),
  firstBandColor: one(color),
  firstBandColorStyle: one(colorStyle),
  secondBandColor: one(color),
  secondBandColorStyle: one(colorStyle),
  footerColor: one(color),
  footerColorStyle: one(colorStyle),
});

export const bandedRange = message<Schema.BandedRange>('BandedRange', {
  bandedRangeId: integer,
  bandedRangeReference: output(text),
  range: one(gridRange),
  rowProperties: one(bandingProperties),
  columnProperties: one(bandingProperties),
});
