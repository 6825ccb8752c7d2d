/** How much of a cell its text has for itself, and how high a row must be for it. */
import { lineHeight, linesOf, type Font } from '../../vietnamese/text-width';
import type { CellStyle } from './page';

/** Left and right of a text in its cell, above and below it. */
const sidePadding = 8;
const verticalPadding = 6;

/** Excel shows no row higher than 409 points. */
export const tallestRow = 540;

const usualSize = 11;

export const fontOf = ({ size, bold }: CellStyle): Font => ({
  size: size ?? usualSize,
  bold: bold ?? false,
});

/** The room for the lines of a text in a cell. Pixels, as everything here. */
export const availableWidth = (cellWidth: number) => cellWidth - sidePadding;

export function heightOfLines(lines: number, font: Font): number {
  return lines * lineHeight(font) + verticalPadding;
}

/** How many lines a row holds at most. */
export function mostLines(font: Font): number {
  return Math.floor((tallestRow - verticalPadding) / lineHeight(font));
}

/** The height that a wrapped text needs in a cell; it may be more than a row can have. */
export function heightOfText(text: string, cellWidth: number, font: Font): number {
  return heightOfLines(linesOf(text, availableWidth(cellWidth), font).length, font);
}
