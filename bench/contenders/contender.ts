/** What is measured side by side: something made ready on fresh data, then timed. */
import type { Workbook } from '../data/register';

export interface Contender {
  readonly id: string;
  readonly label: string;
  /** Readies itself for a workbook: not timed. */
  readonly on: (workbook: Workbook) => Prepared;
}

export interface Prepared {
  /** Data as it comes from a service, not seen before; not timed. */
  readonly refresh: () => void;
  /** What is timed. Gives a number that proves the work: faults found, or cells touched. */
  readonly run: () => number;
}
