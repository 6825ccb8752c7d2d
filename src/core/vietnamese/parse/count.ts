/** Counts of things and people typed as text. */
import { figurePattern, productsOf, readFigure, type FigureDoubt } from './digits';
import { readNumberWords } from './number-words';
import {
  ambiguous,
  certainUpToLargest,
  none,
  type CertainReading,
  type TextReading,
  foldTyped,
} from './parse-result';
import { readWrapped, type WrappingAmbiguity } from './qualifiers';

// Words for what is counted: "12 hộ", "126 thôn, bản, tổ dân phố".

const countable = [
  'hộ',
  'hộ gia đình',
  'gia đình',
  'dòng họ',
  'dòng tộc',
  'họ',
  'cộng đồng',
  'thôn',
  'bản',
  'làng',
  'ấp',
  'xóm',
  'khu',
  'khu phố',
  'tổ',
  'tổ dân phố',
  'đơn vị',
  'cơ quan',
  'doanh nghiệp',
  'trường',
  'xã',
  'phường',
  'thị trấn',
  'chi hội',
  'ban khuyến học',
  'công dân',
  'người',
  'hội viên',
  'cán bộ',
  'giáo viên',
  'gv',
  'học sinh',
  'hs',
  'sinh viên',
  'em',
  'cháu',
  'lượt',
  'suất',
  'phần',
  'giải',
  'lớp',
  'buổi',
  'lần',
];

const known: ReadonlySet<string> = new Set(countable);
const conjunction = /, ?|\/| và /;

/** Whether a text names nothing but things that are counted. @param text folded */
export function isCountUnit(text: string): boolean {
  return text.split(conjunction).every((part) => known.has(part));
}

/**
 * unclear-words: "hai nghìn năm" is 2.005 and 2.500. unknown-unit: a number and words that name
 * nothing that is counted. The others: see their types.
 */
export type CountAmbiguity = FigureDoubt | WrappingAmbiguity | 'unclear-words' | 'unknown-unit';

/** two-figures: "91/74", "12 + 3". too-large: above 10^15. */
export type CountAbsence = 'not-a-number' | 'two-figures' | 'not-whole' | 'negative' | 'too-large';

/** A count; `unit` the folded words typed after it, to be compared with the row's title. */
export interface CertainCount extends CertainReading {
  readonly unit?: string;
}

export type CountReading = TextReading<CountAmbiguity, CountAbsence, CertainCount>;

type PlainReading = TextReading<
  Exclude<CountAmbiguity, WrappingAmbiguity>,
  Exclude<CountAbsence, 'negative'>,
  CertainCount
>;

const figureAndUnit = new RegExp(`^(${figurePattern}) ?([^\\d]*)$`);
const twoFigures = new RegExp(`^${figurePattern}(?: ?[/;+&] ?|, | và )${figurePattern}$`);

/** What multiplies is no unit, and a count of thousands is not typed so. */
const scales: ReadonlySet<string> = new Set(['k', 'nghìn', 'ngàn', 'triệu', 'tr', 'tỷ', 'tỉ', '%']);

/** A certain number takes its unit along; a unit that is not known makes it a question. */
function withUnit(value: number, unit: string): PlainReading {
  if (unit === '') return certainUpToLargest(value);
  if (!isCountUnit(unit)) return ambiguous('unknown-unit', [value]);
  const reading = certainUpToLargest(value);
  return reading.kind === 'certain' ? { ...reading, unit } : reading;
}

function readDigits(figure: string, unit: string): PlainReading {
  if (scales.has(unit)) return none('not-a-number');
  const { figures, doubt } = readFigure(figure);
  const counts = productsOf(figures, 1);
  const [count] = counts;
  // Nobody writes a count with three decimals, so "1.234" can only be grouped; a space may part
  // two numbers.
  const isGrouped = doubt === 'one-separator' && !figure.includes(' ');
  if (doubt !== null && !isGrouped) return ambiguous(doubt, counts);
  return count === undefined ? none('not-whole') : withUnit(count, unit);
}

/** "mười hai", "mười hai hộ"; "không" is as well the word no, and no count. */
function readWords(text: string): PlainReading {
  const words = text.split(' ');
  for (let length = words.length; length > 0; length -= 1) {
    const unit = words.slice(length).join(' ');
    const counts = readNumberWords(words.slice(0, length).join(' '));
    const [count = 0, ...others] = counts;
    if (count > 0 && (unit === '' || isCountUnit(unit))) {
      return others.length > 0 ? ambiguous('unclear-words', counts) : withUnit(count, unit);
    }
  }
  return none('not-a-number');
}

function readPlain(text: string): PlainReading {
  if (twoFigures.test(text)) return none('two-figures');
  const [, figure, unit = ''] = figureAndUnit.exec(text) ?? [];
  return figure === undefined ? readWords(text) : readDigits(figure, unit);
}

/**
 * Reads a typed count: digits, also grouped ("1.234") or with one zero before ("09"), or words,
 * alone or with the name of what is counted ("12 hộ").
 */
export function readCountText(text: string): CountReading {
  return readWrapped(foldTyped(text), readPlain);
}
