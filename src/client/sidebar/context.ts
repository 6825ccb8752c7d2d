/** What every component may need: the words of the user's language, and the way to the server. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CallServer } from './calls/server-calls';
import type { Language } from '../../core/messages/entry';
import { sayIn, type Say } from './words';

export interface SidebarContext {
  readonly language: Language;
  readonly say: Say;
  readonly callServer: CallServer;
}

export const SurroundingsContext = createContext<SidebarContext>({
  language: 'vi',
  say: sayIn('vi'),
  callServer: () => Promise.reject(new Error('No server')),
});

export function useSurroundings(): SidebarContext {
  return useContext(SurroundingsContext);
}

export function useSay(): Say {
  return useSurroundings().say;
}

// The views of the sidebar; the server writes one of these names on the page's body.

export const views = ['set-up', 'enter', 'check', 'wards', 'report', 'papers', 'help'] as const;

export type View = (typeof views)[number];
