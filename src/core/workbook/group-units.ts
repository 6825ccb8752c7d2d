/** Finds the ward that the title of a group names for the rows beneath: "I. Phường Đức Xuân (12 hộ)". */
import { isBlankText } from '../data/cell';
import { groupKindOf, splitGroupName } from '../vietnamese/parse/total-words';
import { isPartSubtotal, subtotalWords } from '../vietnamese/parse/total-words';
import type { TableData } from './read-table';
import type { Ward, Wards } from '../schema/units';

/** What stands before a ward's name in a title. */
const before =
  /^(?:danh sách|hội khuyến học|hkh|ubnd|ủy ban nhân dân|địa bàn|khu vực|đơn vị|xã, phường)\s*:?\s+/iu;

/** The units that the rows below a title belong to; 'same': those of the title above; none: none is named. */
type Named = readonly Ward[] | 'same';

interface Title {
  /** 0-based sheet row. */
  readonly row: number;
  readonly units: readonly Ward[];
}

/**
 * @returns takes a 0-based sheet row and its day (null: none), and gives the one ward valid then that
 * the title above names; null: none is named, or more than one
 */
export function wardAboveOf(
  reading: TableData,
  wards: Wards,
): (sheetRow: number, day: number | null) => Ward | null {
  const titles = titlesOf(reading, wards);
  return (sheetRow, day) => {
    let units: readonly Ward[] = [];
    for (const title of titles) {
      if (title.row > sheetRow) break;
      units = title.units;
    }
    const valid = day === null ? units : units.filter((unit) => wards.isValidOn(unit, day));
    const [first, ...others] = valid;
    return first !== undefined && others.every(({ name }) => name === first.name) ? first : null;
  };
}

function titlesOf(reading: TableData, wards: Wards): readonly Title[] {
  const { sheet, header, rows, oddRows } = reading;
  const subtotals = new Set(
    oddRows.flatMap(({ row, code }) => (code === 'subtotal-row' ? [row] : [])),
  );
  const last = Math.max(rows[rows.length - 1] ?? -1, header.lastRow);
  const titles: Title[] = [];
  let units: readonly Ward[] = [];
  for (let row = header.lastRow + 1; row <= last; row += 1) {
    if (reading.dataRowAt(row) !== undefined) continue;
    const texts = sheet.values.flatMap((column) => {
      const value = column[row];
      return typeof value === 'string' && !isBlankText(value) ? [value] : [];
    });
    if (texts.length === 0) continue;
    const named = unitsNamed(texts, subtotals.has(row), wards);
    if (named !== 'same') units = named;
    titles.push({ row, units });
  }
  return titles;
}

function unitsNamed(texts: readonly string[], isSubtotal: boolean, wards: Wards): Named {
  if (isSubtotal && texts.some((text) => subtotalWords(text) !== 'none')) {
    return texts.some(isPartSubtotal) ? 'same' : [];
  }
  for (const text of texts) {
    const { name } = splitGroupName(text);
    const found = wards.named(name.replace(before, ''));
    if (found.length > 0) return found;
  }
  const isPart = texts.some((text) => {
    const kind = groupKindOf(splitGroupName(text).name);
    return kind === 'hamlet' || kind === 'period';
  });
  return isPart ? 'same' : [];
}
