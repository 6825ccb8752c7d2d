/** Messages of groups of rows and columns, which can be folded away. */
import Schema = GoogleAppsScript.Sheets.Schema;
import { flag, integer, message, one } from './message';
import { dimensionRange } from './ranges';

export const dimensionGroup = message<Schema.DimensionGroup>('DimensionGroup', {
  range: one(dimensionRange),
  depth: integer,
  collapsed: flag,
});
