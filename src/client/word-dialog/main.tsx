/** Starts the dialog in its page; the server wrote on the body what to ask it for. */
import { startPage } from '../sidebar/start-page';
import { WordDialog } from './word-dialog';
import type { Inputs } from '../sidebar/calls/server-calls';

// What the dialog asks the server for, as the server wrote it on the page.

/** @param written JSON; the page opened by itself has none, and asks for the settings' own period */
function readRequest(written: string | undefined): Inputs['reportDocument'] {
  return JSON.parse(written || '{}') as Inputs['reportDocument'];
}

/** Given to the page by Google's sandbox, or by whatever stands in its place. */
declare const google: { readonly script: { readonly host: { close(): void } } };

startPage(
  <WordDialog
    request={readRequest(document.body.dataset['request'])}
    onClose={() => google.script.host.close()}
  />,
);
