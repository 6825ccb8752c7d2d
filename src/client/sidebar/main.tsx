/** Starts the sidebar in its page; the server wrote the view on the body. */
import { App } from './app';
import { Notices } from './notices';
import { startPage } from './start-page';
import { views } from './context';

const firstView = views.find((view) => view === document.body.dataset['view']) ?? 'check';

startPage(
  <Notices>
    <App firstView={firstView} />
  </Notices>,
);
