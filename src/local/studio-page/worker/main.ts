/** The worker: answers the page, one message after the other. */
import { XlsxError } from '../../xlsx/xlsx-error';
import { createHost, type Host } from './host';
import type { FromWorker, ToWorker } from './messages';
import { moduleScript, type EvaluateModule } from './module-script';

const scope = globalThis as unknown as {
  postMessage(message: FromWorker, transfer: readonly Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ToWorker>) => void): void;
};

const tell = (message: FromWorker) => scope.postMessage(message, []);

const addonFile = (name: string) => new URL(`../../addon/${name}`, import.meta.url).href;

async function start(): Promise<Host> {
  const page = async (name: string) => [
    name,
    await (await fetch(addonFile(`${name}.html`))).text(),
  ];
  const [{ default: evaluate }, ...pages] = await Promise.all([
    import(addonFile('module.js')) as Promise<{ readonly default: EvaluateModule }>,
    page('sidebar'),
    page('word'),
    page('papers'),
  ]);
  return createHost({
    script: moduleScript(evaluate),
    pages: Object.fromEntries(pages) as Record<string, string>,
    userLocale: 'vi',
    show: (event) => tell({ kind: 'screen', event }),
  });
}

let queue: Promise<Host> = start();

scope.addEventListener('message', ({ data }) => {
  queue = queue.then(async (host) => {
    if (data.kind === 'change') tell(host.change(data.change, data.index));
    else tell(await answer(host, data));
    return host;
  });
});

async function answer(
  host: Host,
  { call, name, input }: Extract<ToWorker, { kind: 'ask' }>,
): Promise<FromWorker> {
  try {
    const value: unknown = await (host[name] as (given: unknown) => Promise<unknown>)(input);
    return { kind: 'answer', call, ok: true, value };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [code, params] =
      error instanceof XlsxError ? [error.code, error.params] : ['unexpected', {}];
    return { kind: 'answer', call, ok: false, code, params, message };
  }
}
