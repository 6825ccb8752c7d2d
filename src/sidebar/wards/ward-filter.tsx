/** Which wards the board shows: by state, and in a long list by name or code. */
import { useId } from 'preact/hooks';
import { useSay } from '../context';
import { stateCounts, stateWords, type BoardWard, type StateFilter } from './states';

interface WardFilterProps {
  readonly wards: readonly BoardWard[];
  readonly filter: StateFilter;
  readonly search: string;
  readonly onFilter: (filter: StateFilter) => void;
  readonly onSearch: (search: string) => void;
}

/** So many wards are found by looking. */
const fewWards = 12;

export function WardFilter({ wards, filter, search, onFilter, onSearch }: WardFilterProps) {
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
