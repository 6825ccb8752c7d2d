/** The studio's page: the grid, the add-on's menu and sidebar, and the line to the server, put together. */
import { render } from 'preact';
import { api, Unreachable, windowId } from './api';
import { App } from './chrome/app';
import { connect } from './connection';
import { chooseFile } from './choose-file';
import { createGrid, type Grid } from './grid/grid';
import { createPageStore, type PageState } from './page-state';
import { createSync } from './sync';
import { installTestHook } from './test-hook';
import type { Refused, StudioEvent } from '../studio/protocol';

const root = document.body;
let grid: Grid | null = null;

const store = createPageStore(draw);
const theGrid = () => {
  if (grid === null) throw new Error('The grid is not there yet.');
  return grid;
};
const sync = createSync(theGrid, store);
const say = (title: string, message: string) => store.toast({ title, message, seconds: 8 });

/** Runs something that takes a moment; a refusal is said, with what the server says of it. */
async function during(words: string, work: () => Promise<{ readonly ok: true } | Refused>) {
  store.update({ busy: words });
  try {
    const reply = await work();
    if (!reply.ok) store.toast({ title: '', message: reply.message, seconds: -1 });
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    say('', 'Không gọi được studio: máy chủ đã dừng.');
  } finally {
    store.update({ busy: null });
  }
}

const files = {
  open: () =>
    void chooseFile('.xlsx').then((file) =>
      file === null ? undefined : during('Đang mở tệp…', () => api.open(file)),
    ),
  openBeside: () =>
    void chooseFile('.xlsx').then((file) =>
      file === null ? undefined : during('Đang mở tệp…', () => api.openBeside(file)),
    ),
  turnTo: (id: string) => void turnTo(id),
  save: () => window.location.assign(api.saveAddress),
  sample: () => void during('Đang tạo dữ liệu mẫu…', api.sample),
  blank: () => void during('Đang tạo bảng trống…', api.blank),
};

/** Shows another workbook, once what was typed in this one is sent. */
async function turnTo(id: string) {
  await sync.settled();
  await during('Đang mở sổ…', () => api.turnTo(id));
}

/** Milliseconds for the sidebar to show an answer before the grid draws what the call wrote. */
const answerFirst = 40;

const frames = {
  async call(name: string, args: readonly unknown[]) {
    await sync.settled();
    const release = sync.hold();
    try {
      return await api.call(name, args, theGrid().selection());
    } finally {
      setTimeout(release, answerFirst);
    }
  },
  openBook: (id: string) => void turnTo(id),
  focusGrid: () => document.querySelector<HTMLElement>('.grid canvas')?.focus(),
};

async function runMenu(name: string) {
  await sync.settled();
  const reply = await api.menu(name, theGrid().selection());
  if (!reply.ok) store.toast({ title: '', message: reply.message, seconds: -1 });
}

function draw(state: PageState) {
  const app = (
    <App
      state={state}
      store={store}
      files={files}
      frames={frames}
      runMenu={(name) => void runMenu(name)}
      onGridPlace={begin}
    />
  );
  render(app, root);
}

function begin(place: HTMLElement) {
  grid = createGrid(place, {
    edited: sync.edited,
    openBook: (id) => void turnTo(id),
    unsupported: () =>
      say(
        'Chưa có trong studio',
        'Studio chưa làm được thao tác này nên bảng tính giữ nguyên. Trong Google Trang tính thì làm được.',
      ),
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
  grid.onTypingEnded(sync.resume);
  connect(api.eventsAddress, {
    event,
    lost: () => store.update({ connection: 'lost' }),
    connected: () => void connected(),
  });
}

/** At the start, and after the server was away: what is open now, and what was not sent. */
async function connected() {
  const state = await api.state();
  if (!state.ok) return;
  store.update({ connection: 'connected' });
  const before = sync.model()?.revision;
  store.update({ workbook: state.workbook });
  sync.resume();
  await sync.settled();
  if (state.workbook === null) theGrid().clear();
  else if (before !== state.workbook.revision) await sync.reload(false);
}

function event(event: StudioEvent) {
  const { workbook } = store.get();
  switch (event.kind) {
    case 'hello':
      return;
    case 'workbook':
      store.update({ workbook: event.workbook, sidebar: null, dialog: null });
      if (event.workbook !== null) void sync.reload(true);
      return;
    case 'books':
      if (workbook) store.update({ workbook: { ...workbook, books: event.books } });
      return;
    case 'changed':
      sync.changed(event.revision, event.by === windowId);
      return;
    case 'saved':
      if (workbook)
        store.update({ workbook: { ...workbook, saved: event.saved, path: event.path } });
      return;
    case 'toast':
      store.toast(event.toast);
      return;
    case 'alert':
      store.update({ alerts: [...store.get().alerts, event.alert] });
      return;
    case 'sidebar':
      store.update({ sidebar: event.page });
      return;
    case 'dialog':
      store.update({ dialog: event.page });
      return;
    case 'select':
      void sync.settled().then(() => theGrid().select(event.selection));
  }
}

installTestHook(theGrid, sync, store);
draw(store.get());
