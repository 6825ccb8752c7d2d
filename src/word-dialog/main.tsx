/** Starts the dialog in its page; the server wrote on the body what to ask it for. */
import { startPage } from '../sidebar/start-page';
import { readRequest } from './request';
import { WordDialog } from './word-dialog';

/** Given to the page by Google's sandbox, or by whatever stands in its place. */
declare const google: { readonly script: { readonly host: { close(): void } } };

startPage(
  <WordDialog
    request={readRequest(document.body.dataset['request'])}
    onClose={() => google.script.host.close()}
  />,
);
