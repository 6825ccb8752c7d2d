/** All tables of the workbook contract, in the order of their sheets. */
import { activities } from './registers/activities';
import { awards } from './registers/awards';
import { exceptions } from './managed-sheets';
import { fund } from './registers/fund';
import { history } from './managed-sheets';
import { organisation } from './registers/organisation';
import { pledges } from './registers/pledges';
import { registrations } from './registers/registrations';
import { spending } from './registers/spending';
import {
  emulationCriteria,
  listTable,
  narrative,
  settingsTable,
  targets,
} from './reference-sheets';
import type { Table } from './table';
import { wardList } from './reference-sheets';

/** The registers whose rows become figures. */
export const dataTables: readonly Table[] = [
  registrations,
  fund,
  spending,
  pledges,
  awards,
  activities,
  organisation,
];

/** At least one of these must exist in a workbook. */
export const mainTables: readonly Table[] = [registrations, fund, awards];

export const allTables: readonly Table[] = [
  settingsTable,
  wardList,
  ...dataTables,
  narrative,
  targets,
  emulationCriteria,
  listTable,
];

/** Written by the add-on only, and read with the others by every command. */
export const ownTables: readonly Table[] = [exceptions, history];
