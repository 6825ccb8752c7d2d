/** Amounts of money typed as text. */
import { figurePattern, productsOf, readFigure, type Figure } from './figure';
import { readUnits, type Segment, type UnitsAmbiguity } from './money-units';
import { readNumberWords } from './number-words';
import { ambiguous, certain, certainUpToLargest, none, type TextReading } from './text-reading';
import { foldTyped } from './typed-text';
import { readWrapped, type WrappingAmbiguity } from './wrapped-number';

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
