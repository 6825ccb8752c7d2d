/** The report as a document, for whoever makes a file of it: the report's own plan, with nothing written. */
import type { Block, ReportDocument } from '../../report/document';
import { documentFileName } from '../../report/document';
import type { Command } from '../command';
import { latestSummary } from '../managed-pages';
import { report, type ReportInput } from './report';

export interface ReportDocumentResult {
  readonly document: ReportDocument;
  /** A name for the Word file, "Bao-cao-6-thang-dau-nam-2017.docx". */
  readonly fileName: string;
  /** The summary sheet that was made of other data than the document; null where there is none. */
  readonly staleSheet: string | null;
}

export const reportDocument: Command<Omit<ReportInput, 'inTheWay'>, ReportDocumentResult> = {
  name: 'report-document',
  onlyReads: true,
  reads: report.reads,
  plan: (input, snapshot) => {
    // Nothing is in the way of what is not written.
    const planned = report.plan({ ...input, inTheWay: 'replace' }, snapshot);
    if (!planned.ok) return planned;
    const {
      document: { blocks },
      periodName,
      dataHash,
    } = planned.result;
    const summary = latestSummary(snapshot);
    return {
      ok: true,
      changes: [],
      result: {
        document: { blocks: blocks.map(forFile) },
        fileName: documentFileName(periodName),
        staleSheet:
          summary === undefined || summary.mark?.dataHash === dataHash ? null : summary.title,
      },
    };
  },
};

/** Charts, and what each figure was added up from, belong to the sheet: three quarters of the reply's size. */
function forFile(block: Block): Block {
  if (block.kind !== 'table') return block;
  const { chart: _chart, ...table } = block;
  return { ...table, rows: table.rows.map(({ origins: _origins, ...row }) => row) };
}
