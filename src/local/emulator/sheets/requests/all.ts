/** All kinds of requests that a batchUpdate takes here, and Google's others, which are refused by name. */
import Schema = GoogleAppsScript.Sheets.Schema;
import { message, one, unsupported, type Field, type Message } from '../messages/message';
import { autoResizeRequests } from './dimensions';
import { bandingRequests } from './banding';
import { borderRequests } from './cells';
import { cellRequests } from './cells';
import { chartRequests } from './charts';
import { cleanUpRequests } from './sort';
import { dimensionRequests } from './dimensions';
import { duplicateSheetRequests } from './sheets';
import { findReplaceRequests } from './find-replace';
import { groupRequests } from './groups';
import { mergeRequests } from './merges';
import { metadataRequests } from './spreadsheet';
import { pasteRequests } from './paste';
import { protectedRangeRequests } from './rules';
import type { RequestKind } from './request';
import { ruleRequests } from './rules';
import { sheetRequests } from './sheets';
import { sortRequests } from './sort';
import { spreadsheetRequests } from './spreadsheet';
import { tableRequests } from './banding';

const supported = {
  ...sheetRequests,
  ...spreadsheetRequests,
  ...cellRequests,
  ...dimensionRequests,
  ...autoResizeRequests,
  ...groupRequests,
  ...bandingRequests,
  ...duplicateSheetRequests,
  ...pasteRequests,
  ...cleanUpRequests,
  ...findReplaceRequests,
  ...sortRequests,
  ...mergeRequests,
  ...borderRequests,
  ...ruleRequests,
  ...metadataRequests,
  ...protectedRangeRequests,
  ...chartRequests,
  ...tableRequests,
} satisfies { readonly [Name in keyof Schema.Request]: RequestKind };

/** From the name of a request to its kind. */
export const requestKinds: ReadonlyMap<string, RequestKind> = new Map(Object.entries(supported));

/** developers.google.com/sheets/api/reference/rest/v4/spreadsheets/request, less what is supported. */
const others = [
  'addDataSource addFilterView addSlicer autoFill',
  'cancelDataSourceRefresh deleteDataSource',
  'deleteFilterView',
  'duplicateFilterView insertRange pasteData',
  'randomizeRange refreshDataSource textToColumns',
  'updateChartSpec updateDataSource updateEmbeddedObjectBorder',
  'updateEmbeddedObjectPosition updateFilterView updateSlicerSpec',
];

/** A request of a batch: one of the kinds, and only one. */
export const requestMessage: Message<Schema.Request> = describeRequest();

/** The reply to a request, under its name. */
export const replyMessage: Message<Schema.Response> = message<Schema.Response>(
  'Response',
  Object.fromEntries(
    [...requestKinds].flatMap(([name, { reply }]) =>
      reply === undefined ? [] : [[name, one(reply)]],
    ),
  ) as Readonly<Record<keyof Schema.Response, Field>>,
);

function describeRequest(): Message<Schema.Request> {
  const fields: Record<string, Field> = {};
  for (const [name, kind] of requestKinds) fields[name] = one(kind.message);
  for (const name of others.join(' ').split(' ')) fields[name] = unsupported;
  return message('BatchUpdateSpreadsheetRequest.Request', fields, { kind: Object.keys(fields) });
}
