/** Rows, each with its box, and a box above for all of them. */
import type { ComponentChildren } from 'preact';
import { useCallback } from 'preact/hooks';
import { useSay } from '../context';
import { VirtualList } from './virtual-list';

interface TickListProps<Row extends { readonly key: string }> {
  readonly label: string;
  readonly rows: readonly Row[];
  /** How many are ticked, in words. */
  readonly ticked: string;
  /** Keys of the rows that are left out. */
  readonly unticked: ReadonlySet<string>;
  readonly onChange: (unticked: ReadonlySet<string>) => void;
  /** In pixels, for a row that was not drawn yet. */
  readonly estimate: (row: Row) => number;
  /** What stands beside the box. */
  readonly draw: (row: Row) => ComponentChildren;
}

export function TickList<Row extends { readonly key: string }>({
  label,
  rows,
  ticked,
  unticked,
  onChange,
  estimate,
  draw,
}: TickListProps<Row>) {
  const say = useSay();
  const drawRow = useCallback(
    (row: Row) => (
      <label class="choice mend-row">
        <input
          type="checkbox"
          checked={!unticked.has(row.key)}
          onChange={({ currentTarget: { checked } }) => {
            const others = new Set(unticked);
            if (checked) others.delete(row.key);
            else others.add(row.key);
            onChange(others);
          }}
        />
        <span class="cell-text">{draw(row)}</span>
      </label>
    ),
    [unticked, onChange, draw],
  );
  return (
    <>
      <label class="choice tick-all">
        <input
          type="checkbox"
          checked={unticked.size === 0}
          indeterminate={unticked.size > 0 && unticked.size < rows.length}
          onChange={() =>
            onChange(unticked.size === 0 ? new Set(rows.map(({ key }) => key)) : new Set())
          }
        />
        <span>
          {say('preview.all')}
          <span class="quiet" role="status">
            {ticked}
          </span>
        </span>
      </label>
      <VirtualList label={label} rows={rows} estimate={estimate} draw={drawRow} />
    </>
  );
}
