/** Sends a ward's findings back into its file, with a note why. */
import { ReasonForm } from '../closing/reason-form';
import { useServerCall } from '../calls/use-server-call';
import { useSay } from '../context';
import { Icon } from '../parts/icon';

interface SendBackFormProps {
  readonly ward: { readonly code: string; readonly name: string; readonly file: string };
  readonly onChanged: () => void;
  readonly onLeave: () => void;
}

export function SendBackForm({ ward, onChanged, onLeave }: SendBackFormProps) {
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
