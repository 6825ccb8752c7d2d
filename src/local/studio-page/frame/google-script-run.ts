/**
 * google.script inside a page of the add-on, as Google makes it: handlers belong to one call, only
 * JSON passes, and nothing is known of the page around but that it answers.
 * Source: developers.google.com/apps-script/guides/html/reference/run and …/reference/host
 */
import { legalCopy } from '../../emulator/apps-script/client-values';
import type { FrameMessage, FrameReply } from './messages';

interface Handlers {
  readonly success?: ((value: unknown, userObject: unknown) => void) | undefined;
  readonly failure?: ((error: Error, userObject: unknown) => void) | undefined;
  readonly userObject?: unknown;
}

type Runner = Record<string, (...args: readonly unknown[]) => unknown>;

const script = document.currentScript;
const entries = JSON.parse(script?.dataset['entries'] ?? '[]') as readonly string[];
script?.remove();

const waiting = new Map<number, Handlers>();
let lastCall = 0;

// The studio is the only page that may have this one in a frame.
const tell = (message: FrameMessage) => window.parent.postMessage(message, '*');

function runner(handlers: Handlers): Runner {
  const functions: Runner = {
    withSuccessHandler: (success) =>
      runner({ ...handlers, success: success as Handlers['success'] }),
    withFailureHandler: (failure) =>
      runner({ ...handlers, failure: failure as Handlers['failure'] }),
    withUserObject: (userObject) => runner({ ...handlers, userObject }),
  };
  for (const name of entries) {
    functions[name] = (...args) => {
      const sent = legalCopy(args);
      if (!sent.ok) throw new TypeError(sent.message);
      lastCall += 1;
      waiting.set(lastCall, handlers);
      tell({ studio: 'call', call: lastCall, name, args: sent.value as readonly unknown[] });
    };
  }
  return functions;
}

// A frame without an origin may open no window: the studio does it.
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[target=_blank]') : null;
  if (!(link instanceof HTMLAnchorElement)) return;
  event.preventDefault();
  tell({ studio: 'open', address: link.href });
});

// Keys that are pressed here are not seen by the studio.
window.addEventListener('keydown', (event) => {
  if (event.defaultPrevented) return;
  if (event.key === 'Escape') tell({ studio: 'focus' });
  if (event.key !== 'F6') return;
  event.preventDefault();
  tell({ studio: 'leave', back: event.shiftKey });
});

window.addEventListener('message', ({ source, data }: MessageEvent<FrameReply>) => {
  if (source !== window.parent) return;
  const handlers = waiting.get(data.call);
  if (handlers === undefined) return;
  waiting.delete(data.call);
  if (data.ok) {
    handlers.success?.(data.value, handlers.userObject);
    return;
  }
  const error = Object.assign(new Error(data.error.message), { name: data.error.name });
  if (handlers.failure === undefined) console.error(error);
  else handlers.failure(error, handlers.userObject);
});

Object.assign(window, {
  google: {
    script: {
      run: runner({}),
      host: {
        close: () => tell({ studio: 'close' }),
        setHeight: (height: number) => tell({ studio: 'size', height: Number(height) }),
        setWidth: (width: number) => tell({ studio: 'size', width: Number(width) }),
        editor: { focus: () => tell({ studio: 'focus' }) },
        origin: 'https://docs.google.com',
      },
    },
  },
});
