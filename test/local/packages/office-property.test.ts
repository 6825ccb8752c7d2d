/** A property set in an Office file: read again, everything else as it was, read by a library of others. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import ExcelJs from 'exceljs';
import { read } from 'xlsx';
import { propertyOf, withProperty } from '../../../src/local/packages/office-property';
import { crc32 } from '../../../src/local/packages/crc32';
import { replaceEntries } from '../../../src/local/packages/replace-entries';
import { readZipDirectory } from '../../../src/local/packages/zip-directory';
import { packedEntry, readZip, unpack, writeZip } from '../../../src/local/packages/zip';
import { openXlsx } from '../../../src/local/xlsx/xlsx-file';
import { wordFile } from '../../../src/docx/word-file';
import { sized } from '../../sizes';

const unpackOwn = (bytes: Uint8Array) =>
  new Map(readZip(bytes).map((entry) => [entry.name, unpack(entry)]));
const pack = (parts: ReadonlyMap<string, Uint8Array>) =>
  writeZip([...parts].map(([name, data]) => packedEntry(name, data)));
const textOf = (parts: ReadonlyMap<string, Uint8Array>, name: string) =>
  new TextDecoder().decode(parts.get(name));

async function workbook(): Promise<Uint8Array> {
  const made = new ExcelJs.Workbook();
  made.addWorksheet('Quỹ').addRow(['Người ủng hộ', 500_000]);
  return new Uint8Array(await made.xlsx.writeBuffer());
}

test.each<[string, () => Promise<Uint8Array>]>([
  ['.xlsx', workbook],
  ['.docx', () => wordFile({ blocks: [] } as never)],
])('%s: set, set again, read', async (_, make) => {
  const bytes = await make();
  expect(propertyOf(bytes, 'own')).toBeNull();
  const once = withProperty(bytes, 'own', 'a 1');
  const twice = withProperty(withProperty(once, 'other', 'b'), 'own', 'c');
  expect([propertyOf(once, 'own'), propertyOf(twice, 'own'), propertyOf(twice, 'other')]).toEqual([
    'a 1',
    'c',
    'b',
  ]);
  const [before, after] = [unpackOwn(bytes), unpackOwn(twice)];
  for (const [name, data] of before) {
    if (['[Content_Types].xml', '_rels/.rels', 'docProps/custom.xml'].includes(name)) continue;
    expect(Buffer.from(after.get(name) ?? []).equals(Buffer.from(data))).toBe(true);
  }
  expect([...after.keys()].filter((name) => !before.has(name))).toEqual(
    before.has('docProps/custom.xml') ? [] : ['docProps/custom.xml'],
  );
  expect(textOf(after, '[Content_Types].xml')?.match(/custom-properties/g)).toHaveLength(1);
  expect(textOf(after, '_rels/.rels')?.match(/custom-properties/g)).toHaveLength(1);
});

test('a library of others reads it, and the workbook opens', async () => {
  const bytes = withProperty(await workbook(), 'own', 'a');
  expect(read(bytes, { bookProps: true }).Custprops).toEqual({ own: 'a' });
  const { spreadsheet } = await openXlsx(bytes);
  expect(spreadsheet.sheets?.map(({ properties }) => properties?.title)).toEqual(['Quỹ']);
});

describe('roots as other programs write them', () => {
  test.each([
    ['<ns0:Types xmlns:ns0="a"/>', '<Relationships xmlns="b"></Relationships>\n'],
    ['<Types xmlns="a"><Default/></Types>', '<r:Relationships xmlns:r="b" />'],
  ])('%s %s', async (types, relations) => {
    const parts = unpackOwn(await workbook());
    parts.set('[Content_Types].xml', Buffer.from(types));
    parts.set('_rels/.rels', Buffer.from(relations));
    const changed = unpackOwn(withProperty(pack(parts), 'own', 'a'));
    const prefix = types.startsWith('<ns0') ? 'ns0:' : '';
    expect(textOf(changed, '[Content_Types].xml')).toContain(`<${prefix}Override PartName`);
    const own = relations.startsWith('<r:') ? 'r:' : '';
    expect(textOf(changed, '_rels/.rels')).toMatch(
      new RegExp(`<${own}Relationship [^>]*/></${own}Relationships>`),
    );
  });
});

test('what is replaced is found again, what is not keeps its bytes and order', async () => {
  const name = fc.stringMatching(/^[a-z]{1,6}$/);
  const bytes = fc.uint8Array({ maxLength: 300 });
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(name, bytes, { minKeys: 1, maxKeys: 6, noNullPrototype: true }),
      fc.dictionary(name, bytes, { maxKeys: 4, noNullPrototype: true }),
      async (first, second) => {
        const archive = pack(new Map(Object.entries(first)));
        const replaced = replaceEntries(archive, new Map(Object.entries(second)));
        const contents = [...unpackOwn(replaced)].map(([entry, data]) => [entry, [...data]]);
        const expected = Object.entries({ ...first, ...second }).map(([entry, data]) => [
          entry,
          [...data],
        ]);
        expect(contents).toEqual(expected);
      },
    ),
    { numRuns: sized(50) },
  );
});

test('checksums are those that the zip library writes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
      const [entry] = readZipDirectory(Buffer.from(pack(new Map([['a', bytes]]))));
      expect(entry?.crc).toBe(crc32(bytes));
    }),
    { numRuns: sized(30) },
  );
});
