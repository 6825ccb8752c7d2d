/** Makes names of files from what users typed, which every file system and mail program takes. */

/** What Windows forbids in a name; the other systems allow more. */
const forbidden = /[<>:"/\\|?*\p{Cc}]+/gu;

/** Direction marks, zero-width signs, soft hyphens, halves of characters: they show nothing, and may disguise an ending. */
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cs}]/gu;

const spaces = /[\s\u0085]+/g;

/** Names of devices on Windows, whatever ending follows: learn.microsoft.com/windows/win32/fileio/naming-a-file. */
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?= *(?:\.|$))/i;

/** A letter with the marks that stand on it. */
const letters = /\P{M}\p{M}*|\p{M}+/gu;

/** ext4, NTFS and APFS take 255 units of their own; in UTF-8 nothing is shorter than in any of them. */
export const longestInBytes = 255;

/** Longer names do not fit the path of a folder on Windows any more. */
export const longestInLetters = 80;

export interface NameParts {
  /** ".xlsx"; '' for a folder, or a file that needs none. */
  readonly ending: string;
  /** In place of a text of which nothing is left. */
  readonly otherwise: string;
  /** Tells apart names that come to the same: 2 gives "… (2)". */
  readonly number?: number;
}

/**
 * @param text as users typed it, without an ending
 * @returns a name in NFC without what file systems forbid or readers cannot see, cut at a letter
 */
export function fileNameOf(text: string, { ending, otherwise, number = 1 }: NameParts): string {
  const tail = (number === 1 ? '' : ` (${number})`) + ending;
  const plain = text
    .replace(spaces, ' ')
    .replace(invisible, '')
    // After that, as a sign between a letter and its mark keeps them apart.
    .normalize('NFC')
    .replace(forbidden, '-')
    // A dot in front hides a file.
    .replace(/^[. ]+/, '')
    .replace(reserved, '_$&');
  const stem = cut(plain, longestInBytes - bytesIn(tail)).replace(/[. ]+$/, '');
  return (stem === '' ? otherwise : stem) + tail;
}

function cut(text: string, bytes: number): string {
  let room = bytes;
  const kept: string[] = [];
  for (const letter of text.match(letters) ?? []) {
    room -= bytesIn(letter);
    if (room < 0 || kept.length === longestInLetters) break;
    kept.push(letter);
  }
  return kept.join('');
}

/** Bytes in UTF-8. */
function bytesIn(text: string): number {
  let bytes = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
