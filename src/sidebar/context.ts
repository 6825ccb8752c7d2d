/** What every component may need: the words of the user's language, and the way to the server. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CallServer } from './calls/server-calls';
import type { Language } from '../domain/findings/words';
import { sayIn, type Say } from './words';

export interface Surroundings {
  readonly language: Language;
  readonly say: Say;
  readonly callServer: CallServer;
}

export const SurroundingsContext = createContext<Surroundings>({
  language: 'vi',
  say: sayIn('vi'),
  callServer: () => Promise.reject(new Error('No server')),
});

export function useSurroundings(): Surroundings {
  return useContext(SurroundingsContext);
}

export function useSay(): Say {
  return useSurroundings().say;
}
