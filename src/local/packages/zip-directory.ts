/** The central directory of a zip file: what it holds and how large it announces to be, before anything is unpacked. */
/** Why a file cannot be unpacked. */
export class ZipError extends Error {
  constructor(
    readonly code: 'broken' | 'password',
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'ZipError';
  }
}

export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0: stored; 8: deflated. */
  readonly method: number;
  /** Bytes. */
  readonly packedSize: number;
  readonly size: number;
  /** Where the entry's local header begins. */
  readonly offset: number;
  /** Checksum of what is inside, as the directory has it. */
  readonly crc: number;
}

/** Signatures and fixed lengths of PKWARE's APPNOTE 4.3.7, 4.3.12 and 4.3.16. */
const endSignature = 0x06054b50;
const endLength = 22;
const entrySignature = 0x02014b50;
const entryLength = 46;
const localLength = 30;
const longestComment = 0xffff;
/** Stands for "see the zip64 field" in a size or offset. */
const elsewhere = 0xffffffff;
const zip64Field = 1;

/** @throws ZipError 'broken' where there is no directory, or one that points outside the file */
export function readZipDirectory(bytes: Buffer): readonly ZipEntry[] {
  const end = endOfDirectory(bytes);
  const count = bytes.readUInt16LE(end + 10);
  let position = bytes.readUInt32LE(end + 16);
  const entries: ZipEntry[] = [];
  try {
    for (let index = 0; index < count; index += 1) {
      if (bytes.readUInt32LE(position) !== entrySignature) throw new ZipError('broken');
      const nameLength = bytes.readUInt16LE(position + 28);
      const extraLength = bytes.readUInt16LE(position + 30);
      entries.push(entryAt(bytes, position, nameLength, extraLength));
      position += entryLength + nameLength + extraLength + bytes.readUInt16LE(position + 32);
    }
  } catch (cause) {
    throw new ZipError('broken', { cause });
  }
  return entries;
}

/** Where the packed bytes of an entry begin: its local header has a name and extra field of its own. */
export function startOfData(bytes: Buffer, { offset }: ZipEntry): number {
  return offset + localLength + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
}

function endOfDirectory(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - endLength - longestComment);
  for (let position = bytes.length - endLength; position >= first; position -= 1) {
    if (bytes.readUInt32LE(position) === endSignature) return position;
  }
  throw new ZipError('broken');
}

function entryAt(
  bytes: Buffer,
  position: number,
  nameLength: number,
  extraLength: number,
): ZipEntry {
  const nameStart = position + entryLength;
  const extraStart = nameStart + nameLength;
  const extra = bytes.subarray(extraStart, extraStart + extraLength);
  const [size, packedSize, offset] = withZip64(extra, [
    bytes.readUInt32LE(position + 24),
    bytes.readUInt32LE(position + 20),
    bytes.readUInt32LE(position + 42),
  ]);
  return {
    name: bytes.toString('utf8', nameStart, extraStart).replace(/\\/g, '/').replace(/^\//, ''),
    isEncrypted: (bytes.readUInt16LE(position + 8) & 1) === 1,
    method: bytes.readUInt16LE(position + 10),
    packedSize,
    size,
    offset,
    crc: bytes.readUInt32LE(position + 16),
  };
}

type Numbers = readonly [size: number, packedSize: number, offset: number];

/** The zip64 field holds, in this order, those of the three numbers that stand elsewhere. */
function withZip64(extra: Buffer, numbers: Numbers): Numbers {
  if (!numbers.includes(elsewhere)) return numbers;
  let position = 0;
  while (extra.readUInt16LE(position) !== zip64Field) {
    position += 4 + extra.readUInt16LE(position + 2);
  }
  position += 4;
  const next = (number: number) => {
    if (number !== elsewhere) return number;
    position += 8;
    return Number(extra.readBigUInt64LE(position - 8));
  };
  return [next(numbers[0]), next(numbers[1]), next(numbers[2])];
}
