/** Rules about two neighbouring UTF-16 units, as tables, so that one pass over a text asks all of them. */

/** Tells something where one of some units stands before one of others. Units as in a character class: "a-zđ". */
export interface PairRule {
  /** null: any unit, and the beginning of a text. */
  readonly before: string | null;
  readonly after: string;
  /** Set where `after` are the units that it does not speak of. */
  readonly isExclusion?: true;
}

/** By unit: the rules that it can begin or end, the first as 1, the second as 2, the third as 4 … */
export interface PairTable {
  readonly before: Uint16Array;
  readonly after: Uint16Array;
}

const unitCount = 0x10000;

/** @param rules at most 16 */
export function pairTable(rules: readonly PairRule[]): PairTable {
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
