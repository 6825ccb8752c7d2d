/** The title of a page that stands in the board's place: it has the focus when the page opens. */
import { useEffect, useRef } from 'preact/hooks';
import { useSay } from '../context';
import type { WordKey } from '../words';

interface PageTitleProps {
  readonly words: WordKey;
  /** undefined: work is under way, which leaving would hide. */
  readonly onLeave: (() => void) | undefined;
}

export function PageTitle({ words, onLeave }: PageTitleProps) {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="page-title">
      <button type="button" class="plain" aria-disabled={onLeave === undefined} onClick={onLeave}>
        ‹ {say('share.back')}
      </button>
      <h2 ref={heading} tabIndex={-1}>
        {say(words)}
      </h2>
    </div>
  );
}
