/** The page around the grid. */
import { AlertBox, Banner, Busy, Toasts } from './notices';
import { TopBar, type FileActions } from './top-bar';
import { type FrameHost, AddonFrame } from '../frame/addon-frame';
import type { PageState, PageStore } from '../page-state';
import { useEffect, useRef } from 'preact/hooks';
import type { FramePage } from '../../studio/protocol';

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

// What stands in the grid's place before anything is open.

function EmptyState({ files }: { readonly files: FileActions }) {
  return (
    <section class="own empty">
      <h2>Sổ Khuyến học chạy thử trên máy này</h2>
      <p>
        Bảng tính, trình đơn và thanh bên ở đây giống như trong Google Trang tính. Bắt đầu với số
        liệu mẫu của thành phố Bắc Kạn năm 2017, với tệp Excel của mình, hoặc với một bảng trống.
      </p>
      <div class="choices">
        <button type="button" class="primary" onClick={files.sample}>
          Mở dữ liệu mẫu
        </button>
        <button type="button" onClick={files.open}>
          Mở .xlsx…
        </button>
        <button type="button" onClick={files.blank}>
          Bảng trống
        </button>
      </div>
      <p class="hint">Sau đó: Tiện ích ▸ Kiểm tra dữ liệu, rồi Lập báo cáo.</p>
    </section>
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
  const { workbook, sidebar, dialog, alerts, busy } = state;
  const [alert] = alerts;
  return (
    <>
      <TopBar workbook={workbook ?? null} unsent={state.unsent} files={files} runMenu={runMenu} />
      <Banner {...state} />
      <main class="workspace">
        <GridPlace onReady={onGridPlace} />
        {workbook === null && <EmptyState files={files} />}
        {sidebar !== null && (
          <SidePanel
            key={sidebar.address}
            page={sidebar}
            host={frames}
            onClose={() => store.update({ sidebar: null })}
          />
        )}
      </main>
      <Toasts toasts={state.toasts} drop={store.dropToast} />
      {dialog !== null && (
        <DialogPanel
          key={dialog.address}
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
      {busy !== null && <Busy words={busy} />}
    </>
  );
}
