/** Formats of the Sheets API as styles of the grid. */
import type { IBorderData, IColorStyle, IStyleData } from '@univerjs/core';
import type { CellFormat } from '../../../sheets/api';

/** Said for every cell: where nothing is said, the grid wraps texts beside the arrow of a drop-down. */
const overflow = 1;

/** How cells look that say nothing: as in a new spreadsheet of Google's. */
export const defaultStyle: IStyleData = { ff: 'Arial', fs: 10, vt: 3, tb: overflow };

type TextFormat = NonNullable<CellFormat['textFormat']>;
type Border = NonNullable<NonNullable<CellFormat['borders']>['top']>;
type Color = NonNullable<CellFormat['backgroundColor']>;
type ColorStyle = NonNullable<CellFormat['backgroundColorStyle']>;

const horizontal: Readonly<Record<string, 1 | 2 | 3>> = { LEFT: 1, CENTER: 2, RIGHT: 3 };
const vertical: Readonly<Record<string, 1 | 2 | 3>> = { TOP: 1, MIDDLE: 2, BOTTOM: 3 };
const wrapping: Readonly<Record<string, 1 | 2 | 3>> = {
  OVERFLOW_CELL: 1,
  LEGACY_WRAP: 1,
  CLIP: 2,
  WRAP: 3,
};
/** Thin, medium and thick, dotted, dashed and double, by the numbers of BorderStyleTypes. */
const lines: Readonly<Record<string, 1 | 3 | 4 | 7 | 8 | 13>> = {
  SOLID: 1,
  DOTTED: 3,
  DASHED: 4,
  DOUBLE: 7,
  SOLID_MEDIUM: 8,
  SOLID_THICK: 13,
};

export function gridStyle(format: CellFormat): IStyleData {
  const { numberFormat, textFormat, textRotation, borders } = format;
  const background = colorOf(format.backgroundColorStyle, format.backgroundColor);
  const align = horizontal[format.horizontalAlignment ?? ''];
  const verticalAlign = vertical[format.verticalAlignment ?? ''];
  const wrap = wrapping[format.wrapStrategy ?? ''];
  const pattern = patternOf(numberFormat);
  return {
    ...(textFormat !== undefined && textStyle(textFormat)),
    ...(background !== undefined && { bg: background }),
    ...(align !== undefined && { ht: align }),
    ...(verticalAlign !== undefined && { vt: verticalAlign }),
    tb: wrap ?? overflow,
    ...(pattern !== undefined && { n: { pattern } }),
    ...(borders !== undefined && { bd: bordersOf(borders) }),
    ...(textRotation !== undefined && {
      tr: { a: -(textRotation.angle ?? 0), v: textRotation.vertical === true ? 1 : 0 },
    }),
  };
}

/** How types look that carry no pattern of their own. */
const usualPatterns: Readonly<Record<string, string>> = {
  TEXT: '@',
  DATE: 'dd/mm/yyyy',
  TIME: 'hh:mm:ss',
  DATE_TIME: 'dd/mm/yyyy hh:mm:ss',
  PERCENT: '0.00%',
  NUMBER: '#,##0.###',
  CURRENCY: '#,##0',
  SCIENTIFIC: '0.00E+00',
};

function patternOf(format: CellFormat['numberFormat']): string | undefined {
  const { type = '', pattern = '' } = format ?? {};
  return pattern === '' ? usualPatterns[type] : pattern;
}

const linkBlue: IColorStyle = { rgb: '#1155cc' };

function textStyle(format: TextFormat): IStyleData {
  const { fontFamily, fontSize, link } = format;
  const isLink = link?.uri !== undefined;
  const color =
    colorOf(format.foregroundColorStyle, format.foregroundColor) ?? (isLink ? linkBlue : undefined);
  const isUnderlined = format.underline ?? isLink;
  return {
    ...(fontFamily !== undefined && { ff: fontFamily }),
    ...(fontSize !== undefined && { fs: fontSize }),
    ...(format.bold === true && { bl: 1 }),
    ...(format.italic === true && { it: 1 }),
    ...(isUnderlined && { ul: { s: 1 } }),
    ...(format.strikethrough === true && { st: { s: 1 } }),
    ...(color !== undefined && { cl: color }),
  };
}

function bordersOf(borders: NonNullable<CellFormat['borders']>): IBorderData {
  const top = lineOf(borders.top);
  const bottom = lineOf(borders.bottom);
  const left = lineOf(borders.left);
  const right = lineOf(borders.right);
  return {
    ...(top !== null && { t: top }),
    ...(bottom !== null && { b: bottom }),
    ...(left !== null && { l: left }),
    ...(right !== null && { r: right }),
  };
}

function lineOf(border: Border | undefined) {
  const style = lines[border?.style ?? ''];
  if (style === undefined) return null;
  return { s: style, cl: colorOf(border?.colorStyle, border?.color) ?? { rgb: '#000000' } };
}

/** The newer field first, as the API does; a theme's colour is not known here. */
export function colorOf(
  style: ColorStyle | undefined,
  color: Color | undefined,
): { readonly rgb: string } | undefined {
  const { red = 0, green = 0, blue = 0 } = style?.rgbColor ?? color ?? {};
  if (style?.rgbColor === undefined && color === undefined) return undefined;
  const part = (share: number) =>
    Math.round(share * 255)
      .toString(16)
      .padStart(2, '0');
  return { rgb: `#${part(red)}${part(green)}${part(blue)}` };
}
