/**
 * A ward's workbook, made or mended: the same tables as the city's, its own unit, the settings
 * filled in, warning protections, and the page Hướng dẫn. Sharing runs it on a new spreadsheet,
 * `split` on a new file; run again it adds only what is missing.
 */
import { allTables, dataTables } from '../../schema/all';
import {
  identityOf,
  identityText,
  isSameIdentity,
  wardFileKey,
} from '../../workbook/file-identity';
import { failure } from '../../messages/failure-catalog';
import { hashOfPage } from '../../report/sheet/page';
import type { Snapshot } from '../../workbook/snapshot';
import { sheetNamed } from '../../workbook/read-workbook';
import { blankSheetRemoval, isBlankWorkbook, withBlankSheet } from '../blank-workbook';
import type { Change } from '../change';
import type { Command, CommonInput } from '../command';
import { guidePage, mayReplace } from '../managed-pages';
import { tableTitles } from '../open-workbook';
import { planSetUp, type SetUpResult } from '../set-up/set-up';
import { guide, type GuideOptions } from './guide';
import { protections } from './protections';
import type { WardContent } from './ward-content';

export interface WardWorkbookInput extends CommonInput, GuideOptions {
  readonly content: WardContent;
}

export type WardWorkbookResult = Pick<SetUpResult, 'made' | 'added' | 'leftAlone'>;

/** What is filled in stands first: on a phone the other tabs are out of sight. */
const tableOrder = [...dataTables, ...allTables.filter((table) => !dataTables.includes(table))];

export const wardWorkbook: Command<WardWorkbookInput, WardWorkbookResult> = {
  name: 'ward-workbook',
  reads: (titles) => withBlankSheet(titles, tableTitles(titles, guidePage)),
  plan: (input, snapshot) => {
    const { today, content } = input;
    const present = identityOf(snapshot);
    const isItsOwn =
      present === null ? isBlankWorkbook(snapshot) : isSameIdentity(present, content.identity);
    if (!isItsOwn) return failure('ward-file-of-other', { ward: content.ward.name });
    const plan = planSetUp({ today, vietnamese: true }, snapshot, tableOrder, content.seed);
    if (!plan.ok) return plan;
    const { made, added, leftAlone } = plan.result;
    return {
      ok: true,
      changes: [
        { kind: 'file-mark', key: wardFileKey, value: identityText(content.identity) },
        ...guideChange(snapshot, input),
        ...plan.changes,
        ...protections(plan),
        ...blankSheetRemoval(snapshot),
      ],
      result: { made, added, leftAlone },
    };
  },
};

/** The guide is written anew where it says something else now, unless someone edited it. */
function guideChange(snapshot: Snapshot, input: WardWorkbookInput): readonly Change[] {
  const present = sheetNamed(snapshot, guidePage.title);
  const page = guide(input.content, input);
  const stands = present?.mark?.hash === hashOfPage(page);
  if (present !== undefined && (stands || !mayReplace(present, guidePage))) return [];
  const { role, title } = guidePage;
  return [{ kind: 'page', title: present?.title ?? title, role, page, index: 0 }];
}
