/**
 * Starts the server of `khuyenhoc studio`: it hands out the page, and where a file was given, that
 * file to the page that knows the secret. It knows nothing of workbooks, and keeps nothing.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { finished } from 'node:stream/promises';
import { projectPath } from '../../project';
import { largestFile, type FileFailure } from './failures';
import { pageFilesIn, type PageFiles } from './page-files';
import {
  filePath,
  fragmentOf,
  idHeader,
  nameHeader,
  secretHeader,
  stampHeader,
  type WriteOutcome,
} from './protocol';
import { securityHeaders } from './security-headers';
import { failureOf, workbookFileAt, type WorkbookFile } from './workbook-file';

/** What a browser keeps for the page is kept by its address: it should be the same at each start. */
export const usualPort = 28_170;
/** Of ports after it that are tried where it is taken. */
const otherPorts = 20;

export interface FileServerOptions {
  /** The .xlsx that the page reads and writes; none: the page has only what the browser keeps. */
  readonly file?: string;
  /** By default the usual one, or the next that is free; 0 takes any. */
  readonly port?: number;
  /** Of the built page. */
  readonly pageFolder?: string;
}

export interface FileServer {
  /** For the browser: with the secret, where there is a file. */
  readonly url: string;
  /** The usual port was taken: what the browser keeps at the usual address is not seen at this one. */
  readonly isOtherPort: boolean;
  /** Finishes what it has accepted, and lets go of the port. */
  close(): Promise<void>;
}

/** Milliseconds that a page gets to finish sending the file while the server ends. */
const longestEnd = 10_000;

/** @throws what reading the file throws, and what listening on the port throws */
export async function startFileServer(options: FileServerOptions = {}): Promise<FileServer> {
  const page = pageFilesIn(options.pageFolder ?? projectPath('build', 'page'));
  const file = options.file === undefined ? null : workbookFileAt(options.file);
  await file?.read();
  const secret = randomBytes(32).toString('base64url');

  const running = new Set<Promise<void>>();
  let port = 0;
  let closing: Promise<void> | null = null;
  const server = createServer((request, response) => {
    // A connection that was busy when the server began to end takes no further requests.
    if (closing !== null) response.shouldKeepAlive = false;
    const answered = answer(request, response, { file, secret, port, page })
      .then(() => finished(response))
      .catch(() => void response.destroy())
      .finally(() => running.delete(answered));
    running.add(answered);
  });
  port = await listen(server, options.port);

  async function close(): Promise<void> {
    const closed = once(server, 'close');
    server.close();
    server.closeIdleConnections();
    const tooLong = setTimeout(() => server.closeAllConnections(), longestEnd);
    await Promise.all(running);
    server.closeAllConnections();
    clearTimeout(tooLong);
    await closed;
  }

  return {
    url: `http://127.0.0.1:${port}/${file === null ? '' : fragmentOf(secret)}`,
    isOtherPort: options.port === undefined && port !== usualPort,
    close: () => (closing ??= close()),
  };
}

/** @returns the port */
async function listen(server: Server, wanted: number | undefined): Promise<number> {
  for (let port = wanted ?? usualPort; ; port += 1) {
    try {
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (wanted !== undefined || !isTaken || port >= usualPort + otherPorts) throw error;
    }
  }
}

interface Serving {
  readonly file: WorkbookFile | null;
  readonly secret: string;
  readonly port: number;
  readonly page: PageFiles;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { file, secret, port, page }: Serving,
): Promise<void> {
  const { method = '', headers } = request;
  const own = `127.0.0.1:${port}`;
  const [pathname = '/'] = (request.url ?? '/').split('?');
  const isReading = method === 'GET' || method === 'HEAD';
  if (headers.host === `localhost:${port}` && isReading) {
    // Another origin to the browser, with a storage of its own: there is to be one only.
    response.writeHead(308, { Location: `http://${own}${pathname}` }).end();
    return;
  }
  // A name that was made to lead here (DNS rebinding), or a page from elsewhere.
  const { origin } = headers;
  const isForeign = headers.host !== own || (origin !== undefined && origin !== `http://${own}`);
  if (isForeign) return refuse(response, 403, 'secret-refused');

  if (pathname !== `/${filePath}`) {
    const isServed = isReading && (await page.serve(pathname, request, response));
    if (!isServed) response.writeHead(404, page.headers).end();
    return;
  }
  const site = headers['sec-fetch-site'] ?? 'same-origin';
  const isOwnPage = site === 'same-origin' && isSecret(headers[secretHeader], secret);
  if (file === null || !isOwnPage) return refuse(response, 403, 'secret-refused');
  if (isReading) return sendFile(file, method === 'GET', response);
  if (method === 'PUT') return takeFile(file, request, response);
  response.writeHead(405, { ...page.headers, Allow: 'GET, HEAD, PUT' }).end();
}

async function sendFile(
  file: WorkbookFile,
  isWhole: boolean,
  response: ServerResponse,
): Promise<void> {
  try {
    const { bytes, stamp } = await file.read();
    response.writeHead(200, {
      ...neverKept,
      'Content-Type': 'application/octet-stream',
      [stampHeader]: stamp,
      [nameHeader]: encodeURIComponent(file.name),
      [idHeader]: file.id,
    });
    response.end(isWhole ? bytes : undefined);
  } catch (error) {
    refuse(response, 500, failureOf(error));
  }
}

async function takeFile(
  file: WorkbookFile,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const bytes = await bodyOf(request);
  if (bytes === null) return refuse(response, 413, 'file-too-large');
  // Whatever a page sends by mistake, a workbook is not replaced by something that is none.
  const isZip = bytes.subarray(0, 2).toString('latin1') === 'PK';
  const stamp = request.headers[stampHeader];
  if (!isZip || typeof stamp !== 'string') return refuse(response, 400, 'file-failed');
  const outcome = await file.write(bytes, stamp);
  const status = { written: 200, 'changed-elsewhere': 409, failed: 500 } as const;
  send(response, status[outcome.kind], outcome);
}

/** The file and what is said of it stands in no cache, and is shown in no frame. */
const neverKept = { ...securityHeaders([]), 'Cache-Control': 'no-store' };

/** @returns null where it is too large @throws where the page went away before it was all there */
async function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    // Read to its end all the same: an answer in the midst of sending would not be seen.
    if (size <= largestFile) parts.push(part);
  }
  if (!request.complete) throw new Error('The page went away.');
  return size <= largestFile ? Buffer.concat(parts) : null;
}

const refuse = (response: ServerResponse, status: number, code: FileFailure): void =>
  send(response, status, { kind: 'failed', code });

function send(response: ServerResponse, status: number, body: WriteOutcome): void {
  response.writeHead(status, { ...neverKept, 'Content-Type': 'application/json' });
  response.end(JSON.stringify(body));
}

/** Takes as long whatever is given. */
function isSecret(given: string | string[] | undefined, secret: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return typeof given === 'string' && timingSafeEqual(digest(given), digest(secret));
}
