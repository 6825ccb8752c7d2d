/** The catalogue of everything that the sidebar says, in both languages. */
import { fill } from '../../core/messages/format';
import type { Language } from '../../core/messages/entry';
import { capitalised } from './parts/capitalised';
import { checkWords } from './words/check';
import { closingWords } from './words/closing';
import { commonWords } from './words/common';
import type { Entry } from './words/common';
import { enterWords } from './words/enter';
import { formWords } from './words/forms';
import { gatheringWords } from './words/gathering';
import { helpWords } from './words/help';
import { mendWords } from './words/mend';
import { paperWords } from './words/papers';
import { reportWords } from './words/report';
import { setUpWords } from './words/set-up';
import { sharingWords } from './words/sharing';
import { takeOverWords } from './words/take-over';
import { traceWords } from './words/trace';
import { wardWords } from './words/wards';
import { wordWords } from './words/word';

export const words = {
  ...commonWords,
  ...checkWords,
  ...enterWords,
  ...mendWords,
  ...reportWords,
  ...formWords,
  ...paperWords,
  ...wordWords,
  ...closingWords,
  ...traceWords,
  ...wardWords,
  ...sharingWords,
  ...gatheringWords,
  ...setUpWords,
  ...takeOverWords,
  ...helpWords,
} as const satisfies Readonly<Record<string, Entry>>;

export type WordKey = keyof typeof words;

/** Words in the user's language, with the params that their placeholders name. */
export type Say = (key: WordKey, params?: Readonly<Record<string, string | number>>) => string;

/** What the units of the workbook are called, in a sentence, and the title of their list. */
export interface UnitNames {
  readonly units: string;
  readonly unitsSheet: string;
}

/** Until the workbook has said its own. */
const usualNames: UnitNames = { units: 'xã, phường', unitsSheet: 'Xã phường' };

export function sayIn(language: Language, names = usualNames): Say {
  const { units, unitsSheet } = names;
  const ofUnits = { units, Units: capitalised(units), unitsSheet };
  return (key, params = {}) => fill(words[key][language], { ...ofUnits, ...params });
}
