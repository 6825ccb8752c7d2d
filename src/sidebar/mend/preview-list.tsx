/** The cells of a preview, each with its box; all of them stand ticked at first. */
import { useCallback } from 'preact/hooks';
import { kindTitle } from '../check/finding';
import { useSay } from '../context';
import { capitalised } from '../parts/capitalised';
import { VirtualList } from '../parts/virtual-list';
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
  const ticked = mends.length - unticked.size;
  const draw = useCallback(
    (mend: Mend) => (
      <PreviewRow
        mend={mend}
        showsKind={showsKinds}
        isTicked={!unticked.has(mend.key)}
        onToggle={(isTicked) => {
          const others = new Set(unticked);
          if (isTicked) others.delete(mend.key);
          else others.add(mend.key);
          onChange(others);
        }}
      />
    ),
    [showsKinds, unticked, onChange],
  );
  return (
    <>
      <label class="choice tick-all">
        <input
          type="checkbox"
          checked={unticked.size === 0}
          indeterminate={ticked > 0 && unticked.size > 0}
          onChange={() =>
            onChange(unticked.size === 0 ? new Set(mends.map(({ key }) => key)) : new Set())
          }
        />
        <span>
          {say('preview.all')}
          <span class="quiet" role="status">
            {say('preview.ticked', { tickedNumber: ticked, allNumber: mends.length })}
          </span>
        </span>
      </label>
      <VirtualList label={say('preview.list')} rows={mends} estimate={estimate} draw={draw} />
    </>
  );
}

interface PreviewRowProps {
  readonly mend: Mend;
  readonly showsKind: boolean;
  readonly isTicked: boolean;
  readonly onToggle: (isTicked: boolean) => void;
}

function PreviewRow({ mend: { issue }, showsKind, isTicked, onToggle }: PreviewRowProps) {
  const say = useSay();
  const { sheet, cell, column } = issue;
  return (
    <label class="choice mend-row">
      <input
        type="checkbox"
        checked={isTicked}
        onChange={(event) => onToggle(event.currentTarget.checked)}
      />
      <span class="cell-text">
        <span class="quiet">
          {say('preview.place', { sheet, cell })}
          {column !== '' && ` · ${column}`}
        </span>
        <OldAndNew issue={issue} />
        {showsKind && <span class="quiet">{capitalised(kindTitle(issue))}</span>}
      </span>
    </label>
  );
}
