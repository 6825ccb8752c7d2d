/** Decides which earlier versions of a workbook stay: close together in time lately, further apart long ago. */

export interface KeptVersion {
  readonly at: number;
  /** Bytes. */
  readonly size: number;
}

/** As many as a list in a menu shows without scrolling for long. */
export const mostVersions = 20;
/** All versions of a workbook together; those of an ordinary workbook come nowhere near. */
const mostBytes = 150_000_000;
/** These stay whatever their size. */
const fewest = 2;

/**
 * Drops the version whose absence widens a gap least, set against its age, until few enough are left:
 * so a change made again and again still leaves versions of hours, days and months ago.
 * @param versions by time, oldest first
 */
export function versionsToKeep<Version extends KeptVersion>(
  versions: readonly Version[],
  now: number,
): readonly Version[] {
  const kept = [...versions];
  const total = () => kept.reduce((sum, { size }) => sum + size, 0);
  while (kept.length > mostVersions || (kept.length > fewest && total() > mostBytes)) {
    kept.splice(leastMissed(kept, now), 1);
  }
  return kept;
}

/** The oldest and the newest are missed most. */
function leastMissed(versions: readonly KeptVersion[], now: number): number {
  let found = 1;
  let smallest = Infinity;
  for (let place = 1; place < versions.length - 1; place += 1) {
    const gap = versions[place + 1]!.at - versions[place - 1]!.at;
    const age = Math.max(1, now - versions[place]!.at);
    if (gap / age < smallest) [found, smallest] = [place, gap / age];
  }
  return found;
}
