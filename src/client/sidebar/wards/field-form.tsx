/** A small form of one field. */
import { useId, useState } from 'preact/hooks';
import type { CallFailure } from '../calls/call-once';
import { useSay } from '../context';
import { SmallForm } from '../parts/small-form';
import type { WordKey } from '../words';
import { useServerCall } from '../calls/use-server-call';
import { Icon } from '../parts/progress';

interface FieldFormProps {
  readonly label: WordKey;
  readonly maxLength: number;
  readonly runLabel: WordKey;
  readonly runningLabel: WordKey;
  readonly call: { readonly isRunning: boolean; readonly failure: CallFailure | null };
  /** @param value never blank */
  readonly onRun: (value: string) => void;
  readonly onCancel: () => void;
}

export function FieldForm({ label, maxLength, onRun, ...form }: FieldFormProps) {
  const say = useSay();
  const id = useId();
  const [value, setValue] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const run = () => {
    if (form.call.isRunning) return;
    const typed = value.trim();
    setIsMissing(typed === '');
    if (typed !== '') onRun(typed);
  };
  return (
    <SmallForm
      {...form}
      label={say(form.runLabel)}
      problem={isMissing ? 'field.missing' : null}
      onRun={run}
    >
      <label for={id}>{say(label)}</label>
      <input
        id={id}
        type="text"
        required
        maxLength={maxLength}
        autocomplete="off"
        value={value}
        aria-invalid={isMissing && value.trim() === ''}
        onInput={(event) => setValue(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') run();
        }}
      />
    </SmallForm>
  );
}

// Takes in a file that the ward made itself, by its link.

interface AdoptFormProps {
  readonly ward: { readonly code: string; readonly name: string };
  readonly onChanged: () => void;
  readonly onLeave: () => void;
}

export function AdoptForm({ ward: { code, name }, onChanged, onLeave }: AdoptFormProps) {
  const say = useSay();
  const call = useServerCall('adoptFile');
  const { answer } = call;
  if (answer !== null) {
    const { missingSheets, unreadable } = answer;
    const isWhole = missingSheets.length + unreadable.length === 0;
    return (
      <div class={`note note-${isWhole ? 'good' : 'warning'}`} role="status">
        <p>
          <Icon name={isWhole ? 'confirmed' : 'warning'} /> {say('adopt.done', { ward: name })}
        </p>
        {missingSheets.length > 0 && (
          <p>{say('adopt.missing', { sheets: missingSheets.join(', ') })}</p>
        )}
        {unreadable.length > 0 && (
          <p>
            {say('adopt.unreadable', { sheets: unreadable.map(({ sheet }) => sheet).join(', ') })}
          </p>
        )}
      </div>
    );
  }
  return (
    <>
      <p class="quiet">{say('adopt.what')}</p>
      <FieldForm
        label="adopt.link"
        maxLength={2000}
        runLabel="adopt.run"
        runningLabel="adopt.running"
        call={call}
        onRun={(link) => void call.run({ code, link }).then((done) => done !== null && onChanged())}
        onCancel={onLeave}
      />
    </>
  );
}
