/** Several windows on one workbook: one writes, the others follow and take over, and no change is lost. */
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Membership } from '../../../../src/local/studio-page/storage/library';
import { sized } from '../../../sizes';
import { useWindows } from './use-windows';

const openWindow = useWindows();

/** What `join` leaves on a page. */
interface Window {
  readonly member: Membership;
  readonly roles: string[];
  /** All changes that the window knows of, in the order in which it learnt of them. */
  readonly changes: unknown[];
  append(change: unknown): Promise<number>;
  isStale: boolean;
}
declare const joined: Window;

async function create(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const library = await storage.openLibrary();
    return (await library.create('Sổ', new Uint8Array([1]))).id;
  });
}

/** @param unsaved what the window has in hand when it is to hand over */
function join(page: Page, id: string, unsaved: readonly unknown[] = []): Promise<string> {
  return page.evaluate(
    async ([workbook, inHand]) => {
      const stored = await (await storage.openLibrary()).open(workbook);
      const window = {
        roles: [] as string[],
        changes: [...stored.changes],
        isStale: false,
        append: async (change: unknown) => {
          window.changes.push(change);
          return stored.append([change]);
        },
      };
      const member = await storage.joinWorkbook(stored, {
        onChanges(changes, index) {
          if (index !== window.changes.length) throw new Error(`${index} is not next`);
          window.changes.push(...changes);
        },
        async onRole(role) {
          window.roles.push(role);
          if (role === 'writer') return;
          // What was typed and not sent yet: a moment passes before it is.
          await new Promise((resolve) => setTimeout(resolve, 20));
          for (const change of inHand) void window.append(change);
        },
        onStale: () => (window.isStale = true),
      });
      Object.assign(globalThis, { joined: Object.assign(window, { member }) });
      return member.role;
    },
    [id, unsaved] as const,
  );
}

const roleOf = (page: Page) => page.evaluate(() => joined.member.role);
const changesOf = (page: Page) => page.evaluate(() => joined.changes);
const append = (page: Page, change: unknown) =>
  page.evaluate((value) => joined.append(value), change);
const takeOver = (page: Page) => page.evaluate(() => joined.member.takeOver());
const until = (page: Page, condition: (count: number) => boolean, count = 0) =>
  page.waitForFunction(condition, count);

test('the first window writes, the second follows what it writes', async () => {
  const first = await openWindow();
  const id = await create(first);
  expect(await join(first, id)).toBe('writer');
  await append(first, 'một');
  const second = await openWindow();
  expect(await join(second, id)).toBe('follower');
  expect(await changesOf(second)).toEqual(['một']);
  await append(first, 'hai');
  await until(second, () => joined.changes.length === 2);
  expect(await changesOf(second)).toEqual(['một', 'hai']);
  expect(await second.evaluate(() => joined.roles)).toEqual([]);
});

test('windows on different workbooks do not hinder each other', async () => {
  const first = await openWindow();
  const second = await openWindow();
  const ids = [await create(first), await create(second)] as const;
  expect([await join(first, ids[0]), await join(second, ids[1])]).toEqual(['writer', 'writer']);
});

