/** Where Google would give a sheet as a PDF, the studio gives a page that the browser prints. */
import { Hono } from 'hono';
import { spreadsheetPath } from '../protocol';
import { printHeaders } from '../security-headers';
import { refuse } from '../words';
import type { Workspace } from '../workspace';
import { sheetPage } from './sheet-page';

/** Asks what to print it on, or to save it as, once the page is there. */
const script = "addEventListener('load', () => print());\n";

export function printRoutes(workspace: Workspace): Hono {
  const routes = new Hono();

  routes.get('/print.js', (context) =>
    context.body(script, 200, { ...printHeaders, 'Content-Type': 'text/javascript' }),
  );

  /** As Google's: gid names the sheet, portrait says how the page stands. */
  routes.get(`${spreadsheetPath}:id/export`, (context) => {
    const open = workspace.current();
    if (open === null || context.req.param('id') !== open.id) {
      return context.json(refuse('no-page'), 404);
    }
    const { sheets = [], properties } = open.content();
    const sheetId = Number(context.req.query('gid') ?? 0);
    const sheet = sheets.find((one) => (one.properties?.sheetId ?? 0) === sheetId);
    if (sheet === undefined) return context.json(refuse('no-page'), 404);
    const isUpright = context.req.query('portrait') !== 'false';
    const page = sheetPage(sheet, { isUpright, locale: properties?.locale ?? 'vi_VN' });
    return context.html(page, 200, printHeaders);
  });

  return routes;
}
