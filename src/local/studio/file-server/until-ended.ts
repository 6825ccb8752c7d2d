/** Waits until the user or the system asks the process to end. */

/** Ctrl+C, `kill`, a terminal that is closed, and Ctrl+\. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;

/** From then on none of these ends the process by itself: what it has accepted is finished first. */
export function untilEnded(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of signals) process.on(signal, () => resolve());
  });
}
