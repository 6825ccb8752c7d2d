/**
 * A list of any length of which only the rows in view are drawn, scrolled with the page. Rows
 * have the heights that their texts need: estimated at first, measured once drawn.
 */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { offsetsOf, windowOf } from './virtual-window';

interface VirtualListProps<Row extends { readonly key: string }> {
  readonly label: string;
  readonly rows: readonly Row[];
  /** In pixels, for a row that was not drawn yet. */
  readonly estimate: (row: Row) => number;
  readonly draw: (row: Row) => ComponentChildren;
}

/** Pixels drawn beyond either edge of the page, so that Tab and quick scrolling find rows there. */
const beyond = 400;

/** Scrolling is followed in steps of so many pixels, so that most events need no drawing. */
const step = 100;

export function VirtualList<Row extends { readonly key: string }>({
  label,
  rows,
  estimate,
  draw,
}: VirtualListProps<Row>) {
  const list = useRef<HTMLDivElement>(null);
  const heights = useRef(new Map<string, number>());
  const [measurement, setMeasurement] = useState(0);
  const [top, setTop] = useState(0);
  const [focused, setFocused] = useState<string | null>(null);

  const offsets = useMemo(
    () => offsetsOf(rows.map((row) => heights.current.get(row.key) ?? estimate(row))),
    [rows, estimate, measurement],
  );

  const look = () => {
    const above = -(list.current?.getBoundingClientRect().top ?? 0);
    setTop(Math.floor(above / step) * step);
  };

  const measure = () => {
    let hasGrown = false;
    let shift = 0;
    for (const element of list.current?.querySelectorAll<HTMLElement>(':scope > div') ?? []) {
      const { key = '', index } = element.dataset;
      const height = element.offsetHeight;
      const place = Number(index);
      const old = (offsets[place + 1] ?? 0) - (offsets[place] ?? 0);
      if (height === 0 || height === old) continue;
      heights.current.set(key, height);
      hasGrown = true;
      // Rows above the page must not push what is being read.
      if (element.getBoundingClientRect().bottom <= 0) shift += height - old;
    }
    if (hasGrown) setMeasurement((count) => count + 1);
    if (shift !== 0) scrollBy(0, shift);
  };

  useLayoutEffect(() => {
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, []);

  // After every drawing, as what stands above the list may have changed too.
  useLayoutEffect(() => {
    look();
    measure();
    const observer = new ResizeObserver(measure);
    for (const element of list.current?.children ?? []) observer.observe(element);
    return () => observer.disconnect();
  });

  const { first, end } = windowOf(offsets, top - beyond, top + innerHeight + step + beyond);
  // The row that last had the focus is kept, wherever the page is scrolled: its form may be half filled in.
  const kept = focused === null ? -1 : rows.findIndex(({ key }) => key === focused);
  const drawn = Array.from({ length: end - first }, (_, index) => first + index);
  if (kept >= 0 && kept < first) drawn.unshift(kept);
  if (kept >= end) drawn.push(kept);

  return (
    <div
      ref={list}
      class="virtual"
      role="list"
      aria-label={label}
      style={{ height: `${offsets[rows.length] ?? 0}px` }}
    >
      {drawn.map((index) => {
        const row = rows[index];
        return (
          row !== undefined && (
            <div
              key={row.key}
              role="listitem"
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              data-key={row.key}
              data-index={index}
              style={{ top: `${offsets[index] ?? 0}px` }}
              onFocusCapture={() => setFocused(row.key)}
            >
              {draw(row)}
            </div>
          )
        );
      })}
    </div>
  );
}
