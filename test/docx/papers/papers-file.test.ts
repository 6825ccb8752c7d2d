/** The Word file of a printing, read back: every paper once, nothing left to fill in, nothing cut. */
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { builtInTemplates } from '../../../src/core/papers/built-in-templates';
import type { PaperJob } from '../../../src/core/papers/paper-job';
import { papersFile } from '../../../src/docx/papers/papers-file';
import { cpuMilliseconds } from '../../cpu-time';
import { expectGolden } from '../../golden';
import { sized } from '../../sizes';
import { all, readWord } from '../read-word';
import { readZip, unpack } from '../../../src/local/packages/zip';
import { jobFor } from './job';

const names = ['Nông Văn Thắng', 'Hà Thị Thu', 'Lý Văn Ba'];
const templates = builtInTemplates.map(({ name }) => name);

const documentOf = (bytes: Uint8Array) => {
  const entry = readZip(bytes).find(({ name }) => name === 'word/document.xml');
  return entry === undefined ? '' : new TextDecoder().decode(unpack(entry));
};

describe.each(templates)('%s', (template) => {
  const job = jobFor(template, names);
  const { bytes, pages } = papersFile(job);

  test('its XML', () => {
    const lines = documentOf(bytes).replace(/(<\/w:p>|<\/w:tr>|<w:tbl>)/g, '$1\n');
    const slug = template
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/đ/g, 'd');
    expectGolden(
      join(__dirname, 'golden', `${slug.toLowerCase().replace(/ /g, '-')}.xml`),
      lines.split('\n'),
    );
  });

  test('names every row, leaves no field, and is the same whenever it is made', () => {
    const { text } = readWord(bytes);
    for (const name of names) expect(text.split(name).length).toBeGreaterThan(1);
    expect(text).not.toMatch(/[{}]|\[\[|\*\*/);
    expect(papersFile(job).bytes).toEqual(bytes);
    expect(pages).toBe(job.isList ? 1 : Math.ceil(names.length / job.paper.perPage));
  });
});

test('a paper begins a page, and receipts stand two to a page of A5', () => {
  const certificates = readWord(papersFile(jobFor('Giấy chứng nhận', names)).bytes);
  const body = certificates.part('word/document.xml');
  expect(all(body, 'pageBreakBefore')).toHaveLength(names.length - 1);
  expect(all(body, 'pgBorders')).toHaveLength(1);
  expect(certificates.sections[0]).toMatchObject({
    width: 16838,
    height: 11906,
    orientation: 'landscape',
  });
  const receipts = readWord(papersFile(jobFor('Phiếu thu', names)).bytes);
  const [page] = receipts.sections;
  const heights = all(receipts.part('word/document.xml'), 'trHeight').map(({ attributes }) =>
    Number(attributes['w:val']),
  );
  expect(heights).toHaveLength(names.length);
  const room = (page?.height ?? 0) - (page?.margins['top'] ?? 0) - (page?.margins['bottom'] ?? 0);
  for (const height of heights) {
    expect(height * 2).toBeLessThan(room);
    expect(height * 3).toBeGreaterThan(room);
  }
});

test('a long name is set smaller, and stands there whole', () => {
  const long = 'Gia đình ông Nguyễn Văn Thắng và bà Hoàng Thị Thu Phương cùng các con';
  const sizeOf = (name: string) => {
    const word = readWord(papersFile(jobFor('Giấy chứng nhận', [name])).bytes);
    return word.paragraphs.find(({ text }) => text === name)?.size ?? 0;
  };
  expect(sizeOf(long)).toBeLessThan(sizeOf('Lý Văn Ba'));
  expect(sizeOf(`${long} ${long} ${long}`)).toBeGreaterThan(0);
});

test('whatever the names, each paper is there once and the XML is whole', () => {
  const name = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .filter((text) => text.trim() !== '');
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 6 }), (typed) => {
      const base = jobFor('Giấy chứng nhận', ['Nông Văn Thắng']);
      const [row] = base.rows;
      const job: PaperJob = {
        ...base,
        rows: typed.map((one, order) => ({
          ...(row ?? { sheet: '', row: 0, key: '', criteria: -1, name: '', values: [] }),
          values: (row?.values ?? []).map((value) =>
            value === 'Nông Văn Thắng' ? `«${order}»${one}` : value,
          ),
        })),
      };
      const { text } = readWord(papersFile(job).bytes);
      typed.forEach((_, order) => expect(text.split(`«${order}»`)).toHaveLength(2));
    }),
    { numRuns: sized(100) },
  );
});

test('2,000 pages take less than ten seconds of the processor', () => {
  const count = sized(2000);
  const many = jobFor(
    'Giấy chứng nhận',
    Array.from({ length: 50 }, (_, order) => `Nông Văn ${order}`),
  );
  const rows = Array.from({ length: count }, (_, order) => many.rows[order % 50] ?? many.rows[0]);
  const job: PaperJob = { ...many, rows: rows.flatMap((row) => row ?? []) };
  const milliseconds = cpuMilliseconds(() => papersFile(job), 2);
  expect(milliseconds).toBeLessThan((10_000 * count) / 2000);
});
