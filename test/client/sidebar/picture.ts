/** A picture of the sidebar to be taken, for a person to look at. */
import type { Page } from 'playwright-core';
import type { View } from '../../../src/client/sidebar/context';
import type { FakeServer } from './sidebar-page';

export interface Picture {
  readonly name: string;
  readonly view: View;
  /** Text that the picture must show, so that it is a picture of what it is named for. */
  readonly shows: string;
  readonly language?: 'vi' | 'en';
  /** Of the window, for lists that are longer than it; by default the whole page is pictured. */
  readonly height?: number;
  readonly server?: FakeServer;
  readonly act?: (page: Page) => Promise<void>;
}
