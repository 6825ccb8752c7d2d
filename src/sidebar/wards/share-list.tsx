/** The wards that can be shared with, each to be left out. */
import { useCallback, useMemo } from 'preact/hooks';
import type { WardRow } from '../../addon/server';
import { useSay } from '../context';
import { TickList } from '../parts/tick-list';

interface ShareListProps {
  readonly wards: readonly WardRow[];
  readonly unticked: ReadonlySet<string>;
  readonly onChange: (unticked: ReadonlySet<string>) => void;
}

/** Pixels, for rows not drawn yet. */
const estimate = ({ emails }: WardRow) => 54 + 18 * Math.max(1, emails.length);

export function ShareList({ wards, unticked, onChange }: ShareListProps) {
  const say = useSay();
  const rows = useMemo(() => wards.map((ward) => ({ ...ward, key: ward.code })), [wards]);
  const draw = useCallback(
    ({ name, emails, invalidEmails, willDo }: WardRow) => (
      <>
        <strong>{name}</strong>
        <span class="quiet">{say(`share.row-${willDo}`)}</span>
        <span class="quiet">
          {emails.length + invalidEmails.length === 0 ? say('share.no-email') : emails.join(', ')}
        </span>
        {invalidEmails.length > 0 && (
          <span class="quiet">{say('share.bad-email', { emails: invalidEmails.join(', ') })}</span>
        )}
      </>
    ),
    [say],
  );
  return (
    <TickList
      label={say('share.list')}
      rows={rows}
      ticked={say('share.ticked', {
        tickedNumber: rows.length - unticked.size,
        allNumber: rows.length,
      })}
      unticked={unticked}
      onChange={onChange}
      estimate={estimate}
      draw={draw}
    />
  );
}
