/** The most memory that this process held since it was last asked to forget (Linux only). */
import { readFileSync, writeFileSync } from 'node:fs';

/** "5" resets the high-water mark (proc(5), /proc/pid/clear_refs). */
export function resetPeakMemory(): void {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {
    // Another system: peakMemory says that it does not know.
  }
}

/** Megabytes; null where the system does not tell. */
export function peakMemory(): number | null {
  try {
    const kilobytes = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}
