/**
 * Proposes sentences for Hạn chế and Phương hướng: what moved since a year before, which units carried
 * it, and how far it is to the plan. Each says what rows add up to and names no cause; staff choose.
 */
import type { Figure } from '../../figures/figures';
import { isMeasuredOverRows } from '../../figures/derived';
import { movementOf, type Earlier, type Movement } from '../../figures/movements';
import { fill } from '../../messages/format';
import type { Language } from '../../messages/entry';
import { spending } from '../../schema/registers/spending';
import { formatInteger } from '../../vietnamese/format-number';
import type { ReportInput } from '../input';
import { periodKindOf } from '../period-kind';
import { isPrinted } from '../printed';
import { indicatorLabel } from '../tables/summary';
import { unitWords } from '../unit-words';
import { exactWords, percentWords } from './figure-words';
import { proposalWords } from './proposal-words';

/** The sections of `Nội dung báo cáo` that proposals are for. */
export type ProposalSection = 'Hạn chế' | 'Phương hướng';

/** A figure that a proposal rests on. */
export interface ClaimedFigure {
  /** Indicator id. */
  readonly indicator: string;
  readonly label: string;
  readonly unit: string;
  /** The code of a unit; null: all together. */
  readonly ward: string | null;
  readonly wardName: string;
  readonly value: number;
  /** null: the proposal does not speak of it. */
  readonly before: number | null;
  readonly plan: number | null;
}

export interface Proposal {
  /** Stable as long as the figures are: "fewer.members.total". */
  readonly id: string;
  readonly section: ProposalSection;
  /** As it is written into the report. */
  readonly text: string;
  /** The same for readers of English. */
  readonly english: string;
  readonly figures: readonly ClaimedFigure[];
}

/** Of more units than these the rest is not named. */
const mostNames = 3;

type Kind = keyof (typeof proposalWords)['vi']['sentences'];

const sections: Readonly<Record<Kind, ProposalSection>> = {
  fewer: 'Hạn chế',
  behind: 'Hạn chế',
  regain: 'Phương hướng',
  more: 'Phương hướng',
  left: 'Phương hướng',
};

export function proposalsIn(input: ReportInput): readonly Proposal[] {
  const { figures } = input;
  return figures.all
    .filter(
      ({ indicator, unknown }) =>
        isPrinted(indicator, input) &&
        isMeasuredOverRows(indicator) &&
        // What is paid out, or passed on, is neither good nor bad where it falls.
        indicator.table !== spending &&
        indicator.id !== 'fund.transfer.amount' &&
        unknown?.has(null) !== true,
    )
    .flatMap((figure) => [...movedProposals(figure, input), ...planProposals(figure, input)]);
}

/** What a figure is compared with, and by which word. */
interface Base {
  readonly earlier: Earlier;
  readonly isYearBefore: boolean;
  readonly name: string;
}

/**
 * The same period a year before; without it, of what stood on a day, the last period. What happened
 * in two halves of a year is not compared: most of it has its season.
 */
function baseOf({ indicator }: Figure, { targets, lastPeriod }: ReportInput): Base | null {
  const { previous = null, previousByWard } = targets.get(indicator.id) ?? {};
  if (previous !== null) {
    const earlier = {
      value: previous,
      ...(previousByWard !== undefined && { byWard: previousByWard }),
    };
    return { earlier, isYearBefore: true, name: '' };
  }
  const earlier = lastPeriod?.figures.get(indicator.id);
  return earlier === undefined || lastPeriod === undefined || indicator.measure.kind !== 'newest'
    ? null
    : { earlier, isYearBefore: false, name: lastPeriod.name };
}

