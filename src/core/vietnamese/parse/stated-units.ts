/**
 * Reads the unit of money that a heading, or a line above a list, states: "Số tiền (nghìn đồng)",
 * "ĐVT: 1.000đ", "Đơn vị tính: triệu đồng". A unit is the number of đồng that each 1 stands for.
 */
import { fold } from '../fold';

const names: ReadonlyMap<number, string> = new Map([
  [1, 'đồng'],
  [1000, 'nghìn đồng'],
  [10 ** 6, 'triệu đồng'],
  [10 ** 9, 'tỷ đồng'],
]);

/** "nghìn đồng". */
export const unitName = (unit: number): string => names.get(unit) ?? 'đồng';

/** Longer texts are sentences, and are searched for a statement in brackets or behind its word only. */
const longestHeading = 120;

const currency = '(?:đồng(?: (?:việt nam|vn))?|việt nam đồng|vn ?đ(?:ồng)?|vnd|đ|₫|dong|d)';
const group = '[ .,]?000';

/** What each unit is written like, in folded text without spaces around. */
const unitPatterns: readonly (readonly [number, string])[] = [
  [10 ** 9, `(?:[x×*] ?)?1${group}${group}${group} ?${currency}?|(?:tỷ|tỉ|ty) ?${currency}?`],
  [10 ** 6, `(?:[x×*] ?)?1${group}${group} ?${currency}?|(?:triệu|trieu|tr) ?\\.? ?${currency}?`],
  [
    1000,
    `(?:[x×*] ?)?1${group} ?${currency}?|(?:nghìn|ngàn|nghin|ngan|ng|ngh|n) ?\\.? ?${currency}|(?:nghìn|ngàn|nghin|ngan|k)`,
  ],
  [1, currency],
];

const wholly = unitPatterns.map(
  ([unit, pattern]) => [unit, new RegExp(`^(?:${pattern})\\.?$`, 'u')] as const,
);

const anyUnit = unitPatterns.map(([, pattern]) => pattern).join('|');

/** The words that introduce a unit. */
const mark =
  '(?:đvt|đ\\.v\\.t|dvt|đv tính|đơn vị tính|don vi tinh|đơn vị tiền(?: tệ)?|đơn vị|don vi|đv|(?:ghi|tính) (?:bằng|theo))';

const behindMark = new RegExp(`(?:^|[^\\p{L}\\p{M}])${mark}\\s*[:=-]?\\s*([^()\\[\\]]*)`, 'gu');
const markAlone = new RegExp(`^[(\\[\\s]*${mark}\\s*[:=-]?\\s*$`, 'u');
const inBrackets = /[([]([^()[\]]*)[)\]]/g;
const parts = /[,;/+]|\s(?:và|hoặc|-|–)\s|:/;

/** A unit at the end of a heading that needs no brackets to be one: "Số tiền nghìn đồng", "Mức thưởng/1.000đ". */
const atEnd = new RegExp(
  `^(.*?[^\\s\\-–:/,;.([])(?:[\\s\\-–:/,;.([]+(?:${mark}\\s*:?\\s*)?)(?:${anyUnit})\\.?[)\\]\\s]*$`,
  'u',
);

/** Only a count that no amount would be named by: "(đ)" is one, a "k" that stands alone is none. */
function unitOf(part: string): number | null {
  const text = part.trim();
  if (text === '') return null;
  return wholly.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

function unitsOfParts(text: string): readonly number[] {
  const whole = unitOf(text);
  if (whole !== null) return [whole];
  return text.split(parts).flatMap((part) => unitOf(part) ?? []);
}

const distinct = (units: readonly number[]) => [...new Set(units)];

/** The units that a heading states; none: it states none; several: it contradicts itself. */
export function unitsOfHeading(heading: string): readonly number[] {
  const text = fold(heading);
  const introduced = statedIn(text);
  if (introduced.length > 0 || text.length > longestHeading) return introduced;
  const bare = atEnd.exec(text)?.[1];
  return bare === undefined
    ? []
    : distinct(unitsOfParts(text.slice(bare.length).replace(edges, '')));
}

const edges = /^[\s\-–:/,;.([]+|[)\]\s]+$/g;

/** The heading without a unit at its end, so that it is found by its name; null: it ends with none. */
export function headingWithoutUnit(heading: string): string | null {
  const text = fold(heading);
  return text.length > longestHeading ? null : (atEnd.exec(text)?.[1] ?? null);
}

/** Units in brackets and behind "Đơn vị tính". */
function statedIn(text: string): readonly number[] {
  const bracketed = [...text.matchAll(inBrackets)].flatMap(([, inner = '']) =>
    unitsOfParts(inner.replace(introduction, '')),
  );
  const marked = [...text.matchAll(behindMark)].flatMap(([, rest = '']) => unitsOfParts(rest));
  return distinct([...bracketed, ...marked]);
}

const introduction = new RegExp(`^\\s*${mark}\\s*[:=-]?`, 'u');

/**
 * The units that a row above a header states, in its cells from left to right. A cell that is
 * nothing but a unit states it, and so does one beside "Đơn vị tính:".
 */
export function unitsOfLine(cells: readonly string[]): readonly number[] {
  const texts = cells.map(fold).filter((text) => text !== '');
  return distinct(
    texts.flatMap((text, index) => {
      const alone = unitOf(text.replace(edges, ''));
      // "k", "tr" and "đ" alone may be anything.
      if (alone !== null && (text.length > 2 || markAlone.test(texts[index - 1] ?? ''))) {
        return [alone];
      }
      return statedIn(text);
    }),
  );
}
