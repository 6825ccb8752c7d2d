/** What the dialog shows: the file being made, then the file, or what went wrong. */
import { useEffect } from 'preact/hooks';
import type { Inputs } from '../sidebar/calls/server-calls';
import { useSay } from '../sidebar/context';
import { FailureNote } from '../sidebar/parts/failure-note';
import { Icon } from '../sidebar/parts/icon';
import { Progress } from '../sidebar/parts/progress';
import { download } from './download';
import { useWordFile } from './use-word-file';

interface WordDialogProps {
  readonly request: Inputs['reportDocument'];
  readonly onClose: () => void;
}

export function WordDialog({ request, onClose }: WordDialogProps) {
  const say = useSay();
  const { making, retry } = useWordFile(request);
  const file = making.state === 'made' ? making.file : null;
  useEffect(() => {
    if (file !== null) download(file);
  }, [file]);
  const staleSheet = making.state === 'made' ? making.staleSheet : null;
  const isBusy = making.state === 'asking' || making.state === 'writing';
  const doing = say(making.state === 'writing' ? 'word.writing' : 'word.asking');
  return (
    <main>
      {isBusy && (
        <div class="run">
          <p>{doing}</p>
          <Progress label={doing} share={null} />
        </div>
      )}
      <div role="status">
        {file !== null && (
          <div class="note note-good">
            <p>
              <Icon name="confirmed" /> {say('word.made', { name: file.name })}
            </p>
            <p class="quiet">{say('word.hint')}</p>
          </div>
        )}
        {staleSheet !== null && (
          <p class="note note-warning">
            <Icon name="warning" /> {say('word.stale', { sheet: staleSheet })}
          </p>
        )}
      </div>
      <FailureNote failure={making.state === 'failed' ? making.failure : null} onRetry={retry} />
      {!isBusy && (
        <div class="buttons">
          {file !== null && (
            <button type="button" onClick={() => download(file)}>
              {say('word.again')}
            </button>
          )}
          <button type="button" onClick={onClose}>
            {say('word.close')}
          </button>
        </div>
      )}
    </main>
  );
}
