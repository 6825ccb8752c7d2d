/** How long something takes, on a machine that may be busy with something else. */

/** Milliseconds of the processor, not of the clock: the least of a few runs. */
export function cpuMilliseconds(run: () => unknown, runs = 3): number {
  return Math.min(
    ...Array.from({ length: runs }, () => {
      const start = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    }),
  );
}
