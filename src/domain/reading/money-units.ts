/** Amounts whose figures carry units: "1,5 triệu", "1tr5", "61 triệu 600 nghìn", "2 triệu rưỡi". */
import { productsOf, readFigure, type FigureDoubt } from './figure';
import { ambiguous, certainUpToLargest, none, type TextReading } from './text-reading';

/** A figure and the words after it, up to the next figure. */
export interface Segment {
  readonly figure: string;
  /** Unit words joined by spaces; '' for a figure that nothing follows. */
  readonly unit: string;
}

const thousand = 1000;

const units: ReadonlyMap<string, number> = new Map([
  ...['nghìn', 'ngàn', 'nghin', 'ngan', 'k'].map((name) => [name, thousand] as const),
  ...['triệu', 'trieu', 'tr'].map((name) => [name, 10 ** 6] as const),
  ...['tỷ', 'tỉ', 'ty', 'ti'].map((name) => [name, 10 ** 9] as const),
]);

const half = / (?:rưỡi|rưởi|ruoi)$/;
const wholeFigure = /^(?:0\d|0|[1-9]\d*)$/;
const upToThreeDigits = /^\d{1,3}$/;

/** unclear-chain: parts that do not fit, or a tail that can mean several amounts ("1tr25"). */
export type UnitsAmbiguity = FigureDoubt | 'unclear-chain';

type Reading = TextReading<UnitsAmbiguity, 'not-money' | 'not-whole' | 'too-large'>;

const unclearChain = ambiguous('unclear-chain', []);

/** "1,5 triệu", "500k", "2 triệu rưỡi"; "1,500 triệu" is 1,5 or 1.500 million. */
function readOneSegment({ figure, unit }: Segment): Reading {
  const scale = units.get(unit.replace(half, ''));
  if (scale === undefined) return none('not-money');
  if (half.test(unit)) {
    return wholeFigure.test(figure)
      ? certainUpToLargest(Number(figure) * scale + scale / 2)
      : unclearChain;
  }
  const { figures, doubt } = readFigure(figure);
  const amounts = productsOf(figures, scale);
  if (doubt !== null) return ambiguous(doubt, amounts);
  const [amount] = amounts;
  return amount === undefined ? none('not-whole') : certainUpToLargest(amount);
}

/**
 * The amounts that a last figure without a unit can add: one digit counts tenths of the unit
 * before ("1tr5"), three digits thousandths ("1 triệu 500"), two digits either ("1tr25": 1.250.000,
 * or in speech "một triệu hai lăm"). Before "đồng" it may count đồng as well.
 */
function tailAmounts(tail: string, unit: number, mayCountDong: boolean): readonly number[] {
  const amount = Number(tail);
  return [
    (amount * unit) / 10 ** tail.length,
    ...(tail.length === 2 ? [(amount * unit) / thousand] : []),
    ...(mayCountDong ? [amount] : []),
  ];
}

function readChain(segments: readonly Segment[], mayCountDong: boolean): Reading {
  let sum = 0;
  let above = Infinity;
  let tails: readonly number[] = [0];
  for (const [index, { figure, unit }] of segments.entries()) {
    const isTail = unit === '' && index === segments.length - 1;
    const scale = isTail ? 1 : units.get(unit);
    if (scale === undefined) return unit === '' ? unclearChain : none('not-money');
    const amount = Number(figure) * scale;
    if (!(index === 0 ? wholeFigure : upToThreeDigits).test(figure)) return unclearChain;
    if (isTail) tails = tailAmounts(figure, above, mayCountDong);
    else if (scale >= above || amount >= above) return unclearChain;
    else sum += amount;
    above = scale;
  }
  const [only = 0, ...others] = new Set(tails.map((tail) => sum + tail));
  return others.length === 0
    ? certainUpToLargest(only)
    : ambiguous('unclear-chain', [only, ...others]);
}

/**
 * Reads figures with units; in a chain the units fall, and each part is smaller than the unit
 * before it ("1 tỷ 850 triệu"). Only the last figure of a chain may lack its unit.
 * @param segments at least one, the first with a unit
 * @param mayCountDong whether "đồng" follows a last figure that is set apart ("1 triệu 500 đồng")
 */
export function readUnits(segments: readonly Segment[], mayCountDong: boolean): Reading {
  const [only, ...others] = segments;
  return only !== undefined && others.length === 0
    ? readOneSegment(only)
    : readChain(segments, mayCountDong);
}