function movedProposals(figure: Figure, input: ReportInput): readonly Proposal[] {
  const base = baseOf(figure, input);
  if (base === null || base.earlier.value === 0) return [];
  const movement = movementOf(figure, base.earlier, input.figures.wards);
  if (movement === null) return [];
  const { before, change, carriers } = movement;
  const named = carriers?.slice(0, mostNames) ?? [];
  const claimed = [
    claimedFigure(figure, input, { before }),
    ...named.map(({ ward, before: of, now }) => ({
      ...claimedFigure(figure, input, { before: of }),
      ward: ward.code,
      wardName: ward.name,
      value: now,
    })),
  ];
  const words = (language: Language) => {
    const { base: bases, focus } = proposalWords[language];
    const names = named.map(({ ward }) => ward.name).join(', ');
    return {
      difference: figureIn(language, figure, Math.abs(change), input),
      percent: percentWords(Math.abs(change), before),
      before: figureIn(language, figure, before, input),
      base: fill(base.isYearBefore ? bases.year : bases.last, { name: base.name }),
      carried: carriedWords(language, figure, movement, input),
      focus: names === '' ? '' : fill(focus, { names }),
    };
  };
  const make = (kind: Kind) => proposal(kind, figure, input, words, claimed);
  return change > 0 ? [make('more')] : [make('fewer'), make('regain')];
}

/** ", trong đó Thôn A, Thôn B góp 71%"; '' where it is not known. */
function carriedWords(
  language: Language,
  figure: Figure,
  { change, carriers, carried, against }: Movement,
  input: ReportInput,
): string {
  if (carriers === null || carriers.length === 0) return '';
  const way = change > 0 ? 'more' : 'fewer';
  const named = carriers.slice(0, mostNames);
  const names = named.map(({ ward }) => ward.name).join(', ');
  const part = named.reduce((sum, unit) => sum + unit.change, 0);
  const words = proposalWords[language].carried;
  if (against.length === 0) {
    return fill(words[way], { names, percent: percentWords(Math.abs(part), Math.abs(carried)) });
  }
  const opposite = against.reduce((sum, unit) => sum + unit.change, 0);
  return fill(words[way === 'more' ? 'moreMixed' : 'fewerMixed'], {
    names,
    part: figureIn(language, figure, Math.abs(part), input),
    count: formatInteger(against.length),
    units: unitWords(input.figures).units,
    opposite: figureIn(language, figure, Math.abs(opposite), input),
  });
}

function planProposals(figure: Figure, input: ReportInput): readonly Proposal[] {
  const plan = input.targets.get(figure.indicator.id)?.plan ?? null;
  if (plan === null || plan === 0 || figure.value >= plan) return [];
  const words = (language: Language) => ({
    percent: percentWords(figure.value, plan),
    missing: figureIn(language, figure, plan - figure.value, input),
    plan: figureIn(language, figure, plan, input),
  });
  const isOver = periodKindOf(input.figures.period) === 'year';
  return [
    proposal(isOver ? 'behind' : 'left', figure, input, words, [
      claimedFigure(figure, input, { plan }),
    ]),
  ];
}

function proposal(
  kind: Kind,
  { indicator }: Figure,
  input: ReportInput,
  words: (language: Language) => Readonly<Record<string, string>>,
  figures: readonly ClaimedFigure[],
): Proposal {
  const label = indicatorLabel(indicator, input);
  const inLanguage = (language: Language) => {
    const sentence: string = proposalWords[language].sentences[kind];
    return fill(sentence, { label, ...words(language) });
  };
  return {
    id: `${kind}.${indicator.id}`,
    section: sections[kind],
    text: inLanguage('vi'),
    english: inLanguage('en'),
    figures,
  };
}

function claimedFigure(
  { indicator, value }: Figure,
  input: ReportInput,
  { before = null, plan = null }: Partial<Pick<ClaimedFigure, 'before' | 'plan'>>,
): ClaimedFigure {
  const { id, unit } = indicator;
  const label = indicatorLabel(indicator, input);
  return { indicator: id, label, unit, ward: null, wardName: '', value, before, plan };
}

/** Exact, as all differences are. */
function figureIn(
  language: Language,
  { indicator }: Figure,
  value: number,
  input: ReportInput,
): string {
  return language === 'vi'
    ? exactWords(indicator, value, input)
    : `${formatInteger(value)} ${indicator.unit}`.trim();
}
