/** Wards that were merged: every figure keeps its sum when old units are counted as the new ones. */
import * as fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { findAll } from '../../../src/core/checks/run-checks';
import { builtInIndicators, type Indicator } from '../../../src/core/figures/indicators';
import { figureReader, type Sum } from '../../../src/core/figures/figure-reader';
import { figuresOf } from '../../../src/core/figures/figures';
import type { Snapshot } from '../../../src/core/workbook/snapshot';
import { readWorkbook } from '../../../src/core/workbook/read-workbook';
import { bookOf, day, serial, settingsSheet, sheetOf, type TestCell } from '../book-of';
import { sampleBook } from '../sample-book';
import { sized } from '../../sizes';

const half = { from: serial('01/01/2017'), to: serial('30/6/2017') };
const merged = serial('01/7/2025');
const today = serial('31/12/2025');

function readerOf(book: Snapshot) {
  const workbook = readWorkbook(book, today);
  return { workbook, reader: figureReader(workbook, findAll(workbook, book)) };
}

const sumOf = ({ byWard, withoutWard }: Sum) =>
  [...byWard.values()].reduce((sum, value) => sum + value, withoutWard);

/** A donor of two wards is one of the unit that they become; shares do not add up. */
const isAdditive = ({ id, measure }: Indicator) =>
  measure.kind !== 'ratio' && (measure.kind !== 'distinct-names' || id === 'fund.city.donors');

describe('eight wards of Bắc Kạn became three units on 01/7/2025, three codes with a new meaning', () => {
  const { workbook, reader } = readerOf(sampleBook(300));
  const successorOf: Readonly<Record<string, string>> = {
    '01834': '01840',
    '01846': '01840',
    '01840': '01840',
    '01837': '01843',
    '01843': '01843',
    '01855': '01843',
    '01852': '01843',
    '01849': '01849',
  };

  test.each(
    builtInIndicators.filter(isAdditive).map((indicator) => [indicator.id, indicator] as const),
  )('%s', (_, indicator) => {
    const before = reader.figureOf(indicator, half);
    const after = reader.figureOf(indicator, half, merged);
    expect(after.value).toBe(before.value);
    expect(sumOf(after)).toBe(sumOf(before));
    expect(before.byWard.size).toBe(8);
    for (const code of ['01840', '01843', '01849']) {
      const parts = [...before.byWard].filter(([old]) => successorOf[old] === code);
      expect([code, after.byWard.get(code)]).toEqual([
        code,
        parts.reduce((sum, [, value]) => sum + value, 0),
      ]);
    }
    expect(after.byWard.size).toBe(3);
  });

  test('a period over that day says which units went where', () => {
    const period = { from: half.from, to: serial('31/12/2025') };
    const { mergers } = figuresOf(workbook, [], period);
    expect(mergers.map(({ into, from }) => [into.name, from.map(({ name }) => name)])).toEqual([
      ['Phường Đức Xuân', ['Phường Nguyễn Thị Minh Khai', 'Phường Đức Xuân', 'Phường Huyền Tụng']],
      [
        'Phường Bắc Kạn',
        ['Phường Sông Cầu', 'Phường Phùng Chí Kiên', 'Xã Nông Thượng', 'Phường Xuất Hóa'],
      ],
      ['Xã Phong Quang', ['Xã Dương Quang']],
    ]);
  });

  test('a period before it says nothing, nor do units without a figure', () => {
    expect(figuresOf(workbook, [], half).mergers).toEqual([]);
    const later = { from: serial('01/01/2019'), to: serial('31/12/2025') };
    const withoutStanding = readWorkbook(
      {
        ...sampleBook(0),
        sheets: sampleBook(0).sheets.filter(({ title }) => title !== 'Tổ chức Hội'),
      },
      today,
    );
    expect(figuresOf(withoutStanding, [], later).mergers).toEqual([]);
  });
});

describe('whatever is merged into whatever', () => {
  const codes = ['00001', '00002', '00003', '00004', '00005', '00006'] as const;
  const split = serial('01/7/2017');

  /** Each old unit goes to one of the new units, which carry codes of the old ones; or to none that is known. */
  const merges = fc.record({
    into: fc.tuple(...codes.map(() => fc.constantFrom('00001', '00002', '00003', ''))),
    gifts: fc.array(
      fc.record({
        unit: fc.nat({ max: codes.length - 1 }),
        amount: fc.integer({ min: 1, max: 5000 }),
        donor: fc.constantFrom('Hà Văn Tư', 'Nông Thị Hoa', 'Lý Văn Sơn'),
        level: fc.constantFrom('Thành hội', 'Xã, phường', 'Chi hội'),
      }),
      { maxLength: 30 },
    ),
    members: fc.array(fc.nat({ max: 900 }), { minLength: codes.length, maxLength: codes.length }),
  });

  test('totals and sums stay, and each new unit is the sum of its old ones', () => {
    fc.assert(
      fc.property(merges, ({ into, gifts, members }) => {
        const name = (code: string) => `Xã Cũ ${code}`;
        const book = bookOf(
          settingsSheet,
          sheetOf('Xã phường', [
            ['Mã', 'Tên', 'Hiệu lực từ', 'Hiệu lực đến', 'Gộp vào'],
            ...codes.map((code, index): TestCell[] => [
              code,
              name(code),
              null,
              { date: split - 1 },
              into[index],
            ]),
            ...codes
              .slice(0, 3)
              .map((code): TestCell[] => [code, `Xã Mới ${code}`, { date: split }]),
          ]),
          sheetOf('Quỹ', [
            ['Ngày thu', 'Cấp thu', 'Xã, phường', 'Người ủng hộ', 'Loại', 'Số tiền', 'Số phiếu'],
            ...gifts.map(({ unit, amount, donor, level }, index): TestCell[] => [
              day('15/5/2017'),
              level,
              name(codes[unit] ?? ''),
              donor,
              'Cá nhân',
              amount * 1000,
              `P${index}`,
            ]),
          ]),
          sheetOf('Tổ chức Hội', [
            ['Xã, phường', 'Đến ngày', 'Số hội viên'],
            ...codes.map((code, index): TestCell[] => [
              name(code),
              day('30/6/2017'),
              members[index],
            ]),
          ]),
        );
        const { reader } = readerOf(book);
        for (const indicator of builtInIndicators) {
          const before = reader.figureOf(indicator, half);
          const after = reader.figureOf(indicator, half, split);
          if (!isAdditive(indicator)) {
            expect(after.value).toBeLessThanOrEqual(Math.max(before.value, 0));
            continue;
          }
          expect(after.value).toBe(before.value);
          if (indicator.measure.kind === 'distinct-names') continue;
          expect(sumOf(after)).toBe(sumOf(before));
          for (const [code, value] of after.byWard) {
            const parts = codes.filter((_, index) => into[index] === code);
            expect(value).toBe(
              parts.reduce((sum, part) => sum + (before.byWard.get(part) ?? 0), 0),
            );
          }
        }
      }),
      { numRuns: sized(60) },
    );
  });
});
