/**
 * Numbers for what many cells share (formats, rules, the shapes of rows), so that a page gets each
 * once. An object that was seen is not looked at again: the store keeps what did not change.
 */
import type { CellFormat, DataValidationRule } from '../../../../sheets/api';
import type { RowShape, Tables } from '../workbook-view';
import { validationForGrid } from './rules';

export interface TableSizes {
  readonly shapes: number;
  readonly formats: number;
  readonly validations: number;
}

export interface GrowingTables {
  readonly format: (format: CellFormat | undefined) => number;
  readonly validation: (rule: DataValidationRule | undefined) => number;
  readonly shape: (shape: RowShape) => number;
  /** The entries from these sizes on. */
  readonly since: (sizes: TableSizes) => Tables;
  readonly sizes: () => TableSizes;
}

export function growingTables(): GrowingTables {
  const formats = interning<CellFormat>((format) => format);
  const validations = interning<DataValidationRule>(validationForGrid);
  const shapes: RowShape[] = [{ formats: [], validations: [] }];
  const shapeNumbers = new Map([[shapeKey(shapes[0]!), 0]]);
  return {
    format: formats.numberOf,
    validation: validations.numberOf,
    shape: (shape) => {
      const key = shapeKey(shape);
      const known = shapeNumbers.get(key);
      if (known !== undefined) return known;
      shapeNumbers.set(key, shapes.length);
      return shapes.push(shape) - 1;
    },
    sizes: () => ({
      shapes: shapes.length,
      formats: formats.entries.length,
      validations: validations.entries.length,
    }),
    since: (sizes) => ({
      shapes: shapes.slice(sizes.shapes),
      formats: formats.entries.slice(sizes.formats),
      validations: validations.entries.slice(sizes.validations),
    }),
  };
}

const shapeKey = ({ formats, validations }: RowShape) =>
  `${formats.join(',')};${validations.join(',')}`;

/** Equal objects get one number; an object that is the same is known without looking at it. */
function interning<T extends object>(shown: (value: T) => T) {
  const entries: T[] = [];
  const numbers = new Map<string, number>();
  const seen = new WeakMap<T, number>();
  const numberOf = (value: T | undefined): number => {
    if (value === undefined) return -1;
    const known = seen.get(value);
    if (known !== undefined) return known;
    const key = JSON.stringify(value);
    let number = numbers.get(key);
    if (number === undefined) {
      number = entries.push(shown(value)) - 1;
      numbers.set(key, number);
    }
    seen.set(value, number);
    return number;
  };
  return { entries, numberOf };
}
