/** Makes the sheets of templates and criteria with those that come with the product, to be edited; what is there stays. */
import { builtInTemplates } from '../../papers/built-in-templates';
import { proposedCriteria } from '../../papers/criteria';
import { allTables } from '../../schema/all';
import { listTable, wardList } from '../../schema/reference-sheets';
import { paperCriteria, paperTables, paperTemplates } from '../../schema/paper-sheets';
import { plain, rowsOfNewSheet, type RowValues } from '../append-rows';
import type { Command, CommonInput } from '../command';
import { tableOrOtherTitles } from '../open-workbook';
import { noSeed } from '../set-up/seed';
import type { Table } from '../../schema/table';
import { planSetUp } from '../set-up/set-up';
import { sheetFor, sheetNamed } from '../../workbook/read-workbook';

const needed: ReadonlySet<Table> = new Set([listTable, wardList]);

export const addTemplateSheets: Command<CommonInput, { readonly made: readonly string[] }> = {
  name: 'add-template-sheets',
  reads: (titles) => tableOrOtherTitles(titles),
  plan: ({ today }, snapshot) => {
    const missing = paperTables.filter(({ sheet }) => sheetNamed(snapshot, sheet) === undefined);
    // Their drop-downs take the lists of Danh mục; registers that an office does without stay away.
    const tables = [
      ...allTables.filter((table) => needed.has(table) || sheetFor(snapshot, table) !== undefined),
      ...missing,
    ];
    const planned = planSetUp({ today, vietnamese: false }, snapshot, tables, noSeed);
    if (!planned.ok) return planned;
    const rows = missing.flatMap((table) => rowsOfNewSheet(snapshot, table, firstRows(table)));
    return {
      ok: true,
      changes: [...planned.changes, ...rows],
      result: { made: planned.result.made },
    };
  },
};

function firstRows(table: (typeof paperTables)[number]): readonly RowValues[] {
  if (table === paperTemplates) {
    return builtInTemplates.map(({ name, kind, source, condition, paper, text }) => ({
      name: plain(name),
      kind: plain(kind),
      source: plain(source),
      condition: plain(condition),
      paper: plain(paper),
      text: plain(text),
    }));
  }
  if (table !== paperCriteria) return [];
  return [...proposedCriteria].flatMap(([title, criteria]) =>
    criteria.map(({ group, text, points }) => ({
      title: plain(title),
      group: plain(group),
      criterion: plain(text),
      points: plain(points),
    })),
  );
}
