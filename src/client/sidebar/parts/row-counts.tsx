/** Lists how many rows of each register were read, counted and left out, and why. */
import { rowCountWords } from '../../../core/messages/row-counts';
import type { SheetRows } from '../../../core/messages/row-counts';
import { useSurroundings } from '../context';

export function RowCounts({ sheets }: { readonly sheets: readonly SheetRows[] }) {
  const { say, language } = useSurroundings();
  if (sheets.length === 0) return null;
  return (
    <ul class="quiet" aria-label={say('check.rows')}>
      {sheets.map((rows) => (
        <li key={rows.sheet}>{rowCountWords(rows, language)}</li>
      ))}
    </ul>
  );
}
