/**
 * A contender in a process of its own: its first run is a first one, and neither code compiled for
 * another nor another's garbage is measured with it.
 */
import { fork } from 'node:child_process';
import { contenders } from './contenders/all';
import type { Contender } from './contenders/contender';
import { workbookOf } from './data/register';
import { cost, type Cost } from './measure';
import { peakMemory, resetPeakMemory } from './measure';

export interface FirstRun {
  readonly cost: Cost;
  /** Megabytes on top of the data, at their most; null where the system does not tell. */
  readonly memory: number | null;
}

export interface ContenderProcess {
  readonly first: FirstRun;
  /** One more run, on fresh data. */
  readonly again: () => Promise<Cost>;
  readonly end: () => void;
}

/** Starts it and waits for its first run. */
export async function startContender({ id }: Contender, rows: number): Promise<ContenderProcess> {
  const child = fork(process.argv[1] ?? '', ['--single', id, '--rows', String(rows)]);
  const told = () =>
    new Promise<unknown>((resolve, reject) => {
      const failed = (code: number | null) => reject(new Error(`${id} ended with ${code}`));
      child.once('exit', failed);
      child.once('message', (message) => {
        child.off('exit', failed);
        resolve(message);
      });
    });
  return {
    first: (await told()) as FirstRun,
    again: () => {
      const answer = told() as Promise<Cost>;
      child.send('again');
      return answer;
    },
    end: () => child.kill(),
  };
}

/** What such a process does: one run, and another for each message, until it is let go. */
export function serveContender(id: string, rows: number): void {
  const contender = contenders.find((each) => each.id === id);
  if (contender === undefined) throw new Error(`There is no contender ${id}`);
  const prepared = contender.on(workbookOf(rows));
  prepared.refresh();
  globalThis.gc?.();
  const before = process.memoryUsage.rss() / 2 ** 20;
  resetPeakMemory();
  const first = cost({ refresh: () => undefined, run: prepared.run });
  const peak = peakMemory();
  const told: FirstRun = {
    cost: first,
    memory: peak === null ? null : Math.max(0, peak - before),
  };
  process.on('message', () => process.send?.(cost(prepared)));
  process.send?.(told);
}
