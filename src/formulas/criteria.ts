/** Finds the rows that meet a criterion such as ">=5", "<>" or "Phường*", from an index of each column. */
import {
  compareScalars,
  errorOf,
  foldText,
  FormulaError,
  Range,
  type Regional,
  type Scalar,
  type SheetValues,
  type Value,
} from './values';

export interface Criterion {
  /** Equal for criteria that mean the same. */
  readonly key: string;
  /** The only normal form that meets it, where there is one: see normalForm. */
  readonly equals: string | null;
  readonly test: (value: Scalar) => boolean;
}

const comparison = /^(<>|<=|>=|=|<|>)?([^]*)$/;

/** @throws FormulaError for a criterion that is an error itself */
export function parseCriterion(criterion: Scalar, regional: Regional): Criterion {
  if (criterion instanceof FormulaError) throw criterion;
  if (criterion === null) return equalTo(0, regional);
  if (typeof criterion !== 'string') return equalTo(criterion, regional);
  const [, operator, rest = ''] = comparison.exec(criterion) ?? [];
  const value = meaningOf(rest, regional);
  switch (operator) {
    case undefined:
      return rest === ''
        ? { key: '=', equals: null, test: (cell) => cell === null || cell === '' }
        : equalTo(value, regional);
    case '=':
      return rest === ''
        ? { key: '==', equals: null, test: (cell) => cell === null }
        : equalTo(value, regional);
    case '<>': {
      if (rest === '') return { key: '<>', equals: null, test: (cell) => cell !== null };
      const { key, test } = equalTo(value, regional);
      return { key: `<>${key}`, equals: null, test: (cell) => !test(cell) };
    }
    default:
      return ordered(operator, value);
  }
}

function meaningOf(text: string, { readNumber }: Regional): Scalar {
  const upper = text.trim().toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return upper === 'TRUE';
  return text.trim() === '' ? text : (readNumber(text) ?? text);
}

function ordered(operator: string, value: Scalar): Criterion {
  const holds = (difference: number) =>
    operator === '<'
      ? difference < 0
      : operator === '<='
        ? difference <= 0
        : operator === '>'
          ? difference > 0
          : difference >= 0;
  return {
    key: `${operator}${typeof value}:${String(value)}`,
    equals: null,
    test: (cell) => typeof cell === typeof value && holds(compareScalars(cell, value)),
  };
}

function equalTo(value: Scalar, { readNumber }: Regional): Criterion {
  if (typeof value === 'string') return equalToText(value);
  // A number is met by a text that shows it too, as in Excel and Google ("5" in a column of texts).
  const test = (cell: Scalar) =>
    typeof cell === 'number'
      ? typeof value === 'number' && compareScalars(cell, value) === 0
      : typeof cell === 'string'
        ? typeof value === 'number' && /\d/.test(cell) && readNumber(cell) === value
        : cell === value;
  return { key: `=${typeof value}:${String(value)}`, equals: null, test };
}

function equalToText(text: string): Criterion {
  const pattern = wildcardPattern(text);
  if (pattern !== null) {
    return {
      key: `=~${text}`,
      equals: null,
      test: (cell) => typeof cell === 'string' && pattern.test(foldText(cell)),
    };
  }
  const folded = foldText(text.replace(/~([*?~])/g, '$1'));
  return {
    key: `=text:${folded}`,
    equals: folded,
    test: (cell) => typeof cell === 'string' && foldText(cell) === folded,
  };
}

/** "?" stands for one character, "*" for any; "~" takes the meaning from either. @returns null for plain texts */
export function wildcardPattern(text: string, isWhole = true): RegExp | null {
  let isPlain = true;
  const source = foldText(text).replace(/~[*?~]|[*?]|[\\^$.|+()[\]{}/-]/g, (found) => {
    if (found.length === 2) return `\\${found[1] ?? ''}`;
    if (found === '*' || found === '?') {
      isPlain = false;
      return found === '*' ? '[^]*' : '[^]';
    }
    return `\\${found}`;
  });
  return isPlain ? null : new RegExp(isWhole ? `^${source}$` : source, 'u');
}

interface ColumnIndex {
  readonly version: number;
  /** From a folded text to the rows that hold it, counted from the start of the range. */
  texts: Map<string, number[]> | null;
  readonly matches: Map<string, readonly number[]>;
}

/** The rows of columns that meet criteria, remembered until a cell of the column changes. */
export class CriteriaIndex {
  private readonly indexes = new WeakMap<SheetValues, Map<string, ColumnIndex>>();

