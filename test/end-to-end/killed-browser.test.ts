/** The browser is killed while someone types: whatever the page said to be kept is there when it is started again. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { StudioTestHook } from '../../src/local/studio-page/test-hook-type';
import { startFileServer, type FileServer } from '../../src/local/studio/file-server/start';
import { startBrowser } from '../browser/own-browser';
import { sized } from '../sizes';
import { openWindow, type StudioWindow } from './studio-page';

/** Only in the browser. */
declare const studio: StudioTestHook;

const sheet = 'Trang tính1';
const kills = sized(60);

let server: FileServer;
beforeAll(async () => {
  server = await startFileServer({ port: 0 });
});
afterAll(() => server.close());

async function open({ page, until }: StudioWindow): Promise<void> {
  const known = page.locator('.recent .name');
  const isKnown = (await known.count()) > 0;
  await (isKnown ? known.first() : page.getByRole('button', { name: 'Bảng trống' })).click();
  await until(() => studio.ready() && studio.sheets().length === 1);
}

test(`${kills} kills: no cell that was said to be kept is lost or half there`, async () => {
  let acknowledged = 0;
  for (let kill = 0; kill <= kills; kill += 1) {
    const { page: window, kill: killBrowser } = await startBrowser((context) =>
      openWindow(context, server.url),
    );
    await open(window);
    const found = (await window.rows(sheet)).map((row) => row[1]);
    expect(found).toEqual(found.map((_, row) => `Hội viên ${row + 1}`));
    expect(found.length).toBeGreaterThanOrEqual(acknowledged);
    acknowledged = found.length;
    if (kill < kills) {
      await window.select(sheet, `A${acknowledged + 1}`);
      await window.type(`Hội viên ${acknowledged + 1}`);
      await window.until(([name, row]) => studio.ready() && studio.rows(name).length > row, [
        sheet,
        acknowledged,
      ] as const);
      acknowledged += 1;
      // What comes after it is anywhere on its way.
      await window.type(`Hội viên ${acknowledged + 1}`);
    }
    await killBrowser();
  }
});
