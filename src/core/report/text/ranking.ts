/** Which wards lead and which are slowest, in a sentence; '' where that says nothing. */
import { fill } from '../../messages/format';
import type { Figure } from '../../figures/figures';
import { hasPeople } from '../../figures/given';
import { shareInWard } from '../../figures/shares';
import type { Ward } from '../../schema/units';
import { exactWords } from './figure-words';
import type { ReportInput } from '../input';
import { printsAchieved } from '../period-kind';
import { levelKeys } from '../../schema/levels';
import { levelsBelow } from '../level-words';
import { unitWords } from '../unit-words';
import { percentWords } from './figure-words';
import { rankingWords } from '../labels';
import { formatDecimal } from '../../vietnamese/format-number';
import {
  andOthers,
  emulationRanking,
  familyRanking,
  fundRanking,
  type RankingWords,
} from './phrases';

/** Of fewer wards the best and the slowest are no news. */
const fewestWards = 3;
/** More wards of one rank are not all named. */
const mostNames = 3;

interface Ranked {
  readonly ward: Ward;
  readonly value: number;
}

/** The leading units by the criteria of Thi đua, which are summed up when the year is over. */
export function emulationSentence(input: ReportInput): string {
  const { figures, rankings = [] } = input;
  if (!printsAchieved(figures.period)) return '';
  return rankings
    .map(({ kinds, units }) => {
      const best = units.filter(({ rank, points }) => rank === 1 && points > 0);
      if (best.length === 0 || best.length > mostNames) return '';
      const names = best.map(({ unit, points }) =>
        fill(rankingWords.unitWithPoints, { unit: unit.name, points: formatDecimal(points, 2) }),
      );
      return fill(kinds === '' ? emulationRanking.ofAll : emulationRanking.ofKinds, {
        ...unitWords(figures),
        kinds,
        best: names.join(', '),
      });
    })
    .filter((words) => words !== '')
    .join(' ');
}

/** Of what was achieved in a report that prints it, else of what was registered. */
export function familyRankingSentence(input: ReportInput): string {
  const { figures } = input;
  const achieved = figures.of('achieved.family');
  const isAchieved = printsAchieved(figures.period) && achieved.value !== 0;
  const figure = isAchieved ? achieved : figures.of('registered.family');
  const words = familyRanking[isAchieved ? 'achieved' : 'registered'];
  const homes = figures.wards.filter(hasPeople);
  const shares = homes.flatMap((ward): readonly Ranked[] => {
    const value = shareInWard(figure, ward);
    return value === null ? [] : [{ ward, value }];
  });
  if (shares.length > 0 && shares.length === homes.length) {
    return sentence(words.byShare, input, shares, ({ ward }) =>
      percentWords(figure.byWard.get(ward.code) ?? 0, ward.households ?? 0),
    );
  }
  return sentence(
    words.byNumber,
    input,
    numbersOf(input, [figure]).filter(({ ward, value }) => value !== 0 || hasPeople(ward)),
    ({ value }) => exactWords(figure.indicator, value, input),
  );
}

/** Of the money of the units and the chapters below them. */
export function fundRankingSentence(input: ReportInput): string {
  const parts = levelsBelow(input).map((level) =>
    input.figures.of(`fund.${levelKeys[level]}.amount`),
  );
  const [first] = parts;
  if (first === undefined) return '';
  const words = parts.length > 1 ? fundRanking.withChapters : fundRanking.alone;
  return sentence(words, input, numbersOf(input, parts), ({ value }) =>
    exactWords(first.indicator, value, input),
  );
}

function numbersOf({ figures }: ReportInput, parts: readonly Figure[]): readonly Ranked[] {
  return figures.wards.map((ward) => ({
    ward,
    value: parts.reduce((sum, { byWard }) => sum + (byWard.get(ward.code) ?? 0), 0),
  }));
}

function sentence(
  words: RankingWords,
  { figures }: ReportInput,
  ranked: readonly Ranked[],
  figureOf: (one: Ranked) => string,
): string {
  const values = ranked.map(({ value }) => value);
  const best = values.reduce((most, value) => Math.max(most, value), 0);
  const slowest = values.reduce((least, value) => Math.min(least, value), best);
  if (ranked.length < fewestWards || best === slowest) return '';
  const of = (value: number) => ranked.filter((one) => one.value === value);
  const [leaders, last] = [of(best), of(slowest)];
  const [leader, laggard] = [leaders[0], last[0]];
  if (leader === undefined || laggard === undefined) return '';
  const named = unitWords(figures);
  const params = {
    ...named,
    best: namesOf(leaders, named),
    bestFigure: figureOf(leader),
  };
  if (slowest === 0) return fill(words.without, { ...params, without: namesOf(last, named) });
  return fill(words.slowest, {
    ...params,
    slowest: namesOf(last, named),
    slowestFigure: figureOf(laggard),
  });
}

function namesOf(ranked: readonly Ranked[], words: ReturnType<typeof unitWords>): string {
  const names = ranked.slice(0, mostNames).map(({ ward }) => ward.name);
  const others = ranked.length - names.length;
  return others === 0
    ? names.join(', ')
    : fill(andOthers, { ...words, names: names.join(', '), othersNumber: others });
}
