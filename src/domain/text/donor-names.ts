/** Names of donors made comparable (the contract, "Distinct donors"). */
import { bareName } from './bare-names';
import { fold } from './fold';

/** Two donors are the same when these are equal; tones matter. */
export function donorKey(name: string): string {
  return fold(bareName(fold(name)));
}
