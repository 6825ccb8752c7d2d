/** The thread that writes the open workbook holds what the store holds, and says what it cannot write. */
import { expect, test } from '@jest/globals';
import { createSheetsStore } from '../../../../src/local/emulator/sheets/store';
import { followChanges } from '../../../../src/local/emulator/sheets/follow-changes';
import { startWriter } from '../../../../src/local/studio/writer/writer';
import { newXlsx, openXlsx, type XlsxFile } from '../../../../src/local/xlsx/xlsx-file';
import type { Request } from '../../../../src/sheets/api';

const id = 'local';

const write = (row: number, ...texts: readonly string[]): Request => ({
  updateCells: {
    start: { sheetId: 0, rowIndex: row, columnIndex: 0 },
    rows: [{ values: texts.map((stringValue) => ({ userEnteredValue: { stringValue } })) }],
    fields: 'userEnteredValue',
  },
});

/** A workbook in a store, and the thread that follows it. */
async function followed(file: XlsxFile = newXlsx()) {
  const writer = startWriter({ bytes: file.source, spreadsheetId: id });
  const store = followChanges(createSheetsStore(), writer.follow);
  store.put({ ...file.spreadsheet, spreadsheetId: id });
  return { writer, store, own: () => file.write(store.peek(id)) };
}

const contentOf = async (bytes: Uint8Array) => (await openXlsx(bytes)).spreadsheet.sheets;

test('a new workbook and each of its changes, of every kind of call', async () => {
  const { writer, store, own } = await followed();
  const options = { valueInputOption: 'RAW' } as const;
  store.batchUpdate(id, { requests: [write(0, 'Họ tên', 'Thôn'), write(1, 'Hà Văn Lợi')] });
  store.updateValues(id, "'Trang tính1'!B2", { values: [['Bản Đồn']] }, options);
  store.appendValues(id, "'Trang tính1'!A1", { values: [['Nông Thị Hà']] }, options);
  store.clearValues(id, "'Trang tính1'!B2");
  store.batchUpdate(id, { requests: [{ addSheet: { properties: { title: 'Quỹ' } } }] });
  const written = await contentOf(await writer.write());
  expect(written).toEqual(await contentOf(await own()));
  expect(JSON.stringify(written)).toContain('Nông Thị Hà');
  expect(JSON.stringify(written)).not.toContain('Bản Đồn');
  await writer.close();
});

test('a workbook that was opened, written more than once', async () => {
  const blank = newXlsx();
  const opened = await openXlsx(await blank.write(blank.spreadsheet));
  const { writer, store, own } = await followed(opened);
  store.batchUpdate(id, { requests: [write(3, 'một')] });
  await writer.write();
  store.batchUpdate(id, { requests: [write(4, 'hai')] });
  const [second, third] = await Promise.all([writer.write(), writer.write()]);
  expect(await contentOf(second)).toEqual(await contentOf(await own()));
  expect(await contentOf(third)).toEqual(await contentOf(second));
  await writer.close();
});

test('a change that the store refuses is not passed on', async () => {
  const { writer, store, own } = await followed();
  const wrong: Request = { deleteSheet: { sheetId: 99 } };
  expect(() => store.batchUpdate(id, { requests: [write(0, 'x'), wrong] })).toThrow();
  store.batchUpdate(id, { requests: [write(1, 'y')] });
  expect(await contentOf(await writer.write())).toEqual(await contentOf(await own()));
  await writer.close();
});

test('what a file cannot hold is said, and a later write goes well', async () => {
  const { writer, store, own } = await followed();
  const title = (text: string): Request => ({
    updateSheetProperties: { properties: { sheetId: 0, title: text }, fields: 'title' },
  });
  store.batchUpdate(id, { requests: [title('Danh sách các gia đình hiếu học của xã')] });
  const said = await own().catch(({ message }: Error) => message);
  await expect(writer.write()).rejects.toThrow(String(said));
  store.batchUpdate(id, { requests: [title('Gia đình hiếu học')] });
  expect(await contentOf(await writer.write())).toHaveLength(1);
  await writer.close();
});

test('once the thread has ended, or cannot follow, it writes nothing', async () => {
  const { writer } = await followed();
  writer.follow({ method: 'batchUpdate', args: [id, { requests: [write(5000, 'ngoài trang')] }] });
  await expect(writer.write()).rejects.toThrow();
  await expect(writer.write()).rejects.toThrow();
  await writer.close();
  await expect(writer.write()).rejects.toThrow('has ended');

  const broken = startWriter({ bytes: new Uint8Array([1, 2, 3]), spreadsheetId: id });
  await expect(broken.write()).rejects.toThrow();
  await broken.close();
});
