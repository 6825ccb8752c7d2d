/** The cells of a sheet's part as rows of the Sheets API, read in one walk. */
import { columnIndex } from '../../core/data/a1';
import Schema = GoogleAppsScript.Sheets.Schema;
import type { CellData, CellFormat, DataValidationRule } from '../../sheets/api';
import type { Area } from '../emulator/sheets/areas';
import { areaOfAddress, xlsxColumns, xlsxRows } from './a1';
import { formulaFromFile } from './array-formulas';
import { shiftFormula } from './formula-references';
import { readText, runsOf, unescapeString, type StoredText } from './strings';
import type { Styles } from './style-reader';
import { TreeBuilder, type Handler } from './xml';

export type ExtendedValue = Schema.ExtendedValue;

/** Errors as the file spells them, and Google's names of their kinds. */
export const errorTypes: Readonly<Record<string, string>> = {
  '#NULL!': 'NULL_VALUE',
  '#DIV/0!': 'DIVIDE_BY_ZERO',
  '#VALUE!': 'VALUE',
  '#REF!': 'REF',
  '#NAME?': 'NAME',
  '#NUM!': 'NUM',
  '#N/A': 'N_A',
};

/** Days from the calendar of 1900 to that of 1904. */
export const daysTo1904 = 1462;

/** Rows of the part, in its order: 0-based, and where their elements stand in its text. */
export interface StoredRows {
  readonly numbers: number[];
  readonly starts: number[];
  readonly ends: number[];
}

/** A formula that the file stores once for many cells. */
export interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Rows that refer to it. */
  readonly rows: Set<number>;
}

export interface ReadRow {
  readonly height: number | undefined;
  readonly isHidden: boolean;
}

export interface CellContext {
  readonly styles: Styles;
  readonly strings: readonly StoredText[];
  readonly is1904: boolean;
}

/** Finds the one object for cells without a value that look alike and have the same rule. */
export type BlankCells = (format: CellFormat | undefined, rule?: DataValidationRule) => CellData;

export function blankCells(): BlankCells {
  const known = new Map<CellFormat | undefined, Map<DataValidationRule | undefined, CellData>>();
  return (format, rule) => {
    const byRule = known.get(format) ?? new Map<DataValidationRule | undefined, CellData>();
    known.set(format, byRule);
    const cell = byRule.get(rule) ?? {
      ...(format !== undefined && { userEnteredFormat: format }),
      ...(rule !== undefined && { dataValidation: rule }),
    };
    byRule.set(rule, cell);
    return cell;
  };
}

export const blankCell: CellData = {};

/** Reads what stands inside <sheetData>; `xml` is the whole part. */
export class CellReader implements Handler {
  readonly rows: (CellData[] | undefined)[] = [];
  readonly sizes: (ReadRow | undefined)[] = [];
  readonly stored: StoredRows = { numbers: [], starts: [], ends: [] };
  readonly shared = new Map<string, SharedFormula>();
  /** Rows and columns up to the last cell that holds a value. */
  usedRows = 0;
  usedColumns = 0;
  hasFormulas = false;
  readonly blanks = blankCells();
  /** What formulas fill that give more than one cell. */
  private readonly filled: Area[] = [];

  private row = -1;
  private column = -1;
  private start = 0;
  private cells: CellData[] = [];
  private depth = 0;
  private type = '';
  private style = 0;
  private value: string | undefined;
  private formula: string | undefined;
  private formulaAttributes: Record<string, string> = {};
  private text_: 'v' | 'f' | null = null;
  private rich: TreeBuilder | null = null;
  private inPlace: StoredText | undefined;

  constructor(
    private readonly xml: string,
    private readonly context: CellContext,
  ) {}

  open = (name: string, attributes: Record<string, string>, end: number): void => {
    this.depth += 1;
    if (this.rich !== null) this.rich.open(name, attributes, end);
    else if (this.depth === 3) this.openInCell(name, attributes, end);
    else if (this.depth === 2 && name === 'c') this.openCell(attributes);
    else if (this.depth === 1 && name === 'row') this.openRow(attributes, end);
  };

