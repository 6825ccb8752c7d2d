/** Turns values of the Sheets API into those of formulas, and back. */
import type { CellData } from '../../sheets/api';
import { errorOfType, type Scalar } from '../values';

type ExtendedValue = NonNullable<CellData['userEnteredValue']>;

export function scalarOf({
  numberValue,
  stringValue,
  boolValue,
  errorValue,
}: ExtendedValue): Scalar {
  if (errorValue !== undefined) return errorOfType(errorValue.type ?? '');
  return numberValue ?? stringValue ?? boolValue ?? null;
}

export function extendedValue(value: Scalar): ExtendedValue | undefined {
  if (typeof value === 'number') return { numberValue: value };
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  if (value === null) return undefined;
  return { errorValue: { type: value.type, message: value.text } };
}

/** Numbers that differ by what binary fractions lose are the same: the file keeps its own. */
export function sameValue(held: ExtendedValue | undefined, value: Scalar): boolean {
  if (held === undefined) return value === null;
  const before = scalarOf(held);
  if (typeof before === 'number' && typeof value === 'number') {
    const size = Math.max(Math.abs(before), Math.abs(value));
    return Math.abs(before - value) <= 1e-13 * size;
  }
  return before === value;
}
