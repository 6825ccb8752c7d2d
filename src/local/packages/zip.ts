/** Unpacks zip files under guard, and packs them again with what did not change copied as it is. */
import { deflateSync, inflateSync } from 'fflate';
import { crc32 } from './crc32';
import { readZipDirectory, startOfData, ZipError, type ZipEntry } from './zip-directory';

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
 * @throws ZipError 'broken' for what is cut off, damaged, doubled or a bomb; 'password'
 */
export function readZip(file: Uint8Array): readonly Entry[] {
  const directory = directoryOf(file);
  if (directory.some(({ isEncrypted }) => isEncrypted)) throw new ZipError('password');
  if (new Set(directory.map(({ name }) => name)).size < directory.length) {
    throw new ZipError('broken');
  }
  refuseBombs(directory);
  try {
    const entries = readEntries(file);
    for (const entry of entries) {
      if (crc32(unpack(entry)) !== entry.crc) throw new Error(`${entry.name} is damaged`);
    }
    return entries;
  } catch (cause) {
    throw new ZipError('broken', { cause });
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

/** Signatures and fixed lengths of PKWARE's APPNOTE 4.3.7, 4.3.12 and 4.3.16. */
const local = { signature: 0x04034b50, length: 30 };
const central = { signature: 0x02014b50, length: 46 };
const end = { signature: 0x06054b50, length: 22 };
/** Version 2.0 unpacks deflated entries; names are in UTF-8; the first day of the zip's calendar. */
const version = 20;
const utf8 = 0x800;
const firstDay = 0x21;

/**
 * A zip file of the entries, in their order; the same entries give the same bytes. Sizes stand
 * before the data (fflate writes them behind it), since not every program reads them there.
 */
export function writeZip(entries: readonly Entry[]): Uint8Array {
  const files: Uint8Array[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, method, packed, size, crc } of entries) {
    const nameBytes = Buffer.from(name);
    const fields = Buffer.alloc(26);
    [version, utf8, method, 0, firstDay].forEach((value, at) =>
      fields.writeUInt16LE(value, at * 2),
    );
    [crc, packed.length, size].forEach((value, at) => fields.writeUInt32LE(value, 10 + at * 4));
    fields.writeUInt16LE(nameBytes.length, 22);
    const header = Buffer.alloc(4);
    header.writeUInt32LE(local.signature);
    const record = Buffer.alloc(central.length);
    record.writeUInt32LE(central.signature);
    record.writeUInt16LE(version, 4);
    fields.copy(record, 6);
    record.writeUInt32LE(offset, 42);
    directory.push(record, nameBytes);
    files.push(header, fields, nameBytes, packed);
    offset += local.length + nameBytes.length + packed.length;
  }
  const tail = Buffer.alloc(end.length);
  tail.writeUInt32LE(end.signature);
  tail.writeUInt16LE(entries.length, 8);
  tail.writeUInt16LE(entries.length, 10);
  tail.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    12,
  );
  tail.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, ...directory, tail]);
}

function refuseBombs(entries: readonly ZipEntry[]): void {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  const isDense = ({ size, packedSize }: ZipEntry) =>
    size > smallEnough && size > packedSize * highestRatio;
  if (total > mostBytes || entries.some(isDense)) throw new ZipError('broken');
}
