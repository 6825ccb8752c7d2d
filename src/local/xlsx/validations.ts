/** The data validation of a sheet: rules by area in the file, by cell at Google. */
import { rangeAddress } from '../../core/data/a1';
import type { DataValidationRule, Sheet } from '../../sheets/api';
import { gridSize, type Area } from '../emulator/sheets/areas';
import { rowsOf } from '../emulator/sheets/grid';
import { areasOfList, xlsxRows } from './a1';
import { collectCells, subtractAll, type CellCollector } from './rectangles';
import { shiftFormula } from './formula-references';
import { ruleOf } from './read-validation';
import { validationElement } from './write-validation';
import type { Places } from './places';
import {
  childOf,
  childrenOf,
  element,
  itemsOf,
  elementsIn,
  mapTexts,
  textIn,
  withAttributes,
  withChildren,
  type XmlDocument,
  type XmlElement,
} from './xml';

export interface Validation {
  /** As the file holds it. */
  readonly source: XmlElement;
  readonly areas: readonly Area[];
  /** undefined: Google has no such rule; it stays in the file. */
  readonly rule: DataValidationRule | undefined;
}

/** @param epochShift days between the file's calendar and that of 1900 */
export function readValidations(root: XmlElement, epochShift: number): readonly Validation[] {
  const plain = itemsOf(root, 'dataValidations', 'dataValidation');
  const extended = elementsIn(root, 'x14:dataValidation');
  return [...plain, ...extended].flatMap((source) => {
    const areas = areasOfList(areasIn(source));
    const [first] = areas;
    if (first === undefined) return [];
    return [{ source, areas, rule: ruleOf(plainValidation(source), first, epochShift) }];
  });
}

/** Those that Excel keeps apart, for lists on other sheets, have their cells in an element. */
const isExtended = ({ name }: XmlElement) => name.startsWith('x14:');

function areasIn(source: XmlElement): string {
  const ranges = childOf(source, 'xm:sqref');
  return ranges === undefined ? (source.attributes.sqref ?? '') : textIn(ranges);
}

function plainValidation(source: XmlElement): XmlElement {
  if (!isExtended(source)) return source;
  const formulas = ['formula1', 'formula2'].flatMap((name) => {
    const formula = childOf(source, `x14:${name}`);
    return formula === undefined ? [] : [element(name, {}, [textIn(formula)])];
  });
  return element('dataValidation', source.attributes, formulas);
}

function withAreas(source: XmlElement, addresses: string): XmlElement {
  if (!isExtended(source)) return withAttributes(source, { sqref: addresses });
  return withChildren(
    source,
    source.children.map((child) =>
      typeof child !== 'string' && child.name === 'xm:sqref'
        ? element('xm:sqref', {}, [addresses])
        : child,
    ),
  );
}

/**
 * Changes the rules of the sheet's part to those that now stand. Rules of cells that were not
 * touched stay word for word, also those that Google does not know.
 * @param original the sheet as it was read; undefined: it is new
 * @param change what else changes in a formula: sheets that got another title
 * @returns the <dataValidations> element; undefined: it stays as it is
 */
export function writeValidations(
  validations: readonly Validation[],
  original: Sheet | undefined,
  sheet: Sheet,
  places: Places,
  document: XmlDocument,
  change: (formula: string) => string,
): XmlElement | null | undefined {
  const { cleared, byRule } = changedCells(original, sheet, places);
  const { rows } = gridSize(sheet);
  // A rule that ends with the grid goes on below: a file's sheet does not end there.
  const toEnd = (area: Area) => (area.endRow >= rows ? { ...area, endRow: xlsxRows } : area);
  const gone = cleared.areas().map(toEnd);
  const kept = validations.map(({ source, areas }) => {
    const moved = places.isMoved ? areas.flatMap((area) => places.area(area) ?? []) : areas;
    if (gone.length === 0 && moved === areas) return [mapFormulas(source, change)];
    return placed(
      mapFormulas(source, change),
      moved[0],
      gone.length === 0 ? moved : subtractAll(moved, gone),
    );
  });
  const added = [...byRule.values()].flatMap(({ rule, cells }) => {
    const areas = cells.areas().map(toEnd);
    return placed(validationElement(rule), areas[0], areas);
  });
  validations.forEach(({ source }, index) => {
    if (isExtended(source)) replaceExtended(source, kept[index] ?? [], document);
  });
  const plain = validations.flatMap(({ source }, index) =>
    isExtended(source) ? [] : (kept[index] ?? []),
  );
  const list = childOf(document.root, 'dataValidations');
  const all = [...plain, ...added];
  if (added.length === 0 && all.every((one) => one.place !== undefined)) {
    const stored = list === undefined ? 0 : childrenOf(list).length;
    if (all.length === stored) return undefined;
  }
  if (all.length === 0) return list === undefined ? undefined : null;
  return {
    ...withAttributes(list ?? element('dataValidations'), { count: all.length }),
    children: all,
  };
}

/** A rule with its formulas changed; itself where none is. */
function mapFormulas(source: XmlElement, change: (formula: string) => string): XmlElement {
  return mapTexts(source, change);
}

/** Excel does not open a list of none. */
function replaceExtended(
  source: XmlElement,
  by: readonly XmlElement[],
  document: XmlDocument,
): void {
  if (by.length === 1 && by[0] === source) return;
  const isAlone = by.length === 0 && elementsIn(document.root, 'x14:dataValidation').length === 1;
  const extension = isAlone
    ? elementsIn(document.root, 'ext').find((ext) =>
        elementsIn(ext, 'x14:dataValidation').includes(source),
      )
    : undefined;
  if (extension !== undefined) document.change(extension, null);
  else if (source.place !== undefined)
    document.replace(source.place, by.map((one) => document.serialize(one)).join(''));
}

interface Changes {
  readonly cleared: CellCollector;
  readonly byRule: ReadonlyMap<string, { readonly rule: DataValidationRule; cells: CellCollector }>;
}

function changedCells(original: Sheet | undefined, sheet: Sheet, places: Places): Changes {
  const cleared = collectCells();
  const byRule = new Map<string, { rule: DataValidationRule; cells: CellCollector }>();
  const before = original === undefined ? [] : rowsOf(original);
  const after = rowsOf(sheet);
  for (let row = 0; row < Math.max(before.length, after.length); row += 1) {
    const origin = before[places.rowOrigin(row)];
    if (origin === after[row] && !places.columnsMoved) continue;
    const columns = Math.max(origin?.values?.length ?? 0, after[row]?.values?.length ?? 0);
    for (let column = 0; column < columns; column += 1) {
      const was = origin?.values?.[places.columnOrigin(column)]?.dataValidation;
      const rule = after[row]?.values?.[column]?.dataValidation;
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
    const isStill = rows === 0 && columns === 0;
    const moved = isStill
      ? source
      : mapTexts(source, (formula) => shiftFormula(formula, rows, columns));
    const text = JSON.stringify(
      childrenOf(moved)
        .filter(({ name }) => name !== 'xm:sqref')
        .map(textIn),
    );
    const entry = byText.get(text) ?? { moved, addresses: [] };
    byText.set(text, entry);
    entry.addresses.push(rangeAddress(area));
  }
  return [...byText.values()].map(({ moved, addresses }) =>
    addresses.join(' ') === areasIn(moved) ? moved : withAreas(moved, addresses.join(' ')),
  );
}
