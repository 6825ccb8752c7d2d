/** A page of the add-on in its frame, without the studio's origin, and the answers to its calls. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { bookOf, spreadsheetPath } from '../grid/links';
import type { FramePage } from '../page-state';
import type { RunResult } from '../worker/messages';
import { isFrameMessage, type FrameReply } from './messages';
import { webLinkIn } from '../../../core/vietnamese/web-links';

export interface FrameHost {
  call(name: string, args: readonly unknown[]): Promise<RunResult>;
  /** The code that makes google.script.run, which runs before the page's own. */
  readonly scriptRun: string;
  /** Prints a sheet of the workbook that is shown. */
  print(sheetId: number, isUpright: boolean): void;
  /** Shows another workbook, by its spreadsheet's id. */
  openBook(id: string): void;
  focusGrid(): void;
  /** To the next place that takes keys, or the one before. */
  focusNext(back: boolean): void;
}

interface FrameProps {
  readonly page: FramePage;
  readonly host: FrameHost;
  /** Pixels; undefined: as high as there is room. */
  readonly height?: number | undefined;
  readonly onClose: () => void;
}

export function AddonFrame({ page, host, height, onClose }: FrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [ownHeight, setOwnHeight] = useState(height);
  // At once, not after the next paint: a page may call while it loads.
  useLayoutEffect(() => {
    const answer = (event: MessageEvent<unknown>) => {
      const target = frame.current?.contentWindow;
      if (!target || event.source !== target || !isFrameMessage(event.data)) return;
      const message = event.data;
      if (message.studio === 'close') onClose();
      else if (message.studio === 'focus') host.focusGrid();
      else if (message.studio === 'leave') host.focusNext(message.back);
      else if (message.studio === 'open') openLink(message.address, host);
      else if (message.studio === 'size') setOwnHeight(message.height ?? ownHeight);
      else {
        void replyTo(message.call, host.call(message.name, message.args)).then((reply) =>
          // A frame without an origin of its own can be addressed by no name.
          target.postMessage(reply, '*'),
        );
      }
    };
    window.addEventListener('message', answer);
    return () => window.removeEventListener('message', answer);
  });
  return (
    <iframe
      ref={frame}
      key={page.key}
      title={page.title}
      srcdoc={withScriptRun(page, host.scriptRun)}
      // As at Google, where google.script.host.editor.focus() is the way back: no key leads here from the grid.
      onLoad={() => frame.current?.focus()}
      sandbox="allow-scripts allow-forms allow-downloads"
      style={height === undefined ? undefined : { height: `${ownHeight ?? height}px` }}
    />
  );
}

/** Of links that the add-on's pages have: what the studio itself can show, and pages of the web. */
function openLink(address: string, host: FrameHost): void {
  const { pathname, search } = new URL(address, location.href);
  const book = bookOf(pathname);
  if (book !== null) host.openBook(book);
  else if (pathname.startsWith(spreadsheetPath)) {
    const query = new URLSearchParams(search);
    host.print(Number(query.get('gid') ?? 0), query.get('portrait') !== 'false');
  } else if (webLinkIn(address) !== null) window.open(address, '_blank', 'noopener');
}

async function replyTo(call: number, reply: Promise<RunResult>): Promise<FrameReply> {
  try {
    return { call, ...(await reply) };
  } catch (error) {
    return { call, ok: false, error: { name: 'Error', message: String(error) } };
  }
}

function withScriptRun({ content, entries }: FramePage, scriptRun: string): string {
  const names = JSON.stringify(entries).replaceAll('"', '&quot;');
  const script = `<script data-entries="${names}">${scriptRun}</script>`;
  const head = /<head[^>]*>/i.exec(content) ?? /<!doctype[^>]*>/i.exec(content);
  const at = head === null ? 0 : head.index + head[0].length;
  return content.slice(0, at) + script + content.slice(at);
}
