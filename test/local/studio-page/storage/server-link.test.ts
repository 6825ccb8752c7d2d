/** The page's end of the file that the studio's server holds, against that server. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { FileLink } from '../../../../src/local/studio-page/storage/file-link';
import { openServerLink } from '../../../../src/local/studio-page/storage/server-link';
import { fileSentence } from '../../../../src/local/studio/file-server/failures';
import { startFileServer, type FileServer } from '../../../../src/local/studio/file-server/start';

const workbook = (text: string) => Buffer.from(`PK\u0003\u0004 ${text}`);

let folder = '';
let file = '';
let server: FileServer;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'server-link-'));
  file = join(folder, 'Sổ Đức Xuân & “2017”.xlsx');
  writeFileSync(file, workbook('cũ'));
  server = await startFileServer({ file, port: 0 });
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const linkTo = (url: string) => openServerLink(new URL(url));

async function opened(): Promise<FileLink> {
  const link = await linkTo(server.url);
  if (link === null) throw new Error('There is no file.');
  return link;
}

test('reads, writes and looks at the file, under its name', async () => {
  const link = await opened();
  expect(link.name).toBe('Sổ Đức Xuân & “2017”.xlsx');
  const { bytes, stamp } = await link.read();
  expect(Buffer.from(bytes)).toEqual(workbook('cũ'));
  expect(await link.look()).toBe(stamp);
  const written = await link.write(workbook('mới'), stamp);
  expect(written).toEqual({ kind: 'written', stamp: await link.look() });
  expect(readFileSync(file)).toEqual(workbook('mới'));
});

test('a file that was changed elsewhere is seen, and not written over', async () => {
  const link = await opened();
  const { stamp } = await link.read();
  writeFileSync(file, workbook('của Excel'));
  const now = await link.look();
  expect(now).not.toBe(stamp);
  expect(await link.write(workbook('mới'), stamp)).toEqual({
    kind: 'changed-elsewhere',
    stamp: now,
  });
  expect(readFileSync(file)).toEqual(workbook('của Excel'));
});

test('the same file is known again after the server was started anew', async () => {
  const { serverId } = await opened();
  await server.close();
  server = await startFileServer({ file, port: 0 });
  expect((await opened()).serverId).toBe(serverId);
});

test('a page that was opened without a file has no link', async () => {
  expect(await linkTo(server.url.replace(/#.*/, ''))).toBeNull();
  expect(await linkTo(server.url.replace(/#.*/, '#'))).toBeNull();
  expect(await linkTo(server.url.replace(/#.*/, '#khac'))).toBeNull();
});

test('what fails is named', async () => {
  const link = await opened();
  const { stamp } = await link.read();
  rmSync(file);
  expect(await link.write(workbook('mới'), stamp)).toEqual({ kind: 'failed', code: 'file-gone' });
  await expect(link.read()).rejects.toMatchObject({
    code: 'file-gone',
    message: fileSentence('file-gone', 'Sổ Đức Xuân & “2017”.xlsx', 'vi'),
  });
  await expect(link.look()).rejects.toMatchObject({ code: 'file-gone' });
  await expect(linkTo(`${server.url}x`)).rejects.toMatchObject({ code: 'secret-refused' });
  await server.close();
  expect(await link.write(workbook('mới'), stamp)).toEqual({ kind: 'failed', code: 'server-gone' });
  await expect(link.read()).rejects.toMatchObject({ code: 'server-gone' });
});

test('after the server was started anew on its port, the page of before is told to be opened again', async () => {
  const link = await opened();
  const { stamp } = await link.read();
  const { port } = new URL(server.url);
  await server.close();
  server = await startFileServer({ file, port: Number(port) });
  expect(await link.write(workbook('mới'), stamp)).toEqual({
    kind: 'failed',
    code: 'secret-refused',
  });
  expect(readFileSync(file)).toEqual(workbook('cũ'));
});
