/** Calls to the studio's server. */
import type { Selection } from '../emulator/apps-script/host-ui';
import type { Request } from '../../sheets/api';
import {
  tokenHeader,
  windowHeader,
  type CallReply,
  type Refused,
  type Reply,
  type StudioState,
  type TableSizes,
  type WorkbookView,
} from '../studio/protocol';

/** This browser window, as the server knows it. */
export const windowId = crypto.randomUUID();

let token = '';

/** The server cannot be reached. */
export class Unreachable extends Error {}

async function reply<Result>(path: string, init: RequestInit = {}): Promise<Reply<Result>> {
  let response: Response;
  try {
    response = await fetch(`/api/${path}`, init);
  } catch (error) {
    throw new Unreachable(String(error));
  }
  return (await response.json()) as Reply<Result>;
}

function post<Result>(path: string, body?: BodyInit): Promise<Reply<Result>> {
  const headers = { [tokenHeader]: token, [windowHeader]: windowId };
  return reply<Result>(path, { method: 'POST', headers, ...(body !== undefined && { body }) });
}

const json = (value: unknown) => JSON.stringify(value);

export const api = {
  /** Also learns the token, which is another one after the server was started again. */
  async state(): Promise<Reply<StudioState>> {
    const state = await reply<StudioState>('state');
    if (state.ok) token = state.token;
    return state;
  },

  view: (revision: string, sizes: TableSizes) => {
    const query = new URLSearchParams({ revision });
    for (const [name, size] of Object.entries(sizes)) query.set(name, String(size));
    return reply<WorkbookView>(`view?${query.toString()}`);
  },

  batchUpdate: (base: string, requests: readonly Request[]) =>
    post<{ readonly revision: string }>('batchUpdate', json({ base, requests })),

  call: (name: string, args: readonly unknown[], selection: Selection | undefined) =>
    post('call', json({ name, args, selection })) as Promise<CallReply | Refused>,

  menu: (name: string, selection: Selection | undefined) =>
    post('menu', json({ name, selection })) as Promise<CallReply | Refused>,

  open: (file: File) => post(`open?${new URLSearchParams({ name: file.name }).toString()}`, file),
  /** A ward's file, beside the open workbook. */
  openBeside: (file: File) =>
    post(`open?${new URLSearchParams({ name: file.name, beside: 'true' }).toString()}`, file),
  turnTo: (id: string) => post('turn-to', json({ id })),
  blank: () => post('new'),
  sample: () => post('sample'),

  eventsAddress: `/api/events?window=${windowId}`,
  saveAddress: '/api/save',
};
