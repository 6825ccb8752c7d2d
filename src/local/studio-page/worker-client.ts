/** The page's end of its worker. */
import { localFailure } from '../cli/failures';
import type { Asked, Change, FromWorker, ScreenEvent, ToWorker } from './worker/messages';

export interface WorkerListener {
  view(view: Extract<FromWorker, { kind: 'view' }>): void;
  screen(event: ScreenEvent): void;
}

export interface WorkerClient {
  /** @param file that a refusal names @throws Error with a sentence for the user */
  ask<Name extends keyof Asked>(
    name: Name,
    input?: Parameters<Asked[Name]>[0],
    file?: string,
  ): Promise<ReturnType<Asked[Name]>>;
  change(change: Change, index: number): void;
}

export function startWorker(listener: WorkerListener): WorkerClient {
  const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
  const tell = (message: ToWorker) => worker.postMessage(message, []);
  const waiting = new Map<
    number,
    {
      readonly file: string;
      readonly resolve: (value: unknown) => void;
      readonly reject: (error: Error) => void;
    }
  >();
  let lastCall = 0;

  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind === 'view') return listener.view(data);
    if (data.kind === 'screen') return listener.screen(data.event);
    const asked = waiting.get(data.call);
    waiting.delete(data.call);
    if (data.ok) return asked?.resolve(data.value);
    const { code, params, message } = data;
    if (asked === undefined) return;
    const said = { sheet: '', cell: '', ...params, file: asked.file };
    asked.reject(
      code.startsWith('file-')
        ? localFailure(code as 'file-too-large', said, 'vi')
        : new Error(message),
    );
  });

  return {
    ask: (name, input, file = '') =>
      new Promise((resolve, reject) => {
        lastCall += 1;
        waiting.set(lastCall, { file, resolve: resolve as (value: unknown) => void, reject });
        tell({ kind: 'ask', call: lastCall, name, input });
      }),
    change: (change, index) => tell({ kind: 'change', change, index }),
  };
}
