/** The data validation of a sheet: rules by area in the file, by cell at Google. */
import type { DataValidationRule, Sheet } from '../../sheets/api';
import { gridSize, type Area } from '../emulator/sheets/areas';
import { cellAt, rowsOf } from '../emulator/sheets/grid';
import { addressOf, areasOfList, xlsxRows } from './a1';
import { collectCells, subtractAll, type CellCollector } from './rectangles';
import { shiftFormula } from './formula-references';
import { ruleOf } from './read-validation';
import { validationElement } from './write-validation';
import { mapTexts, serialize, withAttributes, type XmlElement } from './xml';

export interface Validation {
  /** As the file holds it. */
  readonly source: XmlElement;
  readonly areas: readonly Area[];
  /** undefined: Google has no such rule; it stays in the file. */
  readonly rule: DataValidationRule | undefined;
}

/** @param epochShift days between the file's calendar and that of 1900 */
export function readValidations(
  sources: readonly XmlElement[],
  epochShift: number,
): readonly Validation[] {
  return sources.flatMap((source) => {
    const areas = areasOfList(source.attributes.sqref ?? '');
    const [first] = areas;
    return first === undefined ? [] : [{ source, areas, rule: ruleOf(source, first, epochShift) }];
  });
}

/** The rule of each cell; where areas overlap, which Excel does not allow, the first one's. */
export function ruleFinder(
  validations: readonly Validation[],
): (row: number, column: number) => DataValidationRule | undefined {
  const byColumn = new Map<number, (readonly [Area, DataValidationRule])[]>();
  const ofColumn = (column: number) => {
    const known = byColumn.get(column);
    if (known !== undefined) return known;
    const found = validations.flatMap(({ areas, rule }) =>
      areas
        .filter(({ startColumn, endColumn }) => startColumn <= column && column < endColumn)
        .flatMap((area) => (rule === undefined ? [] : [[area, rule] as const])),
    );
    byColumn.set(column, found);
    return found;
  };
  return (row, column) =>
    ofColumn(column).find(([{ startRow, endRow }]) => startRow <= row && row < endRow)?.[1];
}

/**
 * The <dataValidation> elements of the sheet as it now stands. Rules of cells that were not
 * touched stay word for word, also those that Google does not know.
 * @param original the sheet as it was read; undefined: it is new
 */
export function writeValidations(
  validations: readonly Validation[],
  original: Sheet | undefined,
  sheet: Sheet,
): readonly XmlElement[] {
  const { cleared, byRule } = changedCells(original, sheet);
  const { rows } = gridSize(sheet);
  // A rule that ends with the grid goes on below: a file's sheet does not end there.
  const toEnd = (area: Area) => (area.endRow >= rows ? { ...area, endRow: xlsxRows } : area);
  const gone = cleared.areas().map(toEnd);
  const kept = validations.flatMap(({ source, areas }) =>
    gone.length === 0 ? [source] : placed(source, areas[0], subtractAll(areas, gone)),
  );
  const added = [...byRule.values()].flatMap(({ rule, cells }) => {
    const areas = cells.areas().map(toEnd);
    return placed(validationElement(rule), areas[0], areas);
  });
  return [...kept, ...added];
}

interface Changes {
  readonly cleared: CellCollector;
  readonly byRule: ReadonlyMap<string, { readonly rule: DataValidationRule; cells: CellCollector }>;
}

function changedCells(original: Sheet | undefined, sheet: Sheet): Changes {
  const cleared = collectCells();
  const byRule = new Map<string, { rule: DataValidationRule; cells: CellCollector }>();
  const before = original === undefined ? [] : rowsOf(original);
  const after = rowsOf(sheet);
  for (let row = 0; row < Math.max(before.length, after.length); row += 1) {
    if (before[row] === after[row]) continue;
    const columns = Math.max(before[row]?.values?.length ?? 0, after[row]?.values?.length ?? 0);
    for (let column = 0; column < columns; column += 1) {
      const was = before[row]?.values?.[column]?.dataValidation;
      const rule = cellAt(sheet, row, column).dataValidation;
      if (was === rule || keyOf(was) === keyOf(rule)) continue;
      cleared.add(row, column);
      if (rule === undefined) continue;
      const entry = byRule.get(keyOf(rule)) ?? { rule, cells: collectCells() };
      byRule.set(keyOf(rule), entry);
      entry.cells.add(row, column);
    }
  }
  return { cleared, byRule };
}

const keysOfRules = new WeakMap<DataValidationRule, string>();

/** The same for rules that are alike: a set-up that is repeated makes equal ones anew. */
function keyOf(rule: DataValidationRule | undefined): string {
  if (rule === undefined) return '';
  const key = keysOfRules.get(rule) ?? JSON.stringify(rule);
  keysOfRules.set(rule, key);
  return key;
}

/**
 * A rule in its areas. Relative references belong to the first cell of an element, so an area that
 * begins elsewhere gets an element of its own, unless it comes out the same.
 * @param anchor the area to whose first cell the references of the source belong
 */
function placed(
  source: XmlElement,
  anchor: Area | undefined,
  areas: readonly Area[],
): readonly XmlElement[] {
  const byText = new Map<string, { readonly moved: XmlElement; readonly addresses: string[] }>();
  for (const area of areas) {
    const rows = area.startRow - (anchor ?? area).startRow;
    const columns = area.startColumn - (anchor ?? area).startColumn;
    const moved = mapTexts(source, (formula) => shiftFormula(formula, rows, columns));
    const entry = byText.get(serialize(moved)) ?? { moved, addresses: [] };
    byText.set(serialize(moved), entry);
    entry.addresses.push(addressOf(area));
  }
  return [...byText.values()].map(({ moved, addresses }) =>
    withAttributes(moved, { sqref: addresses.join(' ') }),
  );
}
