/** Replaces single entries of a zip file; every other entry keeps its packed bytes. */
import { packedEntry, readEntries, writeZip } from './zip';

/** @param replaced what each entry is to hold, by name; one that is not there yet is added at the end */
export function replaceEntries(
  bytes: Uint8Array,
  replaced: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  const left = new Map(replaced);
  const entries = readEntries(bytes).map((entry) => {
    const data = left.get(entry.name);
    left.delete(entry.name);
    return data === undefined ? entry : packedEntry(entry.name, data);
  });
  return writeZip([...entries, ...[...left].map(([name, data]) => packedEntry(name, data))]);
}
