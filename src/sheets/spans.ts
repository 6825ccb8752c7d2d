/** Spans of rows or columns, joined so that not too many ranges are asked for. */

/** 0-based, the end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** @param sorted by their starts; @param gap so many indexes between two spans are taken along */
export function joinedSpans(sorted: readonly Span[], gap: number): readonly Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = joined[joined.length - 1];
    if (last !== undefined && start <= last.end + gap) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
