/**
 * Keeps grid, worker and storage in step. What someone does in the grid stands there at once; as a step
 * it goes to the log and to the worker, whose answer is painted when nothing is on its way any more.
 */
import type { Selection, Toast } from '../emulator/apps-script/host-ui';
import type { EditListener } from './grid/captured-edits';
import type { Grid } from './grid/grid';
import { createLog, type Log } from './log';
import { emptyModel, updatedModel, type WorkbookModel } from './model';
import type { PageStore } from './page-state';
import { joinWorkbook, type Library, type Membership } from './storage/library';
import type { StoredWorkbook } from './storage/stored-workbook';
import type { WorkerClient } from './worker-client';
import type {
  Change,
  DriveRecord,
  FromWorker,
  Run,
  RunOutcome,
  RunResult,
  Shown,
  StoredBytes,
} from './worker/messages';
import type { WorkbookView } from './worker/workbook-view';

export interface Session extends EditListener {
  /** Shows a workbook of the library. */
  open(id: string): Promise<void>;
  close(): Promise<void>;
  /** Shows another workbook of the same association. */
  turnTo(id: string): Promise<void>;
  /** A ward's file, to stand beside the open workbook. */
  takeWard(name: string, bytes: Uint8Array): Promise<string>;
  run(run: Omit<Run, 'selection' | 'index'>): Promise<RunResult>;
  takeOver(): Promise<void>;
  viewed(view: Extract<FromWorker, { kind: 'view' }>): void;
  /** Someone stopped typing in a cell. */
  typingEnded(): void;
  bytes(): Promise<Uint8Array>;
  /** The association's own workbook. */
  main(): StoredWorkbook | null;
  model(): WorkbookModel;
  /** The functions that a page of the add-on may call. */
  entries(): readonly string[];
  /** Whether the grid shows the newest state, and all of it is kept. */
  isSettled(): boolean;
  settled(): Promise<void>;
  /** Brings the base of the log up to date, so that it is opened quickly and is a version of its own. */
  checkpoint(): Promise<void>;
  /** Puts other content in the place of the present one, as a step that is kept. */
  replace(bytes: Uint8Array): Promise<void>;
}

export interface SessionOptions {
  readonly grid: () => Grid;
  readonly page: PageStore;
  readonly worker: WorkerClient;
  readonly library: Library;
  /** The workbook has changed, and is kept. */
  readonly onChange: () => void;
}

/** Steps after which a new base is made once nobody does anything, and after which one is made anyhow. */
const someSteps = 60;
const manySteps = 2000;
const idle = 15_000;
/** Milliseconds for the sidebar to show an answer before the grid draws what the call wrote. */
const answerFirst = 40;

