/** What went wrong, with the ways out: try again, choose what to do with a sheet, set up first. */
import type { CallFailure } from '../calls/call-once';
import { useSay } from '../context';
import type { ConflictPolicy } from '../../../core/commands/managed-pages';
import { Icon } from './progress';

interface FailureNoteProps {
  readonly failure: CallFailure | null;
  readonly onRetry: () => void;
  /** Where a sheet in the way can be replaced or left alone. */
  readonly onInTheWay?: (choice: ConflictPolicy) => void;
  readonly onOpenSetUp?: () => void;
}

/** Failures that a set-up mends. */
const mendedBySetUp: readonly string[] = [
  'sheet-missing',
  'data-sheets-missing',
  'header-missing',
  'column-missing',
];

export function FailureNote(props: FailureNoteProps) {
  const { failure } = props;
  return (
    <div role="alert">
      {failure !== null && (
        <div class="note note-error">
          <p>
            <Icon name="error" /> {failure.message}
          </p>
          {failure.detail !== '' && <p class="quiet">{failure.detail}</p>}
          <div class="buttons">
            <WaysOut {...props} code={failure.code} />
          </div>
        </div>
      )}
    </div>
  );
}

function WaysOut({
  code,
  onRetry,
  onInTheWay,
  onOpenSetUp,
}: FailureNoteProps & { readonly code: string }) {
  const say = useSay();
  if (code === 'sheet-kept' && onInTheWay !== undefined) {
    return (
      <>
        <button type="button" onClick={() => onInTheWay('replace')}>
          {say('sheet-kept.replace')}
        </button>
        <button type="button" onClick={() => onInTheWay('beside')}>
          {say('sheet-kept.beside')}
        </button>
      </>
    );
  }
  return (
    <>
      {onOpenSetUp !== undefined && mendedBySetUp.includes(code) && (
        <button type="button" onClick={onOpenSetUp}>
          {say('open-set-up')}
        </button>
      )}
      <button type="button" onClick={onRetry}>
        {say('retry')}
      </button>
    </>
  );
}
