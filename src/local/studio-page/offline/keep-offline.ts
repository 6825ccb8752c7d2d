/** Keeps the page for use without a network, and takes a newer version when the page is opened next. */
import type { PageMessage, PageReply } from './messages';

export interface OfflineListener {
  /** The page works without a network from now on. */
  onReady(): void;
  /** A newer version is there, and will be taken when the page is opened next. */
  onNewVersion(): void;
}

/**
 * To be called before anything is opened.
 * @returns true where a newer version was waiting: the page is about to be loaded again with it
 */
export async function keepOffline(listener: OfflineListener): Promise<boolean> {
  // Refused in private windows of some browsers, and at addresses that are not secure.
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  const registration = await container
    ?.register('./service-worker.js', { updateViaCache: 'none' })
    .catch(() => undefined);
  if (container === undefined || registration === undefined) return false;
  if (registration.waiting !== null) {
    if (await hasTakenOver(container, registration.waiting)) {
      location.reload();
      return true;
    }
    listener.onNewVersion();
  }
  const hadVersion = registration.active !== null;
  const watch = () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && hadVersion) listener.onNewVersion();
      if (installing.state === 'activated' && !hadVersion) listener.onReady();
    });
  };
  watch();
  registration.addEventListener('updatefound', watch);
  if (hadVersion) listener.onReady();
  return false;
}

async function hasTakenOver(
  container: ServiceWorkerContainer,
  waiting: ServiceWorker,
): Promise<boolean> {
  const changed = new Promise<void>((resolve) =>
    container.addEventListener('controllerchange', () => resolve(), { once: true }),
  );
  const { port1, port2 } = new MessageChannel();
  const answered = new Promise<PageReply>((resolve) => {
    port1.addEventListener('message', ({ data }: MessageEvent<PageReply>) => resolve(data));
    port1.start();
  });
  waiting.postMessage('take-over' satisfies PageMessage, [port2]);
  if ((await answered) === 'other-windows') return false;
  await changed;
  return true;
}
