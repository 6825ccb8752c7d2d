/** `Xã phường` of the sample: the wards of 2017, and the units that took their place on 01/7/2025. */
import { wardList } from '../../domain/tables/ward-list';
import { withoutTones } from '../../domain/text/fold';
import { serialOf } from './days';
import { familiesByPlace } from './families';
import { places } from './places';
import { sheetOf, type SampleRecord, type SampleSheet } from './sheet';

/** The day on which the town became a city, with the wards of that time (NQ 892/NQ-UBTVQH13). */
const cityFounded = serialOf(2015, 3, 11);

/** The units of NQ 1683/NQ-UBTVQH15; two of the codes had another meaning before. */
const reorganised = serialOf(2025, 7, 1);
const unitsOf2025: readonly SampleRecord[] = [
  { code: '01840', name: 'Phường Đức Xuân', kind: 'Phường' },
  { code: '01843', name: 'Phường Bắc Kạn', kind: 'Phường' },
  { code: '01849', name: 'Xã Phong Quang', kind: 'Xã' },
];

/** Where more families register than lived there, the wards grow with them. */
const growth = (families: number, usual: number) => Math.max(1, families / usual);

export function wardSheet(familyRows: number): SampleSheet {
  const families = familiesByPlace(familyRows);
  const wards = places.map((place, index): SampleRecord => {
    const [kind = '', ...bareName] = place.name.split(' ');
    const times = growth(families[index] ?? 0, place.families);
    return {
      code: place.code,
      name: place.name,
      kind,
      aliases: place.aliases,
      validFrom: cityFounded,
      validTo: reorganised - 1,
      mergedInto: place.mergedInto,
      households: Math.round(place.households * times),
      clans: place.clans,
      hamlets: place.hamlets.length,
      offices: place.offices,
      population: Math.round(place.population * times),
      // A domain that belongs to nobody (RFC 2606), so that no one gets mail by accident.
      emails: `khuyenhoc.${withoutTones(bareName.join(''))}@example.com`,
    };
  });
  const successors = unitsOf2025.map((unit) => ({ ...unit, validFrom: reorganised }));
  return sheetOf(wardList, [...wards, ...successors]);
}
