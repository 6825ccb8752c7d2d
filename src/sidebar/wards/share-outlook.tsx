/** What sharing will do, and what is missing for it. */
import type { WardRow } from '../../addon/server';
import type { AnswerOf } from '../calls/server-calls';
import { useSay } from '../context';
import { Icon } from '../parts/icon';
import { WebLink } from '../parts/web-link';

interface ShareOutlookProps {
  readonly answer: AnswerOf<'listWards'>;
  readonly ticked: readonly WardRow[];
  readonly onRetry: () => void;
}

export function ShareOutlook({ answer, ticked, onRetry }: ShareOutlookProps) {
  const say = useSay();
  const { unauthorised, estimate, wards } = answer;
  if (unauthorised !== null) {
    return (
      <div class="note note-error" role="alert">
        <p>
          <Icon name="error" /> {unauthorised.message}
        </p>
        <div class="buttons">
          {unauthorised.url !== '' && (
            <WebLink class="button" address={unauthorised.url}>
              {say('share.grant')}
            </WebLink>
          )}
          <button type="button" onClick={onRetry}>
            {say('retry')}
          </button>
        </div>
      </div>
    );
  }
  const made = ticked.filter(({ willDo }) => willDo === 'create').length;
  const people = ticked.reduce((sum, { emails }) => sum + emails.length, 0);
  const without = ticked.filter(
    ({ emails, invalidEmails }) => emails.length + invalidEmails.length === 0,
  ).length;
  const wrong = ticked.flatMap(({ invalidEmails }) => invalidEmails);
  const seconds = wards.length === 0 ? 0 : (estimate.seconds * ticked.length) / wards.length;
  return (
    <>
      <p class="quiet">{say('share.what')}</p>
      <ul class="outlook">
        {made > 0 && <li>{say('share.will-create', { countNumber: made })}</li>}
        {ticked.length > made && (
          <li>{say('share.will-check', { countNumber: ticked.length - made })}</li>
        )}
        <li>{say('share.will-mail', { countNumber: people })}</li>
        <li>{say('share.time', { minutesNumber: Math.max(1, Math.ceil(seconds / 60)) })}</li>
      </ul>
      {without + wrong.length > 0 && (
        <div class="note note-warning">
          {without > 0 && (
            <p>
              <Icon name="warning" /> {say('share.without-email', { countNumber: without })}
            </p>
          )}
          {wrong.length > 0 && (
            <p>
              <Icon name="warning" /> {say('share.bad-email', { emails: wrong.join(', ') })}
            </p>
          )}
        </div>
      )}
    </>
  );
}
