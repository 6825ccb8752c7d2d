// Drives the local Sheets and Drive APIs with the package google-spreadsheet, which nobody here
// wrote, through the requests that the add-on does not make; prints what it saw as JSON.
// Arguments: the address on loopback, the spreadsheet's id.
import { GoogleSpreadsheet } from 'google-spreadsheet';

const [url, spreadsheetId] = process.argv.slice(2);
const { fetch } = globalThis;

// The client knows only Google's addresses; here they go to loopback, and nowhere else.
globalThis.fetch = async (input, init) => {
  const asked = new Request(input, init);
  const { hostname, pathname, search } = new URL(asked.url);
  if (!['sheets.googleapis.com', 'www.googleapis.com'].includes(hostname)) {
    throw new Error(`Refused: ${asked.url}`);
  }
  const body = asked.body === null ? undefined : await asked.text();
  const { method, headers } = asked;
  return fetch(url + pathname + search, { method, headers, body });
};

const auth = { token: 'no-secret' };
const document = new GoogleSpreadsheet(spreadsheetId, auth, { retryConfig: 0 });
await document.loadInfo();
const seen = {};
const sheet = document.sheetsByTitle['Đăng ký'];
const { sheetId } = sheet;

const area = (startRowIndex, endRowIndex, startColumnIndex, endColumnIndex) => ({
  sheetId,
  startRowIndex,
  endRowIndex,
  startColumnIndex,
  endColumnIndex,
});
const values = async (range = 'A1:F6') => (await sheet.getCellsInRange(range)) ?? [];

// Rows sorted, found and replaced, copied and cut, columns moved and inserted.
await sheet.sortRange(area(1, 3, 0, 3), [{ dimensionIndex: 2, sortOrder: 'DESCENDING' }]);
seen.sorted = await values();
await sheet.findReplace('Hà Văn Đồn', 'Hà Văn Đôn', { matchEntireCell: true }, area(1, 3, 1, 2));
seen.replaced = await values('B2:B3');
await sheet.copyPaste(area(1, 2, 0, 3), area(4, 6, 0, 3));
await sheet.cutPaste(area(4, 5, 0, 3), { rowIndex: 6, columnIndex: 0 });
seen.pasted = await values('A5:B7');
await sheet.clear('A5:C7');
await sheet.trimWhitespace(area(0, 3, 0, 3));

// A column that is found again by its mark.
await sheet.createDeveloperMetadata({
  metadataKey: 'khuyenhoc.cot',
  metadataValue: 'count',
  visibility: 'DOCUMENT',
  location: { dimensionRange: { sheetId, dimension: 'COLUMNS', startIndex: 2, endIndex: 3 } },
});
const lookup = { developerMetadataLookup: { metadataKey: 'khuyenhoc.cot' } };
await sheet.moveDimension('COLUMNS', { startIndex: 2, endIndex: 3 }, 0);
await sheet.insertDimension('COLUMNS', { startIndex: 0, endIndex: 1 }, false);
const [mark] = await document.searchDeveloperMetadata([lookup]);
seen.mark = [mark.metadataValue, mark.location];
await document.loadCells(lookup);
seen.marked = [sheet.getCell(0, 1).value, sheet.getCell(1, 1).value];
await sheet.deleteDimension('COLUMNS', { startIndex: 0, endIndex: 1 });
await sheet.moveDimension('COLUMNS', { startIndex: 0, endIndex: 1 }, 3);

// Names, colours, filters, rules, protections.
await document.addNamedRange('Ten_dang_ky', area(0, 3, 1, 2), 'ten');
await sheet.updateNamedRange('ten', { name: 'Ten_nguoi', range: area(1, 3, 1, 2) }, 'name,range');
seen.named = await values('Ten_nguoi');
await sheet.addBanding({
  range: area(0, 3, 0, 3),
  rowProperties: {
    headerColorStyle: { rgbColor: { red: 0.5 } },
    firstBandColorStyle: { rgbColor: { green: 1 } },
    secondBandColorStyle: { rgbColor: { blue: 1 } },
  },
});
await sheet.setBasicFilter({ range: { sheetId } });
await sheet.addProtectedRange({ range: area(0, 1, 0, 3), warningOnly: true });
await sheet.addConditionalFormatRule({
  ranges: [area(1, 3, 2, 3)],
  booleanRule: {
    condition: { type: 'NUMBER_GREATER', values: [{ userEnteredValue: '1' }] },
    format: { textFormat: { bold: true } },
  },
});
await sheet.autoResizeDimensions('COLUMNS', { startIndex: 0, endIndex: 1 });

// Copies of the sheet, here and in another spreadsheet.
const copy = await sheet.duplicate({ title: 'Đăng ký 2016', index: 1 });
seen.copy = [copy.title, copy.index, (await copy.getCellsInRange('B2:B3'))?.flat()];
const other = await GoogleSpreadsheet.createNewSpreadsheetDocument(auth, {
  title: 'Xã Nông Thượng',
});
const copied = await sheet.copyToSpreadsheet(other.spreadsheetId);
await other.loadInfo();
seen.other = [
  other.title,
  other.sheetsByIndex.map(({ title }) => title),
  (await other.sheetsById[copied.sheetId].getCellsInRange('B2:B3'))?.flat(),
];

// Who may open it, and its end.
await other.share('lan@backan.vn', { role: 'reader', emailMessage: false });
seen.permissions = (await other.listPermissions()).map(({ role, emailAddress }) => [
  role,
  emailAddress,
]);
await other.delete();
try {
  await other.loadInfo();
} catch (error) {
  seen.deleted = error.message;
}

console.log(JSON.stringify(seen, null, 2));
