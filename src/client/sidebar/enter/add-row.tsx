/** The form that adds one row to a register: what each field takes is said while it is filled in. */
import { useId, useRef, useState } from 'preact/hooks';
import type { EntryField, EntryRegister } from '../../../core/commands/enter/entry-form';
import type { Issue } from '../../../core/commands/check/issue';
import { useServerCall } from '../calls/use-server-call';
import { useSay } from '../context';
import { FailureNote } from '../parts/failure-note';
import { Icon } from '../parts/progress';
import type { WordKey } from '../words';
import { messageWithoutPlace } from '../check/grouping';
import { JumpButton } from './jump-button';

type Values = Readonly<Record<string, string>>;

/** Kept from one row to the next: whoever types in a pile of slips has the same day and unit. */
const kept = ['date', 'level', 'ward', 'hamlet'];

export function AddRow({ registers }: { readonly registers: readonly EntryRegister[] }) {
  const say = useSay();
  const id = useId();
  const [sheet, setSheet] = useState(registers[0]?.sheet ?? '');
  const register = registers.find((one) => one.sheet === sheet);
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say('add.title')}</h2>
      <label for={id}>{say('add.register')}</label>
      <select id={id} value={sheet} onChange={(event) => setSheet(event.currentTarget.value)}>
        {registers.map((one) => (
          <option key={one.sheet} value={one.sheet}>
            {one.sheet}
          </option>
        ))}
      </select>
      {register !== undefined && <RowForm key={sheet} register={register} />}
    </section>
  );
}

function RowForm({ register: { sheet, purpose, fields } }: { readonly register: EntryRegister }) {
  const say = useSay();
  const frame = useRef<HTMLDivElement>(null);
  const presets = () => Object.fromEntries(fields.map(({ key, preset }) => [key, preset]));
  const [values, setValues] = useState<Values>(presets);
  /** Fields that were left once, or all after an attempt: before, nothing is called missing. */
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const call = useServerCall('addRegisterRow');
  const { answer } = call;
  const isOfThese = JSON.stringify(call.answeredInput?.values) === JSON.stringify(values);
  const findings = answer !== null && !answer.isAdded && isOfThese ? answer.issues : [];
  const problemOf = (field: EntryField): WordKey | null =>
    left.has(field.key) ? problemWith(field, values[field.key] ?? '') : null;

  /** @param acceptedAt the row at which it was told what needs a look */
  const add = async (acceptedAt?: number) => {
    setLeft(new Set(fields.map(({ key }) => key)));
    const wrong = fields.find((field) => problemWith(field, values[field.key] ?? '') !== null);
    if (wrong !== undefined) return focusField(frame.current, wrong.key);
    const added = await call.run({
      sheet,
      values,
      ...(acceptedAt !== undefined && { acceptedAt }),
    });
    if (added?.isAdded !== true) return;
    setLeft(new Set());
    setValues((typed) => ({
      ...presets(),
      ...Object.fromEntries(kept.map((key) => [key, typed[key] ?? ''])),
    }));
    focusField(frame.current, fields.find(({ key }) => !kept.includes(key))?.key ?? '');
  };

  return (
    <div ref={frame}>
      <p class="quiet">{purpose}</p>
      {fields.map((field) => (
        <Field
          key={field.key}
          field={field}
          value={values[field.key] ?? ''}
          problem={problemOf(field)}
          found={findings.filter(({ column }) => column === field.heading).map(messageWithoutPlace)}
          onInput={(value) => setValues((typed) => ({ ...typed, [field.key]: value }))}
          onLeave={() => setLeft((known) => new Set(known).add(field.key))}
          onEnter={() => void add()}
        />
      ))}
      <div class="buttons">
        <button
          type="button"
          class="primary"
          aria-disabled={call.isRunning}
          onClick={() => void add()}
        >
          {say(call.isRunning ? 'add.running' : 'add.run')}
        </button>
      </div>
      <FailureNote failure={call.failure} onRetry={call.retry} />
      <div role="status">
        {answer?.isAdded === true && (
          <div class="note note-good">
            <p>
              <Icon name="confirmed" /> {say('add.done', { row: answer.row, sheet })}
            </p>
            <JumpButton sheet={sheet} cell={`A${answer.row}`} />
          </div>
        )}
        {answer !== null && !answer.isAdded && isOfThese && (
          <NotAdded
            issues={answer.issues}
            closedPeriod={answer.closedPeriod}
            headings={fields.map(({ heading }) => heading)}
            onDespite={() => void add(answer.row)}
          />
        )}
      </div>
    </div>
  );
}

