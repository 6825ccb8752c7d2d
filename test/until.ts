/** Waiting for what a test needs, however long the machine takes; jest ends a test that waits in vain. */
import { setTimeout as pause } from 'node:timers/promises';

export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await pause(5);
}
