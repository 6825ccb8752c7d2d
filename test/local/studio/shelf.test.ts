/** The wards' workbooks beside the association's: made, kept on disk, found again, typed in and gathered. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Reply, StudioState, WorkbookView } from '../../../src/local/studio/protocol';
import type { Spreadsheet } from '../../../src/sheets/api';
import { openXlsx } from '../../../src/local/xlsx/xlsx-file';
import { day } from '../../core/book-of';
import { readXlsx, temporaryFolder, writeXlsx } from '../cli/run';
import { get, post, start, studio } from './studio-client';

const folder = temporaryFolder();

const city = {
  'Thiết lập': [
    ['Mục', 'Giá trị'],
    ['Tên Hội', 'Hội Khuyến học thành phố Bắc Kạn'],
    ['Từ ngày', day('01/01/2017')],
    ['Đến ngày', day('30/6/2017')],
  ],
  'Xã phường': [
    ['Mã', 'Tên', 'Email', 'Tệp'],
    ['01840', 'Phường Đức Xuân', 'lan@gmail.com', null],
    ['01849', 'Xã Dương Quang', '', null],
  ],
  Quỹ: [['Ngày thu', 'Cấp thu', 'Xã, phường', 'Người ủng hộ', 'Loại', 'Số tiền']],
};

/** Opens the association's workbook. @returns its path in the data folder */
async function openCity(): Promise<string> {
  const bytes = readFileSync(await writeXlsx(join(folder, 'nguon.xlsx'), city));
  await post('open?name=thanh-pho.xlsx', new Uint8Array(bytes));
  return (await workbook()).path;
}

async function workbook() {
  const state = await get<StudioState>('state');
  if (!state.ok || state.workbook === null) throw new Error('nothing is open');
  return state.workbook;
}

async function call(name: string, input: object): Promise<Record<string, unknown>> {
  const { reply } = await post('call', { name, args: [input] });
  const { value } = reply as Reply<{ value: Record<string, unknown> }> & {
    value: Record<string, unknown>;
  };
  return value;
}

const madeFolder = (path: string) => join(parse(path).dir, `${parse(path).name} - tệp đã lập`);
const xlsxIn = (made: string) => readdirSync(made).filter((name) => name.endsWith('.xlsx'));

/** Writes a row below the header of a sheet of the shown workbook. */
async function typeRow(title: string, cells: Readonly<Record<string, string | number>>) {
  const view = await get<WorkbookView>('view');
  if (!view.ok) throw new Error(view.message);
  const sheet = view.sheets.find(({ frame }) => frame?.title === title);
  const header = (sheet?.rows?.[0] ?? []).slice(1) as readonly string[];
  const requests = Object.entries(cells).map(([heading, value]) => ({
    updateCells: {
      start: { sheetId: sheet?.sheetId, rowIndex: 1, columnIndex: header.indexOf(heading) },
      fields: 'userEnteredValue',
      rows: [
        {
          values: [
            {
              userEnteredValue:
                typeof value === 'number' ? { numberValue: value } : { stringValue: value },
            },
          ],
        },
      ],
    },
  }));
  const { reply } = await post('batchUpdate', { base: view.revision, requests });
  expect(reply).toMatchObject({ ok: true });
}

const row = {
  'Ngày thu': day('15/5/2017').date,
  'Cấp thu': 'Chi hội',
  'Xã, phường': 'Phường Đức Xuân',
  'Người ủng hộ': 'Hà Văn Thạch',
  Loại: 'Cá nhân',
  'Số tiền': 500_000,
};

test('a ward’s workbook is on disk once it is shared, can be shown, typed in and gathered from', async () => {
  const path = await openCity();
  const shared = await call('shareWard', { code: '01840' });
  expect(shared).toMatchObject({ ok: true, isNew: true, added: ['lan@gmail.com'] });
  expect(xlsxIn(madeFolder(path))).toHaveLength(1);
  const { books, id: cityId } = await workbook();
  expect(books).toHaveLength(2);

  const ward = books[1]?.id ?? '';
  expect(shared['link']).toContain(ward);
  expect((await post('turn-to', { id: ward })).reply).toEqual({ ok: true });
  expect(await workbook()).toMatchObject({ id: ward });
  await typeRow('Quỹ', row);

  await post('turn-to', { id: cityId });
  const gathered = await call('gatherWards', {
    wards: [{ code: '01840', file: ward }],
    who: 'Bà Tư',
  });
  expect(gathered).toMatchObject({ ok: true, wards: [{ ok: true, added: 1 }] });
});

