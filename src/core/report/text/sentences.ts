/** The sentences of part I: each from its figure, and those that close a section. */
import { fill } from '../../messages/format';
import type { Figure } from '../../figures/figures';
import { fold } from '../../vietnamese/fold';
import { formatCount } from '../../vietnamese/format-number';
import { comparisonWords, figureWords } from './figure-words';
import { ownLevelOf } from '../letterhead';
import type { ReportInput } from '../input';
import { periodKindOf, printsAchieved } from '../period-kind';
import { coordinatorLevel } from '../../schema/levels';
import { gradeWords, ownIndicatorWords, personWords, timesAwarded } from './phrases';
import type { ClosingSentence, SectionPhrases, SentencePhrase } from './phrases';
import { keptIn } from '../printed';
import {
  balanceSentences,
  boardPartsSentence,
  chapterPartsSentence,
  feesSentences,
  memberPartsSentence,
  pledgeSentences,
  spendingSentences,
} from './money-and-people';
import { emulationSentence, familyRankingSentence, fundRankingSentence } from './ranking';
import { programmeSentences, shareWords } from './share-words';

/** The paragraphs of a section; '' is no paragraph. */
export function sectionTexts(
  { heading, paragraphs, closing = [] }: SectionPhrases,
  input: ReportInput,
): readonly string[] {
  return [
    ...paragraphs.map((sentences) =>
      sentences
        .map((sentence) => sentenceWords(sentence, input))
        .filter((words) => words !== '')
        .join(' '),
    ),
    ...closing.map((kind) => closingSentence[kind](input)),
    ownIndicatorSentences(heading, input),
  ];
}

const closingSentence: Readonly<Record<ClosingSentence, (input: ReportInput) => string>> = {
  emulation: emulationSentence,
  'commune-grades': gradesSentence,
  'family-ranking': familyRankingSentence,
  'fund-ranking': fundRankingSentence,
  chapters: chapterPartsSentence,
  members: memberPartsSentence,
  boards: boardPartsSentence,
  fees: feesSentences,
  pledges: pledgeSentences,
  spending: spendingSentences,
  balance: balanceSentences,
  programme: (input) => programmeSentences(input).join(' '),
};

/** '' in a report of less than a year, and where no commune was graded. */
function gradesSentence(input: ReportInput): string {
  const { figures, level } = input;
  if (!printsAchieved(figures.period)) return '';
  const graded = Object.entries(gradeWords.grades)
    .map(([id, grade]) => ({ grade, value: figures.of(id).value }))
    .filter(({ value }) => value !== 0);
  if (graded.length === 0) return '';
  if (level !== coordinatorLevel) {
    const parts = graded.map(({ grade }) => grade).join(', ');
    return fill(gradeWords.own, { Commune: communeWord(input), parts });
  }
  const parts = graded.map(({ grade, value }) =>
    fill(gradeWords.part, { count: formatCount(value), grade }),
  );
  return fill(gradeWords.ofMany, { parts: parts.join(', ') });
}

/** '' where the figure is zero, or belongs to another kind of report. */
function sentenceWords(
  { of, words, onlyIn, onlyKept, at }: SentencePhrase,
  input: ReportInput,
): string {
  const { figures, targets, level } = input;
  if (at !== undefined && !at.includes(level)) return '';
  const figure = figures.of(of);
  if (figure.value === 0 || figure.unknown?.has(null) === true) return '';
  if (onlyKept !== undefined && !keptIn(input)[onlyKept]) return '';
  if (onlyIn === 'whole-year' && !printsAchieved(figures.period)) return '';
  const isWholeYear = periodKindOf(figures.period) === 'year';
  return fill(words, {
    ...figureAndPersons(figure, input),
    share: shareWords(figure, input),
    comparison: comparisonWords(figure, targets.get(of), input, isWholeYear),
    ownLevel: ownLevelOf(input),
    Commune: communeWord(input),
    toDate: figures.period.to,
  });
}

/** The indicators that staff added to a section, a sentence each. */
function ownIndicatorSentences(section: string, input: ReportInput): string {
  const { figures, targets } = input;
  const isWholeYear = periodKindOf(figures.period) === 'year';
  return figures.all
    .filter(
      ({ indicator, value, unknown }) =>
        indicator.section === section && value !== 0 && unknown?.has(null) !== true,
    )
    .map((figure) => {
      const { id, label } = figure.indicator;
      return fill(ownIndicatorWords, {
        label: label.charAt(0).toUpperCase() + label.slice(1),
        figure: figureWords(figure, input),
        comparison: comparisonWords(figure, targets.get(id), input, isWholeYear),
      });
    })
    .join(' ');
}

/** "Xã", "Phường": the kind of the commune whose association reports. */
function communeWord({ settings: { ownLevel, association } }: ReportInput): string {
  const [kind = 'xã'] =
    /(?<!\p{L})(?:xã|phường|thị trấn|đặc khu)(?!\p{L})/u.exec(fold(`${association} ${ownLevel}`)) ??
    [];
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}

/** "520 học sinh"; "520 lượt học sinh" and " (498 em)" where some had several awards. */
function figureAndPersons(figure: Figure, input: ReportInput) {
  const { indicator } = figure;
  const persons = input.persons.get(indicator.id);
  const words = personWords[indicator.id];
  if (persons === undefined || words === undefined) {
    return { figure: figureWords(figure, input), persons: '' };
  }
  const unit = fill(timesAwarded.unit, { unit: indicator.unit });
  return {
    figure: figureWords({ ...figure, indicator: { ...indicator, unit } }, input),
    persons: fill(timesAwarded.persons, { persons: `${formatCount(persons)} ${words.unit}` }),
  };
}
