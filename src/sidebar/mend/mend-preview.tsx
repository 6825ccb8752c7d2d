/** What is about to be mended, cell by cell, each to be left out; and the name of who mends. */
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { useSay } from '../context';
import { rememberedName, rememberName, WhoField } from '../parts/who-field';
import { StopButton } from '../steps/step-bar';
import { ActivityBar } from './activity-bar';
import type { Mend } from './mend';
import { PreviewList } from './preview-list';
import { cellsPerStep } from './steps';
import type { Mending } from './use-mending';

export interface PreviewRequest {
  readonly mends: readonly Mend[];
  /** What is wrong with all of them; null where they are of several kinds. */
  readonly kind: string | null;
}

interface MendPreviewProps extends PreviewRequest {
  readonly mending: Mending;
  readonly onClose: () => void;
}

export function MendPreview({ mends, kind, mending, onClose }: MendPreviewProps) {
  const say = useSay();
  const id = useId();
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const [who, setWho] = useState(rememberedName);
  const [problem, setProblem] = useState<'preview.who-missing' | 'preview.none' | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { activity } = mending;
  const ticked = useMemo(() => mends.filter(({ key }) => !unticked.has(key)), [mends, unticked]);

  const apply = () => {
    const name = who.trim();
    const found = ticked.length === 0 ? 'preview.none' : name === '' ? 'preview.who-missing' : null;
    setProblem(found);
    if (found !== null) return;
    rememberName(name);
    void mending.mend(ticked, name, 'preview');
  };

  return (
    <div
      class="preview"
      role="region"
      aria-labelledby={`${id}-title`}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && activity === null) onClose();
      }}
    >
      <h2 id={`${id}-title`} ref={heading} tabIndex={-1}>
        {say('preview.title')}
      </h2>
      <p class="cell-text">
        <strong>{kind ?? say('preview.every-kind')}</strong>
      </p>
      {activity === null && (
        <>
          <p class="quiet">{say('preview.intro')}</p>
          <WhoField
            label={say('preview.who')}
            value={who}
            isInvalid={problem === 'preview.who-missing' && who.trim() === ''}
            onInput={setWho}
            onEnter={apply}
          />
        </>
      )}
      <div class="preview-bar">
        <p class="problem" role="alert">
          {problem !== null && say(problem)}
        </p>
        {activity !== null && <ActivityBar activity={activity} />}
        <div class="buttons">
          <button
            type="button"
            class="primary"
            aria-disabled={activity !== null}
            onClick={activity === null ? apply : undefined}
          >
            {activity === null
              ? say('preview.apply', { cellsNumber: ticked.length })
              : say('mending.running')}
          </button>
          {activity === null ? (
            <button type="button" onClick={onClose}>
              {say('cancel')}
            </button>
          ) : (
            <StopButton activity={activity} perStep={cellsPerStep} onStop={mending.stop} />
          )}
        </div>
      </div>
      {activity === null && (
        <PreviewList
          mends={mends}
          showsKinds={kind === null}
          unticked={unticked}
          onChange={setUnticked}
        />
      )}
    </div>
  );
}
