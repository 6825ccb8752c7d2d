/** The browser windows that are connected, and what is sent to them as server-sent events. */
import type { StudioEvent } from './protocol';

export type Send = (event: StudioEvent) => void;

export interface Windows {
  /** @returns ends the connection on this side */
  connect(windowId: string, send: Send): () => void;
  toAll(event: StudioEvent): void;
  to(windowId: string, event: StudioEvent): void;
}

export function createWindows(): Windows {
  const connections = new Map<Send, string>();
  return {
    connect(windowId, send) {
      connections.set(send, windowId);
      return () => void connections.delete(send);
    },
    toAll(event) {
      for (const send of connections.keys()) send(event);
    },
    to(windowId, event) {
      for (const [send, id] of connections) if (id === windowId) send(event);
    },
  };
}
