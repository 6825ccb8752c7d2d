/** What PUT does to the file on the disk: all of it or nothing, and nothing to what others changed. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { largestFile } from '../../../../src/local/studio/file-server/failures';
import { secretHeader, stampHeader } from '../../../../src/local/studio/file-server/protocol';
import { startFileServer } from '../../../../src/local/studio/file-server/start';
import { failureOf } from '../../../../src/local/studio/file-server/workbook-file';
import { callAt, file, folder, read, secretOf, server, workbook, write } from './file-client';

const names = () => readdirSync(folder).sort();

test('the file is the new one, whole, and nothing is left beside it', async () => {
  const { status, json } = await write(workbook('mới'));
  expect([status, json()]).toMatchObject([200, { kind: 'written' }]);
  expect(readFileSync(file)).toEqual(workbook('mới'));
  expect(names()).toEqual(['Sổ phường.xlsx']);
});

test('its answer has the stamp for the next writing', async () => {
  let { stamp } = (await write(workbook('một'))).json() as { stamp: string };
  for (const text of ['hai', 'ba', 'một', 'cũ']) {
    const answer = (await write(workbook(text), stamp)).json() as { kind: string; stamp: string };
    expect(answer.kind).toBe('written');
    expect((await read()).headers[stampHeader]).toBe(answer.stamp);
    ({ stamp } = answer);
  }
});

test.each<readonly [string, () => void]>([
  ['edited in place', () => writeFileSync(file, workbook('của Excel'))],
  [
    'replaced by another',
    () => {
      writeFileSync(join(folder, 'other'), workbook('của Excel'));
      renameSync(join(folder, 'other'), file);
    },
  ],
  [
    'edited within the same moment and of the same size',
    () => {
      const { atime, mtime } = statSync(file);
      writeFileSync(file, workbook('CŨ'.normalize('NFC')));
      utimesSync(file, atime, mtime);
    },
  ],
])('a file that was %s is not written over', async (_, change) => {
  const stamp = String((await read()).headers[stampHeader]);
  change();
  const theirs = readFileSync(file);
  const answer = await write(workbook('của trang'), stamp);
  expect([answer.status, answer.json()]).toEqual([
    409,
    { kind: 'changed-elsewhere', stamp: (await read()).headers[stampHeader] },
  ]);
  expect(readFileSync(file)).toEqual(theirs);
  expect(names()).toEqual(['Sổ phường.xlsx']);
});

test('a file that was only touched, or saved again as it was, is the same', async () => {
  const stamp = String((await read()).headers[stampHeader]);
  writeFileSync(file, workbook('cũ'));
  utimesSync(file, 0, 0);
  expect((await write(workbook('mới'), stamp)).status).toBe(200);
});

test('of two pages that write at once on the same stamp one is refused', async () => {
  const stamp = String((await read()).headers[stampHeader]);
  const answers = await Promise.all(
    ['một', 'hai', 'ba'].map((text) => write(workbook(text), stamp)),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  const won = ['một', 'hai', 'ba'].find((_, place) => answers[place]?.status === 200);
  expect(readFileSync(file)).toEqual(workbook(won ?? ''));
});

test('without a stamp nothing is written', async () => {
  const headers = secretOf(server.url);
  const answer = await callAt(server.url, { method: 'PUT', headers, body: workbook('mới') });
  expect(answer.status).toBe(400);
  expect(readFileSync(file)).toEqual(workbook('cũ'));
});

test.each([0o600, 0o640, 0o664, 0o606])('rights %s are kept', async (mode) => {
  chmodSync(file, mode);
  await write(workbook('mới'));
  expect(statSync(file).mode & 0o7777).toBe(mode);
});

test('a symbolic link stays, and the file that it leads to is written', async () => {
  mkdirSync(join(folder, 'thật'));
  const real = join(folder, 'thật', 'Sổ.xlsx');
  writeFileSync(real, workbook('thật'), { mode: 0o600 });
  const link = join(folder, 'liên kết.xlsx');
  symlinkSync('thật/Sổ.xlsx', link);
  const linked = await startFileServer({ file: link, port: 0 });
  expect((await write(workbook('mới'), undefined, linked.url)).status).toBe(200);
  expect(decodeURIComponent(String((await read(linked.url)).headers['x-khuyenhoc-name']))).toBe(
    'liên kết.xlsx',
  );
  await linked.close();
  expect(readFileSync(real)).toEqual(workbook('mới'));
  expect(statSync(real).mode & 0o7777).toBe(0o600);
  expect(readFileSync(link)).toEqual(workbook('mới'));
  expect(readdirSync(join(folder, 'thật'))).toEqual(['Sổ.xlsx']);
});

test('the same file is known by the same id at each start, by whatever path', async () => {
  const idOf = async (path: string) => {
    const other = await startFileServer({ file: path, port: 0 });
    const { headers } = await read(other.url);
    await other.close();
    return headers['x-khuyenhoc-id'];
  };
  const link = join(folder, 'khác.xlsx');
  symlinkSync(file, link);
  const ids = [await idOf(file), await idOf(link), await idOf(`${folder}/./Sổ phường.xlsx`)];
  expect(new Set(ids).size).toBe(1);
  writeFileSync(join(folder, 'hai.xlsx'), workbook('hai'));
  expect(ids).not.toContain(await idOf(join(folder, 'hai.xlsx')));
});

test.each<readonly [string, () => void, string]>([
  ['deleted', () => rmSync(file), 'file-gone'],
  ['in a folder that was taken away', () => rmSync(folder, { recursive: true }), 'file-gone'],
  ['made read-only', () => chmodSync(file, 0o444), 'file-read-only'],
  [
    'replaced by a folder',
    () => {
      rmSync(file);
      mkdirSync(file);
    },
    'file-failed',
  ],
])('a file that was %s is refused by its code', async (_, change, code) => {
  const stamp = String((await read()).headers[stampHeader]);
  change();
  const answer = await write(workbook('mới'), stamp);
  expect([answer.status, answer.json()]).toEqual([500, { kind: 'failed', code }]);
  if (existsSync(folder)) expect(names()).toEqual(code === 'file-gone' ? [] : ['Sổ phường.xlsx']);
  mkdirSync(folder, { recursive: true });
});

test.each([
  ['ENOSPC', 'write', 'disk-full'],
  ['EDQUOT', 'write', 'disk-full'],
  ['EROFS', 'open', 'file-read-only'],
  ['EACCES', 'open', 'file-read-only'],
  ['EPERM', 'open', 'file-read-only'],
  // Windows, while Excel has the file open.
  ['EPERM', 'rename', 'file-locked'],
  ['EACCES', 'rename', 'file-locked'],
  ['EBUSY', 'rename', 'file-locked'],
  ['EIO', 'write', 'file-failed'],
])('%s of %s is %s', (code, syscall, failure) => {
  expect(failureOf(Object.assign(new Error(code), { code, syscall }))).toBe(failure);
});

test('a page that goes away while it sends has written nothing', async () => {
  const stamp = String((await read()).headers[stampHeader]);
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  socket.write(
    `PUT /file HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n${secretHeader}: ${secretOf(server.url)[secretHeader]}\r\n` +
      `${stampHeader}: ${stamp}\r\nContent-Length: 1000\r\n\r\nPK nửa chừng`,
  );
  // Answered only when the server has begun on the other.
  await read();
  socket.destroy();
  await once(socket, 'close');
  await server.close();
  expect(readFileSync(file)).toEqual(workbook('cũ'));
  expect(names()).toEqual(['Sổ phường.xlsx']);
});

test('what is larger than any workbook is refused, and nothing of it is kept', async () => {
  const answer = await write(Buffer.alloc(largestFile + 1, 'PK'));
  expect([answer.status, answer.json()]).toEqual([413, { kind: 'failed', code: 'file-too-large' }]);
  expect(readFileSync(file)).toEqual(workbook('cũ'));
});

test('a file that is not there is no start', async () => {
  const started = startFileServer({ file: join(folder, 'không có.xlsx'), port: 0 });
  await expect(started).rejects.toMatchObject({ code: 'ENOENT' });
});
