/** What was, or would be, taken in of one ward, with a few of its rows and its findings. */
import { useState } from 'preact/hooks';
import type { WardReply } from '../../../addon/server';
import { severityNames } from '../../../core/messages/entry';
import { useSay, useSurroundings } from '../context';
import { Icon } from '../parts/progress';
import { stateIcon, stateWords } from './ward-card';
import type { GatheringKind } from './use-collecting';
import { WardWork } from './ward-work';

type Gathered = Extract<WardReply, { readonly ok: true }>;

interface GatheredCardProps {
  readonly ward: Gathered;
  readonly kind: GatheringKind;
  readonly isClosed: boolean;
  readonly onChanged: () => void;
}

export function GatheredCard({ ward, kind, isClosed, onChanged }: GatheredCardProps) {
  const say = useSay();
  const [isOpen, setIsOpen] = useState(false);
  const { name, state, added, changed, removed, counts, missing, leftOut, issues, samples } = ward;
  const icon = stateIcon(state);
  const hasDetails = issues.length + samples.length > 0;
  return (
    <article class={`ward${counts.error > 0 ? ' ward-late' : ''}`}>
      <h3>
        <strong class="cell-text">{name}</strong>
      </h3>
      <p>
        {icon !== null && <Icon name={icon} />} {say(stateWords(state))}
      </p>
      {kind !== 'update' && (
        <p>
          {added + changed + removed === 0
            ? say('gathered.same')
            : say('gathered.ward', {
                addedNumber: added,
                changedNumber: changed,
                removedNumber: removed,
              })}
        </p>
      )}
      <p>
        {say('gathered.errors', { errorsNumber: counts.error, warningsNumber: counts.warning })}
      </p>
      {missing.length > 0 && (
        <p class="quiet">{say('gathered.missing', { sheets: missing.join(', ') })}</p>
      )}
      {leftOut > 0 && <p class="quiet">{say('gathered.left-out', { rowsNumber: leftOut })}</p>}
      <div class="ward-links">
        {hasDetails && (
          <button
            type="button"
            class="plain"
            aria-expanded={isOpen}
            aria-label={say('gathered.details-of', { ward: name })}
            onClick={() => setIsOpen(!isOpen)}
          >
            <Icon name="open" /> {say('gathered.details')}
          </button>
        )}
        {kind !== 'preview' && <WardWork ward={ward} isClosed={isClosed} onChanged={onChanged} />}
      </div>
      {isOpen && <Details ward={ward} />}
    </article>
  );
}

const sampleWords = {
  added: 'gathered.added',
  changed: 'gathered.changed',
  removed: 'gathered.removed-row',
} as const;

function Details({ ward: { samples, issues, moreIssues } }: { readonly ward: Gathered }) {
  const { language, say } = useSurroundings();
  return (
    <div class="ward-details">
      {samples.length > 0 && <p class="quiet">{say('gathered.samples')}</p>}
      <ul class="outcomes">
        {samples.map(({ kind, sheet, text, before }, index) => (
          <li key={index} class="cell-text">
            <strong>{say(sampleWords[kind])}</strong> · {sheet}: {text}
            {before !== undefined && <p class="quiet">{say('gathered.was', { before })}</p>}
          </li>
        ))}
      </ul>
      {issues.length > 0 && <p class="quiet">{say('gathered.findings')}</p>}
      <ul class="outcomes">
        {issues.map(({ severity, message }, index) => (
          <li key={index} class="cell-text">
            <Icon name={severity} />
            <span class="unseen">{severityNames[severity][language]}: </span> {message}
          </li>
        ))}
      </ul>
      {moreIssues > 0 && <p>{say('gathered.more', { countNumber: moreIssues })}</p>}
    </div>
  );
}
