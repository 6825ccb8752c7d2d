/** The browser is killed while the page appends: what was acknowledged is there when it is started again, whole and in order. */
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { sized } from '../../../sizes';
import { until } from '../../../until';
import { startBrowser } from '../../../browser/own-browser';
import { openWindow } from './storage-page';

test(`${sized(60)} kills: no acknowledged change is lost, and none is there in part`, async () => {
  const kills = sized(60);
  let acknowledged = 0;
  for (let kill = 0; kill <= kills; kill += 1) {
    const { page, kill: killBrowser } = await startBrowser(openWindow);
    // Where the run before was killed: what it had acknowledged, and perhaps one call more.
    const found = await page.evaluate(async () => {
      const library = await storage.openLibrary();
      const [known] = await library.list();
      const workbook = known ?? (await library.create('Sổ', new Uint8Array([1])));
      const { base, changes, index } = await library.open(workbook.id);
      return { base: [...base], changes, index };
    });
    const folded = found.index - found.changes.length;
    expect(found.index % 3).toBe(0);
    expect(found.index).toBeGreaterThanOrEqual(acknowledged);
    expect(found.changes).toEqual(found.changes.map((_, at) => `thay đổi ${folded + at}`));
    // Its base says how many changes it holds.
    expect(found.base).toEqual(folded === 0 ? [1] : [...Buffer.from(String(folded))]);
    acknowledged = found.index;
    if (kill === kills) {
      await killBrowser();
      break;
    }

    await page.exposeFunction('acknowledge', (index: number) => {
      acknowledged = Math.max(acknowledged, index);
    });
    const appending = page
      .evaluate(async () => {
        const { acknowledge } = globalThis as unknown as { acknowledge(index: number): void };
        const library = await storage.openLibrary();
        const [known] = await library.list();
        const stored = await library.open(known?.id ?? '');
        for (let turn = 1; ; turn += 1) {
          const index = stored.index;
          await stored.append([0, 1, 2].map((at) => `thay đổi ${index + at}`));
          acknowledge(stored.index);
          if (turn % 10 !== 0) continue;
          const bytes = new TextEncoder().encode(String(stored.index));
          await stored.checkpoint(bytes, stored.index);
        }
      })
      .catch(() => undefined);
    const before = acknowledged;
    await until(() => acknowledged > before);
    // Another moment each time: within a writing, within a checkpoint, between them.
    await pause((kill * 37) % 150);
    await killBrowser();
    await appending;
  }
  expect(acknowledged).toBeGreaterThan(kills * 3);
});
