/** `Quỹ` of the sample. */
import { fund } from '../../domain/tables/fund';
import { cityGifts } from './fund-city';
import { localGifts } from './fund-local';
import { randomFrom } from './random';
import { numbered, sheetOf, type SampleSheet } from './sheet';

export function fundSheet(): SampleSheet {
  return sheetOf(fund, numbered([...cityGifts(), ...localGifts(randomFrom(201702))]));
}
