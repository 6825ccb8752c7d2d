/** The workbook that everything is measured on: the sample, its registrations made many, some of them faulty. */
import { sampleWorkbook, type SampleCell, type SampleSheet } from '../../src/local/sample/sample';
import { registrations } from '../../src/domain/tables/registrations';
import { columnOf } from '../../src/domain/tables/table';
import { columnKeys, type Cell } from './columns';
import { withFaults } from './faults';

export interface Workbook {
  /** The register's rows, without its header. */
  readonly rows: readonly (readonly Cell[])[];
  readonly faultyRows: number;
  /** All sheets with their headers, the register among them, row by row. */
  readonly sheets: readonly {
    readonly title: string;
    readonly rows: readonly (readonly Cell[])[];
  }[];
}

/** One row in so many has a fault. */
const rowsPerFault = 50;

/** The sample's clans, communities and offices, which come on top of the families. */
const otherRegistrations = 161;

/** @param rowCount the register's data rows */
export function workbookOf(rowCount: number): Workbook {
  const sheets = sampleWorkbook({ familyRows: rowCount - otherRegistrations });
  const register = sheets.find(({ name }) => name === registrations.sheet);
  if (register === undefined) throw new Error(`The sample has no sheet ${registrations.sheet}`);
  const clean = columnsOf(register);
  const { rows, faultyRows } = withFaults(clean, rowsPerFault);
  if (rows.length !== rowCount) throw new Error(`${rows.length} rows instead of ${rowCount}`);
  const headings = columnKeys.map((key) => columnOf(registrations, key).heading);
  return {
    rows,
    faultyRows,
    sheets: sheets.map((sheet) =>
      sheet === register
        ? { title: sheet.name, rows: [headings, ...rows] }
        : { title: sheet.name, rows: [sheet.headings, ...sheet.rows.map((row) => row.map(cell))] },
    ),
  };
}

const cell = (value: SampleCell | undefined): Cell => value ?? '';

function columnsOf({ headings, rows }: SampleSheet): Cell[][] {
  const places = columnKeys.map((key) => headings.indexOf(columnOf(registrations, key).heading));
  return rows.map((row) => places.map((index) => cell(row[index])));
}
