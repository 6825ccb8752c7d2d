/** A button that goes to a cell of the spreadsheet. */
import { useServerCall } from '../calls/use-server-call';
import { useSay } from '../context';
import { FailureNote } from '../parts/failure-note';
import { Icon } from '../parts/progress';

export function JumpButton({ sheet, cell }: { readonly sheet: string; readonly cell: string }) {
  const say = useSay();
  const showCell = useServerCall('showCell');
  const jump = () => void showCell.run({ sheet, cell });
  return (
    <>
      <button type="button" class="jump" aria-busy={showCell.isRunning} onClick={jump}>
        {say('finding.jump', { cell })} <Icon name="go" />
      </button>
      <FailureNote failure={showCell.failure} onRetry={jump} />
    </>
  );
}
