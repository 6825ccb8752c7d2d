/** Amounts of money typed as text. */
import { figurePattern, productsOf, readFigure, type Figure, type FigureDoubt } from './digits';
import { readNumberWords } from './number-words';
import {
  ambiguous,
  certain,
  certainUpToLargest,
  none,
  type TextReading,
  foldTyped,
} from './parse-result';
import { readWrapped, type WrappingAmbiguity } from './qualifiers';

// Amounts whose figures carry units: "1,5 triệu", "1tr5", "61 triệu 600 nghìn", "2 triệu rưỡi".

/** A figure and the words after it, up to the next figure. */
interface Segment {
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
type UnitsAmbiguity = FigureDoubt | 'unclear-chain';

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
function readUnits(segments: readonly Segment[], mayCountDong: boolean): Reading {
  const [only, ...others] = segments;
  return only !== undefined && others.length === 0
    ? readOneSegment(only)
    : readChain(segments, mayCountDong);
}

/** no-unit: "500", "1,5", "năm mươi" without đồng, nghìn or triệu. The others: see their types. */
export type MoneyAmbiguity = UnitsAmbiguity | WrappingAmbiguity | 'no-unit';

/** not-whole: a fraction of a đồng. too-large: above 10^15. */
export type MoneyAbsence = 'not-money' | 'not-whole' | 'negative' | 'too-large';

export type MoneyReading = TextReading<MoneyAmbiguity, MoneyAbsence>;

type PlainReading = TextReading<UnitsAmbiguity | 'no-unit', Exclude<MoneyAbsence, 'negative'>>;

/** Below it bare digits are most likely thousands or millions of đồng. */
const smallestBare = 1000;

/** From here on "500.000" is no mistaken decimal: single gifts run from 10.000 đồng. */
const smallestGrouped = 10_000;

const currencyBefore = /^(?:vn[dđ]|[đ₫]) ?(?=\d)/;
const currencyAfter = /[ .]*(?:(?:việt nam |vn )?đồng|dong|vn[dđ]|[dđ₫])$/;
const ending = /(?: chẵn)?(?:\.\/)?\.?$/;

const token = new RegExp(`${figurePattern}|\\p{L}+|[^ ]`, 'gu');
const digit = /\d/;
const letters = /^\p{L}+$/u;

/** A tail set apart from its unit: "1 triệu 500", unlike "1tr500". */
const apartTail = / \d+$/;

/** Digits alone: "1500000", "1.500.000", "500.000 đồng". */
function readBareFigure(text: string, hasCurrency: boolean): PlainReading {
  const { figures, doubt } = readFigure(text);
  const amounts = productsOf(figures, 1);
  const [amount] = amounts;
  if (doubt === 'one-separator' && amount !== undefined) {
    return hasCurrency || amount >= smallestGrouped
      ? certainUpToLargest(amount)
      : ambiguous(doubt, [amount, amount * 1000]);
  }
  if (doubt !== null) return ambiguous(doubt, amounts);
  const isSmall = figures.every(({ whole }) => Number(whole) < smallestBare);
  if (amount !== 0 && isSmall && !hasCurrency) return noUnit(figures);
  return amount === undefined ? none('not-whole') : certainUpToLargest(amount);
}

/** What lacks its unit may count đồng, thousands or millions of them. */
function noUnit(figures: readonly Figure[]) {
  return ambiguous(
    'no-unit',
    [1, 1000, 1_000_000].flatMap((unit) => productsOf(figures, unit)),
  );
}

/** "năm trăm nghìn"; "không" alone may as well be the word no. */
function readWords(text: string, hasCurrency: boolean): PlainReading {
  const [first, ...others] = readNumberWords(text);
  if (first === undefined) return none('not-money');
  if (others.length > 0) return ambiguous('unclear-chain', [first, ...others]);
  if (hasCurrency || first >= smallestBare) return certain(first);
  return noUnit([{ whole: String(first), decimals: '' }]);
}

/** The figures of a text with the words after each; null where anything else stands in it. */
function segmentsOf(text: string): readonly Segment[] | null {
  const segments: Segment[] = [];
  for (const part of text.match(token) ?? []) {
    if (digit.test(part)) segments.push({ figure: part, unit: '' });
    else {
      const last = segments.pop();
      if (last === undefined || !letters.test(part)) return null;
      segments.push({ ...last, unit: `${last.unit} ${part}`.trim() });
    }
  }
  return segments;
}

function readPlain(text: string): PlainReading {
  const withCurrency = text.replace(ending, '');
  const amount = withCurrency.replace(currencyBefore, '').replace(currencyAfter, '');
  const hasCurrency = amount !== withCurrency;
  if (!digit.test(amount)) return readWords(amount, hasCurrency);
  const segments = segmentsOf(amount);
  const [first] = segments ?? [];
  if (segments === null || first === undefined) return none('not-money');
  if (segments.length === 1 && first.unit === '') return readBareFigure(first.figure, hasCurrency);
  return readUnits(segments, hasCurrency && apartTail.test(amount));
}

/**
 * Reads a typed amount, in đồng. Certain is what can only be one amount:
 * - digits from 1.000 on, and digits in proper groups from 10.000 on, with or without đồng;
 * - any whole figure with đồng, đ, VND …; 0;
 * - figures with nghìn (k), triệu (tr), tỷ, also in a chain ("1 tỷ 850 triệu", "1tr5",
 *   "1 triệu 500", "2 triệu rưỡi"), with a dot or comma before decimals that are not three;
 * - numerals in words from a thousand on, or with đồng; beside digits they must agree.
 * All else is asked or refused; see MoneyAmbiguity and MoneyAbsence.
 */
export function readMoneyText(text: string): MoneyReading {
  return readWrapped(foldTyped(text), readPlain);
}

const figureAlone = /^[\d\s.,]+$/;

/** "1.500" or "1 500": thousands set apart, no decimals. */
const groupedThousands = /^\d{1,3}(?:[., ]\d{3})+$/;

/**
 * Reads an amount typed where plain numbers count thousands, millions or milliards: figures alone
 * are in that unit, a text with a unit of its own keeps it.
 * @param unit đồng for each, 1000 or more
 */
export function readMoneyInUnit(text: string, unit: number): MoneyReading {
  const figure = text.trim();
  if (!figureAlone.test(figure)) return readMoneyText(text);
  // Nobody counts thousandths of a thousand đồng: the separators part thousands.
  const plain = unit === 1000 && groupedThousands.test(figure) ? figure.replace(/\D/g, '') : figure;
  return readMoneyText(`${plain} ${unitWords.get(unit) ?? ''}`);
}

const unitWords: ReadonlyMap<number, string> = new Map([
  [1000, 'nghìn'],
  [10 ** 6, 'triệu'],
  [10 ** 9, 'tỷ'],
]);
