/** Figures in digits: which sign groups the thousands, which one begins the decimals, and where that is in doubt. */

/** A number as its digits; decimals '' where none are written. */
export interface Figure {
  readonly whole: string;
  readonly decimals: string;
}

/**
 * one-separator: "1.500", thousands or three decimals; "1 500", one number or two.
 * mixed-separators: "1.500,000", "1.500 000". wrong-groups: "1.50.000". leading-zero: "0500".
 */
export type FigureDoubt = 'one-separator' | 'mixed-separators' | 'wrong-groups' | 'leading-zero';

export interface FigureReading {
  /** What the digits can mean, the grouped reading first; exactly one where there is no doubt. */
  readonly figures: readonly Figure[];
  readonly doubt: FigureDoubt | null;
}

/** The shape that readFigure takes; as a source, to be part of larger patterns. */
export const figurePattern = String.raw`\d+(?:[ .,]\d+)*`;

const separator = /[ .,]/;
const separators = /[ .,]/g;
const firstGroup = /^[1-9]\d{0,2}$/;
const laterGroup = /^\d{3}$/;
const properWhole = /^(?:0|[1-9]\d*)$/;

/** How offices write counts below ten: "09". */
const zeroBeforeOneDigit = /^0\d$/;

function areGroups(parts: readonly string[]): boolean {
  return parts.every((part, index) => (index === 0 ? firstGroup : laterGroup).test(part));
}

function sure(whole: string, decimals = ''): FigureReading {
  return { figures: [{ whole, decimals }], doubt: null };
}

function doubtful(doubt: FigureDoubt, figures: readonly Figure[] = []): FigureReading {
  return { figures, doubt };
}

const wrongGroups = doubtful('wrong-groups');

/** "1.500" and "1,5": one sign, which may group or begin decimals. */
function readWithOneSign(sign: string, left: string, right: string): FigureReading {
  const canGroup = areGroups([left, right]);
  const grouped = { whole: left + right, decimals: '' };
  if (sign === ' ') return canGroup ? doubtful('one-separator', [grouped]) : wrongGroups;
  if (canGroup) return doubtful('one-separator', [grouped, { whole: left, decimals: right }]);
  return properWhole.test(left) ? sure(left, right) : wrongGroups;
}

/**
 * Reads digits with dots, commas or single spaces between them. Thousands stand in groups of three
 * under one sign; what follows another sign at the end are decimals, unless they could be one more
 * group.
 * @param text of the shape figurePattern
 */
export function readFigure(text: string): FigureReading {
  const parts = text.split(separator);
  const signs = text.match(separators) ?? [];
  const [first = ''] = parts;
  const last = parts[parts.length - 1] ?? '';
  const lastSign = signs[signs.length - 1];

  if (lastSign === undefined) {
    return properWhole.test(first) || zeroBeforeOneDigit.test(first)
      ? sure(first)
      : doubtful('leading-zero', [{ whole: first, decimals: '' }]);
  }
  if (signs.length === 1) return readWithOneSign(lastSign, first, last);

  const heads = parts.slice(0, -1);
  const canGroup = areGroups(parts);
  const grouped = { whole: parts.join(''), decimals: '' };
  if (signs.every((sign) => sign === lastSign)) {
    return canGroup ? sure(grouped.whole) : wrongGroups;
  }
  const hasDecimals =
    lastSign !== ' ' &&
    signs.slice(0, -1).every((sign) => sign === signs[0] && sign !== lastSign) &&
    areGroups(heads);
  if (!hasDecimals) return canGroup ? doubtful('mixed-separators', [grouped]) : wrongGroups;
  const whole = heads.join('');
  return canGroup
    ? doubtful('mixed-separators', [grouped, { whole, decimals: last }])
    : sure(whole, last);
}

const trailingZeros = /0+$/;

/**
 * Each figure times a unit, exact up to 10^15; products that are not whole are left out.
 * @param unit a power of ten: 1, 1.000, 1.000.000 …
 */
export function productsOf(figures: readonly Figure[], unit: number): readonly number[] {
  return figures.flatMap(({ whole, decimals }) => {
    const significant = decimals.replace(trailingZeros, '');
    const shift = 10 ** significant.length;
    return shift > unit ? [] : [Number(whole + significant) * (unit / shift)];
  });
}
