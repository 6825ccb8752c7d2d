/** The view Ghi và tìm dòng: finds rows of all registers, and adds one by a form. */
import { useEffect } from 'preact/hooks';
import { useServerCall } from '../calls/use-server-call';
import { useSay } from '../context';
import { FailureNote } from '../parts/failure-note';
import { Progress } from '../parts/progress';
import { AddRow } from './add-row';
import { FindRows } from './find-rows';

export function EnterView({ onOpenSetUp }: { readonly onOpenSetUp: () => void }) {
  const say = useSay();
  const form = useServerCall('describeEntry');
  useEffect(() => void form.run({}), []);
  return (
    <>
      {form.isRunning && <Progress label={say('enter.loading')} share={null} />}
      <FailureNote failure={form.failure} onRetry={form.retry} onOpenSetUp={onOpenSetUp} />
      {form.answer !== null && (
        <>
          <FindRows />
          <AddRow registers={form.answer.registers} />
        </>
      )}
    </>
  );
}
