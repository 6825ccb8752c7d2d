/** Starts the sidebar in its page; the server wrote the view and the language on the body. */
import { render } from 'preact';
import { App } from './app';
import { createCallServer, type ScriptRun } from './calls/server-calls';
import { SurroundingsContext } from './context';
import { views } from './views';
import { sayIn } from './words';

/** Given to the page by Google's sandbox, or by whatever stands in its place. */
declare const google: { readonly script: { readonly run: ScriptRun } };

const { body, documentElement } = document;
const language = body.dataset['language'] === 'en' ? 'en' : 'vi';
const firstView = views.find((view) => view === body.dataset['view']) ?? 'check';
const surroundings = {
  language,
  say: sayIn(language),
  callServer: createCallServer(() => google.script.run),
} as const;

documentElement.lang = language;
render(
  <SurroundingsContext.Provider value={surroundings}>
    <App firstView={firstView} />
  </SurroundingsContext.Provider>,
  document.getElementById('app') ?? body,
);
