/** Narrows a printing down to rows that a search finds, each with its box. */
import { useCallback, useId, useState } from 'preact/hooks';
import type { AnswerOf } from '../calls/server-calls';
import { useServerCall } from '../calls/use-server-call';
import { useSay } from '../context';
import { FailureNote } from '../parts/failure-note';
import { TickList } from '../parts/tick-list';

interface SomeRowsProps {
  /** The register that is printed from; null: not known before the server chooses it. */
  readonly sheet: string | null;
  /** 1-based rows that are ticked; null: no search, so all. */
  readonly onChange: (rows: readonly number[] | null) => void;
}

type Found = AnswerOf<'findRegisterRows'>['rows'][number] & { readonly key: string };

const rowOf = (cell: string) => Number(/\d+$/.exec(cell)?.[0] ?? 0);

export function SomeRows({ sheet, onChange }: SomeRowsProps) {
  const say = useSay();
  const id = useId();
  const [query, setQuery] = useState('');
  const [rows, setRows] = useState<readonly Found[] | null>(null);
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const call = useServerCall('findRegisterRows');
  const isBlank = query.trim() === '';
  const tick = (found: readonly Found[], others: ReadonlySet<string>) => {
    setUnticked(others);
    onChange(found.filter(({ key }) => !others.has(key)).map(({ cell }) => rowOf(cell)));
  };
  const find = async () => {
    if (isBlank) return;
    const answer = await call.run({ query: query.trim() });
    if (answer === null) return;
    const found = answer.rows
      .filter((row) => sheet === null || row.sheet === sheet)
      .map((row) => ({ ...row, key: `${row.sheet}!${row.cell}` }));
    setRows(found);
    tick(found, new Set());
  };
  const forget = () => {
    setRows(null);
    setQuery('');
    onChange(null);
  };
  const draw = useCallback(
    ({ name, details }: Found) => (
      <>
        <strong>{name}</strong>
        <span class="quiet">{details.join(' · ')}</span>
      </>
    ),
    [],
  );
  const isCut = call.answer !== null && call.answer.total > call.answer.rows.length;
  return (
    <div class="field">
      <label for={id}>{say('papers.rows')}</label>
      <input
        id={id}
        type="search"
        maxLength={500}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void find();
        }}
      />
      <div class="buttons">
        <button
          type="button"
          class="plain"
          aria-disabled={call.isRunning || isBlank}
          onClick={() => void find()}
        >
          {say(call.isRunning ? 'find.running' : 'find.run')}
        </button>
        {rows !== null && (
          <button type="button" class="plain" onClick={forget}>
            {say('papers.rows-untick')}
          </button>
        )}
      </div>
      <FailureNote failure={call.failure} onRetry={call.retry} />
      {rows !== null && rows.length === 0 && (
        <p role="status">
          {say('papers.rows-none', {
            sheet: sheet ?? '',
            query: call.answeredInput?.query ?? '',
          })}
        </p>
      )}
      {rows !== null && rows.length > 0 && (
        <>
          {isCut && <p class="quiet">{say('papers.rows-more')}</p>}
          <TickList
            label={say('papers.rows-found')}
            rows={rows}
            ticked={say('papers.rows-ticked', {
              tickedNumber: rows.length - unticked.size,
              shownNumber: rows.length,
            })}
            unticked={unticked}
            onChange={(others) => tick(rows, others)}
            estimate={estimated}
            draw={draw}
          />
        </>
      )}
    </div>
  );
}

const estimated = () => 48;
