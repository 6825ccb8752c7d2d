/** The text of the report: parts I to III with their sections; what has no data is left out. */
import { fill } from '../../messages/format';
import type { Excluded, Merger } from '../../figures/figures';
import { formatMoney } from '../../vietnamese/format-number';
import type { Heading, NarrativeBlock, Paragraph } from '../document';
import { sectionTexts } from './sentences';
import type { ReportInput } from '../input';
import { periodKindOf, timeAfter } from '../period-kind';
import {
  limitsHeading,
  plansHeadings,
  requestsHeading,
  resultsHeading,
  excludedWords,
  mergerWords,
  nothingCounted,
  resultSections,
  type SectionPhrases,
} from './phrases';
import { toCanonicalText } from '../../vietnamese/unicode';

// What staff typed for the report, as clean paragraphs: a line is a paragraph, its bullet is left out.

const lineEnds = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/** "- ", "• ", "+ "; "-5" is a number. */
const bullet = /^[-–—•●▪◦·*+]+(?:\s+|$|(?=[\p{L}"“(]))/u;

/** How a line below an introduction is marked. */
const usualBullet = '- ';

/**
 * Lines of one cell are paragraphs of their own. Where every line has a bullet, or there is only
 * one, bullets are left out; below a line without one they show what belongs to it. HTML is text.
 */
export function typedParagraphs(text: string): readonly string[] {
  const lines = text
    .split(lineEnds)
    .map((line) => toCanonicalText(line))
    .filter((line) => line.replace(bullet, '') !== '');
  const hasIntroduction = lines.some((line) => !bullet.test(line));
  return lines.map((line) =>
    line.replace(bullet, hasIntroduction && lines.length > 1 ? usualBullet : ''),
  );
}

const romanNumbers = ['I', 'II', 'III'];

const heading = (level: 1 | 2, text: string): Heading => ({ kind: 'heading', level, text });
const paragraph = (text: string): Paragraph => ({ kind: 'paragraph', text });

export function narrativeBlocks(input: ReportInput): readonly NarrativeBlock[] {
  const { period } = input.figures;
  const parts: readonly (readonly [string, readonly NarrativeBlock[]])[] = [
    [fill(resultsHeading, { PERIOD: input.periodName.toUpperCase() }), resultBlocks(input)],
    [fill(plansHeadings[periodKindOf(period)], timeAfter(period)), typed(input.narrative.plans)],
    [requestsHeading, typed(input.narrative.requests)],
  ];
  return parts
    .filter(([, blocks]) => blocks.length > 0)
    .flatMap(([text, blocks], order) =>
      under(heading(1, `${romanNumbers[order] ?? ''}. ${text}`), blocks),
    );
}

const under = (first: Heading, blocks: readonly NarrativeBlock[]) => [first, ...blocks];

/** Sections that only indicators of the staff's own belong to. */
function addedSections({ figures }: ReportInput): readonly SectionPhrases[] {
  const usual = new Set(resultSections.map((section) => section.heading));
  const added = new Set(figures.all.flatMap(({ indicator }) => indicator.section ?? []));
  return [...added]
    .filter((section) => !usual.has(section))
    .map((section) => ({ heading: section, paragraphs: [] }));
}

/** Part I: the sections that have data, numbered. */
function resultBlocks(input: ReportInput): readonly NarrativeBlock[] {
  const sections = [
    ...[...resultSections, ...addedSections(input)].map((section) => ({
      text: section.heading,
      paragraphs: paragraphsOf(sectionTexts(section, input)),
    })),
    { text: limitsHeading, paragraphs: typed(input.narrative.limits) },
  ].filter(({ paragraphs }) => paragraphs.length > 0);
  return [
    ...(sections.length === 0 ? [paragraph(nothingCounted)] : []),
    ...sections.flatMap(({ text, paragraphs }, order) =>
      under(heading(2, `${order + 1}. ${text}`), paragraphs),
    ),
    ...paragraphsOf([mergerNote(input.figures.mergers)]),
  ];
}

/** "Chưa tính 3 dòng có lỗi, 1.250.000 đồng."; '' where every row counts. */
export function excludedLine({ rows, amount }: Excluded): string {
  if (rows === 0) return '';
  return amount === 0
    ? fill(excludedWords.rows, { rowsNumber: rows })
    : fill(excludedWords.rowsAndAmount, { rowsNumber: rows, amount: formatMoney(amount) });
}

/** "Số liệu của Phường Xuất Hóa được tính vào Phường Bắc Kạn từ ngày 01/7/2025."; '' where no unit ended. */
export function mergerNote(mergers: readonly Merger[]): string {
  return mergers.flatMap(mergerSentences).join(' ');
}

/** A unit that kept its name needs no sentence. */
function mergerSentences({ into, since, from }: Merger): readonly string[] {
  const renamed = from.flatMap(({ name }) => (name === into.name ? [] : [name]));
  return renamed.length === 0
    ? []
    : [fill(mergerWords, { ended: renamed.join(', '), into: into.name, newDate: since })];
}

/** What staff typed, cell by cell. */
const typed = (texts: readonly string[]) => paragraphsOf(texts.flatMap(typedParagraphs));

function paragraphsOf(texts: readonly string[]): readonly Paragraph[] {
  return texts.filter((text) => text.trim() !== '').map(paragraph);
}