export function createSession(options: SessionOptions): Session {
  const { grid, page, worker, library, onChange } = options;
  let main: StoredWorkbook | null = null;
  let membership: Membership | null = null;
  let logs = new Map<string, Log>();
  let drive: DriveRecord = { state: { files: [], permissions: {} }, stored: {} };
  let shownId = '';
  let entries: readonly string[] = [];
  let model = emptyModel;
  let painted = emptyModel;
  /** Of the next step, and of the last one that the worker has answered. */
  let next = 0;
  let answered = 0;
  /** While a command runs, what is done meanwhile waits: it comes after what the command wrote. */
  let running = 0;
  let held: { readonly changes: readonly Change[]; readonly undoable: object | null }[] = [];
  /** By what undoes it: the index that the workbook is to go back to, and forward to. */
  let undos = new WeakMap<object, { before: number; after: number }>();
  let lastDone = 0;
  let idleTimer: ReturnType<typeof setTimeout> | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let isReopening = false;

  const say = (toast: Omit<Toast, 'seconds'> & { readonly seconds?: number }) =>
    page.toast({ seconds: 8, ...toast });
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  };
  const shownLog = (): Log | undefined => logs.get(shownId);
  const logOf = (id: string, stored: StoredWorkbook): Log => {
    const log = createLog(stored, {
      saved(saved) {
        if (id !== shownId && saved.state !== 'failed') return;
        page.updateOpen({ saved });
        if (saved.state === 'saved') onChange();
      },
      lostRole: ({ message }) => {
        say({ title: 'Chưa lưu', message, seconds: -1 });
        void reopen();
      },
    });
    logs.set(id, log);
    return log;
  };

  /** A step goes to the log and to the worker. */
  const keep = (changes: readonly Change[]) => {
    shownLog()?.append(changes);
    post(changes);
    restTimer();
  };
  const post = (changes: readonly Change[]) => {
    for (const change of changes) {
      worker.change(change, next);
      next += 1;
    }
  };

  const record = (changes: readonly Change[], undoable: object | null) => {
    if (undoable !== null) {
      const before = undos.get(undoable)?.before ?? lastDone;
      lastDone = next + changes.length;
      undos.set(undoable, { before, after: lastDone });
    }
    if (changes.length > 0) keep(changes);
  };

  const paint = () => {
    if (answered < next || running > 0 || held.length > 0) return;
    painted = grid().paint(painted, model);
  };
  const take = (view: WorkbookView | null) => {
    if (view !== null) model = updatedModel(model, view);
  };

  const restTimer = () => {
    clearTimeout(idleTimer);
    idleTimer = setTimeout(() => {
      if ((shownLog()?.length() ?? 0) >= someSteps) void checkpoint();
    }, idle);
    if ((shownLog()?.length() ?? 0) >= manySteps) void checkpoint();
  };

  const checkpoint = () =>
    inTurn(async () => {
      const log = shownLog();
      if (log === undefined || membership?.role !== 'writer' || log.length() === 0) return;
      const index = next;
      if (shownId === main?.id) keep([{ kind: 'drive', record: drive }]);
      log.checkpoint(await worker.ask('bytes', shownId), index);
      await log.settled();
    });

  /** An undo beyond the base of the log cannot be made again from it: a new base holds it. */
  const restore = (index: number) => {
    const log = shownLog();
    if (log === undefined) return;
    const isInLog = index >= log.start();
    const change: Change = { kind: 'restore', index };
    log.append([isInLog ? change : { kind: 'nothing' }]);
    post([change]);
    if (!isInLog) {
      const at = next;
      void worker.ask('bytes', shownId).then((bytes) => log.checkpoint(bytes, at));
    }
    restTimer();
  };

  const turned = (undoable: object, way: 'before' | 'after') => {
    const known = undos.get(undoable);
    if (known === undefined) return;
    restore(known[way]);
    known[way] = next;
    lastDone = next;
  };

  const bytesOf = ({ base, changes, index }: StoredWorkbook): StoredBytes => ({
    base,
    changes: changes as readonly Change[],
    index: index - changes.length,
  });

  /** The library's workbooks of the wards, as far as they are still there. */
  const wardsOf = async (stored: StoredWorkbook) => {
    const last = (stored.changes as readonly Change[]).findLast(({ kind }) => kind === 'drive');
    drive =
      last?.kind === 'drive' ? last.record : { state: { files: [], permissions: {} }, stored: {} };
    const found = await Promise.all(
      Object.entries(drive.stored).map(async ([id, storedId]) => {
        const ward = await library.open(storedId).catch(() => null);
        return ward === null ? [] : [{ id, storedId, ward }];
      }),
    );
    return found.flat();
  };

  const show = ({ id, books, menus, view, isSigned, entries: named }: Shown, log: Log) => {
    entries = named;
    shownId = id;
    model = updatedModel(emptyModel, view);
    painted = model;
    next = log.stored.index;
    answered = next;
    lastDone = next;
    undos = new WeakMap();
    grid().draw(model);
    const { open } = page.get();
    const name = books.find((book) => book.id === id)?.name ?? '';
    page.update({
      open: {
        file: { state: 'none' },
        ...(open && { file: open.file }),
        id,
        name: id === main?.id ? (main?.name ?? name) : name,
        books,
        menus,
        role: membership?.role ?? 'writer',
        saved: { state: 'saved' },
      },
      sidebar: null,
      dialog: null,
    });
    if (isSigned) say(signed);
  };

  const open = (id: string) =>
    inTurn(async () => {
      membership?.leave();
      membership = null;
      await Promise.all([...logs.values()].map((log) => log.settled()));
      const stored = await library.open(id);
      main = stored;
      const wards = await wardsOf(stored);
      const opened = bytesOf(stored);
      // What another window keeps from here on is followed from here on.
      let early: (readonly Change[])[] | null = [];
      membership = await joinWorkbook(stored, {
        onChanges(changes) {
          if (early !== null) early.push(changes as readonly Change[]);
          else followed(changes as readonly Change[]);
        },
        onRole: (role) => {
          page.updateOpen({ role });
          if (role === 'follower') return shownLog()?.settled();
          grid().forgetUndos();
          undos = new WeakMap();
          return undefined;
        },
        onStale: () => void reopen(),
      });
      logs = new Map();
      const shown = await worker.ask(
        'open',
        {
          ...opened,
          id,
          name: stored.name,
          wards: Object.fromEntries(wards.map(({ storedId, ward }) => [storedId, bytesOf(ward)])),
        },
        stored.name,
      );
      for (const ward of wards) logOf(ward.id, ward.ward);
      const log = logOf(id, stored);
      page.update({ open: undefined });
      show(shown, log);
      next = opened.index + opened.changes.length;
      answered = next;
      lastDone = next;
      for (const changes of early.splice(0)) followed(changes);
      early = null;
    });

  const reopen = async () => {
    if (main === null || isReopening) return;
    isReopening = true;
    try {
      await open(main.id);
    } finally {
      isReopening = false;
    }
  };

  function followed(changes: readonly Change[]): void {
    if (changes.some(({ kind }) => kind === 'drive') && membership?.role !== 'writer') {
      void reopen();
      return;
    }
    if (shownId === main?.id) post(changes);
  }

  const finishRun = async (outcome: RunOutcome): Promise<void> => {
    if (main === null) return;
    const storedIds = { ...drive.stored };
    for (const { id, name, bytes } of outcome.beside) {
      const known = storedIds[id];
      if (known === undefined) {
        const stored = await library.create(name, bytes, 'ward', main.id);
        storedIds[id] = stored.id;
        logOf(id, stored);
      } else {
        const log = logs.get(id);
        log?.checkpoint(bytes, log.stored.index);
      }
    }
    const hasDrive = outcome.drive !== null || outcome.beside.length > 0;
    if (hasDrive) {
      drive = { state: outcome.drive ?? drive.state, stored: storedIds };
    }
    const { changes } = outcome;
    take(outcome.view);
    if (changes.length > 0) {
      // The worker has made this step already.
      const index = next;
      shownLog()?.append([{ kind: 'command', changes }]);
      next += 1;
      answered = next;
      // What was done while it ran comes after it.
      const later = new Set(held.map(({ undoable }) => undoable).filter((one) => one !== null));
      undos.set(grid().pushUndo(later.size), { before: index, after: next });
      lastDone = next;
    }
    if (hasDrive) {
      const step: Change = { kind: 'drive', record: drive };
      if (shownId === main.id) keep([step]);
      else logs.get(main.id)?.append([step]);
      const { open: shown } = page.get();
      const files = drive.state.files.filter(({ id }) => logs.has(id));
      const books = [
        { id: main.id, name: main.name },
        ...files.map(({ id, name }) => ({ id, name })),
      ];
      if (shown) page.updateOpen({ books });
    }
    if (outcome.letters.length > 0) say(letter(outcome.letters.join(', ')));
  };

  return {
    open,
    model: () => model,
    entries: () => entries,
    main: () => main,
    checkpoint,
    isSettled: () =>
      held.length === 0 &&
      running === 0 &&
      answered === next &&
      painted === model &&
      page.get().open?.saved.state !== 'saving',

    async close() {
      await inTurn(async () => {
        await Promise.all([...logs.values()].map((log) => log.settled()));
        membership?.leave();
        membership = null;
        main = null;
        logs = new Map();
        shownId = '';
        model = emptyModel;
        painted = emptyModel;
        grid().clear();
        page.update({ open: null, sidebar: null, dialog: null });
      });
    },

    turnTo: (id) =>
      inTurn(async () => {
        await shownLog()?.settled();
        const shown = await worker.ask('show', id);
        const log = shown === null ? undefined : logs.get(shown.id);
        if (shown === null || log === undefined) say(noBook);
        else show(shown, log);
      }),

    async takeWard(name, bytes) {
      const { id, drive: state } = await worker.ask('take', { name, bytes }, name);
      await finishRun({
        result: { ok: true, value: null },
        changes: [],
        beside: [{ id, name, bytes }],
        drive: state,
        letters: [],
        view: null,
      });
      return id;
    },

    async run(run) {
      if (page.get().open?.role === 'follower') return refusedHere;
      return inTurn(async () => {
        running += 1;
        const selection: Selection | undefined = grid().selection();
        try {
          const outcome = await worker.ask('run', { ...run, selection, index: next });
          await finishRun(outcome);
          return outcome.result;
        } finally {
          running -= 1;
          for (const { changes, undoable } of held.splice(0)) record(changes, undoable);
          // The page of the add-on shows its answer first.
          setTimeout(paint, answerFirst);
        }
      });
    },

    async takeOver() {
      await membership?.takeOver();
    },

    viewed({ index, view, refused }) {
      answered = Math.max(answered, index);
      take(view);
      if (refused !== undefined) {
        say({ title: 'Chưa ghi được thay đổi vừa rồi', message: refused, seconds: -1 });
        // The grid shows what the workbook has not taken.
        painted = emptyModel;
      }
      paint();
    },

    typingEnded: () => paint(),

    mayEdit() {
      if (page.get().open?.role !== 'follower') return true;
      say(follower);
      return false;
    },

    edited(changes, undoable) {
      if (running > 0) held = [...held, { changes, undoable }];
      else record(changes, undoable);
    },
    undone: (undoable) => turned(undoable, 'before'),
    redone: (undoable) => turned(undoable, 'after'),

    unsupported(isDone) {
      say(unsupported);
      if (!isDone) return;
      painted = emptyModel;
      paint();
    },

    bytes: () => worker.ask('bytes', shownId),

    async settled() {
      for (let current: unknown = null; current !== queue;) {
        current = queue;
        await current;
      }
      await Promise.all([...logs.values()].map((log) => log.settled()));
    },

    async replace(bytes) {
      if (main === null) return;
      await checkpoint();
      const { id } = main;
      const stored = main;
      await inTurn(async () => {
        await logs.get(id)?.settled();
        await stored.checkpoint(bytes, stored.index);
      });
      await open(id);
    },
  };
}

const unsupported = {
  title: 'Chưa có trong studio',
  message:
    'Studio chưa làm được thao tác này nên bảng tính giữ nguyên. Trong Google Trang tính thì làm được.',
};
const follower = {
  title: 'Sổ đang được sửa ở cửa sổ khác',
  message: 'Cửa sổ này chỉ xem. Bấm “Sửa ở đây” để sửa ở cửa sổ này.',
};
const refusedHere: RunResult = {
  ok: false,
  error: { name: 'Error', message: `${follower.title}. ${follower.message}` },
};
const noBook = {
  title: '',
  message: 'Không mở được sổ này: sổ nằm ở Google, hoặc đã bị xóa khỏi danh sách.',
};
const signed = {
  title: 'Sổ có chữ ký số',
  message: 'Sửa sổ này thì chữ ký số không còn giá trị. Muốn giữ chữ ký thì giữ tệp gốc.',
  seconds: -1,
};
/** Nothing leaves this machine: what Google would send is told instead. */
const letter = (to: string) => ({
  title: 'Thư mời (không gửi thật)',
  message: `Ở Google, thư mời mở tệp sẽ được gửi tới ${to}.`,
  seconds: 4,
});
