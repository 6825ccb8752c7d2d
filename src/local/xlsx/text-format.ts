/** Fonts: the library's, and Google's text formats. */
import type { Font } from '@cj-tech-master/excelts';
import type { CellFormat } from '../../sheets/api';
import { argbOf, colorStyleOf, rgbOf, type Colors } from './colors';

export type TextFormat = NonNullable<CellFormat['textFormat']>;
export type FileFont = Partial<Font>;

/** The workbook's own font and colours, against which a cell's font is told. */
export interface Look {
  readonly colors: Colors;
  readonly font: FileFont;
}

/** What differs from the workbook's own font; undefined: nothing. */
export function textFormatOf(font: FileFont | undefined, look: Look): TextFormat | undefined {
  if (font === undefined) return undefined;
  const color = colorStyleOf(font.color, look.colors);
  const usualColor = colorStyleOf(look.font.color, look.colors);
  const format: TextFormat = {
    ...(font.bold === true && { bold: true }),
    ...(font.italic === true && { italic: true }),
    ...(font.strike === true && { strikethrough: true }),
    ...(isUnderlined(font) && { underline: true }),
    ...(font.name !== undefined && font.name !== look.font.name && { fontFamily: font.name }),
    ...(font.size !== undefined && font.size !== look.font.size && { fontSize: font.size }),
    ...(color !== undefined &&
      JSON.stringify(color) !== JSON.stringify(usualColor) && { foregroundColorStyle: color }),
  };
  return Object.keys(format).length === 0 ? undefined : format;
}

/**
 * A font with what changed between two formats; all else (charset, a double underline) stays.
 * @param base the font before, or the workbook's own
 */
export function changedFont(
  base: FileFont,
  before: TextFormat,
  after: TextFormat,
  usual: FileFont,
): FileFont {
  const font: FileFont = { ...base };
  const differs = (key: keyof TextFormat) =>
    JSON.stringify(before[key]) !== JSON.stringify(after[key]);
  if (differs('bold')) font.bold = after.bold === true;
  if (differs('italic')) font.italic = after.italic === true;
  if (differs('strikethrough')) font.strike = after.strikethrough === true;
  if (differs('underline')) font.underline = after.underline === true;
  if (differs('fontSize')) setOrDelete(font, 'size', after.fontSize ?? usual.size);
  if (differs('fontFamily')) {
    setOrDelete(font, 'name', after.fontFamily ?? usual.name);
    // Where these are set they outweigh the name.
    if (after.fontFamily !== undefined) {
      delete font.scheme;
      delete font.family;
      delete font.charset;
    }
  }
  if (differs('foregroundColorStyle') || differs('foregroundColor')) {
    const rgb = differs('foregroundColorStyle')
      ? rgbOf(after.foregroundColorStyle, after.foregroundColor)
      : (after.foregroundColor ?? after.foregroundColorStyle?.rgbColor);
    setOrDelete(font, 'color', rgb === undefined ? usual.color : { argb: argbOf(rgb) });
  }
  return font;
}

function isUnderlined({ underline }: FileFont): boolean {
  return underline !== undefined && underline !== false && underline !== 'none';
}

function setOrDelete<K extends keyof FileFont>(font: FileFont, key: K, value: FileFont[K]): void {
  if (value === undefined) delete font[key];
  else font[key] = value;
}
