/** `Khen thưởng` of the sample. */
import { awards } from '../../domain/tables/awards';
import { awardRows } from './award-rows';
import { cityAwards } from './awards-city';
import { localAwards } from './awards-local';
import { randomFrom } from './random';
import { numbered, sheetOf, type SampleSheet } from './sheet';

export function awardSheet(): SampleSheet {
  const random = randomFrom(201703);
  const rows = awardRows(random);
  return sheetOf(awards, numbered([...cityAwards(rows), ...localAwards(random, rows)]));
}