describe('taking over', () => {
  test('waits for what the other window has in hand', async () => {
    const first = await openWindow();
    const id = await create(first);
    await join(first, id, ['đang gõ', 'và gõ nữa']);
    await append(first, 'một');
    const second = await openWindow();
    await join(second, id);
    await takeOver(second);
    expect(await changesOf(second)).toEqual(['một', 'đang gõ', 'và gõ nữa']);
    expect([await roleOf(first), await roleOf(second)]).toEqual(['follower', 'writer']);
    await append(second, 'của cửa sổ hai');
    await until(first, () => joined.changes.length === 4);
    expect(await changesOf(first)).toEqual(await changesOf(second));
    expect(await first.evaluate(() => joined.roles)).toEqual(['follower']);
  });

  test('and back again, as often as one likes', async () => {
    const windows = [await openWindow(), await openWindow()] as const;
    const id = await create(windows[0]);
    for (const window of windows) await join(window, id);
    for (let turn = 0; turn < 6; turn += 1) {
      const window = windows[turn % 2]!;
      await takeOver(window);
      await append(window, turn);
    }
    await until(windows[0], () => joined.changes.length === 6);
    expect(await changesOf(windows[0])).toEqual([0, 1, 2, 3, 4, 5]);
    expect(await changesOf(windows[1])).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('a third window that waits does not come between', async () => {
    const windows = [await openWindow(), await openWindow(), await openWindow()] as const;
    const id = await create(windows[0]);
    for (const window of windows) await join(window, id, ['trong tay']);
    await takeOver(windows[2]);
    expect(await Promise.all(windows.map(roleOf))).toEqual(['follower', 'follower', 'writer']);
    expect(await windows[1].evaluate(() => joined.roles)).toEqual([]);
    expect(await changesOf(windows[2])).toEqual(['trong tay']);
    await windows[2].close();
    await Promise.race(
      [windows[0], windows[1]].map((window) =>
        until(window, () => joined.member.role === 'writer'),
      ),
    );
  });

  test.each([true, false])(
    'from a window that does not answer loses nothing that it had kept (written at once: %s)',
    async (isWritten) => {
      const first = await openWindow();
      const id = await create(first);
      await join(first, id);
      await append(first, 'một');
      const second = await openWindow();
      await join(second, id);
      // As a page does that is asleep: nothing of it runs.
      const asleep = first.evaluate(() => {
        const end = Date.now() + 4000;
        while (Date.now() < end);
        return joined.append('khi tỉnh dậy').catch((error: { code: string }) => error.code);
      });
      await takeOver(second);
      if (isWritten) await append(second, 'hai');
      expect(await asleep).toBe('written-elsewhere');
      if (!isWritten) await append(second, 'hai');
      expect(await changesOf(second)).toEqual(['một', 'hai']);
      await until(first, () => joined.member.role === 'follower');
    },
  );
});

describe('the window that writes', () => {
  test.each<readonly [string, (page: Page) => Promise<unknown>]>([
    ['is closed', (page) => page.close()],
    ['is loaded again', (page) => page.reload()],
    ['leaves', (page) => page.evaluate(() => joined.member.leave())],
    ['crashes', (page) => page.goto('chrome://crash').catch(() => undefined)],
  ])('%s: the other one goes on writing', async (_, end) => {
    const first = await openWindow();
    const id = await create(first);
    await join(first, id);
    const second = await openWindow();
    await join(second, id);
    await append(first, 'một');
    await end(first);
    await until(second, () => joined.member.role === 'writer');
    expect(await second.evaluate(() => joined.roles)).toEqual(['writer']);
    await append(second, 'hai');
    expect(await changesOf(second)).toEqual(['một', 'hai']);
  });
});

test('a window that slept through three checkpoints is told to open the workbook again', async () => {
  const first = await openWindow();
  const id = await create(first);
  await join(first, id);
  const second = await openWindow();
  await join(second, id);
  await first.evaluate(async (workbook) => {
    // In one go, so that the other window can hardly read anything in between.
    const stored = await (await storage.openLibrary()).open(workbook);
    await Promise.all([
      stored.append([1]),
      stored.checkpoint(new Uint8Array([2]), 1),
      stored.append([2]),
      stored.checkpoint(new Uint8Array([3]), 2),
      stored.append([3]),
      stored.checkpoint(new Uint8Array([4]), 3),
    ]).catch(() => undefined);
  }, id);
  await until(second, () => joined.isStale || joined.changes.length === 3);
  const { isStale, changes } = await second.evaluate(() => ({
    isStale: joined.isStale,
    changes: joined.changes,
  }));
  // It may have been quick enough for all of them.
  expect(isStale || changes.length === 3).toBe(true);
  expect(changes).toEqual([1, 2, 3].slice(0, changes.length));
});

test(`${sized(2000)} changes while the windows take over from each other: none lost, none twice, one order`, async () => {
  const count = sized(2000);
  const windows = [await openWindow(), await openWindow()] as const;
  const id = await create(windows[0]);
  for (const window of windows) await join(window, id);
  // Both windows want to write all the time; whoever may, does, and what is refused is tried again.
  await Promise.all(
    windows.map((window, who) =>
      window.evaluate(
        async ([me, wanted]) => {
          const pause = (milliseconds: number) =>
            new Promise((resolve) => setTimeout(resolve, milliseconds));
          for (let made = 0; made < wanted;) {
            if (joined.member.role === 'writer') {
              const batch = Array.from({ length: Math.min(20, wanted - made) }, (_, one) =>
                joined.append(`${me}.${made + one}`),
              );
              const kept = await Promise.allSettled(batch);
              const lost = kept.findIndex(({ status }) => status === 'rejected');
              if (lost >= 0) throw new Error(`${me}.${made + lost} was refused`);
              made += batch.length;
              // The other one gets a turn.
              await pause(1);
            } else await joined.member.takeOver();
          }
        },
        [who, count / 2] as const,
      ),
    ),
  );
  for (const window of windows) {
    await until(window, (all) => joined.changes.length === all, count);
  }
  const [one, other] = await Promise.all(windows.map(changesOf));
  expect(one).toEqual(other);
  expect(new Set(one).size).toBe(count);
  for (const who of [0, 1]) {
    const own = (one as string[]).filter((change) => change.startsWith(`${who}.`));
    expect(own).toEqual(Array.from({ length: count / 2 }, (_, made) => `${who}.${made}`));
  }
  const turns = (one as string[]).filter(
    (change, at, all) => change[0] !== all[at - 1]?.[0],
  ).length;
  expect(turns).toBeGreaterThan(2);
  const kept = await windows[0].evaluate(
    async (workbook) => (await (await storage.openLibrary()).open(workbook)).changes,
    id,
  );
  expect(kept).toEqual(one);
});
