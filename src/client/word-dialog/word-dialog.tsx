/** What the dialog shows: the file being made, then the file, or what went wrong. */
import { useEffect, useCallback, useState } from 'preact/hooks';
import type { Inputs } from '../sidebar/calls/server-calls';
import { callOnce, type CallFailure } from '../sidebar/calls/call-once';
import { useSay, useSurroundings } from '../sidebar/context';
import { FailureNote } from '../sidebar/parts/failure-note';
import { Icon, Progress } from '../sidebar/parts/progress';
import { download, nextPaint, writingFailure, type NamedFile } from '../sidebar/parts/download';
import { wordFile } from '../../docx/word-file';

// The way to the file: the document from the server, the Word file made of it here.

type Making =
  | { readonly state: 'asking' | 'writing' }
  | {
      readonly state: 'made';
      readonly file: NamedFile;
      /** The summary sheet that was made of other data. */
      readonly staleSheet: string | null;
    }
  | { readonly state: 'failed'; readonly failure: CallFailure };

/** Begins at once. */
function useWordFile(request: Inputs['reportDocument']): {
  readonly making: Making;
  readonly retry: () => void;
} {
  const surroundings = useSurroundings();
  const [making, setMaking] = useState<Making>({ state: 'asking' });
  const make = useCallback(async () => {
    setMaking({ state: 'asking' });
    const outcome = await callOnce(surroundings, 'reportDocument', request);
    if (!outcome.ok) {
      setMaking({ state: 'failed', failure: outcome.failure });
      return;
    }
    setMaking({ state: 'writing' });
    await nextPaint();
    const { document: report, fileName, staleSheet } = outcome.answer;
    try {
      const bytes = await wordFile(report);
      setMaking({ state: 'made', file: { name: fileName, bytes }, staleSheet });
    } catch (error) {
      setMaking({ state: 'failed', failure: writingFailure(error, surroundings.say) });
    }
  }, [surroundings, request]);
  useEffect(() => void make(), [make]);
  return { making, retry: () => void make() };
}

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
      <h1 class="unseen">Sổ Khuyến học</h1>
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
