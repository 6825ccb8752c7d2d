/** Which indicators a report prints at all, whatever their figures. */
import type { Indicator } from '../figures/indicators';
import { levelKeys, levels, isAbove, type Level } from '../schema/levels';
import type { Period } from '../data/periods';
import { printsAchieved } from './period-kind';

type Named = Pick<Indicator, 'id'>;

/** The level that an indicator is of; null: of none, or of all. */
export function levelOfIndicator({ id }: Named): Level | null {
  const [, key] = id.split('.');
  return levels.find((level) => levelKeys[level] === key) ?? null;
}

/** What was achieved, only over a whole year; of the levels none above the own; donors of that alone. */
export function isPrinted(indicator: Named, period: Period, own: Level): boolean {
  const { id } = indicator;
  if (id.startsWith('achieved.')) return printsAchieved(period);
  const level = levelOfIndicator(indicator);
  if (level === null) return true;
  return id.endsWith('.donors') ? level === own : !isAbove(level, own);
}
