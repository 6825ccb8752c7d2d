/** The studio's page: the grid, the add-on's menu and sidebar, its worker and its storage, put together. */
import { render } from 'preact';
import { App } from './chrome/app';
import { StartFailure } from './chrome/start-page';
import { createFiles, type Files } from './files';
import { focusPlaces } from './focus-places';
import { createGrid, type Grid } from './grid/grid';
import { keepOffline } from './offline/keep-offline';
import { createPageStore, type PageState } from './page-state';
import { printPage } from './print-page';
import { createSession, type Session } from './session';
import { openLibrary } from './storage/library';
import { installTestHook } from './test-hook';
import { startWorker, type WorkerClient } from './worker-client';
import type { RunResult, ScreenEvent } from './worker/messages';

async function start(): Promise<void> {
  const isNewer = await keepOffline({
    onReady: () => page.update({ isOffline: true }),
    onNewVersion: () =>
      page.toast({
        title: '',
        message: 'Có bản mới của trang này: lần mở sau sẽ dùng.',
        seconds: 8,
      }),
  });
  if (isNewer) return;
  const [library, scriptRun] = await Promise.all([
    openLibrary(),
    fetch('./google-script-run.js').then((response) => response.text()),
  ]);
  put(library, scriptRun);
}

let draw: (state: PageState) => void = () => undefined;
const page = createPageStore((state) => draw(state));

function put(library: Awaited<ReturnType<typeof openLibrary>>, scriptRun: string): void {
  let grid: Grid | null = null;
  let lastFrame = 0;
  const theGrid = () => {
    if (grid === null) throw new Error('The grid is not there yet.');
    return grid;
  };
  const worker: WorkerClient = startWorker({ view: (view) => session.viewed(view), screen });
  const session: Session = createSession({
    grid: theGrid,
    page,
    worker,
    library,
    onChange: () => files.changed(),
  });
  const files: Files = createFiles({ page, session, library, worker });

  function screen(event: ScreenEvent): void {
    switch (event.kind) {
      case 'toast':
        return page.toast(event.toast);
      case 'alert':
        return page.update({ alerts: [...page.get().alerts, event.alert] });
      case 'select':
        void session.settled().then(() => theGrid().select(event.selection));
        return;
      case 'sidebar':
      case 'dialog':
        lastFrame += 1;
        page.update({
          [event.kind]: { ...event.page, key: lastFrame, entries: session.entries() },
        });
    }
  }

  const places = focusPlaces(() => theGrid().focus());
  const say = (title: string, message: string) => page.toast({ title, message, seconds: 8 });
  const frames = {
    scriptRun,
    call: (name: string, args: readonly unknown[]): Promise<RunResult> =>
      session.run({ by: 'page', name, args }),
    openBook: (id: string) => files.turnTo(id),
    focusGrid: () => theGrid().focus(),
    focusNext: places.next,
    print: (sheetId: number, isUpright: boolean) =>
      void worker.ask('print', { sheetId, isUpright }).then((html) => {
        if (html !== null) printPage(html);
      }),
  };
  const runMenu = async (name: string) => {
    const result = await session.run({ by: 'menu', name, args: [] });
    if (!result.ok) say('', `Tiện ích chưa thực hiện được: ${result.error.message}`);
  };

  draw = (state) =>
    render(
      <App
        state={state}
        store={page}
        files={files}
        frames={frames}
        runMenu={(name) => void runMenu(name)}
        onGridPlace={(place) => {
          grid = createGrid(place, {
            ...session,
            openBook: files.turnTo,
            bookName: (id) => page.get().open?.books.find((book) => book.id === id)?.name,
            formulaRefused: ({ unknown }) =>
              unknown === null
                ? say(
                    'Công thức viết chưa đúng',
                    'Ô giữ nguyên như trước. Xem lại dấu ngoặc, và dấu “;” giữa các phần.',
                  )
                : say(
                    `Studio không có hàm ${unknown}`,
                    'Ô giữ nguyên như trước. Trong Google Trang tính thì có thể dùng được.',
                  ),
          });
          // Not within the drawing that this is called from.
          queueMicrotask(() => void files.begin());
        }}
      />,
      document.body,
    );

  addEventListener('pagehide', files.leave);
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) files.leave();
  });
  addEventListener('beforeunload', (event) => {
    const { open } = page.get();
    // Said before the page closes, and only then: all else is kept already.
    if (open && (open.saved.state !== 'saved' || !files.isWritten())) event.preventDefault();
  });
  addEventListener('dragover', (event) => event.preventDefault());
  addEventListener('drop', (event) => {
    event.preventDefault();
    const dropped = [...(event.dataTransfer?.files ?? [])];
    if (dropped.length > 0) files.drop(dropped);
  });
  installTestHook(theGrid, session, page);
  draw(page.get());
}

start().catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  render(<StartFailure message={message} />, document.body);
});
