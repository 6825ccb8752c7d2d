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
  ownIndicators,
  settingsTable,
  targets,
} from './reference-sheets';
import { titlesOf, type Table } from './table';
import { fold } from '../vietnamese/fold';
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

/** The register of a sheet's title, case and spaces aside. */
export function registerNamed(text: string): Table | undefined {
  const wanted = fold(text);
  return dataTables.find((table) => titlesOf(table).some((title) => fold(title) === wanted));
}

/** At least one of these must exist in a workbook. */
export const mainTables: readonly Table[] = [registrations, fund, awards];

export const allTables: readonly Table[] = [
  settingsTable,
  wardList,
  ...dataTables,
  narrative,
  targets,
  ownIndicators,
  emulationCriteria,
  listTable,
];

/** Written by the add-on only, and read with the others by every command. */
export const ownTables: readonly Table[] = [exceptions, history];
