/** Which indicators a report prints at all, whatever their figures. */
import type { Figures } from '../figures/figures';
import type { Indicator } from '../figures/indicators';
import { levelKeys, levels, isAbove, type Level } from '../schema/levels';
import type { ReportInput } from './input';
import { printsAchieved } from './period-kind';

type Named = Pick<Indicator, 'id'>;

/** The level that an indicator is of; null: of none, or of all. */
export function levelOfIndicator({ id }: Named): Level | null {
  const [family, key] = id.split('.');
  return family === 'fund' ? (levels.find((level) => levelKeys[level] === key) ?? null) : null;
}

/** What a workbook keeps beyond the registers of earlier versions. */
export interface Kept {
  /** Members and chapters in their parts, or the population itself. */
  readonly people: boolean;
  /** What the fund pays out: without it no balance is known. */
  readonly spending: boolean;
}

const partsOfPeople: readonly string[] = [
  'members.women',
  'members.party',
  'members.carded',
  'members.paid',
  'chapters.hamlet',
  'chapters.school',
  'chapters.office',
  'boards.clan',
  'boards.other',
];

export function keptIn({ figures, settings }: Pick<ReportInput, 'figures' | 'settings'>): Kept {
  const isAny = (ids: readonly string[], { of }: Figures) => ids.some((id) => of(id).value !== 0);
  return {
    people: settings.population !== null || isAny(partsOfPeople, figures),
    spending: isAny(['spend.total.amount', 'spend.transfer.amount'], figures),
  };
}

/** What would be told wrongly, or as news, of a workbook that does not keep it. */
const onlyWith: Readonly<Record<string, keyof Kept>> = {
  'members.share': 'people',
  'boards.total': 'people',
  'fund.perhead.amount': 'people',
  'fund.opening.amount': 'spending',
  'fund.balance.amount': 'spending',
};

/** Money by who was awarded: asked for by forms, while reports print its sum. */
const onlyInForms = /^award\.[a-z]+\.amount$/;

/** What was achieved, only over a whole year; of the levels none above the own; donors of that alone. */
export function isPrinted(indicator: Named, input: ReportInput): boolean {
  const { id } = indicator;
  const { figures, level: own } = input;
  if (onlyInForms.test(id)) return false;
  if (id.startsWith('achieved.')) return printsAchieved(figures.period);
  const needed = onlyWith[id];
  if (needed !== undefined) return keptIn(input)[needed];
  const level = levelOfIndicator(indicator);
  if (level === null) return true;
  return id.endsWith('.donors') ? level === own : !isAbove(level, own);
}

/** The ids of all that a report prints. */
export function printedIn(input: ReportInput): ReadonlySet<string> {
  return new Set(
    input.figures.all.flatMap(({ indicator }) =>
      isPrinted(indicator, input) ? [indicator.id] : [],
    ),
  );
}
