/**
 * How much room a text takes in Times New Roman, estimated a little generously: cells that are
 * shown as one do not grow with their text anywhere, so their height must be known beforehand.
 */

const pixelsPerPoint = 4 / 3;

/** Thousandths of the font's size, by letter without its marks. Source: the metrics of Times Roman (Adobe AFM). */
const widthGroups: readonly (readonly [width: number, letters: string])[] = [
  [250, ' .,'],
  [278, 'ijlt/:;\u00A0'],
  [333, 'Ifr-()[]!’‘'],
  [389, 'Js'],
  [444, 'acez“”?'],
  [500, '0123456789bdghknopquvxyđ–*_'],
  [556, 'FPS'],
  [611, 'ELTZ'],
  [667, 'BCR'],
  [722, 'ADGHKNOQUVXYĐw'],
  [778, 'm&'],
  [889, 'M%'],
  [944, 'W'],
];
const bareWidths: ReadonlyMap<string, number> = new Map(
  widthGroups.flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, width])),
);

/** Any other sign may be as wide as it is high. */
const unknownWidth = 1000;

/** Bold letters are wider; the rest is room for other fonts of the same kind. */
const boldFactor = 1.1;
const reserve = 1.04;

const marks = /[\u0300-\u036f]/g;

/** By UTF-16 unit, marks and all: texts are many, their letters few. */
const known: (number | undefined)[] = [];

function unitWidth(unit: number): number {
  // The second half of a pair stands where the first one does.
  if (unit >= 0xdc00 && unit <= 0xdfff) return 0;
  let width = 0;
  for (const bare of String.fromCharCode(unit).normalize('NFD').replace(marks, '')) {
    width += bareWidths.get(bare) ?? unknownWidth;
  }
  return width;
}

export interface Font {
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
}

/** The width of a text on one line, in pixels. */
export function textWidth(text: string, { size, bold }: Font): number {
  let width = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    width += known[unit] ??= unitWidth(unit);
  }
  return (width / 1000) * size * pixelsPerPoint * (bold ? boldFactor : 1) * reserve;
}

/** The height of a line, in pixels. */
export function lineHeight({ size }: Pick<Font, 'size'>): number {
  return Math.ceil(size * pixelsPerPoint * 1.3);
}

/**
 * A text as the lines in which a cell shows it: broken at line ends and between words, and within
 * a word that is wider than the cell. Joined, the lines are the text.
 * @param room pixels
 */
export function linesOf(text: string, room: number, font: Font): readonly string[] {
  if (!text.includes('\n') && textWidth(text, font) <= room) return [text];
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const endLine = () => {
    lines.push(line);
    line = '';
    used = 0;
  };
  for (const [piece] of text.matchAll(/\n|[^\S\n]+|\S+/g)) {
    if (piece === '\n') {
      line += piece;
      endLine();
      continue;
    }
    const width = textWidth(piece, font);
    // Spaces hang over the end of a line and never begin one.
    const hangs = piece.trim() === '';
    if (!hangs && used > 0 && used + width > room) endLine();
    if (hangs || width <= room) {
      line += piece;
      used += width;
      continue;
    }
    for (const character of piece) {
      const wide = textWidth(character, font);
      if (used > 0 && used + wide > room) endLine();
      line += character;
      used += wide;
    }
  }
  endLine();
  return lines;
}
