/** The text of the report: parts I to III with their sections; what has no data is left out. */
import { fill } from '../findings/words';
import type { Excluded } from '../indicators/figures';
import { formatMoney } from '../text/numbers';
import type { Heading, NarrativeBlock, Paragraph } from './document';
import { comparisonWords, figureWords } from './figure-words';
import { ownLevelOf } from './form';
import type { ReportInput } from './input';
import { periodKindOf, printsAchieved, timeAfter } from './period-kind';
import { limitsHeading, plansHeadings, requestsHeading, resultsHeading } from './phrases/headings';
import { excludedWords, nothingCounted } from './phrases/notes';
import type { SentencePhrase } from './phrases/phrase';
import { resultSections } from './phrases/results';

const romanNumbers = ['I', 'II', 'III'];

const heading = (level: 1 | 2, text: string): Heading => ({ kind: 'heading', level, text });
const paragraph = (text: string): Paragraph => ({ kind: 'paragraph', text });

export function narrativeBlocks(input: ReportInput): readonly NarrativeBlock[] {
  const { period } = input.figures;
  const parts: readonly (readonly [string, readonly NarrativeBlock[]])[] = [
    [fill(resultsHeading, { PERIOD: input.periodName.toUpperCase() }), resultBlocks(input)],
    [
      fill(plansHeadings[periodKindOf(period)], timeAfter(period)),
      paragraphsOf(input.narrative.plans),
    ],
    [requestsHeading, paragraphsOf(input.narrative.requests)],
  ];
  return parts
    .filter(([, blocks]) => blocks.length > 0)
    .flatMap(([text, blocks], order) =>
      under(heading(1, `${romanNumbers[order] ?? ''}. ${text}`), blocks),
    );
}

const under = (first: Heading, blocks: readonly NarrativeBlock[]) => [first, ...blocks];

/** Part I: the sections that have data, numbered, and what was not counted. */
function resultBlocks(input: ReportInput): readonly NarrativeBlock[] {
  const sections = [
    ...resultSections.map(({ heading: text, paragraphs }) => ({
      text,
      paragraphs: paragraphsOf(
        paragraphs.map((sentences) =>
          sentences
            .map((sentence) => sentenceWords(sentence, input))
            .filter((words) => words !== '')
            .join(' '),
        ),
      ),
    })),
    { text: limitsHeading, paragraphs: paragraphsOf(input.narrative.limits) },
  ].filter(({ paragraphs }) => paragraphs.length > 0);
  const excluded = excludedLine(input.figures.excluded);
  return [
    ...(sections.length === 0 ? [paragraph(nothingCounted)] : []),
    ...sections.flatMap(({ text, paragraphs }, order) =>
      under(heading(2, `${order + 1}. ${text}`), paragraphs),
    ),
    ...paragraphsOf([excluded]),
  ];
}

/** '' where the figure is zero, or belongs to another kind of report. */
function sentenceWords({ of, words, onlyIn }: SentencePhrase, input: ReportInput): string {
  const { figures, targets, settings } = input;
  const figure = figures.of(of);
  const isWholeYear = periodKindOf(figures.period) === 'year';
  if (figure.value === 0) return '';
  if (onlyIn === 'whole-year' && !printsAchieved(figures.period)) return '';
  return fill(words, {
    figure: figureWords(figure, input),
    share: '',
    comparison: comparisonWords(figure, targets.get(of), input, isWholeYear),
    ownLevel: ownLevelOf(settings),
    toDate: figures.period.to,
  });
}

/** "Chưa tính 3 dòng có lỗi, 1.250.000 đồng."; '' where every row counts. */
export function excludedLine({ rows, amount }: Excluded): string {
  if (rows === 0) return '';
  return amount === 0
    ? fill(excludedWords.rows, { rowsNumber: rows })
    : fill(excludedWords.rowsAndAmount, { rowsNumber: rows, amount: formatMoney(amount) });
}

function paragraphsOf(texts: readonly string[]): readonly Paragraph[] {
  return texts.filter((text) => text.trim() !== '').map(paragraph);
}
