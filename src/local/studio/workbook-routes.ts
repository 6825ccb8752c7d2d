/** The open workbook: its content for the grid, typed edits as requests, opening and saving. */
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Request } from '../../sheets/api';
import { SheetsApiError } from '../emulator/sheets/failures';
import { bodyOf } from './body';
import type { Reply, WorkbookView } from './protocol';
import { windowHeader } from './protocol';
import { refuse } from './words';
import type { Workspace } from './workspace';

const megabyte = 1024 * 1024;
/** Google opens workbooks of up to 100 MB: support.google.com/drive/answer/37603 */
const mostMegabytes = 100;

/** The type of a workbook: iana.org/assignments/media-types */
const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function workbookRoutes(workspace: Workspace): Hono {
  const routes = new Hono();
  const ok = { ok: true };

  /** ?revision and the sizes of the tables: what the page has. */
  routes.get('/view', (context) => {
    const open = workspace.current();
    if (open === null) return context.json(refuse('nothing-open'), 409);
    const { revisions, viewer } = open;
    const size = (name: string) => Number(context.req.query(name)) || 0;
    const spreadsheet = revisions.at(context.req.query('revision') ?? '');
    const sizes = {
      shapes: size('shapes'),
      formats: size('formats'),
      validations: size('validations'),
    };
    const known = spreadsheet === undefined ? undefined : { spreadsheet, sizes };
    const view = viewer.view(open.content(), known);
    const reply: Reply<WorkbookView> = { ok: true, revision: revisions.current(), ...view };
    return context.json(reply);
  });

  /** { base: the revision that the window has, requests } */
  routes.post('/batchUpdate', bodyLimit({ maxSize: mostMegabytes * megabyte }), async (context) => {
    const open = workspace.current();
    if (open === null) return context.json(refuse('nothing-open'), 409);
    const body = await bodyOf<{ base: unknown; requests: unknown }>(context);
    if (!Array.isArray(body.requests)) {
      return context.json(refuse('bad-request', { reason: 'requests' }), 400);
    }
    if (body.base !== open.revisions.current()) return context.json(refuse('stale'), 409);
    try {
      // The store refuses by name whatever is no request.
      open.edit(body.requests as Request[]);
    } catch (error) {
      if (!(error instanceof SheetsApiError)) throw error;
      return context.json(refuse('edit-refused', { reason: error.message }), 422);
    }
    open.changed(context.req.header(windowHeader) ?? '');
    return context.json({ ok: true, revision: open.revisions.current() });
  });

  /** ?name; ?beside=true: a ward's file, beside the open workbook. */
  routes.post(
    '/open',
    bodyLimit({
      maxSize: mostMegabytes * megabyte,
      onError: (context) =>
        context.json(refuse('too-large', { megabytes: String(mostMegabytes) }), 413),
    }),
    async (context) => {
      const bytes = new Uint8Array(await context.req.arrayBuffer());
      const name = context.req.query('name') ?? '';
      const isBeside = context.req.query('beside') === 'true';
      const refused = await (isBeside
        ? workspace.uploadBeside(name, bytes)
        : workspace.upload(name, bytes));
      return refused === null ? context.json(ok) : context.json(refused, 422);
    },
  );

  /** { id }: shows another of the workbooks that are open. */
  routes.post('/turn-to', async (context) => {
    const { id } = await bodyOf<{ id: unknown }>(context);
    const refused = await workspace.turnTo(typeof id === 'string' ? id : '');
    return refused === null ? context.json(ok) : context.json(refused, 404);
  });

  routes.post('/new', async (context) => {
    await workspace.openBlank();
    return context.json(ok);
  });

  routes.post('/sample', async (context) => {
    await workspace.openSample();
    return context.json(ok);
  });

  routes.get('/save', async (context) => {
    const open = workspace.current();
    if (open === null) return context.json(refuse('nothing-open'), 409);
    const name = encodeURIComponent(open.state().fileName);
    const bytes = new Uint8Array(await open.bytes());
    return context.body(bytes, 200, {
      'Content-Type': xlsxType,
      'Content-Disposition': `attachment; filename*=UTF-8''${name}`,
    });
  });

  return routes;
}
