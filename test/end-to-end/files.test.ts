/** Files in and out of the studio, in a real browser. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { newXlsx, openXlsx } from '../../src/local/xlsx/xlsx-file';
import type { StudioTestHook } from '../../src/local/studio-page/test-hook-type';
import { useStudios, type StudioWindow } from './studio-page';

/** Only in the browser. */
declare const studio: StudioTestHook;

const studios = useStudios({ downloads: true });

async function choose(window: StudioWindow, path: string): Promise<void> {
  const chooser = window.page.waitForEvent('filechooser');
  await window.menu('Tệp', 'Mở .xlsx…');
  await (await chooser).setFiles(path);
}

/** A workbook with one sheet and these texts in its first column. */
async function workbookFile(folder: string, name: string, texts: readonly string[]) {
  const file = newXlsx();
  const path = join(folder, name);
  const bytes = await file.write({
    ...file.spreadsheet,
    sheets: [
      {
        properties: { sheetId: 7, title: 'Danh sách', index: 0 },
        data: [
          {
            rowData: texts.map((stringValue) => ({
              values: [{ userEnteredValue: { stringValue } }],
            })),
          },
        ],
      },
    ],
  });
  await writeFile(path, bytes);
  return path;
}

test('open a file, type, and download what was typed', async () => {
  const run = await studios.start();
  const path = await workbookFile(studios.folder(), 'Sổ phường Đức Xuân.xlsx', ['Hà Văn Thạch']);
  const window = await run.window();
  await choose(window, path);
  await window.until(() => studio.ready() && studio.sheets().includes('Danh sách'));
  await window.page.getByRole('heading', { name: 'Sổ phường Đức Xuân' }).waitFor();
  await window.shows('Danh sách', 0, 0, 'Hà Văn Thạch');

  await window.select('Danh sách', 'B1');
  await window.type('30/6/2017');
  await window.shows('Danh sách', 0, 1, '30/06/2017');
  await window.ready();
  const download = window.page.waitForEvent('download');
  await window.menu('Tệp', 'Tải .xlsx');
  const saved = await openXlsx(await readFile(await (await download).path()));
  const [row] = saved.spreadsheet.sheets?.[0]?.data?.[0]?.rowData ?? [];
  expect(row?.values?.[0]?.userEnteredValue).toEqual({ stringValue: 'Hà Văn Thạch' });
  expect(row?.values?.[1]?.userEnteredValue).toEqual({ numberValue: 42916 });
  expect(row?.values?.[1]?.userEnteredFormat?.numberFormat?.type).toBe('DATE');
  // The file that was opened is the user's own: the studio works on a copy.
  const original = await openXlsx(await readFile(path));
  const [untouched] = original.spreadsheet.sheets?.[0]?.data?.[0]?.rowData ?? [];
  expect(untouched?.values).toHaveLength(1);
});

test('a file that is no workbook is refused with a sentence, and what is open stays', async () => {
  const run = await studios.start();
  const folder = studios.folder();
  const window = await run.window();
  await choose(window, await workbookFile(folder, 'đúng.xlsx', ['Vẫn còn']));
  await window.until(() => studio.ready() && studio.sheets().includes('Danh sách'));
  const wrong = join(folder, 'ảnh.xlsx');
  await writeFile(wrong, 'không phải sổ');
  await choose(window, wrong);
  await window.page.getByText('Tệp “ảnh.xlsx” không phải là sổ Excel (.xlsx)').waitFor();
  await window.ready();
  expect(await window.text('Danh sách', 0, 0)).toBe('Vẫn còn');
  await window.screenshot('not-a-workbook');
});

test('the sample opens from the empty page, with its formats, drop-downs and frozen header', async () => {
  const run = await studios.start();
  const window = await run.window();
  await window.page.getByRole('button', { name: 'Mở dữ liệu mẫu' }).click();
  await window.until(() => studio.ready() && studio.sheets().includes('Quỹ'));
  await window.select('Quỹ', 'J2');
  expect(await window.text('Quỹ', 1, 9)).toMatch(/^\d{3}\.000$|^\d\.\d{3}\.000$/);
  expect(await window.text('Quỹ', 1, 1)).toMatch(/^\d\d\/\d\d\/2017$/);
  await window.screenshot('sample-fund');
  await window.select('Đăng ký', 'F5000');
  await window.screenshot('sample-registrations');
});

test('HTML and scripts in cells are texts, in the grid and in the sidebar', async () => {
  const run = await studios.start();
  const evil = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
  const window = await run.window();
  const hacked: string[] = [];
  window.page.on('dialog', (dialog) => void hacked.push(dialog.message()));
  await choose(window, await workbookFile(studios.folder(), 'html.xlsx', [evil]));
  await window.until(() => studio.ready() && studio.sheets().includes('Danh sách'));
  await window.shows('Danh sách', 0, 0, evil);
  await window.select('Danh sách', 'A2');
  await window.type(evil);
  await window.shows('Danh sách', 1, 0, evil);
  await window.ready();
  expect(await window.held('Danh sách', 1, 0)).toBe(evil);
  expect(await window.page.evaluate('window.hacked === undefined')).toBe(true);
  expect(hacked).toEqual([]);
});

test('wards without Google: files are dropped in, kept beside the workbook, and go out as one .zip', async () => {
  const run = await studios.start();
  const folder = studios.folder();
  const window = await run.window();
  await choose(window, await workbookFile(folder, 'Sổ của Hội.xlsx', ['Hội']));
  await window.until(() => studio.ready() && studio.sheets().includes('Danh sách'));
  const wards = ['Phường Đức Xuân', 'Phường Sông Cầu'];
  const dropped = await Promise.all(
    wards.map(async (ward) => {
      const path = await workbookFile(folder, `${ward}.xlsx`, [ward]);
      return { name: `${ward}.xlsx`, content: (await readFile(path)).toString('base64') };
    }),
  );
  await window.page.evaluate(drop, dropped);
  await window.page.getByRole('button', { name: 'Sổ (3)' }).click();
  await window.page.getByRole('menuitem', { name: 'Phường Sông Cầu' }).click();
  await window.shows('Danh sách', 0, 0, 'Phường Sông Cầu');
  await window.ready();

  // As kept, also by a window that comes later.
  const later = await run.window();
  await later.page.locator('.recent .name').first().click();
  await later.until(() => studio.ready() && studio.sheets().length === 1);
  const download = later.page.waitForEvent('download');
  await later.menu('Tệp', 'Tải sổ của các xã, phường (.zip)');
  const packed = unzipSync(await readFile(await (await download).path()));
  expect(Object.keys(packed)).toEqual(['Phường Đức Xuân.xlsx', 'Phường Sông Cầu.xlsx']);
  expect(await window.page.content()).not.toContain('docs.google.com');
});

/** In the browser: drops files on the page. */
function drop(files: readonly { readonly name: string; readonly content: string }[]): void {
  const dataTransfer = new DataTransfer();
  for (const { name, content } of files) {
    const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
    dataTransfer.items.add(new File([bytes], name));
  }
  document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
}
declare const document: { readonly body: { dispatchEvent(event: object): void } };
declare const DataTransfer: new () => { readonly items: { add(file: object): void } };
declare const DragEvent: new (kind: string, options: object) => object;
