/** Describes the registers of a workbook as forms: which fields a new row has, and what each takes. */
import { dataTables } from '../../schema/all';
import type { Column } from '../../schema/table';
import type { ReadingContext } from '../../schema/column-type';
import type { WorkbookData } from '../../workbook/read-workbook';
import type { TableData } from '../../workbook/read-table';
import type { Command, CommonInput } from '../command';
import { openWorkbook, tableTitles } from '../open-workbook';

export interface EntryField {
  readonly key: string;
  /** The contract's heading, by which findings name the column. */
  readonly heading: string;
  /** As the sheet's own header has it, with the unit of its amounts where that is not đồng. */
  readonly label: string;
  readonly help: string;
  readonly example: string;
  readonly takes: 'text' | 'date' | 'number' | 'choice';
  /** Of a choice; other texts are taken as well, as in the sheet. */
  readonly choices: readonly string[];
  readonly isRequired: boolean;
  /** What stands in the field from the start: the only unit that is possible. */
  readonly preset: string;
}

export interface EntryRegister {
  /** The sheet's title as it stands in the workbook. */
  readonly sheet: string;
  /** What one row of it is for. */
  readonly purpose: string;
  readonly fields: readonly EntryField[];
}

export interface EntryForm {
  readonly registers: readonly EntryRegister[];
}

export const entryForm: Command<CommonInput, EntryForm> = {
  name: 'entry-form',
  onlyReads: true,
  reads: (titles) => tableTitles(titles),
  plan: ({ today }, snapshot) => {
    const read = openWorkbook(snapshot, today);
    if (!read.ok) return read;
    const { workbook } = read;
    const registers = enteredTables(workbook).map((data) => registerOf(data, workbook, today));
    return { ok: true, changes: [], result: { registers } };
  },
};

/** The registers that stand in the workbook and can be read. */
export function enteredTables({ tables }: WorkbookData): readonly TableData[] {
  return dataTables.flatMap(({ sheet }) => tables.get(sheet) ?? []);
}

/** The columns of a register that a person fills in; its row number follows by itself. */
export function enteredColumns({ table, header }: TableData): readonly Column[] {
  return table.columns.filter(({ key, kind }) => header.columns.has(key) && !kind.isIgnored);
}

function registerOf(data: TableData, workbook: WorkbookData, today: number): EntryRegister {
  const units = unitNames(workbook, today);
  return {
    sheet: data.sheet.title,
    purpose: data.table.purpose,
    fields: enteredColumns(data).map((column): EntryField => {
      const { key, heading, help, example, kind, inRow } = column;
      const choices = kind.name === 'ward' ? units : choicesOf(column, workbook.context);
      return {
        key,
        heading,
        label: labelOf(column, data),
        help,
        example,
        takes:
          kind.name === 'date'
            ? 'date'
            : ['money', 'count', 'year'].includes(kind.name)
              ? 'number'
              : choices.length > 0
                ? 'choice'
                : 'text',
        choices,
        isRequired: inRow === 'required',
        preset: kind.name === 'ward' && units.length === 1 ? (units[0] ?? '') : '',
      };
    }),
  };
}

/** The units of today; of a unit's own file that one alone. */
function unitNames({ ownUnit, context }: WorkbookData, today: number): readonly string[] {
  return ownUnit === null ? context.wards.validOn(today).map(({ name }) => name) : [ownUnit.name];
}

function choicesOf({ kind: { rule } }: Column, { lists }: ReadingContext): readonly string[] {
  return rule?.kind === 'list' ? lists.valuesOf(rule.list) : [];
}

function labelOf({ key, heading, kind }: Column, { header, sheet, moneyUnits }: TableData): string {
  const column = header.columns.get(key) ?? -1;
  const typed = sheet.values[column]?.[header.lastRow] ?? '';
  const label = typeof typed === 'string' && typed.trim() !== '' ? typed.trim() : heading;
  const unit = kind.name === 'money' ? (moneyUnits.byColumn.get(key) ?? 1) : 1;
  return unit === 1 || /đồng/i.test(label)
    ? label
    : `${label} (${unit === 1000 ? 'nghìn' : 'triệu'} đồng)`;
}
