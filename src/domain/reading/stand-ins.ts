/** Knows the words that people type into a cell to say that there is nothing to be typed. */
import { fold } from '../text/fold';

/** The longest of them, with room for brackets, spaces and decomposed letters. */
const longest = 24;

const mayBegin = /^[\s("'[]*[?xXkKcCnN]/;

const around = /^[\s("'[]+|[\s)"'\].]+$/g;

const words =
  /^(?:x+|\?+|n\/a|(?:không|ko)(?: (?:có|rõ|biết|có tên|có số))?|chưa(?: (?:có|rõ|biết|có tên|có số))|none|null)$/;

/** "không", "chưa có", "x", "n/a", "?": nothing, where a name, a phone or a receipt number belongs. */
export function isStandIn(text: string): boolean {
  if (text.length > longest || !mayBegin.test(text)) return false;
  return words.test(fold(text).replace(around, ''));
}
