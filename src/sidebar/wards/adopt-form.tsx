/** Takes in a file that the ward made itself, by its link. */
import { useServerCall } from '../calls/use-server-call';
import { useSay } from '../context';
import { Icon } from '../parts/icon';
import { FieldForm } from './field-form';

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
