/** A server of the studio on a folder of its own for each test, and calls to it as bare HTTP. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from '@jest/globals';
import {
  secretHeader,
  secretIn,
  stampHeader,
} from '../../../../src/local/studio/file-server/protocol';
import { startFileServer, type FileServer } from '../../../../src/local/studio/file-server/start';

/** As much of a workbook as the server looks at. */
export const workbook = (text: string): Buffer => Buffer.from(`PK\u0003\u0004 ${text}`);

export let folder = '';
export let file = '';
export let server: FileServer;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'file-server-'));
  file = join(folder, 'Sổ phường.xlsx');
  writeFileSync(file, workbook('cũ'));
  const pageFolder = join(folder, 'page');
  server = await startFileServer({ file, port: 0, pageFolder });
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly json: () => unknown;
}

export interface Call {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}

/** @param url of the server, as it gives it out */
export function callAt(url: string, call: Call = {}): Promise<Answer> {
  const { method = 'GET', path = '/file', headers = {}, body } = call;
  const { port } = new URL(url);
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const received = Buffer.concat(parts);
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: received,
          json: () => JSON.parse(received.toString()) as unknown,
        });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

export const secretOf = (url: string): Record<string, string> => ({
  [secretHeader]: secretIn(new URL(url).hash) ?? '',
});

export const read = (url = server.url): Promise<Answer> => callAt(url, { headers: secretOf(url) });

/** @param stamp by default of what stands there */
export async function write(body: Uint8Array, stamp?: string, url = server.url): Promise<Answer> {
  const standing = stamp ?? String((await read(url)).headers[stampHeader]);
  const headers = { ...secretOf(url), [stampHeader]: standing };
  return callAt(url, { method: 'PUT', headers, body });
}
