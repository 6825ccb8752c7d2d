/** The way to the file: the document from the server, the Word file made of it here. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { callOnce, type CallFailure } from '../sidebar/calls/call-once';
import type { Inputs } from '../sidebar/calls/server-calls';
import { errorText } from '../sidebar/calls/transport-failures';
import { useSurroundings, type Surroundings } from '../sidebar/context';
import { wordFile } from '../word/word-file';
import type { NamedFile } from './download';

export type Making =
  | { readonly state: 'asking' | 'writing' }
  | {
      readonly state: 'made';
      readonly file: NamedFile;
      /** The summary sheet that was made of other data. */
      readonly staleSheet: string | null;
    }
  | { readonly state: 'failed'; readonly failure: CallFailure };

/** Begins at once. */
export function useWordFile(request: Inputs['reportDocument']): {
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
      setMaking({ state: 'failed', failure: writingFailure(error, surroundings) });
    }
  }, [surroundings, request]);
  useEffect(() => void make(), [make]);
  return { making, retry: () => void make() };
}

function writingFailure(error: unknown, { say }: Surroundings): CallFailure {
  const text = errorText(error);
  const detail = text === '' ? '' : say('word.browser-says', { text });
  return { code: 'word-failed', message: say('word.failed'), detail };
}

/** So that what is going on is seen before the browser is busy with it. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 50);
  });
}
