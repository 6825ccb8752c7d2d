/** Serves the files of the page as the build made them, and nothing beside them. */
import { readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { securityHeaders } from './security-headers';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
};

/** Names that no path could be hidden in. */
const plainName = /^\w[\w.-]*$/;

type Headers = Readonly<Record<string, string>>;

export interface PageFiles {
  /** What the page is held to; answers that are no part of the page take it too. */
  readonly headers: Headers;
  /** @returns whether there is such a file */
  serve(pathname: string, request: IncomingMessage, response: ServerResponse): Promise<boolean>;
}

/** @param folder that the build made */
export function pageFilesIn(folder: string): PageFiles {
  const headers = headersIn(folder);
  return {
    headers,
    async serve(pathname, request, response) {
      const names = (pathname === '/' ? '/index.html' : pathname).slice(1).split('/');
      if (!names.every((name) => plainName.test(name))) return false;
      const path = join(folder, ...names);
      const type = types[extname(path)];
      const found = await stat(path).catch(() => null);
      if (type === undefined || found?.isFile() !== true) return false;

      const tag = `"${found.mtimeMs}-${found.size}"`;
      const isKnown = request.headers['if-none-match'] === tag;
      response.writeHead(isKnown ? 304 : 200, {
        ...headers,
        // Asked for each time, and sent again only where it differs.
        'Cache-Control': 'no-cache',
        ETag: tag,
        'Content-Type': type,
      });
      response.end(isKnown || request.method === 'HEAD' ? undefined : await readFile(path));
      return true;
    },
  };
}

/** The build knows the add-on's scripts, which the policy names; nothing is allowed beside them. */
function headersIn(folder: string): Headers {
  try {
    return JSON.parse(readFileSync(join(folder, 'security-headers.json'), 'utf8')) as Headers;
  } catch {
    return securityHeaders([]);
  }
}
