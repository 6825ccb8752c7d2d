/** The dialog that makes the Word file: asked for the very report that was made. */
import type { CallFailure } from '../calls/call-once';
import type { AnswerOf, ReportChoices } from '../calls/server-calls';
import { useServerCall } from '../calls/use-server-call';

/** @param choices what the report was made with; its days are those of the report itself */
export function useWordDialog(
  { report: { period } }: AnswerOf<'makeReport'>,
  { exact, lists }: ReportChoices,
): {
  readonly open: () => void;
  readonly isRunning: boolean;
  readonly failure: CallFailure | null;
} {
  const { run, isRunning, failure } = useServerCall('showWordDialog');
  const open = () =>
    void run({
      from: period.from,
      to: period.to,
      ...(exact !== undefined && { exact }),
      ...(lists !== undefined && { lists }),
    });
  return { open, isRunning, failure };
}
