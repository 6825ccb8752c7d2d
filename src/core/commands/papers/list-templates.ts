/** What there is to choose from before papers are printed: templates, units and registers. Writes nothing. */
import { readTemplate, templateRows } from '../../papers/templates';
import { dataTables } from '../../schema/all';
import { paperTables } from '../../schema/paper-sheets';
import { sheetNamed } from '../../workbook/read-workbook';
import type { Command, CommonInput } from '../command';
import { openWorkbook, tableTitles } from '../open-workbook';

export interface ListedTemplate {
  readonly name: string;
  readonly kind: string;
  /** The sheet that rows are taken from. */
  readonly source: string;
  readonly condition: string;
  /** Whether it can be printed; what is wrong, a check tells. */
  readonly isUsable: boolean;
  /** Whether it stands in the workbook, else it comes with the product. */
  readonly isOwn: boolean;
}

export interface ListTemplatesResult {
  readonly templates: readonly ListedTemplate[];
  /** Valid today, in the list's order. */
  readonly units: readonly { readonly code: string; readonly name: string }[];
  /** The registers that the workbook holds. */
  readonly registers: readonly string[];
  /** Whether the workbook has the sheets of templates and criteria. */
  readonly hasSheets: boolean;
}

export const listTemplates: Command<CommonInput, ListTemplatesResult> = {
  name: 'list-templates',
  onlyReads: true,
  reads: (titles) => tableTitles(titles),
  plan: ({ today }, snapshot) => {
    const read = openWorkbook(snapshot, today);
    if (!read.ok) return read;
    const { workbook } = read;
    const { wards } = workbook.context;
    return {
      ok: true,
      changes: [],
      result: {
        templates: templateRows(workbook).map((row) => ({
          name: row.name,
          kind: row.kind,
          source: row.source,
          condition: row.condition,
          isUsable: readTemplate(row, workbook.context).template !== null,
          isOwn: row.row !== null,
        })),
        units: wards
          .validOn(workbook.period?.to ?? today)
          .map(({ code, name }) => ({ code, name })),
        registers: dataTables
          .map(({ sheet }) => sheet)
          .filter((sheet) => workbook.tables.has(sheet)),
        hasSheets: paperTables.every(({ sheet }) => sheetNamed(snapshot, sheet) !== undefined),
      },
    };
  },
};
