/** Single lines of the form: centred texts, and the short rules beneath them. */
import { AlignmentType, BorderStyle, LineRuleType, Paragraph, TextRun } from 'docx';
import { linesOf, textWidth } from '../core/vietnamese/text-width';
import { pixelsOfTwips, twipsOfPixels } from './measures';
import { plainLine } from './plain-text';
import { halfPoints } from './styles';

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
