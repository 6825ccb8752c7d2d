/** What staff typed for the report, as clean paragraphs: a line is a paragraph, its bullet is left out. */
import { toCanonicalText } from '../text/unicode';

const lineEnds = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/** "- ", "• ", "+ "; "-5" is a number. */
const bullet = /^[-–—•●▪◦·*+]+(?:\s+|$|(?=[\p{L}"“(]))/u;

/** How a line below an introduction is marked. */
const usualBullet = '- ';

/**
 * Lines of one cell are paragraphs of their own. Where every line has a bullet, or there is only
 * one, bullets are left out; below a line without one they show what belongs to it. HTML is text.
 */
export function typedParagraphs(text: string): readonly string[] {
  const lines = text
    .split(lineEnds)
    .map((line) => toCanonicalText(line))
    .filter((line) => line.replace(bullet, '') !== '');
  const hasIntroduction = lines.some((line) => !bullet.test(line));
  return lines.map((line) =>
    line.replace(bullet, hasIntroduction && lines.length > 1 ? usualBullet : ''),
  );
}
