/**
 * Lets several windows have one workbook open: one writes, the others follow and can take over. Who
 * writes holds a lock, which the browser frees with the window; what there is to follow stands in the
 * log of the storage, so that no change is lost or taken twice, whatever becomes of a message.
 */
import type { StoredWorkbook } from './stored-workbook';
import { openChannel, tell, type WindowMessage } from './windows-channel';

export type WindowRole = 'writer' | 'follower';

/** Any of these may be called while the window is still joining. */
export interface WindowListener {
  /** What another window appended, in order and without a gap; `index` is that of the first. */
  onChanges(changes: readonly unknown[], index: number): void;
  /**
   * The role has changed. On 'follower' the window may still append what it has in hand, and return a
   * promise: the other window begins when that has resolved and what was appended is kept.
   */
  onRole(role: WindowRole): void | Promise<void>;
  /** This window slept through more than the log still has, and has left: open and join again. */
  onStale(): void;
}

export interface Membership {
  readonly role: WindowRole;
  /** Resolves when this window knows all changes, and is the one that writes. */
  takeOver(): Promise<void>;
  leave(): void;
}

/** Milliseconds: a window that does not answer is asleep or stuck; what it had appended is kept. */
const longestHandover = 3000;

export async function joinWorkbook(
  workbook: StoredWorkbook,
  listener: WindowListener,
): Promise<Membership> {
  const me = crypto.randomUUID();
  const lockName = `khuyenhoc-${workbook.id}`;
  const channel = openChannel(workbook.id);
  const say = (message: WindowMessage) => tell(channel, message);
  let role: WindowRole = 'follower';
  let hasJoined = false;
  let hasLeft = false;
  /** Of the last request for the lock; those before count no more. */
  let lastRequest = 0;
  let inLine = new AbortController();
  let release = () => {};
  let onFinished = () => {};
  let onWriter = () => {};

  function leave(): void {
    hasLeft = true;
    channel.close();
    inLine.abort();
    void workbook.release().finally(release);
  }

  /** One after another, so that changes come in their order. */
  let following: Promise<void> = Promise.resolve();
  function follow(): Promise<void> {
    following = following.then(async () => {
      if (hasLeft || role === 'writer') return;
      const { index } = workbook;
      // What cannot be read now is said by the first append of this window.
      const changes = await workbook.catchUp().catch(() => []);
      if (hasLeft) return;
      if (changes === null) {
        leave();
        listener.onStale();
      } else if (changes.length > 0) listener.onChanges(changes, index);
    });
    return following;
  }

  function change(to: WindowRole): void | Promise<void> {
    role = to;
    return hasJoined ? listener.onRole(to) : undefined;
  }

  /** Asks for the lock, and holds it until it is released, or taken away by a window that steals it. */
  function request(options: LockOptions, busy = () => {}): void {
    lastRequest += 1;
    const mine = lastRequest;
    const isOver = () => hasLeft || mine !== lastRequest;
    const hold = async (lock: Lock | null) => {
      if (lock === null || isOver()) return;
      const released = new Promise<void>((resolve) => (release = resolve));
      // A window that slept and was not asked may still believe that it writes: it is read to its end.
      await workbook.claim().catch(() => undefined);
      await follow();
      if (isOver()) return;
      void change('writer');
      onWriter();
      await released;
    };
    void navigator.locks
      .request(lockName, options, hold)
      // An AbortError: given up in line, or stolen.
      .catch(() => undefined)
      .then(async () => {
        if (isOver()) return;
        busy();
        standInLine();
        // Stolen without a word, as this window did not answer in time.
        if (role === 'writer') {
          await change('follower');
          await workbook.release();
        }
        await follow();
      });
  }

  /** Writes as soon as nobody else does: when the other window is closed, or has crashed. */
  function standInLine(): void {
    inLine = new AbortController();
    request({ signal: inLine.signal });
  }

  async function handOver(to: string): Promise<void> {
    if (role !== 'writer') return;
    const free = release;
    await change('follower');
    await workbook.release();
    if (hasLeft) return;
    // Held until it is taken, so that no third window comes between; but not for one that has gone.
    say({ kind: 'finished', for: to });
    setTimeout(free, longestHandover);
  }

  channel.addEventListener('message', ({ data }: MessageEvent<WindowMessage>) => {
    if (data.kind === 'appended') void follow();
    else if (data.kind === 'wanted') void handOver(data.by);
    else if (data.for === me) onFinished();
  });

  await new Promise<void>((resolve) => {
    onWriter = resolve;
    request({ ifAvailable: true }, resolve);
  });
  hasJoined = true;

  return {
    get role() {
      return role;
    },
    leave,
    async takeOver() {
      if (hasLeft || role === 'writer') return;
      const writing = new Promise<void>((resolve) => (onWriter = resolve));
      const finished = new Promise<void>((resolve) => (onFinished = resolve));
      const tooLong = new Promise<void>((resolve) => setTimeout(resolve, longestHandover));
      say({ kind: 'wanted', by: me });
      await Promise.race([writing, finished, tooLong]);
      if (hasLeft || (role as WindowRole) === 'writer') return;
      inLine.abort();
      request({ steal: true });
      await writing;
    },
  };
}
