/** The top bar: the file, its menus, and whether the work is on disk. */
import type { SavedState, WorkbookState } from '../../studio/protocol';
import { useEffect, useRef, useState } from 'preact/hooks';

// A menu of the top bar: opened by click or arrow key, walked through with the arrows, closed by Escape.

interface MenuEntry {
  readonly caption: string;
  readonly run: () => void;
  readonly disabled?: boolean;
}

/** A line between two groups, or the caption above a group. */
type MenuLine = MenuEntry | 'separator' | { readonly heading: string };

interface MenuProps {
  readonly caption: string;
  readonly lines: readonly MenuLine[];
}

function Menu({ caption, lines }: MenuProps) {
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

export interface FileActions {
  readonly open: () => void;
  /** A ward's file, beside the open workbook. */
  readonly openBeside: () => void;
  /** Shows another of the open workbooks. */
  readonly turnTo: (id: string) => void;
  readonly save: () => void;
  readonly sample: () => void;
  readonly blank: () => void;
}

interface TopBarProps {
  readonly workbook: WorkbookState | null;
  readonly unsent: number;
  readonly files: FileActions;
  readonly runMenu: (functionName: string) => void;
}

export function TopBar({ workbook, unsent, files, runMenu }: TopBarProps) {
  const fileLines: readonly MenuLine[] = [
    { caption: 'Mở .xlsx…', run: files.open },
    { caption: 'Mở sổ của xã, phường…', run: files.openBeside, disabled: workbook === null },
    { caption: 'Tải .xlsx', run: files.save, disabled: workbook === null },
    'separator',
    { caption: 'Mở dữ liệu mẫu', run: files.sample },
    { caption: 'Bảng trống', run: files.blank },
  ];
  return (
    <header class="own top-bar">
      <div class="names">
        <h1 title={workbook?.path}>{workbook?.fileName ?? 'Sổ Khuyến học'}</h1>
        {workbook !== null && <Saved saved={workbook.saved} unsent={unsent} path={workbook.path} />}
      </div>
      <nav aria-label="Trình đơn">
        <Menu caption="Tệp" lines={fileLines} />
        {workbook !== null && workbook.books.length > 1 && (
          <Menu caption={`Sổ (${workbook.books.length})`} lines={bookLines(workbook, files)} />
        )}
        <Menu caption="Tiện ích" lines={addonLines(workbook, runMenu)} />
      </nav>
      <p class="kind">Bản chạy thử trên máy này, không cần Google</p>
    </header>
  );
}

/** The workbooks that are open together, the association's own first. */
function bookLines({ id, books }: WorkbookState, { turnTo }: FileActions): readonly MenuLine[] {
  return books.flatMap((book, index): readonly MenuLine[] => [
    ...(index === 0 ? [{ heading: 'Sổ của Hội' }] : []),
    ...(index === 1 ? [{ heading: 'Sổ của xã, phường, và sổ đã lập' }] : []),
    {
      caption: book.id === id ? `✓ ${book.name} (đang xem)` : book.name,
      run: () => turnTo(book.id),
      disabled: book.id === id,
    },
  ]);
}

/** The add-on's name above its own menu, as under Tiện ích mở rộng at Google. */
function addonLines(
  workbook: WorkbookState | null,
  runMenu: (functionName: string) => void,
): readonly MenuLine[] {
  if (workbook === null) return [{ heading: 'Mở một sổ trước đã' }];
  return workbook.menus.flatMap((menu): readonly MenuLine[] => [
    { heading: menu.caption ?? 'Sổ Khuyến học' },
    ...menu.items.map((item): MenuLine =>
      item === 'separator'
        ? item
        : { caption: item.caption, run: () => runMenu(item.functionName) },
    ),
  ]);
}

interface SavedProps {
  readonly saved: SavedState;
  readonly unsent: number;
  readonly path: string;
}

function Saved({ saved, unsent, path }: SavedProps) {
  const words = {
    saved: 'Đã lưu trên máy',
    saving: 'Đang lưu…',
    waiting: 'Đang lưu…',
    failed: 'Chưa lưu được',
  };
  const title = saved.state === 'failed' ? saved.message : path;
  return (
    <p class={`saved ${saved.state}`} role="status" title={title}>
      {unsent > 0 ? 'Đang gửi…' : words[saved.state]}
      {saved.state === 'failed' && <span class="why">{saved.message}</span>}
    </p>
  );
}
