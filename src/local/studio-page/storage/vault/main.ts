/** The worker that keeps a window's workbooks: only workers may write files in place. Calls are done one by one. */
import { storageError } from '../failures';
import type { CallName, VaultCalls, VaultReply, VaultRequest } from './calls';
import { openVault } from './vault';

let vault: Promise<VaultCalls> | null = null;

async function answer({ call, name, args }: VaultRequest): Promise<VaultReply> {
  try {
    vault ??= openVault();
    const calls = (await vault) as unknown as Record<
      CallName,
      (...given: readonly unknown[]) => Promise<unknown>
    >;
    return { call, ok: true, value: await calls[name](...args) };
  } catch (error) {
    const { code, cause } = storageError(error);
    return { call, ok: false, code, reason: String(cause) };
  }
}

let queue: Promise<unknown> = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<VaultRequest>) => {
  queue = queue.then(async () => postMessage(await answer(data), { transfer: [] }));
});