  close = (name: string, end: number): void => {
    this.depth -= 1;
    if (this.rich !== null) {
      this.rich.close(name, end);
      if (this.rich.depth > 0) return;
      if (this.rich.root !== undefined) this.inPlace = readText(this.rich.root);
      this.rich = null;
    } else if (this.depth === 2) this.text_ = null;
    else if (this.depth === 1 && name === 'c') this.closeCell();
    else if (this.depth === 0 && name === 'row') {
      this.stored.numbers.push(this.row);
      this.stored.starts.push(this.start);
      this.stored.ends.push(end);
      if (this.cells.length > 0) this.rows[this.row] = this.cells;
    }
  };

  text = (text: string): void => {
    if (this.rich !== null) this.rich.text(text);
    else if (this.text_ === 'v') this.value = (this.value ?? '') + text;
    else if (this.text_ === 'f') this.formula = (this.formula ?? '') + text;
  };

  private openRow(attributes: Record<string, string>, end: number): void {
    const { r, ht, hidden } = attributes;
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    if (!(this.row >= 0 && this.row < xlsxRows)) throw new Error(`No row ${r ?? this.row + 1}`);
    this.column = -1;
    this.start = this.xml.lastIndexOf('<', end - 1);
    this.cells = this.rows[this.row] ?? [];
    const height = ht === undefined ? NaN : Number(ht);
    const isHidden = hidden === '1' || hidden === 'true';
    if (isHidden || height >= 0) {
      this.sizes[this.row] = { height: height >= 0 ? height : undefined, isHidden };
    }
  }

  private openCell({ r, t = 'n', s }: Record<string, string>): void {
    if (r === undefined) this.column += 1;
    else {
      const letters = /^\$?([A-Za-z]{1,3})/.exec(r)?.[1];
      if (letters === undefined) throw new Error(`No cell ${r}`);
      this.column = columnIndex(letters);
    }
    if (this.column >= xlsxColumns) throw new Error(`No column of ${r ?? this.column + 1}`);
    this.type = t;
    this.style = s === undefined ? 0 : Number(s);
    this.value = undefined;
    this.formula = undefined;
    this.inPlace = undefined;
  }

  private openInCell(name: string, attributes: Record<string, string>, end: number): void {
    if (name === 'v') this.text_ = 'v';
    else if (name === 'f') {
      this.text_ = 'f';
      this.formula = '';
      this.formulaAttributes = attributes;
    } else if (name === 'is') {
      this.rich = new TreeBuilder(this.xml);
      this.rich.open(name, attributes, end);
    }
  }

  private closeCell(): void {
    const { styles } = this.context;
    const look = styles.looks[this.style] ?? styles.looks[0];
    const format = look?.format;
    const shift = this.context.is1904 && look?.isDay === true ? daysTo1904 : 0;
    const cell = this.contentOf(format, shift);
    if (cell === undefined) {
      if (format === undefined) return;
      this.place(this.blanks(format));
      return;
    }
    if (format !== undefined) cell.userEnteredFormat = format;
    this.place(cell);
    this.usedRows = Math.max(this.usedRows, this.row + 1);
    this.usedColumns = Math.max(this.usedColumns, this.column + 1);
  }

  private place(cell: CellData): void {
    while (this.cells.length < this.column) this.cells.push(blankCell);
    this.cells[this.column] = cell;
  }

