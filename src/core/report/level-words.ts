/** What the levels are called in a report: the own one by its own word, those below by theirs. */
import type { Indicator } from '../figures/indicators';
import { levelsFrom, type Level } from '../schema/levels';
import { tableWords } from './labels';
import { ownLevelOf } from './letterhead';
import type { ReportInput } from './input';
import { levelOfIndicator } from './printed';

type OfLevel = Pick<ReportInput, 'settings' | 'level'>;

const lowerLevels: Readonly<Record<string, string>> = {
  'Xã, phường': tableWords.ward,
  'Chi hội': tableWords.chapter,
};

/** "Thành hội", "Xã, phường". */
export function levelWord(level: Level, input: OfLevel): string {
  return level === input.level ? ownLevelOf(input) : (lowerLevels[level] ?? level);
}

/** The levels below the own one. */
export const levelsBelow = ({ level }: OfLevel): readonly Level[] => levelsFrom(level).slice(1);

/** The name of an indicator, its level by the own word: "Quỹ Tỉnh hội", "Quỹ Hội xã". */
export function labelWithLevel(indicator: Indicator, input: OfLevel): string {
  const level = levelOfIndicator(indicator);
  if (level === null || level !== input.level) return indicator.label;
  const words = new RegExp(`${level}$`, 'iu');
  return indicator.label.replace(words, () => ownLevelOf(input));
}
