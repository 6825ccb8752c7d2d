/** A document beside the report that has a sheet of its own: letterhead without a number, title, blocks, source. */
import { fill } from '../../messages/format';
import type { Block, ReportDocument } from '../document';
import type { ReportInput } from '../input';
import { letterheadOf } from '../letterhead';

/** @param title its name in capitals, what it is of ({period}: the period's name), and its source */
export function listDocument(
  title: { readonly name: string; readonly subject: string; readonly source: string },
  blocks: readonly Block[],
  input: ReportInput,
): ReportDocument {
  const { period } = input.figures;
  const dates = { fromDate: period.from, toDate: period.to, todayDate: input.today };
  return {
    blocks: [
      // A list has no number among the association's papers.
      { ...letterheadOf(input), number: '' },
      {
        kind: 'title',
        name: title.name,
        subject: fill(title.subject, { period: input.periodName }),
      },
      ...blocks,
      { kind: 'source', text: fill(title.source, dates) },
    ],
  };
}
