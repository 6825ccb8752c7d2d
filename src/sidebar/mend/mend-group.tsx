/** Under the name of a kind: the button that shows all its mends before they are made. */
import type { Kind } from '../check/grouping';
import { useSay } from '../context';
import { capitalised } from '../parts/capitalised';
import type { MendControls } from './use-mend-controls';

interface MendGroupProps {
  readonly kind: Kind;
  readonly mends: MendControls;
}

export function MendGroup({ kind, mends: { openMends, isBlocked, preview } }: MendGroupProps) {
  const say = useSay();
  const mends = openMends(kind.places.flatMap(({ findings }) => findings));
  if (mends.length < 2) return null;
  const title = capitalised(kind.title);
  return (
    <div class="mend-group">
      <button
        type="button"
        aria-disabled={isBlocked}
        onClick={isBlocked ? undefined : () => preview({ mends, kind: title })}
      >
        {say('mend.group', { cellsNumber: mends.length })}
        <span class="unseen"> {title}</span>
      </button>
    </div>
  );
}
