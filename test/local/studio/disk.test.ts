/** Where workbooks are kept, under which names, and what happens to files that others change. */
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openDataFolder, safeName } from '../../../src/local/studio/data-folder';
import { workingFile } from '../../../src/local/studio/open-workbook';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'studio-disk-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each([
  ['Sổ phường.xlsx', 'Sổ phường.xlsx'],
  ['Sổ phường.XLSX', 'Sổ phường.xlsx'],
  ['../../etc/passwd', '-..-etc-passwd.xlsx'],
  ['C:\\sổ\\a.xlsx', 'C-sổ-a.xlsx'],
  ['Báo cáo 30.6', 'Báo cáo 30.6.xlsx'],
  ['', 'so-khuyen-hoc.xlsx'],
  ['..', 'so-khuyen-hoc.xlsx'],
  ['a\u0000b?.xlsx', 'a-b-.xlsx'],
  [`${'ă'.repeat(200)}.xlsx`, `${'ă'.repeat(80)}.xlsx`],
])('the name “%s” from a browser becomes %s', (name, safe) => {
  expect(safeName(name)).toBe(safe);
  expect(basename(safe)).toBe(safe);
});

describe('the data folder', () => {
  test('a name that is taken gets a number', async () => {
    const data = openDataFolder(join(folder, 'new'));
    const first = await data.freePath('Sổ.xlsx');
    writeFileSync(first, '');
    const second = await data.freePath('Sổ.xlsx');
    writeFileSync(second, '');
    const names = [first, second, await data.freePath('Sổ.xlsx')].map((path) => basename(path));
    expect(names).toEqual(['Sổ.xlsx', 'Sổ (2).xlsx', 'Sổ (3).xlsx']);
  });

  test('it knows what was open, unless the file is gone or the note is broken', async () => {
    const data = openDataFolder(folder);
    expect(await data.lastOpen()).toBeNull();
    const file = join(folder, 'a.xlsx');
    writeFileSync(file, '');
    await data.remember({ file, revision: 'x.3' });
    expect(await data.lastOpen()).toEqual({ file, revision: 'x.3' });
    rmSync(file);
    expect(await data.lastOpen()).toBeNull();
    writeFileSync(join(folder, 'studio.json'), '{"file":');
    expect(await data.lastOpen()).toBeNull();
  });
});

describe('the working file', () => {
  test('is written again and again in its place', async () => {
    const path = join(folder, 'a.xlsx');
    const file = await workingFile(path);
    expect(await file.write(Buffer.from('một'))).toBe(false);
    expect(await file.write(Buffer.from('hai'))).toBe(false);
    expect(readFileSync(path, 'utf8')).toBe('hai');
  });

  test('is left alone where another program wrote to it: the work goes on beside it', async () => {
    const path = join(folder, 'a.xlsx');
    const file = await workingFile(path);
    await file.write(Buffer.from('của studio'));
    writeFileSync(path, 'của Excel');
    utimesSync(path, 1, 1);
    expect(await file.write(Buffer.from('mới'))).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe('của Excel');
    expect(basename(file.path())).toBe('a (2).xlsx');
    expect(readFileSync(file.path(), 'utf8')).toBe('mới');
    expect(await file.write(Buffer.from('mới hơn'))).toBe(false);
  });

  test('a file that was deleted meanwhile is written anew', async () => {
    const path = join(folder, 'a.xlsx');
    const file = await workingFile(path);
    await file.write(Buffer.from('một'));
    rmSync(path);
    await file.write(Buffer.from('hai'));
    expect(existsSync(file.path())).toBe(true);
  });
});
