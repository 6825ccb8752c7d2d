/** A storage that is full: on the disk, as browsers do not count what they keep in memory alone. */
import { expect, test } from '@jest/globals';
import { startBrowser } from '../../../browser/own-browser';
import { openWindow } from './storage-page';
import { address } from './storage-page';

test('a full storage refuses what does not fit, keeps all before, and takes it when there is room', async () => {
  const { page, kill } = await startBrowser(openWindow);
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(address);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_500_000 });
  const { kept, codes, changes, base } = await page.evaluate(async () => {
    const library = await storage.openLibrary();
    const made = await library.create('Sổ', new Uint8Array(1000));
    const codeOf = (work: Promise<unknown>) =>
      work.then(
        () => 'kept',
        (error: { code: string }) => error.code,
      );
    // What can be packed takes no room.
    const noise = (size: number) => {
      const bytes = new Uint8Array(size);
      for (let at = 0; at < size; at += 50_000) {
        crypto.getRandomValues(bytes.subarray(at, at + 50_000));
      }
      return bytes;
    };
    const text = () => [...noise(100_000)].map((byte) => byte.toString(36)).join('');
    // Looked at now and then, as the browser does not ask for the room before each writing.
    const fill = async (kept: readonly string[]): Promise<readonly string[]> => {
      const change = text();
      const code = await codeOf(made.append([change]));
      return code === 'kept' ? fill([...kept, change]) : kept;
    };
    const kept = await fill([]);
    const large = text();
    Object.assign(globalThis, { made, library, large });
    const codes = await Promise.all([
      codeOf(made.append([large])),
      // Follows on it: kept alone it would stand in the wrong place.
      codeOf(made.append(['sau'])),
      codeOf(made.checkpoint(noise(2_000_000), 1)),
      codeOf(library.create('Sổ khác', noise(2_000_000))),
    ]);
    const again = await library.open(made.id);
    return { kept, codes, changes: again.changes, base: again.base.length };
  });
  expect(kept.length).toBeGreaterThan(0);
  expect(codes).toEqual(['storage-full', 'storage-full', 'storage-full', 'storage-full']);
  expect([changes.length, base]).toEqual([kept.length, 1000]);
  expect(changes).toEqual(kept);

  await session.send('Storage.overrideQuotaForOrigin', { origin });
  const last = await page.evaluate(async () => {
    const { made, library, large } = globalThis as unknown as {
      made: Awaited<ReturnType<typeof library.open>>;
      library: Awaited<ReturnType<typeof storage.openLibrary>>;
      large: string;
    };
    await Promise.all([made.append([large]), made.append(['sau'])]);
    const changes = (await library.open(made.id)).changes.slice(-2);
    return [changes[0] === large, changes[1]];
  });
  expect(last).toEqual([true, 'sau']);
  await kill();
});
