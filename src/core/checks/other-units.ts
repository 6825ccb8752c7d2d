/**
 * Rows that a ward's file may not hold: those of another ward, which that ward reports itself, and
 * those of the association's own level. In the association's workbook the same is judged of the
 * rows that were gathered, by their Nguồn.
 */
import { isAbove, levelsFrom } from '../schema/levels';
import { dataTables } from '../schema/all';
import { columnOf } from '../schema/table';
import { belongsTo, unitOfSource } from '../workbook/unit-source';
import { textAt, wardAt } from '../workbook/read-table';
import type { RowProblem } from '../workbook/read-column';
import { sourcesOf } from '../workbook/managed-columns';
import type { Ward } from '../schema/units';
import type { TableCheck } from './check';

export const rowsOfOtherWards: TableCheck = {
  codes: ['ward-other', 'level-above-ward'],
  run: (reading, { ownUnit, level, context: { wards } }) => {
    const { table, sheet, header, rows } = reading;
    if (!dataTables.includes(table)) return [];
    // What is gathered comes from the level below.
    const unitLevel = ownUnit === null ? (levelsFrom(level)[1] ?? level) : level;
    const source = sourcesOf(sheet, header);
    const units = new Map<string, Ward | undefined>();
    const unitAt = (sheetRow: number): Ward | undefined => {
      if (ownUnit !== null) return ownUnit;
      const text = source(sheetRow);
      if (text === '') return undefined;
      if (!units.has(text)) units.set(text, unitOfSource(wards, text));
      return units.get(text);
    };
    const wardOf = wardAt(reading);
    const hasLevel = table.columns.some(({ key }) => key === 'level');
    const levelAt = hasLevel ? textAt(reading, 'level') : () => null;
    const problems: RowProblem[] = [];
    rows.forEach((sheetRow, row) => {
      const unit = unitAt(sheetRow);
      if (unit === undefined) return;
      const params = { unit: unit.name };
      const ward = wardOf(row);
      if (ward !== null && !belongsTo(wards, ward, unit)) {
        const problem = { code: 'ward-other', params } as const;
        problems.push({ row, column: columnOf(table, 'ward'), problem });
      }
      if (isAbove(levelAt(row) ?? '', unitLevel)) {
        const problem = { code: 'level-above-ward', params } as const;
        problems.push({ row, column: columnOf(table, 'level'), problem });
      }
    });
    return problems;
  },
};
