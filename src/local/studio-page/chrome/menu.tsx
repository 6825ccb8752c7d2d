/** A menu of the top bar: opened by click or arrow key, walked through with the arrows, closed by Escape. */
import { useEffect, useRef, useState } from 'preact/hooks';

export interface MenuEntry {
  readonly caption: string;
  readonly run: () => void;
  readonly disabled?: boolean;
}

/** A line between two groups, or the caption above a group. */
export type MenuLine = MenuEntry | 'separator' | { readonly heading: string };

interface MenuProps {
  readonly caption: string;
  readonly lines: readonly MenuLine[];
}

export function Menu({ caption, lines }: MenuProps) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const items = () => [...(root.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];

  useEffect(() => {
    if (!isOpen) return undefined;
    items()[0]?.focus();
    const close = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', close, true);
    return () => document.removeEventListener('pointerdown', close, true);
  }, [isOpen]);

  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') {
      setOpen(false);
      root.current?.querySelector('button')?.focus();
    } else if (step !== undefined) {
      event.preventDefault();
      const all = items();
      const next = all.indexOf(document.activeElement as HTMLElement) + step;
      if (isOpen) all[(next + all.length) % all.length]?.focus();
      else setOpen(true);
    }
  };

  return (
    <div class="menu" ref={root} onKeyDown={onKey}>
      <button
        type="button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {caption}
      </button>
      {isOpen && (
        <div role="menu" aria-label={caption}>
          {lines.map((line, index) => (
            <Line key={index} line={line} onDone={() => setOpen(false)} />
          ))}
        </div>
      )}
    </div>
  );
}

function Line({ line, onDone }: { readonly line: MenuLine; readonly onDone: () => void }) {
  if (line === 'separator') return <hr />;
  if ('heading' in line) return <p class="heading">{line.heading}</p>;
  const { caption, run, disabled } = line;
  return (
    <button
      type="button"
      role="menuitem"
      disabled={disabled}
      onClick={() => {
        onDone();
        run();
      }}
    >
      {caption}
    </button>
  );
}