test('after a restart the files, their rows and who has access are found again; nothing is made twice', async () => {
  const path = await openCity();
  await call('shareWard', { code: '01840' });
  const { books } = await workbook();
  const ward = books[1]?.id ?? '';
  await post('turn-to', { id: ward });
  await typeRow('Quỹ', row);
  await studio.close();
  await start();

  expect((await workbook()).books).toEqual(books);
  expect(await call('shareWard', { code: '01840' })).toMatchObject({
    ok: true,
    isNew: false,
    added: [],
    present: ['lan@gmail.com'],
  });
  expect(await call('previewGather', { wards: [{ code: '01840', file: ward }] })).toMatchObject({
    wards: [{ ok: true, added: 1 }],
  });
  expect(xlsxIn(madeFolder(path))).toHaveLength(1);
});

test('a file that was deleted from the disk is gone for the add-on too, which asks', async () => {
  const path = await openCity();
  await call('shareWard', { code: '01840' });
  await studio.close();
  const made = madeFolder(path);
  for (const name of xlsxIn(made)) rmSync(join(made, name));
  await start();
  expect((await workbook()).books).toHaveLength(1);
  expect(await call('shareWard', { code: '01840' })).toMatchObject({
    ok: false,
    code: 'shared-file-gone',
  });
});

test('a file that cannot be read any more is gone for the add-on, and stays on the disk as it is', async () => {
  const path = await openCity();
  await call('shareWard', { code: '01840' });
  const { books, id: cityId } = await workbook();
  await studio.close();
  const [name = ''] = xlsxIn(madeFolder(path));
  const broken = join(madeFolder(path), name);
  writeFileSync(broken, 'không phải sổ');
  await start();
  const ward = books[1]?.id ?? '';
  expect((await post('turn-to', { id: ward })).reply).toMatchObject({ code: 'no-book' });
  expect(await workbook()).toMatchObject({ id: cityId });
  expect(await call('previewGather', { wards: [{ code: '01840', file: ward }] })).toMatchObject({
    wards: [{ ok: false, failure: { code: 'ward-file-gone' } }],
  });
  await studio.close();
  expect(readFileSync(broken, 'utf8')).toBe('không phải sổ');
  await start();
});

test('a broken drive.json is set aside, and the workbook opens', async () => {
  const path = await openCity();
  await call('shareWard', { code: '01840' });
  await studio.close();
  const made = madeFolder(path);
  writeFileSync(join(made, 'drive.json'), '{"drive":');
  await start();
  expect((await workbook()).books).toHaveLength(1);
  expect(existsSync(join(made, 'drive (2).json'))).toBe(true);
  expect(xlsxIn(made)).toHaveLength(1);
});

test('a file that a ward sent stands beside the workbook, and can be taken in by its link', async () => {
  await openCity();
  const sent = await writeXlsx(join(folder, 'gui.xlsx'), {
    Quỹ: [
      ['Ngày thu', 'Cấp thu', 'Xã, phường', 'Người ủng hộ', 'Loại', 'Số tiền'],
      [day('15/5/2017'), 'Chi hội', 'Xã Dương Quang', 'Lý Văn A', 'Cá nhân', 300_000],
    ],
  });
  const bytes = readFileSync(sent);
  const { id: cityId } = await workbook();
  await post('open?beside=true&name=dương%20quang.xlsx', new Uint8Array(bytes));
  const shown = await workbook();
  expect(shown.fileName).toBe('dương quang.xlsx');
  await post('turn-to', { id: cityId });
  const link = `https://docs.google.com/spreadsheets/d/${shown.id}/edit`;
  expect(await call('adoptFile', { code: '01849', link })).toMatchObject({ ok: true });
  expect(
    await call('gatherWards', { wards: [{ code: '01849', file: shown.id }], who: 'Bà Tư' }),
  ).toMatchObject({ wards: [{ ok: true, added: 1 }] });
  expect((await post('turn-to', { id: 'không-có' })).reply).toMatchObject({ code: 'no-book' });
});

test('the saved files hold what was typed and gathered', async () => {
  const path = await openCity();
  await call('shareWard', { code: '01840' });
  const { books, id: cityId } = await workbook();
  await post('turn-to', { id: books[1]?.id });
  await typeRow('Quỹ', row);
  await post('turn-to', { id: cityId });
  await call('gatherWards', { wards: [{ code: '01840', file: books[1]?.id }], who: 'Bà Tư' });
  await studio.close();
  const made = madeFolder(path);
  const [ward = ''] = xlsxIn(made);
  const holds = async (file: string) => {
    const { spreadsheet }: { spreadsheet: Spreadsheet } = await openXlsx(readFileSync(file));
    return JSON.stringify(spreadsheet).includes('Hà Văn Thạch');
  };
  expect(await holds(join(made, ward))).toBe(true);
  expect(await holds(path)).toBe(true);
  expect((await readXlsx(path)).titles).toContain('Tình hình nộp');
  await start();
});
