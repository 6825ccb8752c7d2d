/** The making of the Word file in the page, in steps that can be stopped, and its entry in the journal afterwards. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AnswerOf } from '../calls/server-calls';
import type { CallFailure } from '../calls/call-once';
import { useServerCall, type ServerCall } from '../calls/use-server-call';
import { useSay } from '../context';
import { download, nextPaint, writingFailure, type NamedFile } from '../parts/download';
import { useSteps, type Activity } from '../steps/use-steps';
import type { PaperWriter } from '../../paper-writer/paper-writer';
import type { PapersFile } from '../../../docx/papers/papers-file';
import type { WordTemplateFile } from '../../../docx/papers/word-template';

export type Printed =
  | { readonly state: 'stopped' }
  | { readonly state: 'failed'; readonly failure: CallFailure }
  | { readonly state: 'made'; readonly file: NamedFile; readonly pages: number };

export interface Printing {
  readonly activity: Activity<'papers'> | null;
  readonly printed: Printed | null;
  readonly record: ServerCall<'recordPrinted'>;
  readonly stop: () => void;
  readonly make: (who: string) => Promise<void>;
}

/** The page is busy for so many milliseconds, then it draws, and a stop is noticed. */
const busyMilliseconds = 60;

/** @param word the template where it is a file of the association's own */
export function usePrinting(
  { job, fileName }: AnswerOf<'papersToPrint'>,
  word: WordTemplateFile | null,
  writer: PaperWriter,
): Printing {
  const say = useSay();
  const steps = useSteps<'papers'>();
  const [printed, setPrinted] = useState<Printed | null>(null);
  const record = useServerCall('recordPrinted');
  const isGone = useRef(false);
  // Other rows were chosen meanwhile: nothing is downloaded behind the user's back.
  useEffect(() => () => void (isGone.current = true), []);

  const made = async (): Promise<PapersFile | null> => {
    const watch = steps.begin('papers', job.rows.length);
    const making = word === null ? writer.setPapers(job) : writer.setWordTemplate(word, job);
    for (;;) {
      await nextPaint();
      if (watch.isStopped() || isGone.current) return null;
      const begun = performance.now();
      let step = making.next();
      while (step.done !== true && performance.now() - begun < busyMilliseconds) {
        step = making.next();
      }
      if (step.done === true) return step.value;
      watch.onStep(step.value);
    }
  };

  const make = async (who: string) => {
    if (steps.activity !== null) return;
    setPrinted(null);
    try {
      const papers = await made();
      steps.end();
      if (papers === null) return setPrinted({ state: 'stopped' });
      const file = { name: fileName, bytes: papers.bytes };
      setPrinted({ state: 'made', file, pages: papers.pages });
      download(file);
    } catch (error) {
      steps.end();
      return setPrinted({ state: 'failed', failure: writingFailure(error, say) });
    }
    const rows = job.rows.map(({ sheet, row, name, key }) => ({ sheet, row, name, key }));
    await record.run({ template: job.name, rows, who });
  };

  return { activity: steps.activity, printed, record, stop: steps.stop, make };
}
