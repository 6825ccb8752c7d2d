/** The add-on's functions: called by its menu, and by its pages through google.script.run. */
import { Hono } from 'hono';
import type { Selection } from '../emulator/apps-script/host-ui';
import { bodyOf } from './body';
import type { OpenWorkbook } from './open-workbook';
import { windowHeader, type CallReply } from './protocol';
import type { Caller } from './screen';
import { refuse } from './words';
import type { Workspace } from './workspace';

interface CallBody {
  readonly name?: unknown;
  readonly args?: unknown;
  readonly selection?: unknown;
}

export function addonRoutes(workspace: Workspace): Hono {
  const routes = new Hono();

  /** { name, args, selection }: only names that Google would let a page call. */
  routes.post('/call', async (context) => {
    const open = workspace.current();
    if (open === null) return context.json(refuse('nothing-open'), 409);
    const { name, args, selection } = await bodyOf<CallBody>(context);
    if (typeof name !== 'string' || !Array.isArray(args)) {
      return context.json(refuse('bad-request', { reason: 'name, args' }), 400);
    }
    const caller = { windowId: context.req.header(windowHeader) ?? '', selection: cell(selection) };
    const reply = run(open, caller, () => open.addon().callFromClient(name, args as unknown[]));
    await workspace.settle(caller.windowId);
    return context.json(reply);
  });

  /** { name, selection }: only functions that stand in the menu. */
  routes.post('/menu', async (context) => {
    const open = workspace.current();
    if (open === null) return context.json(refuse('nothing-open'), 409);
    const { name, selection } = await bodyOf<CallBody>(context);
    const items = open.screen.menus.flatMap((menu) => menu.items);
    const item = items.find((one) => one !== 'separator' && one.functionName === name);
    if (item === undefined || item === 'separator') {
      return context.json(refuse('bad-request', { reason: 'name' }), 400);
    }
    const caller = { windowId: context.req.header(windowHeader) ?? '', selection: cell(selection) };
    const reply = run(open, caller, () => open.addon().call(item.functionName));
    await workspace.settle(caller.windowId);
    return context.json(reply);
  });

  return routes;
}

/** Runs a function for a window. */
function run(open: OpenWorkbook, caller: Caller, work: () => unknown): CallReply {
  try {
    return { ok: true, value: open.screen.as(caller, work) ?? null };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { ...refuse('script-failed', { reason: message }), error: { name, message } };
  }
}

function cell(selection: unknown): Selection | undefined {
  const { sheetId, address } = (selection ?? {}) as Partial<Selection>;
  return typeof sheetId === 'number' && typeof address === 'string'
    ? { sheetId, address }
    : undefined;
}
