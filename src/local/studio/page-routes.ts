/** The page, its files as the build made them, and the pages of the add-on in their frames. */
import { readFile, stat } from 'node:fs/promises';
import { Hono, type Context } from 'hono';
import { projectPath } from '../project';
import type { Frames } from './frames';
import { frameHeaders, pageHeaders } from './security-headers';
import { refuse } from './words';

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

export const studioFile = (...path: readonly string[]) => projectPath('build', 'studio', ...path);

export function pageRoutes(frames: Frames): Hono {
  const routes = new Hono();

  routes.get('/frame/:id', (context) => {
    const html = frames.html(context.req.param('id'));
    return html === undefined
      ? context.json(refuse('no-page'), 404)
      : context.html(html, 200, frameHeaders);
  });

  routes.get('/', (context) => sendFile(context, studioFile('index.html'), 'html'));

  // The names that the build makes hold nothing that a path could be made of.
  routes.get('/assets/:name{[\\w-]+\\.(?:js|css)}', (context) => {
    const name = context.req.param('name');
    return sendFile(context, studioFile('assets', name), name.endsWith('.js') ? 'js' : 'css');
  });
  return routes;
}

/** The scripts are some megabytes: a page that has them already does not get them again. */
async function sendFile(context: Context, path: string, kind: string): Promise<Response> {
  const found = await stat(path).catch(() => null);
  if (found === null) return context.json(refuse('no-page'), 404);
  const tag = `"${found.mtimeMs}-${found.size}"`;
  const headers = { ...pageHeaders, 'Cache-Control': 'no-cache', ETag: tag };
  if (context.req.header('if-none-match') === tag) return context.body(null, 304, headers);
  const type = types[kind] ?? 'application/octet-stream';
  return context.body(new Uint8Array(await readFile(path)), 200, {
    ...headers,
    'Content-Type': type,
  });
}
