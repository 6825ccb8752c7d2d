/** The lists for publication: as documents of their own, and as an annex of the report. */
import { fill } from '../../messages/format';
import type { Block, ReportDocument, Source } from '../document';
import { letterheadOf } from '../letterhead';
import { listSourceWords } from '../labels';
import type { ReportInput } from '../input';
import { keptIn } from '../printed';
import { incomeAndUseBlocks } from './income-and-use';
import { awardListWords, donorListWords, incomeListWords, listTitleName } from './labels';
import { awardListBlocks } from './awards';
import { donorListBlocks } from './donors';
import { awardRows, giftRows, type ListSource } from './rows';

export interface PublicationLists {
  readonly donors: ReportDocument;
  readonly awards: ReportDocument;
  /** Income and use; null where spending is not kept. */
  readonly income: ReportDocument | null;
  /** Both, to follow the report's own appendix. */
  readonly annex: readonly Block[];
}

export function publicationLists(source: ListSource, input: ReportInput): PublicationLists {
  const donors = donorListBlocks(giftRows(source), input);
  const awards = awardListBlocks(awardRows(source), input);
  const income = keptIn(input).spending ? incomeAndUseBlocks(input) : null;
  return {
    income: income && listDocument(incomeListWords.subject, income, input),
    donors: listDocument(donorListWords.subject, donors, input),
    awards: listDocument(awardListWords.subject, awards, input),
    annex: [
      { kind: 'appendix', text: donorListWords.annex },
      ...donors,
      { kind: 'appendix', text: awardListWords.annex },
      ...awards,
      ...(income === null
        ? []
        : [{ kind: 'appendix' as const, text: incomeListWords.annex }, ...income]),
    ],
  };
}

/** The report with the lists at its end, or as it is where there are none. */
export function withAnnex(report: ReportDocument, lists: PublicationLists | null): ReportDocument {
  return lists === null ? report : { blocks: [...report.blocks, ...lists.annex] };
}

function listDocument(
  subject: string,
  blocks: readonly Block[],
  input: ReportInput,
): ReportDocument {
  return {
    blocks: [
      // A list has no number among the association's papers.
      { ...letterheadOf(input), number: '' },
      {
        kind: 'title',
        name: listTitleName,
        subject: fill(subject, { period: input.periodName }),
      },
      ...blocks,
      sourceOf(input),
    ],
  };
}

function sourceOf({ figures: { period }, today }: ReportInput): Source {
  const dates = { fromDate: period.from, toDate: period.to, todayDate: today };
  return { kind: 'source', text: fill(listSourceWords, dates) };
}
