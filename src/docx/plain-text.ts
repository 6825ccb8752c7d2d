/** Text as a Word file can hold it: lines without the characters that XML forbids. */

const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** By code point, so that half of a surrogate pair is found as well. Source: XML 1.0, 2.2 Characters. */
const forbidden = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** The lines of a text, blank ones left out; at least one, which may be ''. */
export function plainLines(text: string): readonly string[] {
  const lines = text
    .replace(lineEnds, '\n')
    .replace(forbidden, '')
    .replace(/\t/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.length === 0 ? [''] : lines;
}

/** The text on one line. */
export function plainLine(text: string): string {
  return plainLines(text).join(' ');
}
