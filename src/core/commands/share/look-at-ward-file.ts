/** Looks at a spreadsheet that a link leads to: whose it is, and what it lacks for a ward's workbook; it writes nothing. */
import { dataTables, mainTables } from '../../schema/all';
import { tableTitles } from '../open-workbook';
import { wardList } from '../../schema/reference-sheets';
import { identityOf, type WardFileIdentity } from '../../workbook/file-identity';
import { rowCountOf } from '../../workbook/snapshot';
import { readWorkbook, sheetNamed } from '../../workbook/read-workbook';
import type { Command, CommonInput } from '../command';

export interface LookedAtFile {
  /** Whose workbook it says that it is; null: it was made by others. */
  readonly identity: WardFileIdentity | null;
  /** Units that its list of wards names, by code. */
  readonly units: readonly string[];
  /** Whether anything can be gathered from it: one of the main registers is there, with a header. */
  readonly isGatherable: boolean;
  /** Registers that it does not have. */
  readonly missingSheets: readonly string[];
  /** Registers that cannot be read, with the first column that is missing ('': no header at all). */
  readonly unreadable: readonly { readonly sheet: string; readonly column: string }[];
}

export const lookAtWardFile: Command<CommonInput, LookedAtFile> = {
  name: 'look-at-ward-file',
  onlyReads: true,
  reads: (titles) => tableTitles(titles),
  plan: ({ today }, snapshot) => {
    const workbook = readWorkbook(snapshot, today);
    const isThere = (title: string) => {
      const sheet = sheetNamed(snapshot, title);
      return sheet !== undefined && rowCountOf(sheet) > 0;
    };
    return {
      ok: true,
      changes: [],
      result: {
        identity: identityOf(snapshot),
        units: workbook.context.wards.all.map(({ code }) => code),
        isGatherable: mainTables.some(({ sheet }) => workbook.tables.has(sheet)),
        missingSheets: dataTables.map(({ sheet }) => sheet).filter((title) => !isThere(title)),
        unreadable: workbook.unreadable
          .filter(({ table }) => dataTables.includes(table) || table === wardList)
          .map(({ sheet, why }) => ({
            sheet: sheet.title,
            column: why.kind === 'no-column' ? (why.columns[0]?.heading ?? '') : '',
          })),
      },
    };
  },
};
