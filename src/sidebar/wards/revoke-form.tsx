/** Takes a former officer's access to a ward's file away. */
import { useServerCall } from '../calls/use-server-call';
import { useSay } from '../context';
import { Icon } from '../parts/icon';
import { FieldForm } from './field-form';

interface RevokeFormProps {
  readonly ward: { readonly code: string; readonly name: string };
  readonly onLeave: () => void;
}

export function RevokeForm({ ward: { code, name }, onLeave }: RevokeFormProps) {
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
