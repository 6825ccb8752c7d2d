/** The page around the grid. */
import type { FileActions } from '../files';
import { AlertBox, Banners, Busy, Toasts } from './notices';
import { StartPage } from './start-page';
import { TopBar } from './top-bar';
import { Versions } from './versions';
import { type FrameHost, AddonFrame } from '../frame/addon-frame';
import type { FramePage, PageState, PageStore } from '../page-state';
import { useEffect, useRef } from 'preact/hooks';

// The add-on's sidebar and dialogs: a title, a way to close, and the page in its frame.

interface PanelProps {
  readonly page: FramePage;
  readonly host: FrameHost;
  readonly onClose: () => void;
}

function SidePanel({ page, host, onClose }: PanelProps) {
  return (
    <aside class="own side-panel" aria-label={page.title}>
      <TitleBar title={page.title} onClose={onClose} />
      <AddonFrame page={page} host={host} onClose={onClose} />
    </aside>
  );
}

/** Google's own sizes where the page says none: reference/base/ui#showModalDialog */
const usualSize = { width: 600, height: 400 };

function DialogPanel({ page, host, onClose }: PanelProps) {
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

// The element that the grid is drawn into; made once, and left alone after that.

function GridPlace({ onReady }: { readonly onReady: (place: HTMLElement) => void }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current !== null) onReady(place.current);
  }, []);
  return <div class="grid" ref={place} />;
}

interface AppProps {
  readonly state: PageState;
  readonly store: PageStore;
  readonly files: FileActions;
  readonly frames: FrameHost;
  readonly runMenu: (functionName: string) => void;
  readonly onGridPlace: (place: HTMLElement) => void;
}

export function App({ state, store, files, frames, runMenu, onGridPlace }: AppProps) {
  const { open, sidebar, dialog, alerts, busy, versions } = state;
  const [alert] = alerts;
  return (
    <>
      <TopBar state={state} files={files} runMenu={runMenu} />
      <Banners open={open} files={files} />
      <main class="workspace">
        <GridPlace onReady={onGridPlace} />
        {open === null && <StartPage state={state} files={files} />}
        {sidebar !== null && (
          <SidePanel
            key={sidebar.key}
            page={sidebar}
            host={frames}
            onClose={() => store.update({ sidebar: null })}
          />
        )}
      </main>
      <Toasts toasts={state.toasts} drop={store.dropToast} />
      {dialog !== null && (
        <DialogPanel
          key={dialog.key}
          page={dialog}
          host={frames}
          onClose={() => store.update({ dialog: null })}
        />
      )}
      {alert !== undefined && (
        <AlertBox
          key={alerts.length}
          alert={alert}
          onClose={() => store.update({ alerts: alerts.slice(1) })}
        />
      )}
      {versions !== null && <Versions versions={versions} files={files} />}
      {busy !== null && <Busy words={busy} />}
    </>
  );
}
