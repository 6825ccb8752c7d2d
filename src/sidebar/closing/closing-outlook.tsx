/** What closing a period will do, and what stands in its way. */
import type { AnswerOf } from '../calls/server-calls';
import { useSay } from '../context';
import { Icon } from '../parts/icon';

interface ClosingOutlookProps {
  readonly outlook: AnswerOf<'lookAtPeriod'>;
  readonly onSeeErrors: () => void;
}

export function ClosingOutlook({
  outlook: { name, sheet, protectedRows, errors, hasEnded },
  onSeeErrors,
}: ClosingOutlookProps) {
  const say = useSay();
  return (
    <>
      <p>{say('close.will', { name })}</p>
      <ul class="outlook">
        <li>{say('close.will-history')}</li>
        <li>{say('close.will-keep', { sheet })}</li>
        <li>{say('close.will-warn', { rowsNumber: protectedRows })}</li>
      </ul>
      {!hasEnded && (
        <p class="note note-warning">
          <Icon name="warning" /> {say('close.unended')}
        </p>
      )}
      {errors > 0 && (
        <div class="note note-warning">
          <p>
            <Icon name="warning" /> {say('close.errors', { errorsNumber: errors })}
          </p>
          <div class="buttons">
            <button type="button" onClick={onSeeErrors}>
              {say('result.see-errors')}
            </button>
          </div>
        </div>
      )}
    </>
  );
}
