/** The form in which all readers look at a typed text. */
import { fold } from '../text/fold';

/**
 * No figure, date or phone is longer (61 triệu in digits and in words has 70 characters); a longer
 * text is prose. The bound also keeps every reader's time small, whatever a cell holds.
 */
const longestRead = 500;

/** The folded text (lower case, NFC, single spaces); '' for a text too long to be read. */
export function foldTyped(text: string): string {
  return text.length > longestRead ? '' : fold(text);
}
