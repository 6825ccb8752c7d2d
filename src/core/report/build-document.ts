/** The report of a period as a document: letterhead, title, text, signature, and the tables as an appendix. */
import type { Finding } from '../messages/finding';
import { fill } from '../messages/format';
import { rowCountWords } from '../messages/row-counts';
import { kindWords } from '../messages/finding-text';
import { formatTime } from '../data/dates';
import type { Block, ReportDocument, Source } from './document';
import { letterheadOf, signatureOf, titleOf } from './letterhead';
import { appendixTitle, sourceWords } from './labels';
import type { ReportInput } from './input';
import { excludedLine, narrativeBlocks } from './text/narrative';
import { closingBlocks, openingBlocks } from './text/opening-and-closing';
import { tablesOf } from './tables/tables';

export function buildReport(input: ReportInput): ReportDocument {
  const signature = signatureOf(input.settings);
  const tables = tablesOf(input);
  const appendix: readonly Block[] =
    tables.length === 0 ? [] : [{ kind: 'appendix', text: appendixTitle }, ...tables];
  return {
    blocks: [
      letterheadOf(input),
      titleOf(input),
      ...openingBlocks(input),
      ...narrativeBlocks(input),
      ...closingBlocks(input),
      ...(signature === null ? [] : [signature]),
      ...appendix,
      sourceOf(input),
    ],
  };
}

/** Where the figures come from, when they were added up, and which rows are in them and which are not. */
function sourceOf({ figures, today, now = today }: ReportInput): Source {
  const { period, countedRows, excluded, reasons, sheets = [] } = figures;
  const reasonWords = reasons.map(({ finding, rows }) =>
    fill(sourceWords.reason, { reason: kindInShort(finding), rowsNumber: rows }),
  );
  const repeatedUnits = figures.wards
    .flatMap(({ name, isRepeated }) => (isRepeated === true ? [name] : []))
    .join(', ');
  const params = {
    fromDate: period.from,
    toDate: period.to,
    todayDate: today,
    time: formatTime(now),
    countedNumber: countedRows,
    reasons: reasonWords.join('; '),
  };
  const notes = [
    sheets.length === 0 && countedRows > 0 ? fill(sourceWords.counted, params) : '',
    ...sheets.map((rows) => (rows.rows === 0 ? '' : rowCountWords(rows, 'vi'))),
    excludedLine(excluded),
    reasons.length === 0 ? '' : fill(sourceWords.reasons, params),
    repeatedUnits === '' ? '' : fill(sourceWords.repeatedUnits, { units: repeatedUnits }),
  ];
  return {
    kind: 'source',
    text: fill(now === today ? sourceWords.onDay : sourceWords.atTime, params),
    notes: notes.filter((words) => words !== '').join(' '),
  };
}

/** "Số tiền: là chữ, không phải số". */
function kindInShort(finding: Finding): string {
  const words = kindWords(finding, 'vi').replace(/;/g, ',');
  return finding.heading === '' ? words : `${finding.heading}: ${words}`;
}

/** The report with blocks that follow its own appendix. */
export const withAnnex = ({ blocks }: ReportDocument, annex: readonly Block[]): ReportDocument => ({
  blocks: [...blocks, ...annex],
});

/** The headings and paragraphs of the text, in order; an appendix is no part of it. */
export function textOf({ blocks }: ReportDocument): readonly string[] {
  const end = blocks.findIndex(({ kind }) => kind === 'appendix');
  return blocks
    .slice(0, end < 0 ? blocks.length : end)
    .flatMap((block) =>
      block.kind === 'heading' || block.kind === 'paragraph' ? [block.text] : [],
    );
}
