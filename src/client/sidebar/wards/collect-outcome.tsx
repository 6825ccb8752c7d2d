/** What looking or gathering brought: the sums, the ways on, and every ward. */
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useSay } from '../context';
import { Icon } from '../parts/progress';
import { VirtualList } from '../parts/virtual-list';
import { GatheredCard } from './collected-card';
import { rowsOf, type ToGather } from './use-collecting';
import type { Gathering, GatheringKind } from './use-collecting';

interface GatherOutcomeProps {
  readonly result: NonNullable<Gathering['result']>;
  readonly isClosed: boolean;
  /** Asks for the name of who gathers. */
  readonly whoField: ComponentChildren;
  readonly onRun: (kind: GatheringKind, wards: readonly ToGather[], isMore: boolean) => void;
  readonly onChoose: () => void;
  readonly onChanged: () => void;
  readonly onLeave: () => void;
}

const summaries = {
  preview: 'gathered.preview',
  update: 'gathered.updated',
  'take-in': 'gathered.done',
} as const;

const estimate = () => 112;

export function GatherOutcome(props: GatherOutcomeProps) {
  const { result, isClosed, whoField, onRun, onChoose, onChanged, onLeave } = props;
  const say = useSay();
  const { kind, done, failed, left } = result;
  const face = useRef<HTMLDivElement>(null);
  useEffect(() => face.current?.focus(), [result]);
  const { added, changed, removed } = rowsOf(result);
  const tone = failed.length > 0 ? 'error' : left.length > 0 ? 'warning' : 'good';
  const rows = useMemo(
    () => [
      ...failed.map((one) => ({ ...one, key: one.ward.code, isDone: false as const })),
      ...done.map((ward) => ({ ward, key: ward.code, isDone: true as const })),
    ],
    [done, failed],
  );
  const again = failed.map(({ ward }) => ward);
  const canTakeIn = kind === 'preview' && done.length > 0;
  return (
    <>
      <div class={`note note-${tone}`} ref={face} tabIndex={-1} role="status">
        <p>
          <Icon name={tone === 'good' ? 'confirmed' : tone} />{' '}
          <strong>
            {done.length === 0
              ? say('gathered.none')
              : say(summaries[kind], {
                  countNumber: done.length,
                  addedNumber: added,
                  changedNumber: changed,
                  removedNumber: removed,
                })}
          </strong>
        </p>
        {removed > 0 && kind !== 'update' && <p>{say('gathered.removed')}</p>}
        {failed.length > 0 && <p>{say('shared.failed', { countNumber: failed.length })}</p>}
        {left.length > 0 && <p>{say('gathered.left', { countNumber: left.length })}</p>}
      </div>
      {(canTakeIn || (kind !== 'preview' && again.length + left.length > 0)) && whoField}
      <div class="board-buttons">
        {canTakeIn && (
          <button type="button" class="primary" onClick={() => onRun('take-in', done, false)}>
            {say('gather.run', { countNumber: done.length })}
          </button>
        )}
        {!canTakeIn && (
          <button type="button" class="primary" onClick={onLeave}>
            {say('share.back')}
          </button>
        )}
        {left.length > 0 && (
          <button type="button" onClick={() => onRun(kind, left, true)}>
            {say('gathered.continue', { countNumber: left.length })}
          </button>
        )}
        {again.length > 0 && (
          <button type="button" onClick={() => onRun(kind, again, true)}>
            {say('gathered.retry', { countNumber: again.length })}
          </button>
        )}
        <button type="button" onClick={onChoose}>
          {say('gather.choose')}
        </button>
      </div>
      {rows.length > 0 && (
        <>
          <h3 class="outcome-title">{say('gathered.results')}</h3>
          <VirtualList
            label={say('gathered.results')}
            rows={rows}
            estimate={estimate}
            draw={(row) =>
              row.isDone ? (
                <GatheredCard
                  ward={row.ward}
                  kind={kind}
                  isClosed={isClosed}
                  onChanged={onChanged}
                />
              ) : (
                <article class="ward ward-late">
                  <h3>
                    <strong class="cell-text">{row.ward.name}</strong>
                  </h3>
                  <p class="cell-text">
                    <Icon name="error" /> {row.failure.message}
                  </p>
                  {row.failure.detail !== '' && <p class="quiet">{row.failure.detail}</p>}
                </article>
              )
            }
          />
        </>
      )}
    </>
  );
}
