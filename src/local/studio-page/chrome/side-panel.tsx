/** The add-on's sidebar and dialogs: a title, a way to close, and the page in its frame. */
import { useEffect, useRef } from 'preact/hooks';
import type { FramePage } from '../../studio/protocol';
import { AddonFrame, type FrameHost } from '../frame/addon-frame';

interface PanelProps {
  readonly page: FramePage;
  readonly host: FrameHost;
  readonly onClose: () => void;
}

export function SidePanel({ page, host, onClose }: PanelProps) {
  return (
    <aside class="own side-panel" aria-label={page.title}>
      <TitleBar title={page.title} onClose={onClose} />
      <AddonFrame page={page} host={host} onClose={onClose} />
    </aside>
  );
}

/** Google's own sizes where the page says none: reference/base/ui#showModalDialog */
const usualSize = { width: 600, height: 400 };

export function DialogPanel({ page, host, onClose }: PanelProps) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => box.current?.showModal(), []);
  return (
    <dialog
      class="own page"
      ref={box}
      onClose={onClose}
      aria-label={page.title}
      style={{ width: `${page.width ?? usualSize.width}px` }}
    >
      <TitleBar title={page.title} onClose={() => box.current?.close()} />
      <AddonFrame
        page={page}
        host={host}
        height={page.height ?? usualSize.height}
        onClose={() => box.current?.close()}
      />
    </dialog>
  );
}

function TitleBar({ title, onClose }: { readonly title: string; readonly onClose: () => void }) {
  return (
    <div class="title">
      <h2>{title}</h2>
      <button type="button" aria-label="Đóng" onClick={onClose}>
        ✕
      </button>
    </div>
  );
}
