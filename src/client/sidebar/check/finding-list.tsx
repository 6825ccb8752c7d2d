/** The findings as an outline that opens and closes: kinds, in them sheets and wards, in these the findings. */
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { severityNames } from '../../../core/messages/entry';
import { formatInteger } from '../../../core/vietnamese/format-number';
import { useSay, useSurroundings } from '../context';
import { isProposing } from '../fix/fix';
import { MendGroup } from '../fix/fix-one';
import type { MendControls } from '../fix/fix-one';
import { capitalised } from '../parts/capitalised';
import { Icon } from '../parts/progress';
import { VirtualList } from '../parts/virtual-list';
import { messageWithoutPlace, type ListedFinding } from './grouping';
import { FindingCard } from './finding-card';
import {
  groupFindings,
  openKeys,
  rowsOf,
  type Kind,
  type Opening,
  type Place,
  type Row,
} from './grouping';
import type { Confirmation } from '../../../core/messages/finding';

interface FindingListProps {
  readonly findings: readonly ListedFinding[];
  readonly mends: MendControls;
  /** Whether every group stands open at first, as for the few that a search finds. */
  readonly allOpen: boolean;
  readonly onConfirm: (id: number, confirmation: Confirmation | null) => void;
}

const untouched = (base: Opening['base']): Opening => ({ base, touched: new Map() });

/** Pixels, for rows not drawn yet. */
function estimate(row: Row): number {
  if (row.type === 'kind') return 58;
  if (row.type === 'place') return 36;
  const { issue } = row.finding;
  const lines = Math.ceil(messageWithoutPlace(issue).length / 36);
  return 58 + 20 * lines + (issue.key === undefined ? 0 : 36) + (isProposing(issue) ? 66 : 0);
}

export function FindingList({ findings, mends, allOpen, onConfirm }: FindingListProps) {
  const say = useSay();
  const kinds = useMemo(() => groupFindings(findings), [findings]);
  const [opening, setOpening] = useState<Opening>(() => untouched(allOpen ? 'all' : 'first'));
  const [current, setCurrent] = useState<string | null>(null);
  const outline = useRef<HTMLDivElement>(null);
  const open = useMemo(() => openKeys(kinds, opening), [kinds, opening]);
  const rows = useMemo(() => rowsOf(kinds, open), [kinds, open]);
  // A mended finding leaves the list at the next check, and may have had the focus.
  useLayoutEffect(() => {
    const isLost = document.activeElement === document.body && document.hasFocus();
    if (isLost) outline.current?.focus({ preventScroll: true });
  }, [findings]);
  const toggle = (key: string) =>
    setOpening({ ...opening, touched: new Map(opening.touched).set(key, !open.has(key)) });
  const draw = useCallback(
    (row: Row) => {
      if (row.type === 'kind') {
        return (
          <>
            <KindHeader {...row} onToggle={() => toggle(row.key)} />
            <MendGroup kind={row.kind} mends={mends} />
          </>
        );
      }
      if (row.type === 'place') {
        return <PlaceHeader {...row} onToggle={() => toggle(row.key)} />;
      }
      const { id, key } = row.finding;
      return (
        <FindingCard
          finding={row.finding}
          mends={mends}
          isCurrent={key === current}
          onJump={() => setCurrent(key)}
          onConfirm={(confirmation) => {
            // The card that has the focus goes to another group.
            outline.current?.focus({ preventScroll: true });
            onConfirm(id, confirmation);
          }}
        />
      );
    },
    [current, mends, onConfirm, toggle],
  );
  return (
    <div class="outline" ref={outline} tabIndex={-1}>
      <div class="buttons outline-buttons">
        <button type="button" class="plain" onClick={() => setOpening(untouched('all'))}>
          {say('list.open-all')}
        </button>
        <button type="button" class="plain" onClick={() => setOpening(untouched('none'))}>
          {say('list.close-all')}
        </button>
      </div>
      <VirtualList label={say('list.label')} rows={rows} estimate={estimate} draw={draw} />
    </div>
  );
}

interface HeaderProps {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function KindHeader({ kind, isOpen, onToggle }: HeaderProps & { readonly kind: Kind }) {
  const { language, say } = useSurroundings();
  const { severity, title, count } = kind;
  const isConfirmed = severity === 'confirmed';
  return (
    <h3 class={`kind kind-${severity}`}>
      <button type="button" aria-expanded={isOpen} onClick={onToggle}>
        <Icon name="open" />
        <Icon name={severity} />
        <span class="kind-title">
          {!isConfirmed && <span class="unseen">{severityNames[severity][language]}: </span>}
          {isConfirmed ? say('confirmed.title') : capitalised(title)}
        </span>
        <span class="kind-count">{formatInteger(count)}</span>
      </button>
    </h3>
  );
}

function PlaceHeader({ place, isOpen, onToggle }: HeaderProps & { readonly place: Place }) {
  const say = useSay();
  const { sheet, ward, findings } = place;
  const where = sheet === '' ? say('filter.whole-workbook') : say('list.sheet', { sheet });
  return (
    <h4 class="place">
      <button type="button" aria-expanded={isOpen} onClick={onToggle}>
        <Icon name="open" />
        <span class="kind-title">{ward === '' ? where : `${ward} · ${where}`}</span>
        <span class="kind-count">{formatInteger(findings.length)}</span>
      </button>
    </h4>
  );
}
