/** The parts of a workbook file, by name: unpacked under guard, and packed again. */
import { inflateRawSync } from 'node:zlib';
import { zip } from '@cj-tech-master/excelts/archive';
import { XlsxError } from './xlsx-error';
import { readZipDirectory, startOfData, type ZipEntry } from './zip-directory';

export type Parts = Map<string, Uint8Array>;

export const workbookPart = 'xl/workbook.xml';
export const stylesPart = 'xl/styles.xml';
export const themePart = 'xl/theme/theme1.xml';

/** No workbook that a person works with comes near; a zip bomb does. */
const mostBytes = 500_000_000;
/** Repetitive rows pack to a hundredth; deflate can reach a thousandth. */
const highestRatio = 300;
const smallEnough = 10_000_000;

const oleSignature = Buffer.from('d0cf11e0', 'hex');
const zipSignature = Buffer.from('PK\u0003\u0004', 'latin1');

/**
 * Unpacks a file that claims to be a workbook.
 * @throws XlsxError for what is empty, encrypted, an old .xls, not a workbook, damaged or a zip bomb
 */
export function unpackWorkbook(file: Uint8Array): Parts {
  if (file.length === 0) throw new XlsxError('file-empty');
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  if (bytes.subarray(0, 4).equals(oleSignature)) throw new XlsxError(kindOfOle(bytes));
  if (!bytes.subarray(0, 4).equals(zipSignature)) throw new XlsxError('file-not-xlsx');
  const entries = readZipDirectory(bytes).filter(({ name }) => !name.endsWith('/'));
  if (!entries.some(({ name }) => name === workbookPart)) throw new XlsxError('file-not-xlsx');
  if (entries.some(({ isEncrypted }) => isEncrypted)) throw new XlsxError('file-password');
  refuseBombs(entries);
  return unpack(bytes, entries);
}

/** The parts of a file that this host has just written. */
export function unpackOwn(file: Uint8Array): Parts {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  return unpack(bytes, readZipDirectory(bytes));
}

/** The same parts give the same bytes. */
export function pack(parts: Parts): Promise<Uint8Array> {
  const archive = zip({ reproducible: true, noSort: true, level: 6 });
  for (const [name, bytes] of parts) archive.add(name, bytes);
  return archive.bytes();
}

/** A part as text; undefined where there is no such part. */
export function textOf(parts: Parts, name: string): string | undefined {
  const bytes = parts.get(name);
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}

/** Encrypted workbooks and those of Excel up to 2003 are OLE files, which name their streams in UTF-16. */
function kindOfOle(bytes: Buffer) {
  const holds = (stream: string) => bytes.includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage')) return 'file-password';
  return holds('Workbook') || holds('Book') ? 'file-xls' : 'file-not-xlsx';
}

function refuseBombs(entries: readonly ZipEntry[]): void {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  const isDense = ({ size, packedSize }: ZipEntry) =>
    size > smallEnough && size > packedSize * highestRatio;
  if (total > mostBytes || entries.some(isDense)) throw new XlsxError('file-broken');
}

function unpack(bytes: Buffer, entries: readonly ZipEntry[]): Parts {
  try {
    return new Map(entries.map((entry) => [entry.name, dataOf(bytes, entry)]));
  } catch (cause) {
    throw new XlsxError('file-broken', { cause });
  }
}

/** Stops at the announced size, so that a directory that lies cannot fill the memory. */
function dataOf(bytes: Buffer, entry: ZipEntry): Uint8Array {
  const start = startOfData(bytes, entry);
  const packed = bytes.subarray(start, start + entry.packedSize);
  if (entry.method === 0 && packed.length === entry.size) return packed;
  if (entry.method !== 8)
    throw new Error(`Entry ${entry.name} is packed by method ${entry.method}`);
  const data =
    entry.size === 0 ? Buffer.alloc(0) : inflateRawSync(packed, { maxOutputLength: entry.size });
  if (data.length !== entry.size) throw new Error(`Entry ${entry.name} is cut off`);
  return data;
}
