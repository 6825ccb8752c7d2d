/** A studio on a folder of its own for each test, and calls to its server without a browser. */
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from '@jest/globals';
import type { Reply, StudioState, WorkbookView } from '../../../src/local/studio/protocol';
import { startStudio, type Studio } from '../../../src/local/studio/start';

let folder = '';
export let studio: Studio;
export let token = '';

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'studio-server-'));
  await start();
});
afterEach(async () => {
  await studio.close();
  rmSync(folder, { recursive: true });
});

export async function start(): Promise<void> {
  studio = await startStudio({ dataFolder: folder });
  const state = await get<StudioState>('state');
  token = state.ok ? state.token : '';
}

export async function get<Result>(path: string): Promise<Reply<Result>> {
  const response = await fetch(`${studio.url}api/${path}`);
  return (await response.json()) as Reply<Result>;
}

export async function post(path: string, body?: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${studio.url}api/${path}`, {
    method: 'POST',
    headers: { 'x-studio-token': token, 'x-studio-window': 'mot', ...headers },
    body: body instanceof Uint8Array ? Buffer.from(body) : JSON.stringify(body ?? {}),
  });
  return {
    status: response.status,
    reply: (await response.json()) as Reply<{ revision?: string }>,
  };
}

/** Headers that fetch does not let anyone set. */
export function statusOf(
  path: string,
  headers: Record<string, string>,
  method = 'GET',
): Promise<number> {
  const { port } = new URL(studio.url);
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

export async function firstSheet() {
  const view = await get<WorkbookView>('view');
  if (!view.ok) throw new Error(view.message);
  return {
    sheetId: view.sheets[0]?.sheetId ?? 0,
    revision: view.revision,
    rows: view.sheets[0]?.rows,
  };
}

export const typed = (sheetId: number, stringValue: string) => ({
  updateCells: {
    start: { sheetId, rowIndex: 0, columnIndex: 0 },
    fields: 'userEnteredValue',
    rows: [{ values: [{ userEnteredValue: { stringValue } }] }],
  },
});
