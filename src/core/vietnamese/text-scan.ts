/**
 * What a first look at a text shows, letter by letter: whether it is tidy, and whether its encoding
 * may be at fault. Nearly all texts are found in order by it, so it has to be quick.
 */

// Rules about two neighbouring UTF-16 units, as tables, so that one pass over a text asks all of them.

/** Tells something where one of some units stands before one of others. Units as in a character class: "a-zđ". */
interface PairRule {
  /** null: any unit, and the beginning of a text. */
  readonly before: string | null;
  readonly after: string;
  /** Set where `after` are the units that it does not speak of. */
  readonly isExclusion?: true;
}

/** By unit: the rules that it can begin or end, the first as 1, the second as 2, the third as 4 … */
interface PairTable {
  readonly before: Uint16Array;
  readonly after: Uint16Array;
}

const unitCount = 0x10000;

/** @param rules at most 16 */
function pairTable(rules: readonly PairRule[]): PairTable {
  const bitsOf = (isMeant: (rule: PairRule) => boolean) =>
    rules.reduce((bits, rule, order) => (isMeant(rule) ? bits | (1 << order) : bits), 0);
  const before = new Uint16Array(unitCount).fill(bitsOf((rule) => rule.before === null));
  const after = new Uint16Array(unitCount).fill(bitsOf((rule) => rule.isExclusion === true));
  rules.forEach((rule, order) => {
    const bit = 1 << order;
    eachUnit(rule.before ?? '', (unit) => {
      before[unit] = (before[unit] ?? 0) | bit;
    });
    eachUnit(rule.after, (unit) => {
      after[unit] =
        rule.isExclusion === true ? (after[unit] ?? 0) & ~bit : (after[unit] ?? 0) | bit;
    });
  });
  return { before, after };
}

function eachUnit(units: string, visit: (unit: number) => void): void {
  for (let index = 0; index < units.length; index += 1) {
    const first = units.charCodeAt(index);
    const isRange = units.charAt(index + 1) === '-' && index + 2 < units.length;
    const last = isRange ? units.charCodeAt(index + 2) : first;
    for (let unit = first; unit <= last; unit += 1) visit(unit);
    if (isRange) index += 2;
  }
}

/** What a look may show, one or both: see `looksOf`. */
export const untidy = 1;
export const suspect = 2;

/** Printable ASCII and the letters of Vietnamese, composed: what most cells consist of. */
const safe = ' -~À-ÏÑ-ïñ-ÿĂăĐđĨĩŨũƠơƯưẠ-ỹ';

const untidyRules: readonly PairRule[] = [
  { before: null, after: safe, isExclusion: true },
  // Also at the beginning, which counts as a space.
  { before: ' ', after: ' ' },
];

const spaces = ' \t\n\v\f\r\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF';

const suspectRules: readonly PairRule[] = [
  // What Vietnamese in Unicode lacks: mostly symbols and letters of Windows-1252.
  { before: null, after: '\u007F-¿Ä-ÇËÎ-ÑÖ-ØÛÜÞßä-çëî-ñö-øûüþÿμ\uFFFD' },
  // A byte of mojibake.
  { before: 'ÃĂÌ\u0300', after: '‘-…€ƒˆ˜™‹›Œ-ž' },
  // A letter that was lost.
  { before: '?', after: spaces, isExclusion: true },
  // A capital after a small letter: "NguyÔn".
  { before: 'a-z', after: 'À-Ý' },
  // Pairs of VNI that no Vietnamese word has: "Nguyeãn".
  { before: 'aA', after: 'âêãáàéèúÂÊÃÁÀÉÈÚ' },
  { before: 'eE', after: 'âãáàÂÃÁÀ' },
  { before: 'oO', after: 'âÂ' },
  { before: 'aeouyôAEOUYÔ', after: 'ùõÙÕ' },
];

const untidyBits = (1 << untidyRules.length) - 1;

let known: PairTable | null = null;

/** The rules' table, to be asked while a text is gone through for something else. */
export function lookTable(): PairTable {
  known ??= pairTable([...untidyRules, ...suspectRules]);
  return known;
}

export const space = 0x20;

/**
 * @param found what the pairs of a text have in common in `lookTable`, all of them together
 * @param last its last unit; a space for a text without any
 */
export function scanFrom(found: number, last: number, length: number): number {
  if (found === 0 && last !== space) return 0;
  const isUntidy = (found & untidyBits) !== 0 || (last === space && length > 0);
  return (isUntidy ? untidy : 0) | (found > untidyBits ? suspect : 0);
}

/** 0: nothing; else `untidy`, where a text may not be canonical (see toCanonicalText), and `suspect`. */
export function scanText(text: string): number {
  const { before, after } = lookTable();
  let previous = space;
  let found = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    found |= (before[previous] ?? 0) & (after[unit] ?? 0);
    previous = unit;
  }
  return scanFrom(found, previous, text.length);
}

/** Whether a text is worth judging: false for nearly all whose encoding is in order. */
export function mayBeFaulty(text: string): boolean {
  return (scanText(text) & suspect) !== 0;
}
