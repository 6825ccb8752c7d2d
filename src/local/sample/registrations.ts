/** `Đăng ký` of the sample. */
import { registrations } from '../../domain/tables/registrations';
import { families } from './families';
import { clanRegistrations, communityRegistrations, unitRegistrations } from './groups';
import { phoneBook } from './phones';
import { randomFrom } from './random';
import { numbered, sheetOf, type SampleSheet } from './sheet';

/** @param familyRows the number of families, one a row */
export function registrationSheet(familyRows: number): SampleSheet {
  // Groups first: they stay the same whatever the number of families.
  const random = randomFrom(201701);
  const phones = phoneBook(random);
  const groups = [
    ...clanRegistrations(random, phones),
    ...communityRegistrations(random, phones),
    ...unitRegistrations(random, phones),
  ];
  return sheetOf(registrations, numbered([...families(random, phones, familyRows), ...groups]));
}
