/** Replaces single entries of a zip file; every other entry keeps its packed bytes. */
import { deflateRawSync } from 'node:zlib';
import { readZipDirectory, type ZipEntry } from '../xlsx/zip-directory';
import { crc32 } from './crc32';

/** Signatures, fixed lengths and places of PKWARE's APPNOTE 4.3.7, 4.3.12 and 4.3.16. */
const localSignature = 0x04034b50;
const recordSignature = 0x02014b50;
const endSignature = 0x06054b50;
const localLength = 30;
const recordLength = 46;
const endLength = 22;
const offsetInRecord = 42;
/** Version 2.0 unpacks deflated entries. */
const version = 20;
const namesInUtf8 = 0x800;
const deflated = 8;
/** 01/01/1980, the first day that a zip file knows: the same content gives the same bytes. */
const firstDay = 0x21;

/**
 * @param bytes a zip file of less than 4 GB, its entries not in zip64
 * @param replaced what each entry is to hold, by name; one that is not there yet is added at the end
 */
export function replaceEntries(
  bytes: Uint8Array,
  replaced: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = [...readZipDirectory(source)].sort((a, b) => a.offset - b.offset);
  const files: Buffer[] = [];
  const records: Buffer[] = [];
  let length = 0;
  const add = (record: Buffer, file: Buffer) => {
    record.writeUInt32LE(length, offsetInRecord);
    records.push(record);
    files.push(file);
    length += file.length;
  };
  const left = new Map(replaced);
  for (const [index, entry] of entries.entries()) {
    const end = entries[index + 1]?.offset ?? directoryStart(source, entries);
    const data = left.get(entry.name);
    if (data === undefined) add(Buffer.from(entry.record), source.subarray(entry.offset, end));
    else add(...packEntry(entry.name, data));
    left.delete(entry.name);
  }
  for (const [name, data] of left) add(...packEntry(name, data));
  return Buffer.concat([...files, ...records, endOf(records, length)]);
}

/** The directory begins with the record of the entry that the program wrote first. */
function directoryStart(source: Buffer, entries: readonly ZipEntry[]): number {
  return Math.min(...entries.map(({ record }) => record.byteOffset)) - source.byteOffset;
}

function packEntry(name: string, data: Uint8Array): [record: Buffer, file: Buffer] {
  const nameBytes = Buffer.from(name);
  const packed = deflateRawSync(data);
  const file = Buffer.alloc(localLength);
  const record = Buffer.alloc(recordLength);
  file.writeUInt32LE(localSignature, 0);
  record.writeUInt32LE(recordSignature, 0);
  record.writeUInt16LE(version, 4);
  // From here the two hold the same fields, two bytes apart.
  for (const [header, start] of [
    [file, 4],
    [record, 6],
  ] as const) {
    header.writeUInt16LE(version, start);
    header.writeUInt16LE(namesInUtf8, start + 2);
    header.writeUInt16LE(deflated, start + 4);
    header.writeUInt16LE(firstDay, start + 8);
    header.writeUInt32LE(crc32(data), start + 10);
    header.writeUInt32LE(packed.length, start + 14);
    header.writeUInt32LE(data.length, start + 18);
    header.writeUInt16LE(nameBytes.length, start + 22);
  }
  return [Buffer.concat([record, nameBytes]), Buffer.concat([file, nameBytes, packed])];
}

function endOf(records: readonly Buffer[], start: number): Buffer {
  const end = Buffer.alloc(endLength);
  end.writeUInt32LE(endSignature, 0);
  end.writeUInt16LE(records.length, 8);
  end.writeUInt16LE(records.length, 10);
  end.writeUInt32LE(
    records.reduce((sum, { length }) => sum + length, 0),
    12,
  );
  end.writeUInt32LE(start, 16);
  return end;
}
