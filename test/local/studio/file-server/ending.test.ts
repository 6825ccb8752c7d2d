/** The server's process ends: asked to in every way, or killed; the file is the old one or the new one. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { secretHeader, stampHeader } from '../../../../src/local/studio/file-server/protocol';
import { sized } from '../../../sizes';
import { read, secretOf, workbook, write } from './file-client';

const program = join(mkdtempSync(join(tmpdir(), 'file-server-program-')), 'serve.cjs');

beforeAll(() => {
  const root = join(__dirname, '../../../..');
  const made = execFileSync(
    join(root, 'node_modules/esbuild/bin/esbuild'),
    ['--bundle', '--platform=node', '--format=cjs', '--loader=ts', '--log-level=error'],
    {
      cwd: root,
      encoding: 'utf8',
      input: `
        import { startFileServer } from './src/local/studio/file-server/start';
        import { endAfter, untilEnded } from './src/local/studio/file-server/until-ended';
        const ended = untilEnded();
        startFileServer({ file: process.argv[2], port: 0, pageFolder: '.' }).then(async (server) => {
          console.log(server.url);
          const signal = await ended;
          await server.close();
          endAfter(signal);
        });`,
    },
  );
  writeFileSync(program, made);
});

let running: ChildProcess | null = null;
afterEach(() => void running?.kill('SIGKILL'));

async function start(file: string): Promise<{ process: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [program, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  running = child;
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { process: child, url: line.toString().trim() };
}

function newFile(content: Buffer): { folder: string; file: string } {
  const folder = mkdtempSync(join(tmpdir(), 'file-server-end-'));
  const file = join(folder, 'Sổ.xlsx');
  writeFileSync(file, content);
  return { folder, file };
}

const megabyte = (letter: string) => workbook(letter.repeat(1_000_000));

describe.each([
  ['SIGINT', [0, null]],
  ['SIGTERM', [0, null]],
  ['SIGHUP', [null, 'SIGHUP']],
  ['SIGQUIT', [0, null]],
] as const)('%s', (signal, end) => {
  test('ends it in good order, and lets go of the port', async () => {
    const { file } = newFile(workbook('cũ'));
    const { process: child, url } = await start(file);
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual(end);
    await expect(read(url)).rejects.toThrow('ECONNREFUSED');
  });

  test('a file that is being sent is taken whole, written and answered', async () => {
    const { file } = newFile(workbook('cũ'));
    const { process: child, url } = await start(file);
    const stamp = String((await read(url)).headers[stampHeader]);
    const { port } = new URL(url);
    const body = megabyte('m');
    const socket = connect(Number(port), '127.0.0.1');
    let answer = '';
    socket.on('data', (part: Buffer) => (answer += part.toString()));
    socket.write(
      `PUT /file HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n${secretHeader}: ${secretOf(url)[secretHeader]}\r\n` +
        `${stampHeader}: ${stamp}\r\nContent-Length: ${body.length}\r\nExpect: 100-continue\r\n\r\n`,
    );
    // The server says that it has begun with the request.
    while (!answer.includes('100 Continue')) await once(socket, 'data');
    socket.write(body.subarray(0, 1000));
    const exited = once(child, 'exit');
    child.kill(signal);
    child.kill(signal);
    // The port is let go of at once, and what came before is finished.
    for (let isOpen = true; isOpen;) isOpen = await read(url).then(Boolean, () => false);
    socket.write(body.subarray(1000));
    expect(await exited).toEqual(end);
    expect(answer).toContain('HTTP/1.1 200');
    expect(readFileSync(file).equals(body)).toBe(true);
  });
});

test('killed at any moment of a writing, the file is the old one or the new one', async () => {
  const contents = [megabyte('a'), megabyte('b')] as const;
  const { folder, file } = newFile(contents[0]);
  let server = await start(file);
  const begun = performance.now();
  await write(contents[1], undefined, server.url);
  await write(contents[0], undefined, server.url);
  const whole = (performance.now() - begun) / 2;

  const kills = sized(60);
  for (let kill = 0; kill < kills; kill += 1) {
    const before = readFileSync(file);
    const next = before.equals(contents[0]) ? contents[1] : contents[0];
    const stamp = String((await read(server.url)).headers[stampHeader]);
    const writing = write(next, stamp, server.url).catch(() => null);
    await pause((whole * (kill + 0.5)) / kills);
    const exited = once(server.process, 'exit');
    server.process.kill('SIGKILL');
    await exited;
    const answer = await writing;
    const after = readFileSync(file);
    const isNew = after.equals(next);
    expect(isNew || after.equals(before)).toBe(true);
    // What was answered is there.
    if (answer !== null) expect(isNew).toBe(true);
    server = await start(file);
  }
  // The next writing takes away what the killed ones left.
  const last = readFileSync(file).equals(contents[0]) ? contents[1] : contents[0];
  expect((await write(last, undefined, server.url)).status).toBe(200);
  expect(readdirSync(folder)).toEqual(['Sổ.xlsx']);
});
