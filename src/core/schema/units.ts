/**
 * The wards (xã, phường, thị trấn, đặc khu). A unit is a code with dates of validity, since
 * codes were reused with a new meaning on 01/7/2025 (NQ 1683/NQ-UBTVQH15); it is found by its
 * name, its name without the kind word, or an alias, and followed to the unit it was merged into.
 */
import { groupComparer } from '../vietnamese/group-names';
import { finderOf } from '../vietnamese/name-index';
import { toCanonicalText } from '../vietnamese/unicode';

export interface Ward {
  readonly code: string;
  /** The full name as printed, "Phường Đức Xuân". */
  readonly name: string;
  readonly aliases: readonly string[];
  /** Loại, where the list says it: "Phường". */
  readonly kind?: string;
  /** Day serials, both included; null: without bound. */
  readonly validFrom: number | null;
  readonly validTo: number | null;
  /** The code, valid on the day after validTo, that this unit was merged into; '' for none. */
  readonly mergedInto: string;
  /** Totals of the unit, the denominators of shares; null where not known. */
  readonly households: number | null;
  readonly clans: number | null;
  readonly hamlets: number | null;
  readonly offices: number | null;
  readonly population: number | null;
  readonly adults: number | null;
  /** Addresses of those who fill in its workbook, as typed; not every one may be right. */
  readonly emails: readonly string[];
  /** Link to its workbook; '' where there is none yet. */
  readonly file: string;
  /** 0-based row on its sheet. */
  readonly row: number;
  /** Whether another unit of its code is valid at the same time. */
  readonly isRepeated?: true;
}

export interface Wards {
  readonly all: readonly Ward[];
  /**
   * Whether a unit is the one of its code on a day. Of two whose validity overlaps it is the one
   * that began last, on a tie the upper one: a list in which the old unit was left open still has
   * one unit a code and day.
   */
  readonly isValidOn: (ward: Ward, day: number) => boolean;
  /** The units valid on a day, in the list's order. */
  readonly validOn: (day: number) => readonly Ward[];
  /** Every unit, of any time, that a text may mean. */
  readonly named: (text: string) => readonly Ward[];
  /** The unit of a code on a day. */
  readonly byCode: (code: string, day: number) => Ward | undefined;
  /** The unit that holds a unit's territory on a day: itself, or the one it was merged into; undefined when not known. */
  readonly successorOn: (ward: Ward, day: number) => Ward | undefined;
}

/** Kind words with their usual abbreviations. */
const kindWords: readonly (readonly string[])[] = [
  ['phường', 'p'],
  ['xã', 'x'],
  ['thị trấn', 'tt'],
  ['đặc khu', 'đk'],
];

/** What the units of a commune are called by; their names are told apart by it too ("Thôn 3", "Tổ 3"). */
const belowCommune =
  /^(?:thôn|bản|xóm|ấp|buôn|làng|tổ dân phố|tdp|tổ|khu phố|khu dân cư|khu|chi hội|trường|dòng họ)(?!\p{L})/u;

/** Two units that are valid on at least one common day. */
export function overlap(one: Ward, other: Ward): boolean {
  return (
    (one.validFrom ?? -Infinity) <= (other.validTo ?? Infinity) &&
    (other.validFrom ?? -Infinity) <= (one.validTo ?? Infinity)
  );
}

function holdsDay(ward: Ward, day: number): boolean {
  return (
    (ward.validFrom === null || ward.validFrom <= day) &&
    (ward.validTo === null || day <= ward.validTo)
  );
}

/** The name without its kind word: "Đức Xuân"; the whole name where it has none. */
export function bareWardName({ name }: Ward): string {
  const lower = name.toLowerCase();
  const words = kindWords.find(([word]) => lower.startsWith(`${word} `));
  return words === undefined ? name : name.slice((words[0] ?? '').length + 1);
}

/** The name with its kind word as it is printed: "xã Dương Quang" is "Xã Dương Quang". */
export function withPrintedKind(name: string): string {
  const lower = name.toLowerCase();
  return kindWords.some(([word = '']) => lower.startsWith(`${word} `) && name.startsWith(word))
    ? name.charAt(0).toUpperCase() + name.slice(1)
    : name;
}

