/** The cells of a preview, each with its box; all of them stand ticked at first. */
import { useCallback } from 'preact/hooks';
import { kindTitle } from '../check/finding';
import { useSay } from '../context';
import { capitalised } from '../parts/capitalised';
import { TickList } from '../parts/tick-list';
import type { Mend } from './mend';
import { OldAndNew } from './old-and-new';

interface PreviewListProps {
  readonly mends: readonly Mend[];
  /** Whether each says what is wrong with it. */
  readonly showsKinds: boolean;
  /** Keys of the cells that are to be left alone. */
  readonly unticked: ReadonlySet<string>;
  readonly onChange: (unticked: ReadonlySet<string>) => void;
}

/** Pixels, for rows not drawn yet. */
const estimate = ({ issue: { value, suggestion } }: Mend) =>
  48 + 20 * Math.ceil((String(value).length + String(suggestion).length + 6) / 34);

export function PreviewList({ mends, showsKinds, unticked, onChange }: PreviewListProps) {
  const say = useSay();
  const draw = useCallback(
    ({ issue }: Mend) => (
      <>
        <span class="quiet">
          {say('preview.place', { sheet: issue.sheet, cell: issue.cell })}
          {issue.column !== '' && ` · ${issue.column}`}
        </span>
        <OldAndNew issue={issue} />
        {showsKinds && <span class="quiet">{capitalised(kindTitle(issue))}</span>}
      </>
    ),
    [showsKinds, say],
  );
  const tickedNumber = mends.length - unticked.size;
  return (
    <TickList
      label={say('preview.list')}
      rows={mends}
      ticked={say('preview.ticked', { tickedNumber, allNumber: mends.length })}
      unticked={unticked}
      onChange={onChange}
      estimate={estimate}
      draw={draw}
    />
  );
}
