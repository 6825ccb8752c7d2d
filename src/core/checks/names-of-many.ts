/**
 * Names of many where one is counted: a group's name ("Các hộ tổ 3", "30 hộ tổ 6") without a
 * count, and several persons' names in one cell.
 */
import { awards } from '../schema/registers/awards';
import { fund } from '../schema/registers/fund';
import { registrations } from '../schema/registers/registrations';
import { columnOf, type Table } from '../schema/table';
import { fold } from '../vietnamese/fold';
import { isPersonName } from '../vietnamese/person-names';
import type { RowProblem } from '../workbook/read-column';
import { numberAt, textsOf, type TableData } from '../workbook/read-table';
import type { TableCheck } from './check';

/** By which column, and which of its values, a row without a count is one family or one person. */
const ofOne: ReadonlyMap<Table, { readonly column: string; readonly values: readonly string[] }> =
  new Map([
    [registrations, { column: 'title', values: ['Gia đình học tập', 'Công dân học tập'] }],
    [
      awards,
      {
        column: 'recipient',
        values: ['Giáo viên', 'Học sinh giỏi', 'Học sinh tiên tiến', 'Học sinh nghèo vượt khó'],
      },
    ],
  ]);

/** Registers whose rows are of one person or family each, by what their names say. */
const namedOneByOne: readonly Table[] = [registrations, fund, awards];

export const namesOfMany: TableCheck = {
  codes: ['group-of-one', 'names-in-one-cell'],
  run: (reading) =>
    namedOneByOne.includes(reading.table)
      ? [...groupsOfOne(reading), ...severalNames(reading)]
      : [],
};

const counted = String.raw`\d+ (?:hộ|gia đình|nhà|người|công dân|em|cháu|học sinh|giáo viên)(?!\p{L})`;
const groupName = new RegExp(
  `^(?:các|những|nhiều|toàn bộ|tất cả|chi hội)(?!\\p{L})|^${counted}|(?:^|[^\\p{L}])(?:và|cùng|gồm|\\() ?${counted}`,
  'u',
);
/** "1 hộ", "01 hộ" are one. */
const oneOnly = /^0*1 /;
const mayBeGroup = /\d|^(?:các|những|nhiều|toàn|tất|chi) /i;

/** A group's name in a row that counts as one. */
function groupsOfOne(reading: TableData): readonly RowProblem[] {
  const one = ofOne.get(reading.table);
  if (one === undefined) return [];
  const column = columnOf(reading.table, reading.table.nameColumn);
  const { numbers, values } = reading.column(column.key);
  const isGroup = values.map((value) => typeof value === 'string' && isNameOfGroup(value));
  if (!isGroup.includes(true)) return [];
  const kinds = textsOf(reading, one.column);
  const quantityAt = numberAt(reading, 'quantity');
  const isBlank = reading.column('quantity').isBlank;
  const problems: RowProblem[] = [];
  for (let row = 0; row < reading.rows.length; row += 1) {
    if (isGroup[numbers[row] ?? -1] !== true) continue;
    const isOne = isBlank(row) || quantityAt(row) === 1;
    if (isOne && one.values.includes(kinds[row] ?? '')) {
      problems.push({ row, column, problem: { code: 'group-of-one' } });
    }
  }
  return problems;
}

function isNameOfGroup(name: string): boolean {
  if (!mayBeGroup.test(name)) return false;
  const folded = fold(name);
  return groupName.test(folded) && !oneOnly.test(folded);
}

/** Names of persons on lines of their own, or parted by ";". */
function severalNames(reading: TableData): readonly RowProblem[] {
  const column = columnOf(reading.table, reading.table.nameColumn);
  const { cells } = reading.column(column.key);
  const isSeveral = cells.raw.map((value) => typeof value === 'string' && holdsSeveral(value));
  if (!isSeveral.includes(true)) return [];
  const problems: RowProblem[] = [];
  for (let row = 0; row < reading.rows.length; row += 1) {
    if (isSeveral[cells.numbers[row] ?? -1] === true) {
      problems.push({ row, column, problem: { code: 'names-in-one-cell' } });
    }
  }
  return problems;
}

const partedBy = /[\n\r;]+/;

function holdsSeveral(text: string): boolean {
  if (!partedBy.test(text)) return false;
  const names = text.split(partedBy).map((name) => name.trim());
  const named = names.filter((name) => name !== '');
  return (
    named.length > 1 && named.every((name) => isPersonName(name.replace(/^[-+•*\d.)\s]+/, '')))
  );
}
