/**
 * Gifts that may be counted twice: money that an association passes on to another level, entered as a
 * gift, and one gift entered at two levels (the contract, "Money counted twice").
 */
import { fund, notGifts } from '../schema/registers/fund';
import { columnOf } from '../schema/table';
import { donorKey } from '../vietnamese/person-names';
import { fold } from '../vietnamese/fold';
import { anonymousDonors } from '../workbook/anonymous-donors';
import { amountAt } from '../workbook/amounts';
import type { RowProblem } from '../workbook/read-column';
import { numberAt, textAt, type TableData } from '../workbook/read-table';
import type { Settings } from '../schema/settings';
import type { TableCheck, PlacedProblem, WorkbookCheck } from './check';
import { unitName } from '../vietnamese/parse/stated-units';

export const moneyCountedTwice: TableCheck = {
  codes: ['gift-from-association', 'gift-at-two-levels'],
  run: (reading, { settings }) => {
    if (reading.table !== fund) return [];
    return [...giftsFromAssociations(reading, settings), ...giftsAtTwoLevels(reading)];
  },
};

const donor = columnOf(fund, 'donor');

function giftsFromAssociations(reading: TableData, settings: Settings): readonly RowProblem[] {
  const { numbers, values } = reading.column('donor');
  const isOwn = ownNames(settings);
  const isAssociation = values.map((value) => {
    const name = typeof value === 'string' ? fold(value) : '';
    return isOwn(name) || associations.test(name);
  });
  if (!isAssociation.includes(true)) return [];
  const kindAt = textAt(reading, 'donorKind');
  const problems: RowProblem[] = [];
  for (let row = 0; row < numbers.length; row += 1) {
    if (isAssociation[numbers[row] ?? -1] !== true || notGifts.includes(kindAt(row) ?? ''))
      continue;
    problems.push({ row, column: donor, problem: { code: 'gift-from-association' } });
  }
  return problems;
}

/**
 * An association as the donor, not a person of it ("Ông A, Hội Khuyến học phường") nor its members
 * ("Hội viên Hội Khuyến học").
 */
const associations =
  /^(?:(?:bch|ban chấp hành|ban thường vụ|thường trực|văn phòng|cơ quan|trung ương|tw|chi|kinh phí|nguồn|tiền|từ|của|do|quỹ)[ .]+)*(?:(?:hội|quỹ) (?:khuyến học|kh)(?!\p{L})|hkh(?!\p{L})|(?:thành|tỉnh|huyện|thị) hội(?!\p{L}))/u;

/** The association by its name, or by the word for its level. */
function ownNames({ association, ownLevel }: Settings): (folded: string) => boolean {
  const own = [association, ownLevel].map(fold).filter((name) => name !== '');
  return (folded) => own.some((name) => folded === name || folded.startsWith(`${name} `));
}

/** The same donor, day or receipt, and amount. */
function giftsAtTwoLevels(reading: TableData): readonly RowProblem[] {
  const levels = reading.column('level');
  if (new Set(levels.numbers).size < 2) return [];
  const [donorAt, levelAt] = [textAt(reading, 'donor'), textAt(reading, 'level')];
  const [kindAt, receiptAt] = [textAt(reading, 'donorKind'), textAt(reading, 'receipt')];
  const [dayAt, amountOf] = [numberAt(reading, 'date'), amountAt(reading)];
  const isAnonymous = anonymousDonors(reading);
  const earlier = new Map<string, number[]>();
  const problems: RowProblem[] = [];
  for (let row = 0; row < reading.rows.length; row += 1) {
    const [name, level, amount] = [donorAt(row), levelAt(row), amountOf(row)];
    if (name === null || level === null || amount === null) continue;
    if (isAnonymous(row) || notGifts.includes(kindAt(row) ?? '')) continue;
    const key = `${amount}\u0001${donorKey(name)}`;
    const others = earlier.get(key) ?? [];
    earlier.set(key, [...others, row]);
    const found = others.find(
      (other) =>
        levelAt(other) !== level &&
        (dayAt(other) === dayAt(row) ||
          (receiptAt(row) !== null && receiptAt(other) === receiptAt(row))),
    );
    if (found === undefined) continue;
    const params = { firstRow: (reading.rows[found] ?? 0) + 1, level: levelAt(found) ?? '' };
    problems.push({ row, column: donor, problem: { code: 'gift-at-two-levels', params } });
  }
  return problems;
}

// Tells of money columns that are not in đồng, and of units that contradict each other.

export const moneyUnits: WorkbookCheck = {
  codes: ['money-unit', 'money-unit-conflict'],
  run: ({ tables }) =>
    [...tables.values()].flatMap(({ sheet, table, header, moneyUnits: { byColumn, conflict } }) => {
      if (conflict !== null) {
        const { heading } = columnOf(table, conflict.key);
        const units = conflict.units.map(unitName).join(', ');
        const problem = { code: 'money-unit-conflict', params: { heading, units } } as const;
        return [{ sheet, row: null, columnIndex: null, column: null, problem }];
      }
      return [...byColumn].map(([key, unit]): PlacedProblem => ({
        sheet,
        row: header.lastRow,
        columnIndex: header.columns.get(key) ?? null,
        column: columnOf(table, key),
        problem: {
          code: 'money-unit',
          params: { moneyUnit: unitName(unit), unitNumber: unit },
        },
      }));
    }),
};
