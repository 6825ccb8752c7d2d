/** Shows, in whatever view, that a write met somebody else's edit: any server function may say so. */
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { CallServer } from './calls/server-calls';
import { SurroundingsContext, useSurroundings } from './context';
import { Icon } from './parts/progress';

/** The newest notice, above the views; the calls of everything below are listened to. */
export function Notices({ children }: { readonly children: ComponentChildren }) {
  const surroundings = useSurroundings();
  const [notice, setNotice] = useState('');
  const { callServer, say } = surroundings;
  const listening = useMemo(() => {
    const listen: CallServer = async (name, input) => {
      const reply = await callServer(name, input);
      if (reply.ok && reply.notice !== undefined) setNotice(reply.notice);
      return reply;
    };
    return { ...surroundings, callServer: listen };
  }, [surroundings]);
  return (
    <SurroundingsContext.Provider value={listening}>
      <div role="status">
        {notice !== '' && (
          <div class="note note-warning">
            <p>
              <Icon name="warning" /> {notice}
            </p>
            <button type="button" class="plain" onClick={() => setNotice('')}>
              {say('mended.close')}
            </button>
          </div>
        )}
      </div>
      {children}
    </SurroundingsContext.Provider>
  );
}
