/** How the catalogue's words are written down: Vietnamese first, English beside it. */
import type { Language } from '../../domain/findings/words';

/** {names} are filled in; names ending in "Number" are figures. */
export type Entry = Readonly<Record<Language, string>>;

export const entry = (vi: string, en: string): Entry => ({ vi, en });