/**
 * Every spelling of a ward: "Phường Đức Xuân", "P. Đức Xuân", "Đức Xuân", and the same of its
 * aliases. A name without kind word may have that of its kind, or any where the kind is not said.
 */
function spellingsOf(ward: Ward): readonly string[] {
  const { name, aliases, kind = '' } = ward;
  const lower = name.toLowerCase();
  const inName = kindWords.find(([word]) => lower.startsWith(`${word} `));
  const ofKind = kindWords.find(([word]) => word === kind.toLowerCase());
  const words = inName ?? ofKind ?? (belowCommune.test(lower) ? [] : kindWords.flat());
  return [...new Set([name, ...aliases, bareWardName(ward)])].flatMap((spelling) => [
    spelling,
    ...words.map((word) => `${word} ${spelling}`),
  ]);
}

/**
 * Finds units of a commune by what a text means: "TDP số 3" is "Tổ 3", "Đồng Tâm" is "Thôn Đồng
 * Tâm", "THCS Bình Yên" is "Trường THCS Bình Yên".
 */
function meaningFinder(all: readonly Ward[]): (text: string) => readonly Ward[] {
  const units = all.filter(({ name }) => belowCommune.test(name.toLowerCase()));
  if (units.length === 0) return () => [];
  const comparable = groupComparer();
  const keysOf = (text: string) =>
    (['community', 'unit'] as const).map(
      (kind) => `${kind} ${comparable(kind, toCanonicalText(text), '')}`,
    );
  const byKey = new Map<string, Ward[]>();
  for (const unit of units) {
    for (const key of new Set([unit.name, ...unit.aliases].flatMap(keysOf))) {
      byKey.set(key, [...(byKey.get(key) ?? []), unit]);
    }
  }
  return (text) =>
    keysOf(text)
      .flatMap((key) => byKey.get(key) ?? [])
      .filter(isFirst);
}

const isFirst = <Item>(item: Item, order: number, all: readonly Item[]) =>
  all.indexOf(item) === order;

/** The units that overlap another one of their code, with those. */
export function rivalsIn(all: readonly Ward[]): ReadonlyMap<Ward, readonly Ward[]> {
  const ofCode = new Map<string, Ward[]>();
  for (const ward of all) ofCode.set(ward.code, [...(ofCode.get(ward.code) ?? []), ward]);
  const rivals = new Map<Ward, readonly Ward[]>();
  for (const ward of all) {
    const others = ofCode.get(ward.code) ?? [];
    const found = others.filter((other) => other !== ward && overlap(other, ward));
    if (found.length > 0) rivals.set(ward, found);
  }
  return rivals;
}

export function wardsOf(all: readonly Ward[]): Wards {
  const named = finderOf(
    all.flatMap((ward) => spellingsOf(ward).map((spelling) => [spelling, ward] as const)),
  );
  const byMeaning = meaningFinder(all);
  const rivals = rivalsIn(all);
  const begins = ({ validFrom }: Ward) => validFrom ?? -Infinity;
  const isValidOn = (ward: Ward, day: number) =>
    holdsDay(ward, day) &&
    !(rivals.get(ward) ?? []).some(
      (other) =>
        holdsDay(other, day) &&
        (begins(other) > begins(ward) || (begins(other) === begins(ward) && other.row < ward.row)),
    );
  const byCode = (code: string, day: number) =>
    all.find((ward) => ward.code === code && isValidOn(ward, day));

  function successorOn(ward: Ward, day: number): Ward | undefined {
    const seen = new Set<Ward>();
    let current: Ward | undefined = ward;
    while (current !== undefined && !isValidOn(current, day)) {
      // The unit of the code took its place, though it was never said to have ended.
      if (holdsDay(current, day)) return byCode(current.code, day);
      if (seen.has(current) || current.validTo === null || current.validTo >= day) return undefined;
      seen.add(current);
      current = byCode(current.mergedInto, current.validTo + 1);
    }
    return current;
  }

  return {
    all,
    isValidOn,
    validOn: (day) => all.filter((ward) => isValidOn(ward, day)),
    named: (text) => {
      const found = named(text);
      return found.length > 0 ? found : byMeaning(text);
    },
    byCode,
    successorOn,
  };
}
