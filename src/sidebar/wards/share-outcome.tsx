/** What came of sharing: how many files and people, and each ward where something is still missing. */
import { useEffect, useRef } from 'preact/hooks';
import { useSay } from '../context';
import { Icon } from '../parts/icon';
import type { NotShared, SharingResult, ToShare } from './sharing';
import { WebLink } from '../parts/web-link';

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
