/** Which rows of a long list are in view, when each has a height of its own. Heights in pixels. */

/** Where each row begins, and last where the list ends: one more than there are rows. */
export function offsetsOf(heights: readonly number[]): readonly number[] {
  const offsets = [0];
  let end = 0;
  for (const height of heights) {
    end += height;
    offsets.push(end);
  }
  return offsets;
}

export interface Window {
  /** 0-based, included. */
  readonly first: number;
  /** Excluded. */
  readonly end: number;
}

/** The rows that touch the stretch from `top` to `bottom`; none when it lies beside the list. */
export function windowOf(offsets: readonly number[], top: number, bottom: number): Window {
  const rows = offsets.length - 1;
  const first = Math.min(rows, Math.max(0, countUpTo(offsets, top) - 1));
  let end = first;
  while (end < rows && (offsets[end] ?? 0) < bottom) end += 1;
  return { first, end };
}

/** How many of the ascending offsets are at or before a position, by bisection. */
function countUpTo(offsets: readonly number[], position: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}
