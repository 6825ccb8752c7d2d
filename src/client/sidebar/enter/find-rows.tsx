/** Finds rows by a name, a phone number or a receipt, and leads to their cells. */
import { useId, useState } from 'preact/hooks';
import type { AnswerOf } from '../calls/server-calls';
import { useServerCall } from '../calls/use-server-call';
import { useSay } from '../context';
import { FailureNote } from '../parts/failure-note';
import { JumpButton } from './jump-button';

export function FindRows() {
  const say = useSay();
  const id = useId();
  const [query, setQuery] = useState('');
  const call = useServerCall('findRegisterRows');
  const isBlank = query.trim() === '';
  const find = () => {
    if (!isBlank) void call.run({ query: query.trim() });
  };
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say('find.title')}</h2>
      <label for={id}>{say('find.label')}</label>
      <input
        id={id}
        type="search"
        maxLength={500}
        value={query}
        aria-describedby={`${id}-hint`}
        onInput={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') find();
        }}
      />
      <p class="quiet" id={`${id}-hint`}>
        {say('find.hint')}
      </p>
      <div class="buttons">
        <button
          type="button"
          class="plain"
          aria-disabled={call.isRunning || isBlank}
          onClick={find}
        >
          {say(call.isRunning ? 'find.running' : 'find.run')}
        </button>
      </div>
      <FailureNote failure={call.failure} onRetry={call.retry} />
      {call.answer !== null && (
        <Found answer={call.answer} query={call.answeredInput?.query ?? ''} />
      )}
    </section>
  );
}

interface FoundProps {
  readonly answer: AnswerOf<'findRegisterRows'>;
  readonly query: string;
}

function Found({ answer: { rows, total }, query }: FoundProps) {
  const say = useSay();
  const shown = rows.length;
  return (
    <>
      <p role="status">
        {total === 0
          ? say('find.none', { query })
          : say(shown < total ? 'find.first' : 'find.some', { total, shown })}
      </p>
      <ul class="found">
        {rows.map(({ sheet, cell, name, details }) => (
          <li key={`${sheet}!${cell}`}>
            <p class="cell-text">
              <strong>{name}</strong>
            </p>
            <p class="quiet cell-text">{[say('find.where', { sheet }), ...details].join(' · ')}</p>
            <JumpButton sheet={sheet} cell={cell} />
          </li>
        ))}
      </ul>
    </>
  );
}
