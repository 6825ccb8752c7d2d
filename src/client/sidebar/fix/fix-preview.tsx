/** What is about to be mended, cell by cell, each to be left out; and the name of who mends. */
import {
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  useCallback,
  useLayoutEffect,
} from 'preact/hooks';
import { useSay } from '../context';
import { rememberedName, rememberName, WhoField } from '../parts/small-form';
import { StopButton } from '../steps/step-bar';
import { ActivityBar } from './undo-section';
import type { Mend } from './fix';
import { cellsPerStep } from './steps';
import type { Mending } from './use-fixing';
import { capitalised } from '../parts/capitalised';
import { TickList } from '../parts/tick-list';
import { OldAndNew } from './old-and-new';

// The cells of a preview, each with its box; all of them stand ticked at first.

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
        {showsKinds && <span class="quiet">{capitalised(issue.kind)}</span>}
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

// The preview's opening and closing: the list is left, and come back to, where it was.

export interface Preview {
  readonly request: PreviewRequest | null;
  readonly open: (request: PreviewRequest) => void;
  /** @param goBack to what had the focus before; else the focus goes elsewhere */
  readonly close: (goBack: boolean) => void;
}

export function usePreview(): Preview {
  const [request, setRequest] = useState<PreviewRequest | null>(null);
  const back = useRef<{ readonly top: number; readonly opener: Element | null } | null>(null);
  useLayoutEffect(() => {
    if (request !== null) return scrollTo(0, 0);
    if (back.current === null) return;
    const { top, opener } = back.current;
    back.current = null;
    scrollTo(0, top);
    if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
  }, [request]);
  return {
    request,
    open: (next) => {
      back.current = { top: scrollY, opener: document.activeElement };
      setRequest(next);
    },
    close: (goBack) => {
      if (!goBack) back.current = null;
      setRequest(null);
    },
  };
}
