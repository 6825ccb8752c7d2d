/** The states of a ward in the user's language, and the wards that a filter leaves. */
import type { BoardReply } from '../../addon/server';
import { submissionStates, type SubmissionState } from '../../domain/tables/submission-states';
import { withoutTones } from '../../domain/text/fold';
import type { IconName } from '../parts/icon';
import type { WordKey } from '../words';

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