  /**
   * @param range of one column
   * @param count how many rows from its start are looked at
   * @returns the rows that meet the criterion, counted from the start of the range, ascending
   */
  find(range: Range, count: number, criterion: Criterion): readonly number[] {
    const index = this.indexOf(range, count);
    const known = index.matches.get(criterion.key);
    if (known !== undefined) return known;
    const found =
      criterion.equals === null
        ? scan(range, count, criterion)
        : ((index.texts ??= textsOf(range, count)).get(criterion.equals) ?? []);
    index.matches.set(criterion.key, found);
    return found;
  }

  private indexOf({ sheet, startRow, startColumn }: Range, count: number): ColumnIndex {
    let ofSheet = this.indexes.get(sheet);
    if (ofSheet === undefined) this.indexes.set(sheet, (ofSheet = new Map()));
    const key = `${startColumn}:${startRow}:${count}`;
    const version = sheet.versions[startColumn] ?? 0;
    const known = ofSheet.get(key);
    if (known?.version === version) return known;
    const index: ColumnIndex = { version, texts: null, matches: new Map() };
    ofSheet.set(key, index);
    return index;
  }
}

function scan({ sheet, startRow, startColumn }: Range, count: number, { test }: Criterion) {
  const cells = sheet.columns[startColumn] ?? [];
  const rows: number[] = [];
  for (let row = 0; row < count; row += 1) if (test(cells[startRow + row] ?? null)) rows.push(row);
  return rows;
}

function textsOf({ sheet, startRow, startColumn }: Range, count: number): Map<string, number[]> {
  const cells = sheet.columns[startColumn] ?? [];
  const texts = new Map<string, number[]>();
  for (let row = 0; row < count; row += 1) {
    const cell = cells[startRow + row];
    if (typeof cell !== 'string') continue;
    const folded = foldText(cell);
    const rows = texts.get(folded);
    if (rows === undefined) texts.set(folded, [row]);
    else rows.push(row);
  }
  return texts;
}

export interface Condition {
  readonly range: Range;
  readonly criterion: Criterion;
}

/** The places that meet all conditions, counted row by row from the start of the ranges. */
export interface Matches {
  readonly places: readonly number[];
  /** Blank cells beyond the data that meet them too. */
  readonly beyond: number;
}

/**
 * @param pairs range, criterion, range, criterion …
 * @throws FormulaError #VALUE! where ranges differ in size
 */
export function conditionsOf(pairs: readonly Value[], regional: Regional): readonly Condition[] {
  const conditions: Condition[] = [];
  for (let at = 0; at < pairs.length; at += 2) {
    const [range, criterion] = [pairs[at], pairs[at + 1]];
    if (!(range instanceof Range) || criterion === undefined) throw errorOf('#VALUE!');
    if (criterion instanceof Range && !criterion.isCell) throw errorOf('#VALUE!');
    const [first] = conditions;
    if (first && (first.range.height !== range.height || first.range.width !== range.width)) {
      throw errorOf('#VALUE!');
    }
    const scalar =
      criterion instanceof Range
        ? criterion.sheet.get(criterion.startRow, criterion.startColumn)
        : (criterion as Scalar);
    conditions.push({ range, criterion: parseCriterion(scalar, regional) });
  }
  return conditions;
}

/** @param others ranges whose data is read at the places that are found */
export function findMatches(
  conditions: readonly Condition[],
  index: CriteriaIndex,
  others: readonly Range[] = [],
): Matches {
  const [first] = conditions;
  if (first === undefined) return { places: [], beyond: 0 };
  const { height, width } = first.range;
  const used = [...conditions.map(({ range }) => range), ...others].map(({ sheet, startRow }) =>
    Math.max(0, sheet.rowCount - startRow),
  );
  const count = Math.min(height, Math.max(...used));
  const isBlankMet = conditions.every(({ criterion }) => criterion.test(null));
  const beyond = isBlankMet ? (height - count) * width : 0;
  if (width === 1) {
    const found = conditions
      .map(({ range, criterion }) => ({
        range,
        criterion,
        rows: index.find(range, count, criterion),
      }))
      .sort((a, b) => a.rows.length - b.rows.length);
    const [fewest, ...rest] = found;
    const places = rest.reduce<readonly number[]>(
      (rows, { range, criterion }) =>
        rows.filter((row) =>
          criterion.test(range.sheet.get(range.startRow + row, range.startColumn)),
        ),
      fewest?.rows ?? [],
    );
    return { places, beyond };
  }
  const places: number[] = [];
  for (let place = 0; place < count * width; place += 1) {
    if (conditions.every(({ range, criterion }) => criterion.test(scalarAt(range, place)))) {
      places.push(place);
    }
  }
  return { places, beyond };
}

/** The cell at a place of a range, counted row by row. */
export function scalarAt({ sheet, startRow, startColumn, width }: Range, place: number): Scalar {
  return width === 1
    ? sheet.get(startRow + place, startColumn)
    : sheet.get(startRow + Math.floor(place / width), startColumn + (place % width));
}
