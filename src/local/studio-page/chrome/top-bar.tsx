/** The top bar: the workbook, its menus, and whether the work is kept. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FileActions } from '../files';
import type { OpenState, PageState } from '../page-state';

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

interface TopBarProps {
  readonly state: PageState;
  readonly files: FileActions;
  readonly runMenu: (functionName: string) => void;
}

export function TopBar({ state, files, runMenu }: TopBarProps) {
  const open = state.open ?? null;
  const disabled = open === null;
  const fileLines: readonly MenuLine[] = [
    { caption: 'Mở .xlsx…', run: files.open },
    { caption: 'Mở sổ của xã, phường…', run: files.openBeside, disabled },
    { caption: 'Tải .xlsx', run: files.download, disabled },
    ...(open !== null && open.books.length > 1
      ? [{ caption: 'Tải sổ của các xã, phường (.zip)', run: files.downloadWards }]
      : []),
    { caption: 'Lưu thành…', run: files.saveAs, disabled },
    { caption: 'Đổi tên…', run: files.rename, disabled },
    { caption: 'Các bản trước…', run: files.showVersions, disabled },
    'separator',
    { caption: 'Sổ gần đây', run: files.toStart, disabled },
    { caption: 'Mở dữ liệu mẫu', run: files.sample },
    { caption: 'Bảng trống', run: files.blank },
  ];
  return (
    <header class="own top-bar">
      <div class="names">
        <h1>{open === null ? 'Sổ Khuyến học' : shownName(open)}</h1>
        {open !== null && <Saved open={open} />}
      </div>
      <nav aria-label="Trình đơn">
        <Menu caption="Tệp" lines={fileLines} />
        {open !== null && open.books.length > 1 && (
          <Menu caption={`Sổ (${open.books.length})`} lines={bookLines(open, files)} />
        )}
        <Menu caption="Tiện ích" lines={addonLines(open, runMenu)} />
      </nav>
      <p class="kind">
        Chạy trong trình duyệt, không gửi gì đi{state.isOffline && '; không cần mạng'}
      </p>
    </header>
  );
}

const shownName = ({ id, books, name }: OpenState) =>
  books.find((book) => book.id === id)?.name ?? name;

/** The workbooks that are open together, the association's own first. */
function bookLines({ id, books }: OpenState, { turnTo }: FileActions): readonly MenuLine[] {
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
  open: OpenState | null,
  runMenu: (functionName: string) => void,
): readonly MenuLine[] {
  if (open === null) return [{ heading: 'Mở một sổ trước đã' }];
  return open.menus.flatMap((menu): readonly MenuLine[] => [
    { heading: menu.caption ?? 'Sổ Khuyến học' },
    ...menu.items.map((item): MenuLine =>
      item === 'separator'
        ? item
        : { caption: item.caption, run: () => runMenu(item.functionName) },
    ),
  ]);
}

const savedWords = { saved: 'Đã lưu', saving: 'Đang lưu…', failed: 'Chưa lưu được' };

function Saved({ open: { saved, file } }: { readonly open: OpenState }) {
  const written = {
    none: '',
    written: ' và đã ghi vào tệp',
    waiting: '; đang ghi vào tệp…',
    failed: '; chưa ghi được vào tệp',
    'changed-elsewhere': '; tệp đã đổi ở nơi khác',
  }[file.state];
  return (
    <p class={`saved ${saved.state}`} role="status">
      {savedWords[saved.state]}
      {saved.state === 'failed' ? <span class="why">{saved.message}</span> : written}
    </p>
  );
}
