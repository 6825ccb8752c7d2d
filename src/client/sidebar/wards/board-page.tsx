/** The board: how many wards have handed in, who is late, and each ward with its state. */
import { useCallback, useMemo, useState, useId } from 'preact/hooks';
import type { BoardReply } from '../../../addon/server';
import { formatPaddedDate, parseIsoDate } from '../../../core/data/dates';
import { useServerCall } from '../calls/use-server-call';
import { useSay } from '../context';
import { FailureNote } from '../parts/failure-note';
import { Icon } from '../parts/progress';
import { VirtualList } from '../parts/virtual-list';
import {
  filterWards,
  type BoardWard,
  type StateFilter,
  WardCard,
  stateCounts,
  stateWords,
} from './ward-card';
import { submissionStates } from '../../../core/schema/submission-states';
import { CopyableText } from '../parts/copyable-text';

// The message to the wards that have not handed in, and whom it goes to, ready to be copied.

function LateLetter({ board: { letter, letterTo, wards } }: { readonly board: BoardReply }) {
  const say = useSay();
  const awaited = wards.filter(
    ({ hasReported, state }) => !hasReported || state === submissionStates.sentBack,
  );
  return (
    <details class="undo">
      <summary>{say('letter.title', { countNumber: awaited.length })}</summary>
      <CopyableText label={say('letter.copy')} paragraphs={letter.split('\n')} />
      {letterTo.length > 0 && (
        <>
          <h3 class="letter-to">{say('letter.to')}</h3>
          <CopyableText label={say('letter.copy-to')} paragraphs={[letterTo.join(', ')]} />
        </>
      )}
    </details>
  );
}

// Which wards the board shows: by state, and in a long list by name or code.

interface WardFilterProps {
  readonly wards: readonly BoardWard[];
  readonly filter: StateFilter;
  readonly search: string;
  readonly onFilter: (filter: StateFilter) => void;
  readonly onSearch: (search: string) => void;
}

/** So many wards are found by looking. */
const fewWards = 12;

function WardFilter({ wards, filter, search, onFilter, onSearch }: WardFilterProps) {
  const say = useSay();
  const id = useId();
  const late = wards.filter(({ isLate }) => isLate).length;
  return (
    <div class="text-filters">
      <div>
        <label for={`${id}-state`}>{say('wards.filter')}</label>
        <select
          id={`${id}-state`}
          value={filter}
          onChange={({ currentTarget: { value } }) => onFilter(value as StateFilter)}
        >
          <option value="">{say('wards.every-state', { countNumber: wards.length })}</option>
          {stateCounts(wards).map(([state, count]) => (
            <option key={state} value={state}>
              {say('wards.of-state', { state: say(stateWords(state)), countNumber: count })}
            </option>
          ))}
          {(late > 0 || filter === 'late') && (
            <option value="late">
              {say('wards.of-state', { state: say('wards.late'), countNumber: late })}
            </option>
          )}
        </select>
      </div>
      {wards.length > fewWards && (
        <div>
          <label for={`${id}-search`}>{say('wards.search')}</label>
          <input
            id={`${id}-search`}
            type="search"
            value={search}
            onInput={({ currentTarget: { value } }) => onSearch(value)}
          />
        </div>
      )}
    </div>
  );
}

interface BoardPageProps {
  readonly board: BoardReply;
  readonly isLooking: boolean;
  readonly onLook: () => void;
  readonly onOpen: (page: 'share' | 'gather') => void;
  readonly onOpenReport: () => void;
}

/** Pixels, for a ward not drawn yet. */
const estimate = ({ note }: BoardWard) => 124 + 18 * Math.ceil(note.length / 36);

export function BoardPage({ board, isLooking, onLook, onOpen, onOpenReport }: BoardPageProps) {
  const say = useSay();
  const [filter, setFilter] = useState<StateFilter>('');
  const [search, setSearch] = useState('');
  const { wards, isClosed } = board;
  const shown = useMemo(
    () => filterWards(wards, filter, search).map((ward) => ({ ...ward, key: ward.code })),
    [wards, filter, search],
  );
  const draw = useCallback(
    (ward: BoardWard) => <WardCard ward={ward} isClosed={isClosed} onChanged={onLook} />,
    [isClosed],
  );
  if (wards.length === 0) return <NoWards onLook={onLook} />;
  const hasFiles = wards.some(({ file }) => file !== null);
  return (
    <>
      <Rate board={board} />
      {isClosed && (
        <p class="note note-good">
          <Icon name="confirmed" /> {say('wards.closed')}
        </p>
      )}
      <div class="board-buttons">
        {hasFiles && !isClosed && (
          <button type="button" class="primary" onClick={() => onOpen('gather')}>
            {say('wards.gather')}
          </button>
        )}
        <button
          type="button"
          class={hasFiles || isClosed ? undefined : 'primary'}
          onClick={() => onOpen('share')}
        >
          {say('wards.share')}
        </button>
        <button type="button" class={isClosed ? 'primary' : undefined} onClick={onOpenReport}>
          {say('wards.to-closing')}
        </button>
        <button type="button" aria-disabled={isLooking} onClick={isLooking ? undefined : onLook}>
          {say(isLooking ? 'wards.loading' : 'wards.refresh')}
        </button>
      </div>
      {board.letter !== '' && !isClosed && <LateLetter board={board} />}
      <WardFilter
        wards={wards}
        filter={filter}
        search={search}
        onFilter={setFilter}
        onSearch={setSearch}
      />
      <p class="shown quiet" role="status">
        {shown.length < wards.length &&
          say('wards.shown', { shownNumber: shown.length, allNumber: wards.length })}
      </p>
      <VirtualList label={say('wards.list')} rows={shown} estimate={estimate} draw={draw} />
    </>
  );
}

function Rate({
  board: { period, deadline, rate, reported, wards },
}: {
  readonly board: BoardReply;
}) {
  const say = useSay();
  const day = deadline === null ? null : parseIsoDate(deadline);
  return (
    <div class="rate">
      <p class="quiet">{say('wards.period', { period })}</p>
      <p>
        {say('wards.rate')} <strong>{rate}</strong>
      </p>
      <span class="bar-track" aria-hidden="true">
        <span class="bar-fill" style={{ width: `${(100 * reported) / wards.length}%` }} />
      </span>
      <p class="quiet">
        {day === null
          ? say('wards.no-deadline')
          : say('wards.deadline', { day: formatPaddedDate(day) })}
      </p>
    </div>
  );
}

function NoWards({ onLook }: { readonly onLook: () => void }) {
  const say = useSay();
  const showCell = useServerCall('showCell');
  return (
    <>
      <p class="note note-warning">
        <Icon name="warning" /> {say('wards.none')}
      </p>
      <div class="buttons">
        <button
          type="button"
          class="primary"
          onClick={() => void showCell.run({ sheet: 'Xã phường', cell: 'A1' })}
        >
          {say('wards.open-list')}
        </button>
        <button type="button" onClick={onLook}>
          {say('wards.refresh')}
        </button>
      </div>
      <FailureNote failure={showCell.failure} onRetry={showCell.retry} />
    </>
  );
}
