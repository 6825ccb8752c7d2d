/** The tree of units as it stood on a day: who is above whom, and what is wrong in its sheet. */
import { numbersOf, textsOf, type TableData } from '../core/workbook/read-table';
import { name, tidyText } from '../core/schema/text-types';
import { column, type Table } from '../core/schema/table';
import { validityColumns } from '../core/schema/reference-sheets';

export interface Unit {
  readonly code: string;
  readonly name: string;
  /** In the order of the sheet. */
  readonly children: readonly Unit[];
}

export interface UnitTree {
  readonly byCode: ReadonlyMap<string, Unit>;
  /** Those with nothing above them. */
  readonly roots: readonly Unit[];
  /** From a unit up to the top, itself first. */
  readonly pathOf: (code: string) => readonly string[];
  /** Codes that the sheet has, though not on this day. */
  readonly atOtherTimes: ReadonlySet<string>;
}

/** What is wrong with a row of the sheet. */
export interface TreeProblem {
  readonly kind: 'no-code' | 'no-name' | 'no-day' | 'code-twice' | 'no-parent' | 'circle';
  /** 1-based, on the sheet. */
  readonly row: number;
  /** The text that is wrong. */
  readonly value: string;
}

/** A code typed as a number has lost its leading zeros: two digits for a province, five for a commune. */
export function treeCode(text: string): string {
  if (!/^\d+$/.test(text) || text.length > 3) return text.padStart(/^\d+$/.test(text) ? 5 : 0, '0');
  return text.padStart(2, '0');
}

/** @param day serial @returns the first problem, or the tree of the units valid on the day */
export function unitTreeOn(
  reading: TableData,
  day: number,
): { readonly ok: true; readonly tree: UnitTree } | { readonly ok: false; problem: TreeProblem } {
  const [codes, names, parents] = ['code', 'name', 'parent'].map((key) => textsOf(reading, key));
  const [validFrom, validTo] = ['validFrom', 'validTo'].map((key) => numbersOf(reading, key));
  const rows = new Map<string, { readonly row: number; readonly parent: string }>();
  const units = new Map<string, { code: string; name: string; children: Unit[] }>();
  const atOtherTimes = new Set<string>();
  const wrong = (kind: TreeProblem['kind'], row: number, value: string) =>
    ({ ok: false, problem: { kind, row: (reading.rows[row] ?? 0) + 1, value } }) as const;

  for (let row = 0; row < reading.rows.length; row += 1) {
    const code = treeCode(codes?.[row] ?? '');
    const unitName = names?.[row] ?? '';
    if (code === '') return wrong('no-code', row, unitName);
    if (unitName === '') return wrong('no-name', row, code);
    const bounds = [validFrom?.[row] ?? null, validTo?.[row] ?? null] as const;
    for (const [order, key] of (['validFrom', 'validTo'] as const).entries()) {
      const typed = String(reading.rawValue(row, key)).trim();
      if (bounds[order] === null && typed !== '') return wrong('no-day', row, typed);
    }
    const [from, to] = bounds;
    if ((from !== null && day < from) || (to !== null && to < day)) {
      atOtherTimes.add(code);
      continue;
    }
    if (units.has(code)) return wrong('code-twice', row, code);
    rows.set(code, { row, parent: treeCode(parents?.[row] ?? '') });
    units.set(code, { code, name: unitName, children: [] });
  }

  const roots: Unit[] = [];
  for (const [code, { row, parent }] of rows) {
    const unit = units.get(code);
    if (unit === undefined) continue;
    if (parent === '') roots.push(unit);
    else {
      const above = units.get(parent);
      if (above === undefined) return wrong('no-parent', row, parent);
      above.children.push(unit);
    }
  }
  const pathOf = (code: string): string[] => {
    const path: string[] = [];
    for (let at = code; at !== '' && !path.includes(at); at = rows.get(at)?.parent ?? '') {
      path.push(at);
    }
    return path;
  };
  for (const [code, { row }] of rows) {
    const top = pathOf(code).at(-1) ?? '';
    if (rows.get(top)?.parent !== '') return wrong('circle', row, code);
  }
  return { ok: true, tree: { byCode: units, roots, pathOf, atOtherTimes } };
}

/** The units without any below them, of a unit's part of the tree. */
export function leavesOf(unit: Unit): readonly Unit[] {
  return unit.children.length === 0 ? [unit] : unit.children.flatMap(leavesOf);
}

/** A unit and all below it. */
export function unitsOf(unit: Unit): readonly Unit[] {
  return [unit, ...unit.children.flatMap(unitsOf)];
}

// Cây đơn vị: the units of nation, province and commune with the unit above each. Only `report --from` of a warehouse reads it.

export const unitTreeTable: Table = {
  sheet: 'Cây đơn vị',
  purpose: 'Các đơn vị của toàn quốc, tỉnh, xã và đơn vị cấp trên của từng đơn vị.',
  nameColumn: 'name',
  checked: false,
  columns: [
    column('code', 'Mã', tidyText(), {
      inHeader: 'required',
      inRow: 'required',
      essential: true,
      width: 80,
      help: 'Mã đơn vị hành chính: tỉnh hai chữ số, xã năm chữ số; toàn quốc ghi mã tự chọn, ví dụ VN.',
      example: '01840',
    }),
    column('name', 'Tên', name(), {
      inHeader: 'required',
      inRow: 'required',
      essential: true,
      width: 200,
      help: 'Tên đầy đủ như in trong báo cáo.',
      example: 'Phường Đức Xuân',
    }),
    column('parent', 'Thuộc', tidyText(), {
      aliases: ['Mã cấp trên', 'Thuộc (mã cấp trên)'],
      inHeader: 'required',
      essential: true,
      width: 90,
      help: 'Mã của đơn vị cấp trên. Để trống ở đơn vị đứng đầu.',
      example: '19',
    }),
    ...validityColumns,
  ],
};
