/** Shares the wards' files: what will happen first, then one ward a call, and what came of it. */
import { useEffect, useId, useState, useCallback, useMemo } from 'preact/hooks';
import { useServerCall } from '../calls/use-server-call';
import { useSay, useSurroundings } from '../context';
import { FailureNote } from '../parts/failure-note';
import { Icon, Progress } from '../parts/progress';
import { remember, remembered } from '../parts/storage';
import { StepBar, StopButton } from '../steps/step-bar';
import { PageTitle } from '../parts/page-title';
import { ShareOutcome, ShareOutlook } from './share-outcome';
import type { WardRow } from '../../../addon/server';
import { TickList } from '../parts/tick-list';
import { callOnce } from '../calls/call-once';
import { runInSteps, useSteps, type Activity } from '../steps/use-steps';
import {
  isSameFailure,
  nothingShared,
  withSharing,
  type SharingResult,
  type ToShare,
} from './sharing';

// The wards that can be shared with, each to be left out.

interface ShareListProps {
  readonly wards: readonly WardRow[];
  readonly unticked: ReadonlySet<string>;
  readonly onChange: (unticked: ReadonlySet<string>) => void;
}

/** Pixels, for rows not drawn yet. */
const estimate = ({ emails }: WardRow) => 54 + 18 * Math.max(1, emails.length);

function ShareList({ wards, unticked, onChange }: ShareListProps) {
  const say = useSay();
  const rows = useMemo(() => wards.map((ward) => ({ ...ward, key: ward.code })), [wards]);
  const draw = useCallback(
    ({ name, emails, invalidEmails, willDo }: WardRow) => (
      <>
        <strong>{name}</strong>
        <span class="quiet">{say(`share.row-${willDo}`)}</span>
        <span class="quiet">
          {emails.length + invalidEmails.length === 0 ? say('share.no-email') : emails.join(', ')}
        </span>
        {invalidEmails.length > 0 && (
          <span class="quiet">{say('share.bad-email', { emails: invalidEmails.join(', ') })}</span>
        )}
      </>
    ),
    [say],
  );
  return (
    <TickList
      label={say('share.list')}
      rows={rows}
      ticked={say('share.ticked', {
        tickedNumber: rows.length - unticked.size,
        allNumber: rows.length,
      })}
      unticked={unticked}
      onChange={onChange}
      estimate={estimate}
      draw={draw}
    />
  );
}

// Sharing as its page uses it: one ward a call, with a way to stop and to try again.

interface SharingOptions {
  readonly contact: string;
  readonly sendMessages: boolean;
}

interface Sharing {
  readonly activity: Activity<'share'> | null;
  /** null: nothing was run yet. */
  readonly result: SharingResult | null;
  readonly share: (wards: readonly ToShare[], options: SharingOptions) => Promise<void>;
  readonly stop: () => void;
}

function useSharing(): Sharing {
  const surroundings = useSurroundings();
  const { activity, begin, end, stop } = useSteps<'share'>();
  const [result, setResult] = useState<SharingResult | null>(null);
  return {
    activity,
    result,
    stop,
    share: async (wards, options) => {
      const ran = await runInSteps(
        {
          items: wards,
          perStep: 1,
          send: ([ward]) =>
            callOnce(surroundings, 'shareWard', {
              code: ward?.code ?? '',
              ifGone: ward?.ifGone ?? 'ask',
              ...options,
            }),
          wouldGoOn: isSameFailure,
        },
        begin('share', wards.length),
      );
      setResult((before) => withSharing(before ?? nothingShared, ran));
      end();
    },
  };
}

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
