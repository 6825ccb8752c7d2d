/** Waits until the user or the system asks the process to end, and ends it then. */

/** Ctrl+C, `kill`, a terminal that is closed, and Ctrl+\. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;

export type EndSignal = (typeof signals)[number];

/** From then on none of these ends the process by itself: what it has accepted is finished first. */
export function untilEnded(): Promise<EndSignal> {
  return new Promise((resolve) => {
    for (const signal of signals) process.on(signal, () => resolve(signal));
  });
}

/**
 * To be called when all is finished. A terminal that is closed takes the process's streams with it, and
 * Node aborts where it tidies them at its end; so the system ends it, as it does with other programs.
 */
export function endAfter(signal: EndSignal): void {
  if (signal !== 'SIGHUP') return;
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
}
