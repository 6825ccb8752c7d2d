/** One ward on the board: its state, rows and errors, when it changed, its file, and what can be done with it. */
import { useSay } from '../context';
import { Icon, type IconName } from '../parts/progress';
import { WardWork } from './ward-work';
import { WebLink } from '../parts/web-link';
import type { BoardReply } from '../../../addon/server';
import { submissionStates, type SubmissionState } from '../../../core/schema/submission-states';
import { withoutTones } from '../../../core/vietnamese/fold';
import type { WordKey } from '../words';

// The states of a ward in the user's language, and the wards that a filter leaves.

export type BoardWard = BoardReply['wards'][number];

type StateName = keyof typeof submissionStates;

const names = Object.fromEntries(
  Object.entries(submissionStates).map(([name, state]) => [state, name]),
) as Readonly<Record<SubmissionState, StateName>>;

/** What the state is called. */
export function stateWords(state: SubmissionState): WordKey {
  return `ward.state-${names[state]}`;
}

const icons: Readonly<Partial<Record<StateName, IconName>>> = {
  faulty: 'error',
  sentBack: 'warning',
  gathered: 'confirmed',
  closed: 'confirmed',
};

export function stateIcon(state: SubmissionState): IconName | null {
  return icons[names[state]] ?? null;
}

/** '' every ward; 'late' those past the deadline; else those in a state. */
export type StateFilter = '' | 'late' | SubmissionState;

/** @param search as typed; tones, case and spaces around it make no difference */
export function filterWards(
  wards: readonly BoardWard[],
  filter: StateFilter,
  search: string,
): readonly BoardWard[] {
  const wanted = withoutTones(search).trim();
  return wards.filter(
    ({ state, isLate, name, code }) =>
      (filter === '' || (filter === 'late' ? isLate : state === filter)) &&
      withoutTones(`${code} ${name}`).includes(wanted),
  );
}

/** The states that occur, in the order of the work, each with how many wards are in it. */
export function stateCounts(
  wards: readonly BoardWard[],
): readonly (readonly [state: SubmissionState, count: number])[] {
  return Object.values(submissionStates)
    .map((state) => [state, wards.filter((ward) => ward.state === state).length] as const)
    .filter(([, count]) => count > 0);
}

interface WardCardProps {
  readonly ward: BoardWard;
  readonly isClosed: boolean;
  /** The workbook has changed. */
  readonly onChanged: () => void;
}

export function WardCard({ ward, isClosed, onChanged }: WardCardProps) {
  const say = useSay();
  const { name, state, rowCount, errorCount, updated, note, link } = ward;
  const icon = stateIcon(state);
  return (
    <article class={`ward${ward.isLate ? ' ward-late' : ''}`}>
      <h3>
        <strong class="cell-text">{name}</strong>
      </h3>
      <p>
        {icon !== null && <Icon name={icon} />} {say(stateWords(state))}
        <Punctuality ward={ward} />
      </p>
      {rowCount !== null && (
        <p>{say('ward.rows', { rowsNumber: rowCount, errorsNumber: errorCount ?? 0 })}</p>
      )}
      {updated !== '' && <p class="quiet">{say('ward.updated', { when: updated })}</p>}
      {note !== '' && <p class="quiet cell-text">{note}</p>}
      <div class="ward-links">
        {link !== '' && (
          <WebLink address={link} label={say('ward.open-of', { ward: name })}>
            {say('ward.open')}
          </WebLink>
        )}
        <WardWork ward={ward} isClosed={isClosed} onChanged={onChanged} />
      </div>
    </article>
  );
}

function Punctuality({ ward: { isLate, onTime } }: { readonly ward: BoardWard }) {
  const say = useSay();
  if (isLate) {
    return (
      <>
        {' · '}
        <Icon name="warning" /> {say('ward.late')}
      </>
    );
  }
  if (onTime === null) return null;
  return <> · {say(onTime ? 'ward.on-time' : 'ward.was-late')}</>;
}
