/** Gathers from the wards' files: look first, then take in, and what came of it ward by ward. */
import { useCallback, useMemo, useState } from 'preact/hooks';
import type { BoardReply } from '../../../addon/server';
import { gatheringTime } from '../../../core/commands/collect/step-budget';
import { useSay } from '../context';
import { TickList } from '../parts/tick-list';
import { rememberedName, rememberName, WhoField } from '../parts/small-form';
import { StepBar, StopButton } from '../steps/step-bar';
import { GatherOutcome } from './collect-outcome';
import type { ToGather } from './use-collecting';
import { PageTitle } from '../parts/page-title';
import { stateWords, type BoardWard } from './ward-card';
import { useGathering, type GatheringKind } from './use-collecting';

interface GatherPageProps {
  readonly board: BoardReply;
  /** The workbook has changed. */
  readonly onChanged: () => void;
  readonly onLeave: () => void;
}

type WithFile = BoardWard & ToGather & { readonly key: string };

const running = {
  preview: 'gather.looking',
  update: 'gather.updating',
  'take-in': 'gather.running',
} as const;

const estimate = () => 54;

export function GatherPage({ board, onChanged, onLeave }: GatherPageProps) {
  const say = useSay();
  const { wards, wardsPerStep, isClosed } = board;
  const { activity, result, run, stop, clear } = useGathering(wardsPerStep);
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const [who, setWho] = useState(rememberedName);
  const [problem, setProblem] = useState<'gather.who-missing' | 'share.none-ticked' | null>(null);
  const rows = useMemo(
    () =>
      wards.flatMap((ward): readonly WithFile[] =>
        ward.file === null ? [] : [{ ...ward, file: ward.file, key: ward.code }],
      ),
    [wards],
  );
  const ticked = rows.filter(({ key }) => !unticked.has(key));
  const draw = useCallback(
    ({ name, state }: WithFile) => (
      <>
        <strong>{name}</strong>
        <span class="quiet">{say(stateWords(state))}</span>
      </>
    ),
    [say],
  );
  const start = async (kind: GatheringKind, asked: readonly ToGather[], isMore: boolean) => {
    if (activity !== null) return;
    const person = who.trim();
    const found =
      asked.length === 0
        ? 'share.none-ticked'
        : kind !== 'preview' && person === ''
          ? 'gather.who-missing'
          : null;
    setProblem(found);
    if (found !== null) return;
    if (person !== '') rememberName(person);
    await run(kind, asked, person, isMore);
    if (kind !== 'preview') onChanged();
  };
  const without = wards.filter(({ file }) => file === null);
  const { seconds } = gatheringTime(ticked.length, wardsPerStep);
  const whoField = (
    <WhoField
      label={say('gather.who')}
      value={who}
      isInvalid={problem === 'gather.who-missing' && who.trim() === ''}
      onInput={setWho}
      onEnter={() => undefined}
    />
  );
  const told = (
    <p class="problem" role="alert">
      {problem !== null && say(problem)}
    </p>
  );
  return (
    <div class="preview">
      <PageTitle words="gather.title" onLeave={activity === null ? onLeave : undefined} />
      {activity !== null && (
        <>
          <StepBar
            activity={activity}
            label={say(running[activity.kind])}
            sentence={say('wards.step', {
              doneNumber: activity.done,
              totalNumber: activity.total,
            })}
            perStep={wardsPerStep}
          />
          <div class="buttons">
            <StopButton activity={activity} perStep={wardsPerStep} onStop={stop} />
          </div>
        </>
      )}
      {activity === null && result !== null && (
        <GatherOutcome
          result={result}
          isClosed={isClosed}
          whoField={
            <>
              {whoField}
              {told}
            </>
          }
          onRun={(kind, asked, isMore) => void start(kind, asked, isMore)}
          onChoose={clear}
          onChanged={onChanged}
          onLeave={onLeave}
        />
      )}
      {activity === null && result === null && (
        <>
          <p class="quiet">{say('gather.what')}</p>
          {without.length > 0 && (
            <p class="quiet">
              {say('gather.without-file', {
                countNumber: without.length,
                names: without.map(({ name }) => name).join(', '),
              })}
            </p>
          )}
          {seconds > 0 && <p>{say('gather.time', { minutesNumber: Math.ceil(seconds / 60) })}</p>}
          {whoField}
          <div class="preview-bar">
            {told}
            <div class="buttons">
              <button
                type="button"
                class="primary"
                onClick={() => void start('preview', ticked, false)}
              >
                {say('gather.look', { countNumber: ticked.length })}
              </button>
              <button type="button" onClick={() => void start('update', ticked, false)}>
                {say('gather.update')}
              </button>
            </div>
          </div>
          <TickList
            label={say('gather.list')}
            rows={rows}
            ticked={say('share.ticked', { tickedNumber: ticked.length, allNumber: rows.length })}
            unticked={unticked}
            onChange={setUnticked}
            estimate={estimate}
            draw={draw}
          />
        </>
      )}
    </div>
  );
}
