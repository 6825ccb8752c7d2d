/** All tables of the workbook contract, in the order of their sheets. */
import { activities } from './activities';
import { awards } from './awards';
import { exceptions } from './exceptions';
import { fund } from './fund';
import { history } from './history';
import { organisation } from './organisation';
import { registrations } from './registrations';
import { listTable, narrative, settingsTable, targets } from './support';
import type { Table } from './table';
import { wardList } from './ward-list';

/** The registers whose rows become figures. */
export const dataTables: readonly Table[] = [registrations, fund, awards, activities, organisation];

/** At least one of these must exist in a workbook. */
export const mainTables: readonly Table[] = [registrations, fund, awards];

export const allTables: readonly Table[] = [
  settingsTable,
  wardList,
  ...dataTables,
  narrative,
  targets,
  listTable,
];

/** Written by the add-on only, and read with the others by every command. */
export const ownTables: readonly Table[] = [exceptions, history];
