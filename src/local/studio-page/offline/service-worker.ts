/**
 * Keeps the page for use without a network: its files by the digest of their content, so that a version
 * is there whole or not at all, and a newer one loads only what differs. Bundled by the build, which
 * knows the files; what is not among them, such as the workbook's file on a server, is let pass.
 */
import type { PageMessage, PageReply } from './messages';

declare const pageFiles: readonly {
  /** From the folder of the page. */
  readonly path: string;
  /** SHA-256, in hexadecimal. */
  readonly digest: string;
}[];

// What a service worker has beyond the declarations of a page's script.
interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: object): Promise<readonly unknown[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(
    type: 'message',
    listener: (event: ExtendableEvent & MessageEvent<PageMessage>) => void,
  ): void;
}

const worker = globalThis as unknown as WorkerScope;
const { scope } = worker.registration;
const openCache = () => caches.open(`khuyenhoc ${scope}`);
const keyOf = (digest: string) => new URL(`?digest=${digest}`, scope).href;

/** Of a response that is kept, what tells of its transport and no more of its content. */
const transport = ['content-encoding', 'content-length', 'transfer-encoding'];

async function keep(cache: Cache, path: string, digest: string): Promise<void> {
  if ((await cache.match(keyOf(digest))) !== undefined) return;
  const response = await fetch(new URL(path, scope), { cache: 'no-cache' });
  const bytes = await response.arrayBuffer();
  const found = [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  // In the midst of an upload: the browser tries again by and by, and the version before stays.
  if (!response.ok || found !== digest) throw new Error(`${path} is of another version`);
  const headers = new Headers(response.headers);
  for (const name of transport) headers.delete(name);
  await cache.put(keyOf(digest), new Response(bytes, { headers }));
}

async function keepAll(): Promise<void> {
  const cache = await openCache();
  for (const { path, digest } of pageFiles) await keep(cache, path, digest);
}

async function dropOthers(): Promise<void> {
  const cache = await openCache();
  const kept = new Set(pageFiles.map(({ digest }) => keyOf(digest)));
  for (const { url } of await cache.keys()) if (!kept.has(url)) await cache.delete(url);
}

const digests = new Map(
  pageFiles.map(({ path, digest }) => [new URL(path, scope).pathname, digest]),
);
digests.set(new URL(scope).pathname, digests.get(new URL('index.html', scope).pathname) ?? '');

async function kept(request: Request, digest: string): Promise<Response> {
  const cache = await openCache();
  // The browser may have made room.
  return (await cache.match(keyOf(digest))) ?? fetch(request);
}

worker.addEventListener('install', (event) => event.waitUntil(keepAll()));
worker.addEventListener('activate', (event) =>
  event.waitUntil(dropOthers().then(() => worker.clients.claim())),
);
worker.addEventListener('fetch', (event) => {
  const { pathname, origin } = new URL(event.request.url);
  const digest = origin === new URL(scope).origin ? digests.get(pathname) : undefined;
  if (event.request.method !== 'GET' || digest === undefined) return;
  event.respondWith(kept(event.request, digest));
});

/** Another window goes on with the version that it began with. */
async function isOnlyWindow(): Promise<boolean> {
  const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return windows.length <= 1;
}

worker.addEventListener('message', (event) => {
  const [port] = event.ports;
  const reply = async (): Promise<PageReply> => {
    if (!(await isOnlyWindow())) return 'other-windows';
    await worker.skipWaiting();
    return 'taken';
  };
  event.waitUntil(reply().then((answer) => port?.postMessage(answer)));
});
