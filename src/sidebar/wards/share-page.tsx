/** Shares the wards' files: what will happen first, then one ward a call, and what came of it. */
import { useEffect, useId, useState } from 'preact/hooks';
import { useServerCall } from '../calls/use-server-call';
import { useSay } from '../context';
import { FailureNote } from '../parts/failure-note';
import { Icon } from '../parts/icon';
import { Progress } from '../parts/progress';
import { remember, remembered } from '../parts/storage';
import { StepBar, StopButton } from '../steps/step-bar';
import { PageTitle } from './page-title';
import { ShareOutcome } from './share-outcome';
import { ShareOutlook } from './share-outlook';
import { ShareList } from './share-list';
import { useSharing } from './use-sharing';

const contactMemory = 'contact';

export function SharePage({ onLeave }: { readonly onLeave: () => void }) {
  const say = useSay();
  const id = useId();
  const list = useServerCall('listWards');
  const sharing = useSharing();
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const [contact, setContact] = useState(() => remembered(contactMemory));
  const [sendMessages, setSendMessages] = useState(true);
  const [isMissing, setIsMissing] = useState(false);
  const look = () => void list.run({});
  useEffect(look, []);
  const { activity, result, share, stop } = sharing;
  const options = { contact: contact.trim(), sendMessages };
  const ticked = list.answer?.wards.filter(({ code }) => !unticked.has(code)) ?? [];
  const run = () => {
    setIsMissing(ticked.length === 0);
    if (ticked.length === 0 || activity !== null) return;
    remember(contactMemory, options.contact);
    void share(
      ticked.map(({ code, name }) => ({ code, name, ifGone: 'ask' })),
      options,
    );
  };
  return (
    <div class="preview">
      <PageTitle words="share.title" onLeave={activity === null ? onLeave : undefined} />
      {list.isRunning && <Progress label={say('share.looking')} share={null} />}
      <FailureNote failure={list.failure} onRetry={look} />
      {list.answer !== null && result === null && activity === null && (
        <ShareOutlook answer={list.answer} ticked={ticked} onRetry={look} />
      )}
      {activity !== null && (
        <>
          <StepBar
            activity={activity}
            label={say('share.running')}
            sentence={say('wards.step', {
              doneNumber: activity.done,
              totalNumber: activity.total,
            })}
            perStep={1}
          />
          <div class="buttons">
            <StopButton activity={activity} perStep={1} onStop={stop} />
          </div>
        </>
      )}
      {result !== null && activity === null && (
        <ShareOutcome
          result={result}
          onShare={(wards) => void share(wards, options)}
          onLeave={onLeave}
        />
      )}
      {list.answer !== null && list.answer.unauthorised === null && result === null && (
        <div hidden={activity !== null}>
          <label for={`${id}-contact`}>{say('share.contact')}</label>
          <input
            id={`${id}-contact`}
            type="text"
            maxLength={200}
            placeholder={say('share.contact-hint')}
            value={contact}
            onInput={(event) => setContact(event.currentTarget.value)}
          />
          <label class="choice">
            <input
              type="checkbox"
              checked={sendMessages}
              onChange={(event) => setSendMessages(event.currentTarget.checked)}
            />
            <span>
              {say('share.messages')}
              <span class="quiet">{say('share.messages-why')}</span>
            </span>
          </label>
          <div class="preview-bar">
            <p class="problem" role="alert">
              {isMissing && ticked.length === 0 && (
                <>
                  <Icon name="error" /> {say('share.none-ticked')}
                </>
              )}
            </p>
            <div class="buttons">
              <button type="button" class="primary" onClick={run}>
                {say('share.run', { countNumber: ticked.length })}
              </button>
            </div>
          </div>
          <ShareList wards={list.answer.wards} unticked={unticked} onChange={setUnticked} />
        </div>
      )}
    </div>
  );
}
