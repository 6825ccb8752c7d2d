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
