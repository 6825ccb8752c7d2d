/** Titles of sheets: unique whatever their case, at most 100 characters, and what a new one is called. */
import { sheetsOf, type Draft } from './draft';
import { invalidArgument } from './failures';

const mostCharacters = 100;

/** @throws 400 where the title is empty, too long, or that of another sheet */
export function checkTitle(draft: Draft, title: string, sheetId: number): void {
  if (title === '') throw invalidArgument('Sheet title cannot be empty.');
  if (title.length > mostCharacters) {
    throw invalidArgument(`Sheet title cannot be longer than ${mostCharacters} characters.`);
  }
  const taken = sheetsOf(draft).some(
    ({ properties }) =>
      (properties?.sheetId ?? 0) !== sheetId && sameTitle(properties?.title ?? '', title),
  );
  if (taken) {
    throw invalidArgument(
      `A sheet with the name "${title}" already exists. Please enter another name.`,
    );
  }
}

export function sameTitle(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The title that Google gives a sheet without one: "Trang tính2" in Vietnamese, else "Sheet2". */
export function freeTitle(draft: Draft): string {
  const word = defaultWord(draft.spreadsheet.properties?.locale ?? '');
  const taken = new Set(sheetsOf(draft).map(({ properties }) => properties?.title?.toLowerCase()));
  let count = taken.size + 1;
  while (taken.has(`${word}${count}`.toLowerCase())) count += 1;
  return `${word}${count}`;
}

function defaultWord(locale: string): string {
  return locale.startsWith('vi') ? 'Trang tính' : 'Sheet';
}
