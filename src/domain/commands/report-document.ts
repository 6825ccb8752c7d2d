/** The report as a document, for whoever makes a file of it: the report's own plan, with nothing written. */
import type { ReportDocument } from '../report/document';
import { documentFileName } from '../report/file-name';
import type { Command } from './command';
import { report, type ReportInput } from './report';

export interface ReportDocumentResult {
  readonly document: ReportDocument;
  /** A name for the Word file, "Bao-cao-6-thang-dau-nam-2017.docx". */
  readonly fileName: string;
}

export const reportDocument: Command<Omit<ReportInput, 'inTheWay'>, ReportDocumentResult> = {
  name: 'report-document',
  onlyReads: true,
  reads: report.reads,
  plan: (input, book) => {
    // Nothing is in the way of what is not written.
    const planned = report.plan({ ...input, inTheWay: 'replace' }, book);
    if (!planned.ok) return planned;
    const { document, periodName } = planned.result;
    return {
      ok: true,
      changes: [],
      result: { document, fileName: documentFileName(periodName) },
    };
  },
};
