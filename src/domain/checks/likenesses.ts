/** What makes two rows of a register likely the same (the contract, "What counts"), register by register. */
import { awards } from '../tables/awards';
import { fund } from '../tables/fund';
import { registrations } from '../tables/registrations';
import { titlesOfGroups } from '../tables/title-words';
import { anonymousDonors } from '../workbook/anonymous-donors';
import { numberAt, type TableReading } from '../workbook/read-table';
import { areCompatible, areEqual, only, repeated, together } from './first-equals';
import { amountNumbers, textNumbers, valueNumbers, ownerNumbers, yearNumbers } from './row-numbers';
import type { Likeness } from './similar-rows';

export function likenessesOf(reading: TableReading): readonly Likeness[] {
  if (reading.table === registrations) return ofRegistrations(reading);
  if (reading.table === fund) return ofGifts(reading);
  return reading.table === awards ? ofAwards(reading) : [];
}

/**
 * Common names are shared by many people of a ward, so that a year of birth, a phone or a hamlet
 * must speak for one household; of a clan, a hamlet or an office a ward has one of a name.
 */
function ofRegistrations(reading: TableReading): readonly Likeness[] {
  const places = together(
    ownerNumbers(reading),
    yearNumbers(reading),
    valueNumbers(reading, 'title'),
  );
  const birthYears = valueNumbers(reading, 'birthYear');
  const hamlets = textNumbers(reading, 'hamlet');
  const titles = reading.column('title');
  const isOfGroup = titles.values.map((title) => titlesOfGroups.has(String(title)));
  const ofOneAge = (row: number, earlier: number) => areCompatible(birthYears, row, earlier);
  return [
    { blocks: together(places, birthYears), names: 'nearly-equal', agree: () => true },
    {
      blocks: together(places, repeated(valueNumbers(reading, 'phone'))),
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
function ofGifts(reading: TableReading): readonly Likeness[] {
  const hamlets = textNumbers(reading, 'hamlet');
  const receipts = textNumbers(reading, 'receipt');
  const isAnonymous = anonymousDonors(reading);
  const gifts = together(
    valueNumbers(reading, 'date'),
    valueNumbers(reading, 'level'),
    ownerNumbers(reading),
    amountNumbers(reading),
  );
  return [
    {
      blocks: only(gifts, (row) => !isAnonymous(row)),
      names: 'nearly-equal',
      agree: (row, earlier) =>
        areCompatible(hamlets, row, earlier) && areCompatible(receipts, row, earlier),
    },
  ];
}

/** One person awarded twice in a year ("one prize a year, the highest"), and one award entered twice. */
function ofAwards(reading: TableReading): readonly Likeness[] {
  const years = yearNumbers(reading);
  const recipients = valueNumbers(reading, 'recipient');
  const programmes = textNumbers(reading, 'programme');
  const schools = textNumbers(reading, 'school');
  const hamlets = textNumbers(reading, 'hamlet');
  const birthYears = valueNumbers(reading, 'birthYear');
  const quantityAt = numberAt(reading, 'quantity');
  const ofOneAge = (row: number, earlier: number) => areCompatible(birthYears, row, earlier);
  // A row of several names a group ("Học sinh tiên tiến"), which may well be awarded again.
  const pupils = only(together(years, schools), (row) => (quantityAt(row) ?? 1) === 1);
  return [
    { blocks: together(pupils, recipients), names: 'equal', agree: ofOneAge },
    { blocks: together(pupils, programmes), names: 'equal', agree: ofOneAge },
    {
      blocks: together(pupils, birthYears),
      names: 'nearly-equal',
      agree: (row, earlier) =>
        areEqual(recipients, row, earlier) || areEqual(programmes, row, earlier),
    },
    {
      blocks: together(
        valueNumbers(reading, 'date'),
        valueNumbers(reading, 'level'),
        ownerNumbers(reading),
        recipients,
        amountNumbers(reading),
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
