/** The records of a log: those that are whole come back, and nothing of what a kill cut off. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { framed, readRecords } from '../../../../../src/local/studio-page/storage/vault/records';

const log = (records: readonly unknown[]) =>
  Buffer.concat(records.map((record) => framed(JSON.stringify(record))));

const anyRecords = fc.array(fc.jsonValue(), { maxLength: 8 }).map(
  // JSON knows no negative zero.
  (records) => JSON.parse(JSON.stringify(records)) as unknown[],
);

describe('of any records', () => {
  test('all come back, in their order', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const bytes = log(records);
        expect(readRecords(bytes)).toEqual({ records, end: bytes.length });
      }),
    );
  });

  test('cut off anywhere, those before come back and no part of the next', () => {
    fc.assert(
      fc.property(anyRecords, fc.nat(), (records, cut) => {
        const bytes = log(records);
        const kept = bytes.subarray(0, cut % (bytes.length + 1));
        const { records: read, end } = readRecords(kept);
        expect(read).toEqual(records.slice(0, read.length));
        expect(log(read)).toEqual(bytes.subarray(0, end));
        const next = records[read.length];
        if (next !== undefined) expect(end + log([next]).length).toBeGreaterThan(kept.length);
      }),
    );
  });

  test('one byte changed: nothing from that record on counts', () => {
    fc.assert(
      fc.property(anyRecords, fc.nat(), fc.integer({ min: 1, max: 255 }), (records, at, flip) => {
        fc.pre(records.length > 0);
        const bytes = log(records);
        const place = at % bytes.length;
        bytes[place] = (bytes[place] ?? 0) ^ flip;
        const { records: read, end } = readRecords(bytes);
        expect(end).toBeLessThanOrEqual(place);
        expect(read).toEqual(records.slice(0, read.length));
      }),
    );
  });
});

test.each([
  ['nothing', ''],
  ['zeros, as a file system may leave them', '\u0000'.repeat(100)],
  ['text', 'không phải nhật ký'.repeat(20)],
])('%s holds no record', (_, text) => {
  expect(readRecords(Buffer.from(text))).toEqual({ records: [], end: 0 });
});

test('Vietnamese comes back as it was', () => {
  const change = { ô: 'B2', giá: 'Nguyễn Thị Hồng Gấm — Đức Xuân' };
  expect(readRecords(log([change])).records).toEqual([change]);
});
