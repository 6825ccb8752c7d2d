/**
 * Gifts that may be counted twice: money that an association passes on to another level, entered as a
 * gift, and one gift entered at two levels (the contract, "Money counted twice").
 */
import { fund } from '../tables/fund';
import { columnOf } from '../tables/table';
import { donorKey } from '../text/donor-names';
import { fold } from '../text/fold';
import { anonymousDonors } from '../workbook/anonymous-donors';
import { amountAt } from '../workbook/amounts';
import type { RowProblem } from '../workbook/read-column';
import { numberAt, textAt, type TableReading } from '../workbook/read-table';
import type { Settings } from '../workbook/setting-definitions';
import type { TableCheck } from './check';

const transfer = 'Cấp Hội khác chuyển';

export const moneyCountedTwice: TableCheck = {
  codes: ['gift-from-association', 'gift-at-two-levels'],
  run: (reading, { settings }) => {
    if (reading.table !== fund) return [];
    return [...giftsFromAssociations(reading, settings), ...giftsAtTwoLevels(reading)];
  },
};

const donor = columnOf(fund, 'donor');

function giftsFromAssociations(reading: TableReading, settings: Settings): readonly RowProblem[] {
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
    if (isAssociation[numbers[row] ?? -1] !== true || kindAt(row) === transfer) continue;
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
function giftsAtTwoLevels(reading: TableReading): readonly RowProblem[] {
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
    if (isAnonymous(row) || kindAt(row) === transfer) continue;
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
