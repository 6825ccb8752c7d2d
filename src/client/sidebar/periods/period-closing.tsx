/** The section Chốt kỳ: whether the chosen period is closed, and the way to close or reopen it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DescribeReply } from '../../../addon/server';
import { useServerCall } from '../calls/use-server-call';
import { useSay } from '../context';
import { FailureNote } from '../parts/failure-note';
import { Icon } from '../parts/progress';
import type { AnswerOf } from '../calls/server-calls';
import type { CallFailure } from '../calls/call-once';
import {
  ReasonField,
  SmallForm,
  rememberedName,
  rememberName,
  WhoField,
} from '../parts/small-form';
import type { WordKey } from '../words';

// What closing a period will do, and what stands in its way.

interface ClosingOutlookProps {
  readonly outlook: AnswerOf<'lookAtPeriod'>;
  readonly onSeeErrors: () => void;
}

function ClosingOutlook({
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

// A small form that asks for a reason and a name before a period is closed or reopened.

interface Asked {
  /** '' where none was asked for. */
  readonly reason: string;
  readonly who: string;
}

interface ReasonFormProps {
  readonly label: string;
  /** null: no reason is needed. */
  readonly reasonLabel: WordKey | null;
  readonly whoLabel: WordKey;
  readonly runLabel: WordKey;
  readonly runningLabel: WordKey;
  readonly call: { readonly isRunning: boolean; readonly failure: CallFailure | null };
  readonly onRun: (asked: Asked) => void;
  readonly onCancel: () => void;
}

export function ReasonForm({ reasonLabel, whoLabel, onRun, ...form }: ReasonFormProps) {
  const say = useSay();
  const [reason, setReason] = useState('');
  const [who, setWho] = useState(rememberedName);
  const [isMissing, setIsMissing] = useState(false);

  const run = () => {
    if (form.call.isRunning) return;
    const asked: Asked = { reason: reason.trim(), who: who.trim() };
    const missing = asked.who === '' || (reasonLabel !== null && asked.reason === '');
    setIsMissing(missing);
    if (missing) return;
    rememberName(asked.who);
    onRun(asked);
  };

  return (
    <SmallForm {...form} problem={isMissing ? 'close.missing' : null} onRun={run}>
      {reasonLabel !== null && (
        <ReasonField
          label={say(reasonLabel)}
          value={reason}
          isInvalid={isMissing && reason.trim() === ''}
          onInput={setReason}
        />
      )}
      <WhoField
        label={say(whoLabel)}
        value={who}
        isInvalid={isMissing && who.trim() === ''}
        onInput={setWho}
        onEnter={run}
      />
    </SmallForm>
  );
}

type Period = { readonly from?: string; readonly to?: string };
type Record = DescribeReply['records'][number];

interface PeriodClosingProps {
  /** The days asked for; none: those of the settings. */
  readonly period: Period;
  /** What the history says of it; null where it was never closed. */
  readonly record: Record | null;
  readonly onSeeErrors: () => void;
  /** The workbook has changed. */
  readonly onDone: () => void;
}

export function PeriodClosing({ period, record, onSeeErrors, onDone }: PeriodClosingProps) {
  const say = useSay();
  const look = useServerCall('lookAtPeriod');
  const close = useServerCall('closePeriod');
  const reopen = useServerCall('reopenPeriod');
  const [form, setForm] = useState<'close' | 'reopen' | null>(null);
  const [done, setDone] = useState<'close' | 'reopen' | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const isClosed = record !== null && record.state !== 'reopened';
  const leave = () => {
    setForm(null);
    setTimeout(() => opener.current?.focus());
  };
  const finish = (what: 'close' | 'reopen', answer: object | null) => {
    if (answer === null) return;
    setDone(what);
    leave();
    onDone();
  };
  const begin = async () => {
    setDone(null);
    if (isClosed) return setForm('reopen');
    if ((await look.run(period)) !== null) setForm('close');
  };
  // Someone else closed it meanwhile: what was looked at no longer holds.
  useEffect(() => setForm(null), [record?.state, record?.when]);

  return (
    <section class="closing">
      <h2>{say('close.title')}</h2>
      <div role="status">
        {done === 'close' && close.answer !== null && <Closed answer={close.answer} />}
        {done === 'reopen' && reopen.answer !== null && (
          <p class="note note-good">
            <Icon name="confirmed" /> {say('reopen.done', { name: reopen.answer.name })}
          </p>
        )}
      </div>
      {record === null ? <p class="quiet">{say('close.intro')}</p> : <State record={record} />}
      {form === null && record?.state !== 'carried' && (
        <div class="buttons">
          <button
            ref={opener}
            type="button"
            aria-disabled={look.isRunning}
            onClick={() => void begin()}
          >
            {say(look.isRunning ? 'close.looking' : isClosed ? 'reopen.open' : 'close.open')}
          </button>
        </div>
      )}
      <FailureNote failure={look.failure} onRetry={() => void begin()} />
      {form === 'close' && look.answer !== null && (
        <>
          <ClosingOutlook outlook={look.answer} onSeeErrors={onSeeErrors} />
          <ReasonForm
            label={say('close.title')}
            reasonLabel={look.answer.errors > 0 || !look.answer.hasEnded ? 'close.reason' : null}
            whoLabel="close.who"
            runLabel="close.run"
            runningLabel="close.running"
            call={close}
            onRun={(asked) =>
              void close.run({ ...period, ...asked }).then((answer) => finish('close', answer))
            }
            onCancel={leave}
          />
        </>
      )}
      {form === 'reopen' && (
        <>
          <p class="quiet">{say('reopen.what')}</p>
          <ReasonForm
            label={say('reopen.run')}
            reasonLabel="reopen.reason"
            whoLabel="reopen.who"
            runLabel="reopen.run"
            runningLabel="reopen.running"
            call={reopen}
            onRun={(asked) =>
              void reopen.run({ ...period, ...asked }).then((answer) => finish('reopen', answer))
            }
            onCancel={leave}
          />
        </>
      )}
    </section>
  );
}

function State({ record: { state, when, who, reason } }: { readonly record: Record }) {
  const say = useSay();
  return (
    <>
      <p>
        <Icon name={state === 'reopened' ? 'warning' : 'confirmed'} />{' '}
        {say(`close.state-${state}`, { when, who })}
      </p>
      {reason !== '' && <p class="quiet">{say('close.state-reason', { reason })}</p>}
    </>
  );
}

function Closed({
  answer: { name, sheet },
}: {
  readonly answer: { readonly name: string; readonly sheet: string };
}) {
  const say = useSay();
  const showCell = useServerCall('showCell');
  return (
    <div class="note note-good">
      <p>
        <Icon name="confirmed" /> {say('close.done', { name, sheet })}
      </p>
      <div class="buttons">
        <button type="button" onClick={() => void showCell.run({ sheet, cell: 'A1' })}>
          {say('close.see-sheet')}
        </button>
      </div>
      <FailureNote failure={showCell.failure} onRetry={showCell.retry} />
    </div>
  );
}
