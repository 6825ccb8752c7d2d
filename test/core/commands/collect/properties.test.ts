/** Whatever stands in the files: twice is once, rows of others stay, and the ward's rows are exactly those of its file. */
import fc from 'fast-check';
import { expect, test } from '@jest/globals';
import type { SheetsStore } from '../../../../src/local/emulator/sheets/service';
import { day, formula, type TestCell } from '../../book-of';
import { spreadsheetOf } from '../../../sheets/run-on-store';
import { cityId, cityOf, fundHeadings, gatherFiles, told, type Rows } from './city-and-wards';
import { sized } from '../../../sizes';

const headings = [...fundHeadings];
/** The columns in which rows are compared: all but STT. */
const compared = headings.length - 1;

const ward = 'Phường Đức Xuân';
const donors = ['Hà Văn A', 'Nông Thị B', '=1+1', "'001", 'Ma Thị Ý', ''];

const cell = (...others: fc.Arbitrary<TestCell>[]): fc.Arbitrary<TestCell> =>
  fc.oneof(fc.constant(''), fc.string({ maxLength: 6 }), fc.integer(), fc.boolean(), ...others);
const anyDay = fc.constantFrom('15/5/2017', '01/6/2017').map((text): TestCell => day(text));

/** Rows as wards may type them, with a level and no letter in STT, so that all of them are data. */
const row = fc.tuple(
  fc.oneof(fc.constant(''), fc.integer()),
  fc.oneof(anyDay, cell(anyDay)),
  cell(),
  fc.constantFrom<TestCell>('Chi hội', 'xã'),
  fc.constantFrom<TestCell>(ward, 'P. Đức Xuân', ''),
  fc.constantFrom<TestCell>(...donors),
  fc.constantFrom<TestCell>('Cá nhân', 'ca nhan'),
  fc.oneof(
    fc.integer({ min: 0, max: 3 }).map((n): TestCell => n * 1000),
    fc.constant<TestCell>(formula('=2*500', 1000)),
    cell(),
  ),
);
const rows = fc.array(row, { maxLength: 12 });

/** City rows typed there or gathered from others, some with a remark of the user's own. */
const cityRow = fc
  .tuple(row, fc.constantFrom('', '01849', '01843', '01840'), fc.constantFrom('', 'nhớ hỏi lại'))
  .map(([values, source, remark]) => [...values, source, remark]);

function columnsOf(store: SheetsStore, id: string): readonly (readonly string[])[] {
  const read = (['UNFORMATTED_VALUE', 'FORMULA'] as const).map(
    (valueRenderOption) =>
      store.batchGetValues(id, ["'Quỹ'"], {
        valueRenderOption,
        dateTimeRenderOption:
          valueRenderOption === 'FORMULA' ? 'FORMATTED_STRING' : 'SERIAL_NUMBER',
      }).valueRanges[0]?.values ?? [],
  );
  const [values = [], formulas = []] = read;
  return values.slice(1).map((cells, index) =>
    Array.from({ length: headings.length + 2 }, (_, column) => {
      const value = cells[column] ?? '';
      const shown = formulas[index + 1]?.[column] ?? '';
      const isBlank = typeof value === 'string' && value.trim() === '';
      const isDate =
        typeof value === 'number' && typeof shown === 'string' && !shown.startsWith('=');
      return isBlank ? '' : `${isDate ? 'date' : typeof value} ${value}`;
    }),
  );
}

const wardColumn = headings.indexOf('Xã, phường');

/** A blank ward of the file is written out where the unit stood on the row's day. */
const withWard = (cells: readonly string[]) =>
  cells.map((text, column) => (column === wardColumn && text === '' ? `string ${ward}` : text));

/** The rows of a table by what is compared, sorted; blank ones aside. */
const multiset = (all: readonly (readonly string[])[]) =>
  all
    .filter((cells) => cells.slice(1, 1 + compared).some((text) => text !== ''))
    .map((cells) =>
      withWard(cells)
        .slice(1, 1 + compared)
        .join('|'),
    )
    .sort();

const sourceAt = headings.length;
const isOurs = (cells: readonly string[]) => cells[sourceAt] === 'string 01840';

test('twice is once, rows of others stay in their order with what stands beside them, the ward’s rows are its file’s', () => {
  fc.assert(
    fc.property(fc.array(cityRow, { maxLength: 12 }), rows, rows, (city, first, second) => {
      const store = cityOf({ Quỹ: [[...headings, 'Nguồn', 'Riêng'], ...city] });
      const others = () => columnsOf(store, cityId).filter((cells) => !isOurs(cells));
      const remarks = () =>
        columnsOf(store, cityId)
          .map((cells) => cells[sourceAt + 1])
          .filter(Boolean);
      const isOthers = (cells: readonly string[]) => cells.slice(0, sourceAt + 1).some(Boolean);
      const before = others().filter(isOthers);
      const remarksBefore = remarks();
      for (const wanted of [first, second] as Rows[]) {
        store.put(spreadsheetOf('dx', { Quỹ: [headings, ...wanted] }));
        gatherFiles(store, [['01840', 'dx']]);
        expect(multiset(columnsOf(store, cityId).filter(isOurs))).toEqual(
          multiset(columnsOf(store, 'dx')),
        );
        expect(others().filter(isOthers)).toEqual(before);
        expect(remarks()).toEqual(remarksBefore);
        const once = store.peek(cityId);
        expect(told(gatherFiles(store, [['01840', 'dx']]))).toEqual([['01840', 0, 0, 0]]);
        expect(store.peek(cityId)).toBe(once);
      }
    }),
    { numRuns: sized(60) },
  );
});
