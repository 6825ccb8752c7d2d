/** `Tổ chức Hội` of the sample: chapters and members of each ward on 30/6/2017. */
import { organisation } from '../../domain/tables/organisation';
import { lastDay } from './days';
import { entryOf, places } from './places';
import { sheetOf, type SampleSheet } from './sheet';

/** By ward code: chapters, khuyến học boards, members, new members. */
const figures: Readonly<Record<string, readonly [number, number, number, number]>> = {
  '01834': [18, 7, 1012, 29],
  '01837': [24, 9, 1706, 42],
  '01840': [26, 11, 1893, 47],
  '01843': [20, 9, 1418, 36],
  '01846': [19, 8, 873, 31],
  '01849': [14, 6, 528, 19],
  '01852': [18, 7, 641, 24],
  '01855': [16, 6, 584, 22],
};

export function organisationSheet(): SampleSheet {
  return sheetOf(
    organisation,
    places.map((place) => {
      const [chapters, boards, members, newMembers] = entryOf(figures, place);
      return { ward: place.name, date: lastDay, chapters, boards, members, newMembers };
    }),
  );
}