  /** undefined: no value. */
  private contentOf(format: CellFormat | undefined, shift: number): CellData | undefined {
    const formula = this.formula === undefined ? undefined : this.ownFormula(this.formula);
    const text = this.type === 's' ? this.sharedText() : this.inPlace;
    const value = text === undefined ? constantOf(this.type, this.value, shift) : text.value;
    if (formula !== undefined) {
      this.hasFormulas = true;
      const userEnteredValue = { formulaValue: formulaFromFile(formula, this.isArray()) };
      return value === undefined
        ? { userEnteredValue }
        : { userEnteredValue, effectiveValue: value };
    }
    if (value === undefined) return undefined;
    if (this.isFilled()) return { effectiveValue: value };
    if (value.errorValue !== undefined) {
      const userEnteredValue = { formulaValue: `=${value.errorValue.message ?? ''}` };
      return { userEnteredValue, effectiveValue: value };
    }
    return text?.runs === undefined
      ? { userEnteredValue: value }
      : { userEnteredValue: value, textFormatRuns: runsOf(text.runs, format, this.context.styles) };
  }

  /** undefined: the cell names none. @throws Error for one that the file does not have */
  private sharedText(): StoredText | undefined {
    if (this.value === undefined || this.value === '') return undefined;
    const text = this.context.strings[Number(this.value)];
    if (text === undefined) throw new Error(`No shared string ${this.value}`);
    return text;
  }

  /** Whether the formula is one for an area, which is kept in mind. */
  private isArray(): boolean {
    const { t, ref = '' } = this.formulaAttributes;
    if (t !== 'array') return false;
    const area = areaOfAddress(ref);
    if (area !== undefined) this.filled.push(area);
    return true;
  }

  private isFilled(): boolean {
    return this.filled.some(
      ({ startRow, endRow, startColumn, endColumn }) =>
        this.row >= startRow &&
        this.row < endRow &&
        this.column >= startColumn &&
        this.column < endColumn,
    );
  }

  /** The cell's own formula, also where it shares one; undefined: it has none. */
  private ownFormula(text: string): string | undefined {
    const { t, si = '' } = this.formulaAttributes;
    if (t !== 'shared') return text === '' ? undefined : text;
    const known = this.shared.get(si);
    if (text !== '') {
      if (known === undefined) {
        this.shared.set(si, {
          row: this.row,
          column: this.column,
          text,
          rows: new Set([this.row]),
        });
      }
      return text;
    }
    if (known === undefined) return undefined;
    known.rows.add(this.row);
    return shiftFormula(known.text, this.row - known.row, this.column - known.column);
  }
}

/** A number as files hold it (xsd:double); JavaScript reads 0x1F4 as well. */
const decimal = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i;

/**
 * What the text of a <v> means. Numbers stay as they are in the file: serials below 61 mean a day
 * earlier at Google than in Excel, which takes 1900 for a leap year, and importing keeps the
 * number, not the day. What is no number that a cell can hold (NaN, 1e400) stays a text.
 * @param shift added to numbers: the days between the file's calendar and that of 1900
 */
function constantOf(
  type: string,
  text: string | undefined,
  shift: number,
): ExtendedValue | undefined {
  if (text === undefined || text === '') return undefined;
  switch (type) {
    case 'n': {
      const value = decimal.test(text) ? Number(text) : NaN;
      if (Number.isFinite(value)) return { numberValue: value + shift };
      return text.trim() === '' ? undefined : { stringValue: text };
    }
    case 'b':
      return { boolValue: text === '1' || text === 'true' };
    case 'e':
      return { errorValue: { type: errorTypes[text] ?? 'ERROR', message: text } };
    case 'd': {
      const numberValue = serialOfText(text);
      return numberValue === undefined ? { stringValue: text } : { numberValue };
    }
    default:
      return { stringValue: unescapeString(text) };
  }
}

/** The serial of a day that stands in the file as a text: ISO 8601, whose zone, if any, tells nothing. */
function serialOfText(text: string): number | undefined {
  const [, day = '', time = ''] =
    /^(\d{4}-\d\d-\d\d)?T?(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?/.exec(text.trim()) ?? [];
  const moment = Date.parse(`${day === '' ? '1899-12-30' : day}T${time === '' ? '00:00' : time}Z`);
  return Number.isNaN(moment) ? undefined : moment / 86_400_000 + 25_569;
}
