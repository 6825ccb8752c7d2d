/** Files that are no workbook, or none that can be read: each has its own name. */
import { describe, expect, test } from '@jest/globals';
import { zipSync } from 'fflate';
import { newXlsx, openXlsx, XlsxError } from '../../../src/local/xlsx/xlsx-file';
import { readZip, writeZip } from '../../../src/local/packages/zip';
import { handMadeParts, packed } from './make-file';

const ole = (...streams: readonly string[]) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(504),
    ...streams.map((stream) => Buffer.from(stream, 'utf16le')),
  ]);

const workbook = handMadeParts({ sheets: [{ title: 'Quỹ' }] });

/** A zip whose directory announces another size for every entry. */
async function announcing(size: (real: number) => number) {
  const bytes = Buffer.from(await packed(workbook));
  for (
    let at = bytes.indexOf('PK\u0001\u0002');
    at >= 0;
    at = bytes.indexOf('PK\u0001\u0002', at + 4)
  ) {
    bytes.writeUInt32LE(size(bytes.readUInt32LE(at + 24)), at + 24);
  }
  return bytes;
}

/** One packed byte of the first part is another. */
async function spoiled() {
  const bytes = Buffer.from(await packed(workbook));
  const at = 30 + bytes.readUInt16LE(26) + 5;
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  return bytes;
}

/** Two entries of one name: which of them holds is not the same for every program. */
async function doubled() {
  const entries = readZip(await packed(workbook));
  return writeZip([...entries, ...entries.slice(-1)]);
}

const cutAt = async (share: number) => {
  const { spreadsheet, write } = newXlsx();
  const bytes = await write(spreadsheet);
  return bytes.subarray(0, Math.floor(bytes.length * share));
};

const codeOf = async (bytes: Uint8Array) => {
  try {
    await openXlsx(bytes);
    return 'opened';
  } catch (error) {
    return error instanceof XlsxError ? error.code : error;
  }
};

describe('a file is refused', () => {
  test.each<[string, string, () => Uint8Array | Promise<Uint8Array>]>([
    ['file-empty', 'nothing', () => new Uint8Array()],
    ['file-password', 'an encrypted workbook', () => ole('EncryptionInfo', 'EncryptedPackage')],
    ['file-xls', 'Excel 97-2003', () => ole('Root Entry', 'Workbook')],
    ['file-xls', 'Excel 5', () => ole('Root Entry', 'Book')],
    ['file-not-xlsx', 'Word 97-2003', () => ole('Root Entry', 'WordDocument')],
    ['file-not-xlsx', 'a text', () => Buffer.from('Họ và tên;Số tiền\n')],
    ['file-not-xlsx', 'a page that calls itself .xls', () => Buffer.from('<html><table>')],
    ['file-not-xlsx', 'three bytes', () => Buffer.from('PK\u0003')],
    ['file-not-xlsx', 'OpenDocument', () => zipSync({ mimetype: Buffer.from('application/vnd…') })],
    ['file-not-xlsx', 'a Word document', () => packed({ 'word/document.xml': '<w:document/>' })],
    ['file-not-xlsx', 'a binary workbook', () => packed({ 'xl/workbook.bin': 'x' })],
    ['file-broken', 'a download cut short', () => cutAt(0.6)],
    ['file-broken', 'one that lacks only its end', () => cutAt(0.999)],
    [
      'file-broken',
      'no XML',
      () => packed({ ...workbook, 'xl/workbook.xml': '<workbook><sheets' }),
    ],
    [
      'file-broken',
      'no XML in a sheet',
      () => packed({ ...workbook, 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row' }),
    ],
    ['file-broken', 'a bomb by its size', () => announcing(() => 600_000_000)],
    ['file-broken', 'a bomb by its ratio', () => announcing(() => 11_000_000)],
    ['file-broken', 'a directory that says too little', () => announcing((real) => real - 1)],
    ['file-broken', 'one that says too much', () => announcing((real) => real + 1)],
    ['file-broken', 'an entry that is not what its checksum says', () => spoiled()],
    ['file-broken', 'a part that stands twice', () => doubled()],
    [
      'file-broken',
      'entities that expand',
      () =>
        packed({
          ...workbook,
          'xl/worksheets/sheet1.xml': `<!DOCTYPE w [<!ENTITY a "${'a'.repeat(100)}"><!ENTITY b "${'&a;'.repeat(100)}">]>${workbook['xl/worksheets/sheet1.xml'] ?? ''}`,
        }),
    ],
    [
      'file-broken',
      'elements nested without end',
      () => packed({ ...workbook, 'xl/styles.xml': `${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}` }),
    ],
  ])('%s: %s', async (code, _, make) => {
    expect(await codeOf(await make())).toBe(code);
  });

  test('but not for what a zip may have besides', async () => {
    expect(await codeOf(await packed({ ...workbook, 'docProps/thumbnail.txt': '' }))).toBe(
      'opened',
    );
  });
});
