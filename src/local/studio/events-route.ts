/** GET /api/events: what the server tells a window, as server-sent events, for as long as the page is open. */
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { StudioEvent } from './protocol';
import type { Windows } from './windows';

/** A line now and then keeps proxies and sleeping laptops from taking the connection for dead. */
const heartbeat = 15_000;

/** @param closing aborted when the server stops */
export function eventsRoute(windows: Windows, closing: AbortSignal): Hono {
  const routes = new Hono();
  routes.get('/events', (context) =>
    streamSSE(context, async (stream) => {
      const send = (event: StudioEvent) =>
        void stream.writeSSE({ data: JSON.stringify(event) }).catch(() => undefined);
      const disconnect = windows.connect(context.req.query('window') ?? '', send);
      const beat = setInterval(() => void stream.write(': \n\n').catch(() => undefined), heartbeat);
      send({ kind: 'hello' });
      await new Promise<void>((ended) => {
        stream.onAbort(ended);
        closing.addEventListener('abort', () => ended(), { once: true });
      });
      clearInterval(beat);
      disconnect();
    }),
  );
  return routes;
}
