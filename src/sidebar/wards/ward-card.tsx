/** One ward on the board: its state, rows and errors, when it changed, its file, and what can be done with it. */
import { useSay } from '../context';
import { Icon } from '../parts/icon';
import { stateIcon, stateWords, type BoardWard } from './states';
import { WardWork } from './ward-work';
import { WebLink } from '../parts/web-link';

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
