/**
 * Marks what a command writes with what it was made from, so that the same command line can be
 * given again, while a file that is somebody else's, or was edited since, is not replaced unasked.
 */
import { createHash } from 'node:crypto';
import { markProperty } from '../packages/mark-property';
import { propertiesEntry, propertyOf, withProperty } from '../packages/office-property';
import { readZipDirectory } from '../packages/zip-directory';

/**
 * @param bytes an Office file (.xlsx, .docx)
 * @param source names what it is made from; only a hash of it is kept, as the file may be sent to others
 */
export function markOutput(bytes: Uint8Array, source: string): Uint8Array {
  return withProperty(bytes, markProperty, markOf(bytes, source));
}

/** Whether a file was made from that source, and is as it was written. */
export function isOwnOutput(bytes: Uint8Array, source: string): boolean {
  try {
    return propertyOf(bytes, markProperty) === markOf(bytes, source);
  } catch {
    return false;
  }
}

/** Entries that the mark itself changes. */
const unmarked = new Set([propertiesEntry, '[Content_Types].xml', '_rels/.rels']);

function markOf(bytes: Uint8Array, source: string): string {
  const directory = readZipDirectory(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const contents = directory
    .filter(({ name }) => !unmarked.has(name))
    .map(({ name, size, crc }) => `${name} ${size} ${crc}`)
    .sort()
    .join('\n');
  return `${hashOf(source)} ${hashOf(contents)}`;
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32);
