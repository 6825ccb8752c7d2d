/** The built sidebar in a browser. */
import type { Page } from 'playwright-core';
import type { View } from '../../../src/client/sidebar/context';
import { usePages, type OpenPage, type PageOptions } from '../../browser/addon-page';

export type { FakeServer, OpenPage as Sidebar } from '../../browser/addon-page';

interface SidebarOptions extends Omit<PageOptions, 'told'> {
  /** As the server writes it on the page's body; by default 'check'. */
  readonly view?: View;
  readonly language?: 'vi' | 'en';
}

export function useSidebar(): (options: SidebarOptions) => Promise<OpenPage> {
  const open = usePages('sidebar');
  return ({ view = 'check', language = 'vi', ...options }) =>
    open({ ...options, told: { view, language } });
}

/** Clicks the primary button of the view that is shown. */
export function runView(page: Page): Promise<void> {
  return page.locator('button.primary:visible').click();
}

/** What a page shows and where, in one text; only what is drawn of a long list is in it. */
const shown = `[document.body.innerHTML, scrollY, document.documentElement.scrollHeight].join()`;

/**
 * Until nothing has changed for a few frames, neither what is drawn nor where it stands: a long list
 * is drawn in several turns, as the heights of its rows turn out, and is read only after them.
 */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(`new Promise((done) => {
    let last = '';
    let still = 0;
    const look = () => {
      const now = ${shown};
      still = now === last ? still + 1 : 0;
      last = now;
      if (still === 3) done();
      else requestAnimationFrame(look);
    };
    look();
  })`);
}
