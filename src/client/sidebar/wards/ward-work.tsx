/** What can be done with one ward: send back, mend in its file, take access away, take in a file. */
import { useRef, useState } from 'preact/hooks';
import { useSay } from '../context';
import { Icon } from '../parts/progress';
import type { WordKey } from '../words';
import { AdoptForm, FieldForm } from './field-form';
import { MendInFile } from './fix-in-file';
import { useServerCall } from '../calls/use-server-call';
import { ReasonForm } from '../periods/period-closing';

// Takes a former officer's access to a ward's file away.

interface RevokeFormProps {
  readonly ward: { readonly code: string; readonly name: string };
  readonly onLeave: () => void;
}

function RevokeForm({ ward: { code, name }, onLeave }: RevokeFormProps) {
  const say = useSay();
  const call = useServerCall('revokeAccess');
  const { answer } = call;
  if (answer !== null) {
    const { email, stillListed } = answer;
    return (
      <div class={`note note-${stillListed ? 'warning' : 'good'}`} role="status">
        <p>
          <Icon name={stillListed ? 'warning' : 'confirmed'} />{' '}
          {say('revoke.done', { email, ward: name })}
        </p>
        {stillListed && <p>{say('revoke.still-listed')}</p>}
      </div>
    );
  }
  return (
    <>
      <p class="quiet">{say('revoke.what')}</p>
      <FieldForm
        label="revoke.email"
        maxLength={254}
        runLabel="revoke.run"
        runningLabel="revoke.running"
        call={call}
        onRun={(email) => void call.run({ code, email })}
        onCancel={onLeave}
      />
    </>
  );
}

// Sends a ward's findings back into its file, with a note why.

interface SendBackFormProps {
  readonly ward: { readonly code: string; readonly name: string; readonly file: string };
  readonly onChanged: () => void;
  readonly onLeave: () => void;
}

function SendBackForm({ ward, onChanged, onLeave }: SendBackFormProps) {
  const say = useSay();
  const { code, name, file } = ward;
  const call = useServerCall('sendBack');
  const { answer } = call;
  if (answer !== null) {
    return (
      <p class="note note-good" role="status">
        <Icon name="confirmed" />{' '}
        {say('send-back.done', {
          ward: name,
          errorsNumber: answer.counts.error,
          sheet: answer.findingsSheet,
        })}
      </p>
    );
  }
  return (
    <>
      <p class="quiet">{say('send-back.what')}</p>
      <ReasonForm
        label={say('send-back.run')}
        reasonLabel="send-back.note"
        whoLabel="send-back.who"
        runLabel="send-back.run"
        runningLabel="send-back.running"
        call={call}
        onRun={({ reason: note, who }) =>
          void call.run({ code, file, note, who }).then((done) => done !== null && onChanged())
        }
        onCancel={onLeave}
      />
    </>
  );
}

/** A ward as the work on it needs it. */
export interface Ward {
  readonly code: string;
  readonly name: string;
  /** null: no file is known. */
  readonly file: string | null;
}

export interface WardWorkProps {
  readonly ward: Ward;
  readonly isClosed: boolean;
  /** The workbook has changed. */
  readonly onChanged: () => void;
}

type Work = 'send-back' | 'mend' | 'revoke' | 'adopt';

const captions: Readonly<Record<Work, WordKey>> = {
  'send-back': 'ward.send-back',
  mend: 'ward.mend',
  revoke: 'ward.revoke',
  adopt: 'ward.adopt',
};

export function WardWork({ ward, isClosed, onChanged }: WardWorkProps) {
  const say = useSay();
  const [isOpen, setIsOpen] = useState(false);
  const [work, setWork] = useState<Work | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const { name, file } = ward;
  const possible: readonly Work[] = [
    ...(file !== null && !isClosed ? (['send-back', 'mend'] as const) : []),
    ...(file !== null ? (['revoke'] as const) : []),
    'adopt',
  ];
  const leave = () => {
    setWork(null);
    setTimeout(() => opener.current?.focus());
  };
  return (
    <>
      <button
        type="button"
        class="plain"
        ref={opener}
        aria-expanded={isOpen}
        aria-label={say('ward.work-of', { ward: name })}
        onClick={() => {
          setIsOpen(!isOpen);
          setWork(null);
        }}
      >
        <Icon name="open" /> {say('ward.work')}
      </button>
      {isOpen && (
        <div class="ward-work">
          <div class="buttons">
            {possible.map((one) => (
              <button
                key={one}
                type="button"
                aria-pressed={work === one}
                onClick={() => setWork(work === one ? null : one)}
              >
                {say(captions[one])}
              </button>
            ))}
          </div>
          {work === 'send-back' && file !== null && (
            <SendBackForm ward={{ ...ward, file }} onChanged={onChanged} onLeave={leave} />
          )}
          {work === 'mend' && file !== null && (
            <MendInFile ward={{ ...ward, file }} onLeave={leave} />
          )}
          {work === 'revoke' && <RevokeForm ward={ward} onLeave={leave} />}
          {work === 'adopt' && <AdoptForm ward={ward} onChanged={onChanged} onLeave={leave} />}
        </div>
      )}
    </>
  );
}
