/** Starts a page of the add-on: its language from the body, its way to the server, its content. */
import { render, type ComponentChildren } from 'preact';
import { createCallServer, type ScriptRun } from './calls/server-calls';
import { SurroundingsContext } from './context';
import { sayIn } from './words';

/** Given to the page by Google's sandbox, or by whatever stands in its place. */
declare const google: { readonly script: { readonly run: ScriptRun } };

/** The server wrote the language on the body. */
export function startPage(content: ComponentChildren): void {
  const { body, documentElement } = document;
  const language = body.dataset['language'] === 'en' ? 'en' : 'vi';
  const surroundings = {
    language,
    say: sayIn(language),
    callServer: createCallServer(() => google.script.run),
  } as const;
  documentElement.lang = language;
  render(
    <SurroundingsContext.Provider value={surroundings}>{content}</SurroundingsContext.Provider>,
    document.getElementById('app') ?? body,
  );
}
