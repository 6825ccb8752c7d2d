/** Mends certain proposals in a ward's own file: they are read first, each can be left out. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { AnswerOf } from '../calls/server-calls';
import { useServerCall } from '../calls/use-server-call';
import { listed } from '../check/grouping';
import { useSay } from '../context';
import { Cells } from '../fix/outcome-note';
import { mendsOf } from '../fix/fix';
import { PreviewList } from '../fix/fix-preview';
import { FailureNote } from '../parts/failure-note';
import { Icon } from '../parts/progress';
import { Progress } from '../parts/progress';
import { rememberedName, rememberName, WhoField } from '../parts/small-form';

interface MendInFileProps {
  readonly ward: { readonly code: string; readonly name: string; readonly file: string };
  readonly onLeave: () => void;
}

export function MendInFile({ ward: { code, name, file }, onLeave }: MendInFileProps) {
  const say = useSay();
  const look = useServerCall('previewGather');
  const call = useServerCall('mendWardFile');
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const [who, setWho] = useState(rememberedName);
  const [problem, setProblem] = useState<'preview.who-missing' | 'preview.none' | null>(null);
  useEffect(() => void look.run({ wards: [{ code, file }] }), []);
  const [ward] = look.answer?.wards ?? [];
  const mends = useMemo(
    () => (ward?.ok === true ? [...mendsOf(listed(ward.issues)).values()] : []),
    [ward],
  );
  if (call.answer !== null) return <Mended answer={call.answer} name={name} />;
  if (look.failure !== null) return <FailureNote failure={look.failure} onRetry={look.retry} />;
  if (ward === undefined) return <Progress label={say('ward-mend.looking')} share={null} />;
  if (!ward.ok) {
    return <FailureNote failure={{ ...ward.failure, detail: '' }} onRetry={look.retry} />;
  }
  if (mends.length === 0) return <p role="status">{say('ward-mend.none')}</p>;
  const ticked = mends.filter(({ key }) => !unticked.has(key));
  const apply = () => {
    const person = who.trim();
    const found =
      ticked.length === 0 ? 'preview.none' : person === '' ? 'preview.who-missing' : null;
    setProblem(found);
    if (found !== null || call.isRunning) return;
    rememberName(person);
    void call.run({
      code,
      file,
      who: person,
      findings: ticked.map(({ issue: { sheet, cell, code: kind, value } }) => ({
        sheet,
        cell,
        code: kind,
        value,
      })),
    });
  };
  return (
    <div class="confirm" role="group" aria-label={say('ward.mend')}>
      <p class="quiet">{say('ward-mend.intro', { ward: name })}</p>
      <PreviewList mends={mends} showsKinds={true} unticked={unticked} onChange={setUnticked} />
      {ward.moreIssues > 0 && (
        <p class="quiet">{say('ward-mend.more', { countNumber: ward.moreIssues })}</p>
      )}
      <WhoField
        label={say('preview.who')}
        value={who}
        isInvalid={problem === 'preview.who-missing' && who.trim() === ''}
        onInput={setWho}
        onEnter={apply}
      />
      <p class="problem" role="alert">
        {problem !== null && say(problem)}
      </p>
      <FailureNote failure={call.failure} onRetry={apply} />
      <div class="buttons">
        <button type="button" aria-disabled={call.isRunning} onClick={apply}>
          {call.isRunning
            ? say('mending.running')
            : say('preview.apply', { cellsNumber: ticked.length })}
        </button>
        <button type="button" class="plain" onClick={onLeave}>
          {say('cancel')}
        </button>
      </div>
    </div>
  );
}

interface MendedProps {
  readonly answer: AnswerOf<'mendWardFile'>;
  readonly name: string;
}

function Mended({ answer: { mended, changedMeanwhile, displaced }, name }: MendedProps) {
  const say = useSay();
  const tone = displaced.length > 0 ? 'error' : changedMeanwhile.length > 0 ? 'warning' : 'good';
  return (
    <div class={`note note-${tone}`} role="status">
      <p>
        <Icon name={tone === 'good' ? 'confirmed' : tone} />{' '}
        {say('ward-mend.done', { cellsNumber: mended.length - displaced.length, ward: name })}
      </p>
      <Cells words="mended.displaced" cells={displaced} />
      <Cells words="mended.changed" cells={changedMeanwhile} />
    </div>
  );
}
