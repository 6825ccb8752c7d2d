/**
 * Registrations that may be one though their wards differ: before and after the ward was merged, or
 * the same person with the same telephone in two wards; and groups of one name in a ward of which
 * only one says its hamlet. Both rows are counted.
 */
import { registrations } from '../../schema/registers/registrations';
import { titlesOfGroups } from '../../schema/registers/title-words';
import { fromSerial } from '../../data/dates';
import { nameComparer } from '../../vietnamese/name-likeness';
import { numberAt, textAt, wardAt, type TableData } from '../../workbook/read-table';
import type { Ward, Wards } from '../../schema/units';
import { groupKey, groupRows } from '../group-keys';

/** The later data row, and the earlier one that it may repeat. */
export type LikelyPair = readonly [row: number, earlier: number];

export function likelyAcrossUnits(reading: TableData, wards: Wards): readonly LikelyPair[] {
  if (reading.table !== registrations) return [];
  return [...likelyGroups(reading, wards), ...likelyPeople(reading, wards)];
}

function likelyGroups(reading: TableData, wards: Wards): readonly LikelyPair[] {
  return pairsWithin(
    groupRows(reading).map((group) => ({ key: groupKey(group, ''), ...group })),
    (one, earlier) => {
      const isOneWard = one.ward === earlier.ward;
      if (!isOneWard && !areSuccessive(wards, one, earlier)) return false;
      const isSaidByOne = one.hamlet === '' || earlier.hamlet === '';
      return isSaidByOne || (!isOneWard && one.hamlet === earlier.hamlet);
    },
  );
}

interface PersonRow {
  readonly key: string;
  readonly row: number;
  readonly ward: Ward;
  readonly day: number;
}

function likelyPeople(reading: TableData, wards: Wards): readonly LikelyPair[] {
  const isMerged = wards.all.some(({ mergedInto }) => mergedInto !== '');
  const phones = reading.column('phone');
  const phoneCount = new Uint32Array(phones.values.length);
  for (const number of phones.numbers) {
    if (number >= 0) phoneCount[number] = (phoneCount[number] ?? 0) + 1;
  }
  const hasSharedPhone = (row: number) => (phoneCount[phones.numbers[row] ?? -1] ?? 0) > 1;
  const [nameAt, hamletAt] = [textAt(reading, 'name'), textAt(reading, 'hamlet')];
  const [titleAt, phoneAt] = [textAt(reading, 'title'), textAt(reading, 'phone')];
  const [dayAt, birthYearAt] = [numberAt(reading, 'date'), numberAt(reading, 'birthYear')];
  const wardOf = wardAt(reading);
  const comparable = nameComparer();
  const rows: PersonRow[] = [];
  for (let row = 0; row < reading.rows.length; row += 1) {
    if (!isMerged && !hasSharedPhone(row)) continue;
    const [title, name, ward, day] = [titleAt(row), nameAt(row), wardOf(row), dayAt(row)];
    if (title === null || name === null || ward === null || day === null) continue;
    if (titlesOfGroups.has(title)) continue;
    const key = [title, fromSerial(day).year, comparable(name)].join('\u0001');
    rows.push({ key, row, ward, day });
  }
  const isSaidEqually = (at: (row: number) => unknown, one: PersonRow, earlier: PersonRow) =>
    at(one.row) !== null && at(one.row) === at(earlier.row);
  return pairsWithin(rows, (one, earlier) => {
    if (one.ward === earlier.ward) return false;
    const isOneBirthYear = isSaidEqually(birthYearAt, one, earlier);
    const mayBeOneAge =
      isOneBirthYear || birthYearAt(one.row) === null || birthYearAt(earlier.row) === null;
    if (!mayBeOneAge) return false;
    return (
      isSaidEqually(phoneAt, one, earlier) ||
      (areSuccessive(wards, one, earlier) &&
        (isOneBirthYear || isSaidEqually(hamletAt, one, earlier)))
    );
  });
}

/** Far more rows than honestly share a key; it keeps the time linear in any sheet. */
const mostCompared = 50;

/** Each row with the first of the earlier rows of its key that it is like. */
function pairsWithin<Row extends { readonly key: string; readonly row: number }>(
  rows: readonly Row[],
  isLike: (row: Row, earlier: Row) => boolean,
): readonly LikelyPair[] {
  const byKey = new Map<string, Row[]>();
  return rows.flatMap((one): readonly LikelyPair[] => {
    const others = byKey.get(one.key) ?? [];
    byKey.set(one.key, others);
    const found = others.find((earlier) => isLike(one, earlier));
    if (others.length < mostCompared) others.push(one);
    return found === undefined ? [] : [[one.row, found.row]];
  });
}

type Placed = Pick<PersonRow, 'day'> & { readonly ward: Ward | null };

/** Whether one row's ward holds the territory of the other's on its own day. */
function areSuccessive(wards: Wards, one: Placed, other: Placed): boolean {
  if (one.ward === null || other.ward === null) return false;
  return (
    wards.successorOn(one.ward, other.day) === other.ward ||
    wards.successorOn(other.ward, one.day) === one.ward
  );
}
