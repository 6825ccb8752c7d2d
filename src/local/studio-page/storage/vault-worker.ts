/** A window's end of the worker that keeps its workbooks. */
import { StorageError } from './failures';
import type { CallName, VaultCalls, VaultReply, VaultRequest } from './vault/calls';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: StorageError) => void;
}

/** All of its calls throw StorageError and nothing else, as it does itself. */
export function startVault(): VaultCalls {
  const worker = startWorker();
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let failed: StorageError | null = null;

  worker.addEventListener('message', ({ data }: MessageEvent<VaultReply>) => {
    const caller = waiting.get(data.call);
    waiting.delete(data.call);
    if (data.ok) caller?.resolve(data.value);
    else caller?.reject(new StorageError(data.code, { cause: data.reason }));
  });
  // It was not loaded, or broke.
  worker.addEventListener('error', ({ message }) => {
    failed = new StorageError('storage-failed', { cause: message });
    for (const { reject } of waiting.values()) reject(failed);
    waiting.clear();
  });

  const ask = (name: CallName, args: readonly unknown[]) =>
    new Promise((resolve, reject) => {
      if (failed !== null) {
        reject(failed);
        return;
      }
      last += 1;
      waiting.set(last, { resolve, reject });
      worker.postMessage({ call: last, name, args } satisfies VaultRequest, []);
    });
  return new Proxy({} as VaultCalls, {
    get:
      (_, name: CallName) =>
      (...args: readonly unknown[]) =>
        ask(name, args),
  });
}

function startWorker(): Worker {
  try {
    // Beside this script, where the build puts it.
    return new Worker(new URL('./vault.js', import.meta.url), { type: 'module' });
  } catch (cause) {
    // In a sandboxed frame, which may keep nothing either.
    throw new StorageError('storage-refused', { cause });
  }
}
