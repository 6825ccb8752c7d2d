/** Unpacks zip files under guard, and packs them again with what did not change copied as it is. */
import { deflateSync, inflateSync, Zip, type ZipInputFile } from 'fflate';
import { crc32 } from '../packages/crc32';
import { XlsxError } from './xlsx-error';
import { readZipDirectory, startOfData, type ZipEntry } from './zip-directory';

/** No workbook that a person works with comes near; a zip bomb does. */
const mostBytes = 500_000_000;
/** Repetitive rows pack to a hundredth; deflate can reach a thousandth. */
const highestRatio = 300;
const smallEnough = 10_000_000;

/** Level 6 takes twice as long and saves a fiftieth. */
const level = 4;

/** An entry of a zip file: packed as it is stored, unpacked on demand. */
export interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: Uint8Array;
  readonly size: number;
  readonly crc: number;
}

/**
 * The entries of a zip file, in its order; each has been unpacked once and is whole.
 * @throws XlsxError 'file-broken' for what is cut off, damaged, doubled or a bomb; 'file-password'
 */
export function readZip(file: Uint8Array): readonly Entry[] {
  const directory = directoryOf(file);
  if (directory.some(({ isEncrypted }) => isEncrypted)) throw new XlsxError('file-password');
  if (new Set(directory.map(({ name }) => name)).size < directory.length) {
    throw new XlsxError('file-broken');
  }
  refuseBombs(directory);
  try {
    const entries = readEntries(file);
    for (const entry of entries) {
      if (crc32(unpack(entry)) !== entry.crc) throw new Error(`${entry.name} is damaged`);
    }
    return entries;
  } catch (cause) {
    throw new XlsxError('file-broken', { cause });
  }
}

/** The entries of a zip file that is known to be whole. @throws Error where one is cut off */
export function readEntries(file: Uint8Array): readonly Entry[] {
  const bytes = bufferOf(file);
  return directoryOf(file).map((entry) => {
    const { name, method, size, crc, packedSize } = entry;
    const start = startOfData(bytes, entry);
    const packed = file.subarray(start, start + packedSize);
    if (packed.length !== packedSize) throw new Error(`${name} is cut off`);
    return { name, method, packed, size, crc };
  });
}

function directoryOf(file: Uint8Array): readonly ZipEntry[] {
  return readZipDirectory(bufferOf(file));
}

function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** The bytes of an entry; never more than it announces. @throws Error where there are fewer */
export function unpack({ name, method, packed, size }: Entry): Uint8Array {
  if (method !== 0 && method !== 8) throw new Error(`${name} is packed by method ${method}`);
  const data =
    method === 0
      ? packed
      : size === 0
        ? packed.subarray(0, 0)
        : inflateSync(packed, { out: new Uint8Array(size) });
  if (data.length !== size) throw new Error(`${name} is cut off`);
  return data;
}

export function packedEntry(name: string, data: Uint8Array): Entry {
  const packed = deflateSync(data, { level });
  return { name, method: 8, packed, size: data.length, crc: crc32(data) };
}

/** A zip file of the entries, in their order; the same entries give the same bytes. */
export function writeZip(entries: readonly Entry[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const { name, method, packed, size, crc } of entries) {
    // The zip's clock starts in 1980, in the zone of whoever reads it.
    const file: ZipInputFile = {
      filename: name,
      size,
      crc,
      compression: method,
      mtime: new Date(1980, 0, 1),
    };
    zip.add(file);
    file.ondata?.(null, packed as Uint8Array<ArrayBuffer>, true);
  }
  zip.end();
  return Buffer.concat(chunks);
}

function refuseBombs(entries: readonly ZipEntry[]): void {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  const isDense = ({ size, packedSize }: ZipEntry) =>
    size > smallEnough && size > packedSize * highestRatio;
  if (total > mostBytes || entries.some(isDense)) throw new XlsxError('file-broken');
}
