/** The lists for publication: as documents of their own, and as an annex of the report. */
import type { Block, ReportDocument } from '../document';
import { listSourceWords } from '../labels';
import type { ReportInput } from '../input';
import { keptIn } from '../printed';
import { incomeAndUseBlocks } from './income-and-use';
import { awardListWords, donorListWords, incomeListWords, listTitleName } from './labels';
import { awardListBlocks } from './awards';
import { listDocument } from './list-document';
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
    income: income && listDocument(titled(incomeListWords.subject), income, input),
    donors: listDocument(titled(donorListWords.subject), donors, input),
    awards: listDocument(titled(awardListWords.subject), awards, input),
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

const titled = (subject: string) => ({ name: listTitleName, subject, source: listSourceWords });
