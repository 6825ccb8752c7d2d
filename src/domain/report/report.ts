/** The report of a period as a document: letterhead, title, text, signature, and the tables as an appendix. */
import { fill } from '../findings/words';
import type { Block, ReportDocument, Source } from './document';
import { letterheadOf, signatureOf, titleOf } from './form';
import { appendixTitle, sourceWords } from './form-words';
import type { ReportInput } from './input';
import { excludedLine, narrativeBlocks } from './narrative';
import { tablesOf } from './tables';

export function buildReport(input: ReportInput): ReportDocument {
  const signature = signatureOf(input.settings);
  const tables = tablesOf(input);
  const appendix: readonly Block[] =
    tables.length === 0 ? [] : [{ kind: 'appendix', text: appendixTitle }, ...tables];
  return {
    blocks: [
      letterheadOf(input),
      titleOf(input),
      ...narrativeBlocks(input),
      ...(signature === null ? [] : [signature]),
      ...appendix,
      sourceOf(input),
    ],
  };
}

function sourceOf({ figures: { period, excluded }, today }: ReportInput): Source {
  const dates = { fromDate: period.from, toDate: period.to, todayDate: today };
  return {
    kind: 'source',
    text: [fill(sourceWords, dates), excludedLine(excluded)].join(' ').trim(),
  };
}

/** The headings and paragraphs of the text, in order; an appendix is no part of it. */
export function textOf({ blocks }: ReportDocument): readonly string[] {
  const end = blocks.findIndex(({ kind }) => kind === 'appendix');
  return blocks
    .slice(0, end < 0 ? blocks.length : end)
    .flatMap((block) =>
      block.kind === 'heading' || block.kind === 'paragraph' ? [block.text] : [],
    );
}
