/** What came of sharing: how many files and people, and each ward where something is still missing. */
import { useEffect, useRef } from 'preact/hooks';
import { useSay } from '../context';
import { Icon } from '../parts/progress';
import type { NotShared, SharingResult, ToShare } from './sharing';
import { WebLink } from '../parts/web-link';
import type { WardRow } from '../../../addon/server';
import type { AnswerOf } from '../calls/server-calls';

interface ShareOutcomeProps {
  readonly result: SharingResult;
  readonly onShare: (wards: readonly ToShare[]) => void;
  readonly onLeave: () => void;
}

export function ShareOutcome({ result, onShare, onLeave }: ShareOutcomeProps) {
  const say = useSay();
  const { done, failed, left } = result;
  const face = useRef<HTMLDivElement>(null);
  useEffect(() => face.current?.focus(), [result]);
  const problems = done.filter((ward) => ward.problems.length > 0);
  const others = done.filter((ward) => ward.others.length > 0);
  const open = [...failed.map(({ ward }) => ward), ...left];
  const tone = failed.length > 0 ? 'error' : problems.length + left.length > 0 ? 'warning' : 'good';
  return (
    <>
      <div class={`note note-${tone}`} ref={face} tabIndex={-1} role="status">
        <p>
          <Icon name={tone === 'good' ? 'confirmed' : tone} />{' '}
          <strong>
            {done.length === 0
              ? say('shared.none')
              : say('shared.done', {
                  doneNumber: done.length,
                  madeNumber: done.filter(({ isNew }) => isNew).length,
                  peopleNumber: done.reduce((sum, { added }) => sum + added.length, 0),
                })}
          </strong>
        </p>
        {left.length > 0 && <p>{say('shared.left', { countNumber: left.length })}</p>}
      </div>
      {open.length > 0 ? (
        <button type="button" class="primary" onClick={() => onShare(open)}>
          {say('shared.retry', { countNumber: open.length })}
        </button>
      ) : (
        <button type="button" class="primary" onClick={onLeave}>
          {say('share.back')}
        </button>
      )}
      {failed.length > 0 && (
        <>
          <h3 class="outcome-title">{say('shared.failed', { countNumber: failed.length })}</h3>
          <ul class="outcomes">
            {failed.map((one) => (
              <Failed key={one.ward.code} {...one} onShare={onShare} />
            ))}
          </ul>
        </>
      )}
      {problems.length > 0 && (
        <>
          <h3 class="outcome-title">{say('shared.problems', { countNumber: problems.length })}</h3>
          <ul class="outcomes">
            {problems.map((ward) => (
              <li key={ward.code}>
                <strong>{ward.name}</strong>
                {ward.problems.map(({ message }) => (
                  <p key={message} class="cell-text">
                    {message}
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
      {others.map(({ code, name, others: links }) => (
        <div key={code} class="note note-warning">
          <p>
            <Icon name="warning" /> {say('shared.others', { ward: name })}
          </p>
          {links.map((link) => (
            <p key={link}>
              <WebLink address={link}>{link}</WebLink>
            </p>
          ))}
        </div>
      ))}
    </>
  );
}

/** Failures that a choice about the file ends. */
const choices: Readonly<Record<string, readonly ('restore' | 'anew')[]>> = {
  'shared-file-in-bin': ['restore', 'anew'],
  'shared-file-gone': ['anew'],
};

function Failed({
  ward,
  failure: { code, message, detail },
  onShare,
}: NotShared & Pick<ShareOutcomeProps, 'onShare'>) {
  const say = useSay();
  return (
    <li>
      <strong>{ward.name}</strong>
      <p class="cell-text">{message}</p>
      {detail !== '' && <p class="quiet cell-text">{detail}</p>}
      {choices[code] !== undefined && (
        <div class="buttons">
          {choices[code].map((ifGone) => (
            <button
              key={ifGone}
              type="button"
              aria-label={say(`shared.${ifGone}-of`, { ward: ward.name })}
              onClick={() => onShare([{ ...ward, ifGone }])}
            >
              {say(`shared.${ifGone}`)}
            </button>
          ))}
        </div>
      )}
    </li>
  );
}

// What sharing will do, and what is missing for it.

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
