/**
 * The levels of the association: whoever keeps a workbook stands at one of them, by Tên cấp Hội, and
 * has the lower ones below it. Levels above the own one do not exist in a workbook.
 */
import { fold } from '../vietnamese/fold';

/** The level of a city or province, as Cấp has it; the words of a report call it by its own name. */
export const coordinatorLevel = 'Thành hội';

/** From the top down, as Cấp has them. */
export const levels = [coordinatorLevel, 'Xã, phường', 'Chi hội'] as const;

export type Level = (typeof levels)[number];

/** The part of the ids of indicators that tells a level: fund.ward.amount. */
export const levelKeys = {
  [coordinatorLevel]: 'city',
  'Xã, phường': 'ward',
  'Chi hội': 'chapter',
} as const;

/** "Hội xã", "Hội Khuyến học phường Đức Xuân", "HKH xã, phường"; "Chi hội thôn". */
const namesOfLevels: readonly (readonly [Level, RegExp])[] = [
  ['Chi hội', /^(?:ch|chi hội)(?!\p{L})/u],
  [
    'Xã, phường',
    /^(?:(?:hội )?(?:khuyến học |kh )?|hkh )(?:cấp )?(?:xã|phường|thị trấn|đặc khu)(?!\p{L})/u,
  ],
];

/** The level that Tên cấp Hội names: that of a city or province, unless it is the word of a lower one. */
export function levelOf(ownLevel: string): Level {
  const name = fold(ownLevel);
  return namesOfLevels.find(([, pattern]) => pattern.test(name))?.[0] ?? coordinatorLevel;
}

/** A level and those below it. */
export function levelsFrom(own: Level): readonly Level[] {
  return levels.slice(levels.indexOf(own));
}

/** The next higher level; the highest has none above it, and is given itself. */
export function levelAbove(level: Level): Level {
  return levels[levels.indexOf(level) - 1] ?? level;
}

/** Whether a level lies above another one. */
export function isAbove(level: string, own: Level): boolean {
  const order = levels.findIndex((one) => one === level);
  return order >= 0 && order < levels.indexOf(own);
}

/** What the units below are called where Đơn vị trực thuộc says nothing. */
const usualUnits: Readonly<Record<Level, string>> = {
  [coordinatorLevel]: 'xã, phường',
  'Xã, phường': 'thôn, tổ dân phố',
  'Chi hội': 'tổ, nhóm',
};

/**
 * The word for the units below, as it stands within a sentence: "xã, phường".
 * @param typed Đơn vị trực thuộc
 */
export function unitsName(typed: string, own: Level): string {
  if (typed === '') return usualUnits[own];
  if (typed === typed.toUpperCase()) return typed.toLowerCase();
  return typed.charAt(0).toLowerCase() + typed.slice(1);
}

/** A list of words for each level that a workbook's owner may stand at. */
export type ByLevel = Readonly<Record<Level, readonly string[]>>;

/** The same words whatever the level. */
export const atEveryLevel = (...words: readonly string[]): ByLevel => ({
  [coordinatorLevel]: words,
  'Xã, phường': words,
  'Chi hội': words,
});
