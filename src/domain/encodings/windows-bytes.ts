/**
 * The byte that a Windows character stands for. Text that was read in the wrong code page is
 * turned back into its bytes by it. Sources: the Unicode Consortium's CP1252.TXT and CP1258.TXT.
 */

/** Windows-1252, 0x80 to 0x9F; a space: undefined, which Windows reads as the control of that number. */
const from80 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Where Windows-1258, the Vietnamese code page, has another character than Windows-1252. */
const of1258: readonly (readonly [character: string, byte: number])[] = [
  ['Ă', 0xc3],
  ['\u0300', 0xcc],
  ['Đ', 0xd0],
  ['\u0309', 0xd2],
  ['Ơ', 0xd5],
  ['Ư', 0xdd],
  ['\u0303', 0xde],
  ['ă', 0xe3],
  ['\u0301', 0xec],
  ['đ', 0xf0],
  ['\u0323', 0xf2],
  ['ơ', 0xf5],
  ['ư', 0xfd],
  ['₫', 0xfe],
];

const bytes: ReadonlyMap<string, number> = new Map([
  ...Array.from(from80, (character, index) => [character, 0x80 + index] as const).filter(
    ([character]) => character !== ' ',
  ),
  ...of1258,
]);

/** The bytes that Windows-1252 or Windows-1258 does not define, and that programs drop. */
export const undefinedBytes: readonly number[] = [
  0x81, 0x8a, 0x8d, 0x8e, 0x8f, 0x90, 0x9a, 0x9d, 0x9e,
];

/** A character that only these two code pages have: text with one was not read as Latin-1. */
export const onlyWindows = /[ĂăĐđƠơƯư€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;

/** The byte of one UTF-16 unit in Windows-1252, Windows-1258 or Latin-1; undefined where it has none. */
export function windowsByte(character: string): number | undefined {
  const code = character.charCodeAt(0);
  return code <= 0xff ? code : bytes.get(character);
}
