/** Single lines of the form: centred texts, and the short rules beneath them. */
import { AlignmentType, BorderStyle, LineRuleType, Paragraph, TextRun } from 'docx';
import { linesOf, textWidth } from '../core/vietnamese/text-width';
import { halfPoints, pixelsOfTwips, twipsOfPixels } from './styles';

// Text as a Word file can hold it: lines without the characters that XML forbids.

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

export interface LineLook {
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly alignment?: (typeof AlignmentType)[keyof typeof AlignmentType];
  /** Twips above. */
  readonly before?: number;
  /** Twips below. */
  readonly after?: number;
  readonly keepNext?: boolean;
  /** Twips; a text that needs several lines here gets lines of one length, no word left over on the last. */
  readonly balancedIn?: number;
}

/** A paragraph of one look, centred unless said otherwise. */
export function line(text: string, look: LineLook): Paragraph {
  const { size, bold = false, italics = false, keepNext = false } = look;
  const { alignment = AlignmentType.CENTER, before = 0, after = 0 } = look;
  const run = { size: halfPoints(size), bold, italics };
  const side = look.balancedIn === undefined ? 0 : balancingSide(text, look, look.balancedIn);
  return new Paragraph({
    alignment,
    keepNext,
    spacing: { before, after },
    ...(side > 0 && { indent: { left: side, right: side } }),
    run,
    children: [new TextRun({ ...run, text: plainLine(text) })],
  });
}

/** Words do not part evenly: a line may be that much longer than the average. */
const unevenness = 1.12;

/** How far the lines of a text are to keep from both sides of a room, in twips. */
function balancingSide(text: string, { size, bold = false }: LineLook, room: number): number {
  const lines = linesOf(plainLine(text), pixelsOfTwips(room), { size, bold }).length;
  const length = (lineWidth(text, { size, bold }) / lines) * unevenness;
  return lines === 1 ? 0 : Math.max(0, Math.floor((room - length) / 2));
}

/** The width of a text on one line, in twips. */
export function lineWidth(text: string, { size, bold = false }: LineLook): number {
  return twipsOfPixels(textWidth(plainLine(text), { size, bold }));
}

/**
 * A solid rule in the middle of a room. It is the lower border of a paragraph that is as high as
 * nothing, as a drawn line would move when the text is edited.
 * @param width twips
 * @param room twips
 */
export function rule(width: number, room: number): Paragraph {
  const side = Math.max(0, Math.round((room - width) / 2));
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 0, after: 0, line: 40, lineRule: LineRuleType.EXACT },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 0 } },
    run: { size: 2 },
  });
}
