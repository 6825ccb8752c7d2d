/** Forms of the level above in the view Báo cáo: choose a sheet with codes, or a usual form, and fill it in. */
import { useId, useState } from 'preact/hooks';
import { useServerCall } from '../calls/use-server-call';
import { useSay } from '../context';
import { FailureNote } from '../parts/failure-note';
import { Icon } from '../parts/progress';
import type { IsoPeriod } from '../parts/periods';

interface FormsProps {
  /** The days to be sent; none: those of the settings. */
  readonly period: Partial<IsoPeriod>;
  readonly onOpenSetUp: () => void;
}

export function Forms({ period, onOpenSetUp }: FormsProps) {
  const say = useSay();
  const list = useServerCall('listForms');
  if (list.answer === null) {
    return (
      <section class="forms">
        <h2>{say('forms.title')}</h2>
        <p class="quiet">{say('forms.intro')}</p>
        <div class="buttons">
          <button type="button" aria-disabled={list.isRunning} onClick={() => void list.run({})}>
            {say(list.isRunning ? 'forms.looking' : 'forms.look')}
          </button>
        </div>
        <FailureNote failure={list.failure} onRetry={list.retry} />
      </section>
    );
  }
  return (
    <section class="forms">
      <h2>{say('forms.title')}</h2>
      <FillForm
        forms={list.answer.forms}
        period={period}
        onOpenSetUp={onOpenSetUp}
        key={list.answer.forms.join('\n')}
      />
      <AddForm usual={list.answer.usual} onAdded={() => void list.run({})} />
      <FailureNote failure={list.failure} onRetry={list.retry} />
    </section>
  );
}

interface FillFormProps extends FormsProps {
  readonly forms: readonly string[];
}

function FillForm({ forms, period, onOpenSetUp }: FillFormProps) {
  const say = useSay();
  const id = useId();
  const [chosen, setChosen] = useState(forms[0] ?? '');
  const { answer, failure, isRunning, retry, run } = useServerCall('fillFormSheet');
  const showCell = useServerCall('showCell');
  if (forms.length === 0) return <p class="quiet">{say('forms.none')}</p>;
  return (
    <>
      <label for={`${id}-form`}>{say('forms.form')}</label>
      <select
        id={`${id}-form`}
        value={chosen}
        onChange={(event) => setChosen(event.currentTarget.value)}
      >
        {forms.map((title) => (
          <option key={title} value={title}>
            {title}
          </option>
        ))}
      </select>
      <div class="buttons">
        <button
          type="button"
          aria-disabled={isRunning}
          onClick={() => void run({ ...period, sheet: chosen })}
        >
          {say(isRunning ? 'forms.filling' : 'forms.fill')}
        </button>
      </div>
      <FailureNote failure={failure} onRetry={retry} onOpenSetUp={onOpenSetUp} />
      <div role="status">
        {answer !== null && (
          <div class="note note-good">
            <p>
              <Icon name="confirmed" />{' '}
              {say('forms.filled', { sheet: answer.sheet, name: answer.periodName })}
            </p>
            {answer.unknown.length > 0 && (
              <>
                <p>{say('forms.unknown')}</p>
                <ul>
                  {answer.unknown.map(({ cell, code }) => (
                    <li key={cell}>
                      {cell}: {code}
                    </li>
                  ))}
                </ul>
              </>
            )}
            <div class="buttons">
              <button
                type="button"
                onClick={() => void showCell.run({ sheet: answer.sheet, cell: 'A1' })}
              >
                {say('result.open')}
              </button>
            </div>
          </div>
        )}
      </div>
      <FailureNote failure={showCell.failure} onRetry={showCell.retry} />
    </>
  );
}

interface AddFormProps {
  readonly usual: readonly { readonly name: string; readonly title: string }[];
  readonly onAdded: () => void;
}

function AddForm({ usual, onAdded }: AddFormProps) {
  const say = useSay();
  const id = useId();
  const [name, setName] = useState(usual[0]?.name ?? '');
  const { failure, isRunning, retry, run } = useServerCall('addForm');
  const add = async () => {
    if ((await run({ name })) !== null) onAdded();
  };
  return (
    <>
      <label for={`${id}-usual`}>{say('forms.usual')}</label>
      <select
        id={`${id}-usual`}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      >
        {usual.map((one) => (
          <option key={one.name} value={one.name}>
            {one.title}
          </option>
        ))}
      </select>
      <div class="buttons">
        <button type="button" class="plain" aria-disabled={isRunning} onClick={() => void add()}>
          {say(isRunning ? 'forms.adding' : 'forms.add')}
        </button>
      </div>
      <FailureNote failure={failure} onRetry={retry} />
    </>
  );
}
