// Drives the local Sheets API with the package google-spreadsheet, which nobody here wrote, and
// prints what it saw as JSON. Arguments: the address on loopback, the spreadsheet's id.
import { GoogleSpreadsheet } from 'google-spreadsheet';

const [url, spreadsheetId] = process.argv.slice(2);
const google = 'https://sheets.googleapis.com';
const { fetch } = globalThis;

// The client knows only Google's address; here it goes to loopback, and nowhere else.
globalThis.fetch = async (input, init) => {
  const asked = new Request(input, init);
  if (!asked.url.startsWith(google)) throw new Error(`Refused: ${asked.url}`);
  const body = asked.body === null ? undefined : await asked.text();
  const { method, headers } = asked;
  return fetch(asked.url.replace(google, url), { method, headers, body });
};

const document = new GoogleSpreadsheet(spreadsheetId, { token: 'no-secret' }, { retryConfig: 0 });
const seen = {};

const refusal = async (call) => {
  try {
    await call();
    return 'not refused';
  } catch (error) {
    return error.message;
  }
};

await document.loadInfo();
seen.info = {
  title: document.title,
  locale: document.locale,
  sheets: document.sheetsByIndex.map(({ title, rowCount, columnCount }) => [
    title,
    rowCount,
    columnCount,
  ]),
};

// Rows by heading, as a user of the package reads them.
const registrations = document.sheetsByTitle['Đăng ký'];
seen.rows = (await registrations.getRows()).map((row) => row.toObject());

// A sheet with a title that needs quotes; header, rows typed and rows raw.
const sheet = await document.addSheet({
  title: "Quỹ 'chi hội' 2017",
  headerValues: ['Ngày thu', 'Người ủng hộ', 'Số tiền'],
  gridProperties: { rowCount: 4, columnCount: 5 },
});
await sheet.addRows(
  [
    ['30/6/2017', 'Ông Hà Văn Đồn', '1.500.000'],
    { 'Ngày thu': '01/02/2017', 'Người ủng hộ': '=Công ty', 'Số tiền': 200000 },
  ],
  { raw: false },
);
await sheet.addRow(['30/6/2017', '=IMPORTXML("x")', '001'], { raw: true });
seen.added = (await sheet.getRows()).map((row) => row.toObject());
seen.unformatted = await sheet.getCellsInRange('A2:C4', { valueRenderOption: 'UNFORMATTED_VALUE' });
seen.formulas = await sheet.getCellsInRange('A2:C4', { valueRenderOption: 'FORMULA' });

// One row changed and one deleted; the grid grows when rows are appended beyond it.
const rows = await sheet.getRows();
rows[1].set('Người ủng hộ', 'Công ty TNHH Hoàng Nam');
await rows[1].save();
await rows[0].delete();
await sheet.addRows([
  ['02/3/2017', 'Ẩn danh', 50000],
  ['03/3/2017', 'Ẩn danh', 60000],
]);
seen.afterDelete = (await sheet.getRows()).map((row) => [row.rowNumber, ...row._rawData]);

// Cells with formats, notes and formulas.
await sheet.loadCells('A1:C3');
const amount = sheet.getCellByA1('C2');
amount.value = 250000;
amount.numberFormat = { type: 'NUMBER', pattern: '#,##0' };
amount.textFormat = { bold: true };
amount.note = 'Đã xem phiếu thu';
await sheet.saveUpdatedCells();
sheet.resetLocalCache(true);
await sheet.loadCells('A1:C3');
const again = sheet.getCellByA1('C2');
seen.cell = {
  value: again.value,
  shown: again.formattedValue,
  bold: again.textFormat?.bold,
  note: again.note,
};

// Sheets renamed, resized, cleared and deleted.
await sheet.updateProperties({ title: 'Quỹ chi hội' });
await sheet.resize({ rowCount: 20, columnCount: 6 });
await sheet.clear('A2:C20');
seen.cleared = (await sheet.getRows()).length;
seen.renamed = [sheet.title, sheet.rowCount, sheet.columnCount];
seen.refusals = {
  sameTitle: await refusal(() => document.addSheet({ title: 'ĐĂNG KÝ' })),
  unreadable: await refusal(() => sheet.getCellsInRange('A0:C3')),
  outside: await refusal(() => sheet.getCellsInRange('G1:Z30')),
  unknown: await refusal(() =>
    new GoogleSpreadsheet('khong-co', { token: 'no-secret' }, { retryConfig: 0 }).loadInfo(),
  ),
};
await sheet.delete();
await document.loadInfo();
seen.last = document.sheetsByIndex.map(({ title }) => title);

console.log(JSON.stringify(seen, null, 2));
