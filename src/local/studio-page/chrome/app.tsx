/** The page around the grid. */
import { AlertBox, Banner, Busy, Toasts } from './notices';
import { DialogPanel, SidePanel } from './side-panel';
import { EmptyState } from './empty-state';
import { TopBar, type FileActions } from './top-bar';
import type { FrameHost } from '../frame/addon-frame';
import type { PageState, PageStore } from '../page-state';
import { GridPlace } from './grid-place';

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
