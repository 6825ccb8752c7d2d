/** Serves the files of the page as the build made them, and nothing beside them. */
import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { frameHeaders, pageHeaders } from '../security-headers';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
};

/** Pages of the add-on, which run apart from the page around them. */
const framePages = /^addon\/.*\.html$/;

/** Names that no path could be hidden in. */
const plainName = /^\w[\w.-]*$/;

/** @returns whether there is such a file */
export async function servePageFile(
  folder: string,
  pathname: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const names = (pathname === '/' ? '/index.html' : pathname).slice(1).split('/');
  if (!names.every((name) => plainName.test(name))) return false;
  const path = join(folder, ...names);
  const type = types[extname(path)];
  const found = await stat(path).catch(() => null);
  if (type === undefined || found?.isFile() !== true) return false;

  const tag = `"${found.mtimeMs}-${found.size}"`;
  const headers = framePages.test(names.join('/')) ? frameHeaders : pageHeaders;
  const isKnown = request.headers['if-none-match'] === tag;
  response.writeHead(isKnown ? 304 : 200, {
    ...headers,
    'Cache-Control': 'no-cache',
    ETag: tag,
    'Content-Type': type,
  });
  response.end(isKnown || request.method === 'HEAD' ? undefined : await readFile(path));
  return true;
}