interface NotAddedProps {
  readonly issues: readonly Issue[];
  readonly closedPeriod: string;
  /** Of the fields, under which their own findings stand. */
  readonly headings: readonly string[];
  readonly onDespite: () => void;
}

function NotAdded({ issues, closedPeriod, headings, onDespite }: NotAddedProps) {
  const say = useSay();
  const isRefused = issues.some(({ severity }) => severity === 'error');
  return (
    <div class={isRefused ? 'note note-error' : 'note'}>
      <p>
        <Icon name={isRefused ? 'error' : 'warning'} />{' '}
        {say(isRefused ? 'add.refused' : 'add.asked')}
      </p>
      {closedPeriod !== '' && <p>{say('add.closed', { period: closedPeriod })}</p>}
      {issues
        .filter(({ column }) => !headings.includes(column))
        .map(({ message }) => (
          <p key={message} class="cell-text">
            {message}
          </p>
        ))}
      {!isRefused && (
        <div class="buttons">
          <button type="button" onClick={onDespite}>
            {say('add.despite')}
          </button>
        </div>
      )}
    </div>
  );
}

interface FieldProps {
  readonly field: EntryField;
  readonly value: string;
  /** Seen here, before anything is sent. */
  readonly problem: WordKey | null;
  /** What the checks found in it. */
  readonly found: readonly string[];
  readonly onInput: (value: string) => void;
  readonly onLeave: () => void;
  readonly onEnter: () => void;
}

/** A list as long as this is chosen from; a longer one is searched by typing. */
const longestChoice = 40;

function Field({ field, value, problem, found, onInput, onLeave, onEnter }: FieldProps) {
  const say = useSay();
  const id = useId();
  const { key, label, help, example, takes, choices, isRequired } = field;
  const shared = {
    id,
    value,
    'data-field': key,
    'aria-describedby': `${id}-help ${id}-problem`,
    'aria-invalid': problem !== null || found.length > 0,
    required: isRequired,
    // On the way to a button nothing may move, else the button would not be where it was pressed.
    onBlur: ({ relatedTarget }: FocusEvent) => {
      if ((relatedTarget as HTMLElement | null)?.dataset['field'] !== undefined) onLeave();
    },
  } as const;
  const isChosen = takes === 'choice' && choices.length <= longestChoice;
  return (
    <div class="field">
      <label for={id}>{isRequired ? label : say('add.optional', { label })}</label>
      {isChosen ? (
        <select {...shared} onChange={(event) => onInput(event.currentTarget.value)}>
          <option value="" />
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          type="text"
          autocomplete="off"
          inputMode={takes === 'number' ? 'numeric' : 'text'}
          list={takes === 'choice' ? `${id}-choices` : undefined}
          onInput={(event) => onInput(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') onEnter();
          }}
        />
      )}
      {takes === 'choice' && !isChosen && (
        <datalist id={`${id}-choices`}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
      <p class="quiet" id={`${id}-help`}>
        {help} {!isChosen && example !== '' && say('add.example', { example })}
      </p>
      <div class="problem" id={`${id}-problem`} role="alert">
        {problem !== null && <p>{say(problem)}</p>}
        {found.map((message) => (
          <p key={message} class="cell-text">
            {message}
          </p>
        ))}
      </div>
    </div>
  );
}

/** What can be seen without asking the server; the checks find the rest. */
function problemWith({ takes, isRequired }: EntryField, value: string): WordKey | null {
  if (value.trim() === '') return isRequired ? 'add.required' : null;
  if (takes === 'date' && !/\d{1,2}\D+\d{1,2}\D+\d{2,4}|\d{6,8}/.test(value)) return 'add.not-date';
  return takes === 'number' && !/\d/.test(value) ? 'add.not-number' : null;
}

function focusField(frame: HTMLElement | null, key: string): void {
  frame?.querySelector<HTMLElement>(`[data-field="${key}"]`)?.focus();
}
