/**
 * Rows that may be one row typed twice, or one person awarded twice in a year: nearly equal, or
 * equal with a part of the key blank. Both are counted; the later one names the earlier one.
 */
import { likelyAcrossUnits } from './across-units';
import { columnOf } from '../../schema/table';
import type { TableCheck } from '../check';
import { partsOfNames } from './name-keys';
import { equalRows } from './row-keys';
import { findSimilarRows, type DuplicateRule } from './find-similar';
import { awards } from '../../schema/registers/awards';
import { fund } from '../../schema/registers/fund';
import { registrations } from '../../schema/registers/registrations';
import { titlesOfGroups } from '../../schema/registers/title-words';
import { anonymousDonors } from '../../workbook/anonymous-donors';
import { numberAt, type TableData } from '../../workbook/read-table';
import {
  areCompatible,
  areEqual,
  filterGroups,
  keepRepeated,
  combineGroups,
} from '../../data/group-rows';
import { groupByAmount, groupByText, groupByValue, groupByOwner, groupByYear } from './column-keys';

// What makes two rows of a register likely the same (the contract, "What counts"), register by register.

function duplicateRulesOf(reading: TableData): readonly DuplicateRule[] {
  if (reading.table === registrations) return ofRegistrations(reading);
  if (reading.table === fund) return ofGifts(reading);
  return reading.table === awards ? ofAwards(reading) : [];
}

/**
 * Common names are shared by many people of a ward, so that a year of birth, a phone or a hamlet
 * must speak for one household; of a clan, a hamlet or an office a ward has one of a name.
 */
function ofRegistrations(reading: TableData): readonly DuplicateRule[] {
  const places = combineGroups(
    groupByOwner(reading),
    groupByYear(reading),
    groupByValue(reading, 'title'),
  );
  const birthYears = groupByValue(reading, 'birthYear');
  const hamlets = groupByText(reading, 'hamlet');
  const titles = reading.column('title');
  const isOfGroup = titles.values.map((title) => titlesOfGroups.has(String(title)));
  const ofOneAge = (row: number, earlier: number) => areCompatible(birthYears, row, earlier);
  return [
    { blocks: combineGroups(places, birthYears), names: 'nearly-equal', agree: () => true },
    {
      blocks: combineGroups(places, keepRepeated(groupByValue(reading, 'phone'))),
      names: 'nearly-equal',
      agree: ofOneAge,
    },
    {
      blocks: places,
      names: 'equal',
      agree: (row, earlier) =>
        isOfGroup[titles.numbers[row] ?? 0] === true
          ? areCompatible(hamlets, row, earlier)
          : areEqual(hamlets, row, earlier) && ofOneAge(row, earlier),
    },
  ];
}

/** One gift entered twice; who is anonymous cannot be compared, and two receipts are two gifts. */
function ofGifts(reading: TableData): readonly DuplicateRule[] {
  const hamlets = groupByText(reading, 'hamlet');
  const receipts = groupByText(reading, 'receipt');
  const isAnonymous = anonymousDonors(reading);
  const gifts = combineGroups(
    groupByValue(reading, 'date'),
    groupByValue(reading, 'level'),
    groupByOwner(reading),
    groupByAmount(reading),
  );
  return [
    {
      blocks: filterGroups(gifts, (row) => !isAnonymous(row)),
      names: 'nearly-equal',
      agree: (row, earlier) =>
        areCompatible(hamlets, row, earlier) && areCompatible(receipts, row, earlier),
    },
  ];
}

/** One person awarded twice in a year ("one prize a year, the highest"), and one award entered twice. */
function ofAwards(reading: TableData): readonly DuplicateRule[] {
  const years = groupByYear(reading);
  const recipients = groupByValue(reading, 'recipient');
  const programmes = groupByText(reading, 'programme');
  const schools = groupByText(reading, 'school');
  const hamlets = groupByText(reading, 'hamlet');
  const birthYears = groupByValue(reading, 'birthYear');
  const quantityAt = numberAt(reading, 'quantity');
  const ofOneAge = (row: number, earlier: number) => areCompatible(birthYears, row, earlier);
  // A row of several names a group ("Học sinh tiên tiến"), which may well be awarded again.
  const pupils = filterGroups(combineGroups(years, schools), (row) => (quantityAt(row) ?? 1) === 1);
  return [
    { blocks: combineGroups(pupils, recipients), names: 'equal', agree: ofOneAge },
    { blocks: combineGroups(pupils, programmes), names: 'equal', agree: ofOneAge },
    {
      blocks: combineGroups(pupils, birthYears),
      names: 'nearly-equal',
      agree: (row, earlier) =>
        areEqual(recipients, row, earlier) || areEqual(programmes, row, earlier),
    },
    {
      blocks: combineGroups(
        groupByValue(reading, 'date'),
        groupByValue(reading, 'level'),
        groupByOwner(reading),
        recipients,
        groupByAmount(reading),
      ),
      names: 'equal',
      agree: (row, earlier) =>
        ofOneAge(row, earlier) &&
        areCompatible(schools, row, earlier) &&
        areCompatible(programmes, row, earlier) &&
        areCompatible(hamlets, row, earlier),
    },
  ];
}

export const likelyDuplicates: TableCheck = {
  codes: ['likely-duplicate'],
  run: (reading, { context: { wards } }) => {
    const firstEqual = equalRows(reading);
    const likenesses = duplicateRulesOf(reading);
    if (firstEqual === null || likenesses.length === 0) return [];
    const column = columnOf(reading.table, reading.table.nameColumn);

    /** Told as equal. */
    const areOne = (row: number, earlier: number) => {
      const first = firstEqual(row);
      return first >= 0 && first === firstEqual(earlier);
    };
    const found = new Map<number, number>();
    const names = partsOfNames(reading);
    for (const { agree, ...likeness } of likenesses) {
      const isLike = (row: number, earlier: number) => agree(row, earlier) && !areOne(row, earlier);
      findSimilarRows(names, { ...likeness, agree: isLike }, (row, earlier) => {
        found.set(row, Math.min(earlier, found.get(row) ?? earlier));
      });
    }
    for (const [row, earlier] of likelyAcrossUnits(reading, wards)) {
      if (!areOne(row, earlier)) found.set(row, Math.min(earlier, found.get(row) ?? earlier));
    }
    return [...found].map(([row, earlier]) => ({
      row,
      column,
      problem: {
        code: 'likely-duplicate' as const,
        params: { firstRow: (reading.rows[earlier] ?? 0) + 1 },
      },
    }));
  },
};
