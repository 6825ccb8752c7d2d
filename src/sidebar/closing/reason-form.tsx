/** A small form that asks for a reason and a name before a period is closed or reopened. */
import { useState } from 'preact/hooks';
import type { CallFailure } from '../calls/call-once';
import { useSay } from '../context';
import { ReasonField } from '../parts/reason-field';
import { SmallForm } from '../parts/small-form';
import { rememberedName, rememberName, WhoField } from '../parts/who-field';
import type { WordKey } from '../words';

export interface Asked {
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
