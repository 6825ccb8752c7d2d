/** The ranked table of units as a document of its own, and as an annex of a year's report. */
import type { Block, ReportDocument } from '../document';
import type { ReportInput } from '../input';
import { rankingWords, sourceWords } from '../labels';
import { printsAchieved } from '../period-kind';
import { rankingNote, rankingTables } from '../tables/ranking';
import { listDocument } from './list-document';
import { paragraph } from './parts';

/** null where there are no criteria. */
export function rankingDocument(input: ReportInput): ReportDocument | null {
  const blocks = rankingBlocks(input);
  const { title: name, subject } = rankingWords;
  return blocks.length === 0
    ? null
    : listDocument({ name, subject, source: sourceWords.onDay }, blocks, input);
}

/** Emulation is summed up when the year is over. */
export function rankingAnnex(input: ReportInput): readonly Block[] {
  const blocks = rankingBlocks(input);
  return blocks.length === 0 || !printsAchieved(input.figures.period)
    ? []
    : [{ kind: 'appendix', text: rankingWords.annex }, ...blocks];
}

function rankingBlocks(input: ReportInput): readonly Block[] {
  const tables = rankingTables(input);
  return tables.length === 0 ? [] : [...tables, paragraph(rankingNote(input))];
}
