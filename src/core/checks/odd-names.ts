/**
 * Names that are hardly typed as meant: in small letters only, with a digit inside a word, with a
 * letter of another alphabet, of one word; and one person's name for many (the contract, "Names").
 */
import { awards } from '../schema/registers/awards';
import { fund } from '../schema/registers/fund';
import { registrations } from '../schema/registers/registrations';
import { columnOf, type Table } from '../schema/table';
import type { Problem } from '../messages/finding';
import { isPersonName, withCapitals } from '../vietnamese/person-names';
import { hasOtherLetter, withLatinLetters } from '../vietnamese/unicode';
import { anonymousDonors } from '../workbook/anonymous-donors';
import type { RowProblem } from '../workbook/read-column';
import { numberAt, type TableData } from '../workbook/read-table';
import type { TableCheck } from './check';

/** By which column, and which of its values, a row of a register is of a single person. */
const personRows: ReadonlyMap<
  Table,
  { readonly column: string; readonly values: readonly string[] }
> = new Map([
  [registrations, { column: 'title', values: ['Gia đình học tập', 'Công dân học tập'] }],
  [fund, { column: 'donorKind', values: ['Cá nhân'] }],
  [
    awards,
    {
      column: 'recipient',
      values: [
        'Giáo viên',
        'Học sinh giỏi',
        'Học sinh tiên tiến',
        'Học sinh nghèo vượt khó',
        'Thi đỗ đại học',
      ],
    },
  ],
]);

export const oddNames: TableCheck = {
  codes: [
    'name-lower-case',
    'name-digit-inside',
    'name-other-letter',
    'name-one-word',
    'person-of-many',
  ],
  run: (reading) => {
    const persons = personRows.get(reading.table);
    if (persons === undefined) return [];
    const column = columnOf(reading.table, reading.table.nameColumn);
    const { numbers, values } = reading.column(column.key);
    // A donor may well give one name: of a shop, of a monk.
    const isOneWordOdd = reading.table !== fund;
    const looks = values.map((value) =>
      typeof value === 'string' ? lookOf(value, isOneWordOdd) : null,
    );
    const kinds = reading.column(persons.column);
    const isPersonKind = kinds.values.map((value) => persons.values.includes(String(value)));
    const isAnonymous = anonymousDonors(reading);
    const problems: RowProblem[] = [];
    const tell = (row: number, problem: Problem | undefined) => {
      if (problem !== undefined) problems.push({ row, column, problem });
    };
    for (let row = 0; row < numbers.length; row += 1) {
      const look = looks[numbers[row] ?? -1] ?? null;
      if (look === null || isAnonymous(row)) continue;
      tell(row, look.ofAnyone);
      if (isPersonKind[kinds.numbers[row] ?? -1] === true) tell(row, look.ofPerson);
    }
    return [...problems, ...personsOfMany(reading, isPersonKind)];
  },
};

/** What a name shows, whoever it is of, and if it is a single person's. */
interface NameLook {
  readonly ofAnyone: Problem | undefined;
  readonly ofPerson: Problem | undefined;
}

/** Nearly all names begin with a capital, hold no digit, and letters of one alphabet only. */
const usual =
  /^(?![\u0370-\u1cff\u2c80-\uffff])\p{Lu}[^\d\u0370-\u1cff\u2c80-\uffff]* [^\d\u0370-\u1cff\u2c80-\uffff]*$/u;

const digitBetweenLetters = /\p{L}\d+\p{Ll}/u;
const digitByLetter = /\p{L}\d|\d\p{L}/u;
const hasCapital = /\p{Lu}/u;
/** Two words with capitals: "Đoàn thanh niên" is a group, "Đoàn Thị Mai" a person. */
const capitals = /(?:^| )\p{Lu}.* \p{Lu}/u;
const hasLetter = /\p{L}/u;

/** null: nothing odd. */
function lookOf(name: string, isOneWordOdd: boolean): NameLook | null {
  if (usual.test(name)) return null;
  const other = hasOtherLetter(name) ? otherLetterProblem(name) : undefined;
  const digits: Problem | undefined =
    other === undefined && digitBetweenLetters.test(name)
      ? { code: 'name-digit-inside' }
      : undefined;
  const ofAnyone = other ?? digits;
  return {
    ofAnyone,
    ofPerson: ofAnyone === undefined ? personProblem(name, isOneWordOdd) : undefined,
  };
}

function personProblem(name: string, isOneWordOdd: boolean): Problem | undefined {
  if (digitByLetter.test(name)) return { code: 'name-digit-inside' };
  if (isOneWordOdd && (!hasLetter.test(name) || !name.includes(' '))) {
    return { code: 'name-one-word' };
  }
  if (hasCapital.test(name) || !isPersonName(name)) return undefined;
  const canonical = withCapitals(name);
  return {
    code: 'name-lower-case',
    params: { canonical },
    fix: { kind: 'text', value: canonical },
  };
}

function otherLetterProblem(name: string): Problem {
  const latin = withLatinLetters(name);
  return latin === null
    ? { code: 'name-other-letter' }
    : { code: 'name-other-letter', fix: { kind: 'text', value: latin } };
}

/** "Các hộ tổ 3" is right for many; "Nông Văn Thắng" is one. */
function personsOfMany(
  reading: TableData,
  isPersonKind: readonly boolean[],
): readonly RowProblem[] {
  const persons = personRows.get(reading.table);
  // A pupil may well have several prizes.
  if (reading.table !== registrations || persons === undefined) return [];
  const column = columnOf(registrations, 'quantity');
  const quantities = reading.column('quantity');
  if (!quantities.values.some((value) => typeof value === 'number' && value > 1)) return [];
  const quantityAt = numberAt(reading, 'quantity');
  const kinds = reading.column(persons.column);
  const names = reading.column(reading.table.nameColumn);
  const problems: RowProblem[] = [];
  for (let row = 0; row < reading.rows.length; row += 1) {
    const many = quantityAt(row) ?? 1;
    if (many <= 1 || isPersonKind[kinds.numbers[row] ?? -1] !== true) continue;
    const name = names.values[names.numbers[row] ?? -1];
    if (typeof name !== 'string' || !isPersonName(name) || !capitals.test(name)) continue;
    problems.push({ row, column, problem: { code: 'person-of-many', params: { name } } });
  }
  return problems;
}
