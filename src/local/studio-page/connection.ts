/** The line to the server: its events, and whether it is there at all. */
import type { StudioEvent } from '../studio/protocol';

export interface ConnectionListener {
  event(event: StudioEvent): void;
  /** The server went away; it is tried again until it is back. */
  lost(): void;
  /** The server is there: at the start, and each time it came back. */
  connected(): void;
}

/** Milliseconds between tries while the server is away. */
const pause = 1000;

export function connect(address: string, listener: ConnectionListener): void {
  const open = () => {
    const source = new EventSource(address);
    source.addEventListener('message', ({ data }: MessageEvent<string>) => {
      const event = JSON.parse(data) as StudioEvent;
      if (event.kind === 'hello') listener.connected();
      else listener.event(event);
    });
    source.addEventListener('error', () => {
      // A browser gives up for good on some errors and waits long on others: tried again here instead.
      source.close();
      listener.lost();
      setTimeout(open, pause);
    });
  };
  open();
}
