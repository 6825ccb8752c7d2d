/** The looks of cells: <xf> elements with their fonts, fills and borders as formats of the Sheets API. */
import Schema = GoogleAppsScript.Sheets.Schema;
import type { CellFormat } from '../../sheets/api';
import { colorStyleOf, readColors, type Colors } from './colors';
import { builtInFormats, isDay, numberFormatOf } from './number-format';
import { childOf, element, flag, itemsOf, type XmlElement } from './xml';

export type TextFormat = NonNullable<CellFormat['textFormat']>;

export const sides = ['top', 'bottom', 'left', 'right'] as const;

/** A cell's style: one object of each, shared by all its cells. */
export interface Look {
  /** What differs from a cell without a style; undefined: nothing. */
  readonly format: CellFormat | undefined;
  /** Whether numbers in it are days. */
  readonly isDay: boolean;
}

/** The stylesheet of a workbook. */
export interface Styles {
  readonly root: XmlElement;
  readonly colors: Colors;
  /** The workbook's own font, against which a cell's font is told. */
  readonly font: XmlElement;
  readonly looks: readonly Look[];
  /** The number of a format's style, where it came from the file. */
  readonly numbers: Map<CellFormat, number>;
}

const lines: Readonly<Record<string, string>> = {
  thin: 'SOLID',
  hair: 'DOTTED',
  dotted: 'DOTTED',
  medium: 'SOLID_MEDIUM',
  thick: 'SOLID_THICK',
  double: 'DOUBLE',
};

const horizontal: Readonly<Record<string, string>> = {
  left: 'LEFT',
  center: 'CENTER',
  centerContinuous: 'CENTER',
  right: 'RIGHT',
};

const vertical: Readonly<Record<string, string>> = {
  top: 'TOP',
  center: 'MIDDLE',
  bottom: 'BOTTOM',
};

export function readStyles(root: XmlElement, theme: XmlElement | undefined): Styles {
  const colors = readColors(theme, root);
  const list = (name: string, inner: string) => itemsOf(root, name, inner);
  const fonts = list('fonts', 'font');
  const fills = list('fills', 'fill');
  const borders = list('borders', 'border');
  const codes = new Map(
    list('numFmts', 'numFmt').map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode ?? '',
    ]),
  );
  const font = fonts[0] ?? element('font');
  const numbers = new Map<CellFormat, number>();
  const xfs = list('cellXfs', 'xf');
  const looks = (xfs.length === 0 ? [element('xf')] : xfs).map((xf, index): Look => {
    const { numFmtId = '0', fontId, fillId, borderId } = xf.attributes;
    const id = Number(numFmtId);
    const numberFormat = numberFormatOf(codes.get(id) ?? builtInFormats[id]);
    const backgroundColorStyle = fillColor(fills[Number(fillId ?? -1)], colors);
    const line = bordersOf(borders[Number(borderId ?? -1)], colors);
    const textFormat = textFormatOf(fonts[Number(fontId ?? 0)], font, colors);
    const format: CellFormat = {
      ...(numberFormat !== undefined && { numberFormat }),
      ...(backgroundColorStyle !== undefined && { backgroundColorStyle }),
      ...(line !== undefined && { borders: line }),
      ...alignmentOf(childOf(xf, 'alignment')),
      ...(textFormat !== undefined && { textFormat }),
    };
    if (Object.keys(format).length === 0) return { format: undefined, isDay: false };
    numbers.set(format, index);
    return { format, isDay: isDay(numberFormat) };
  });
  return { root, colors, font, looks, numbers };
}

/** The colour that a difference (of a conditional format) or a cell is filled with. */
export function fillColor(
  fill: XmlElement | undefined,
  colors: Colors,
): Schema.ColorStyle | undefined {
  const pattern = childOf(fill, 'patternFill');
  if (pattern?.attributes.patternType !== 'solid') return undefined;
  return colorStyleOf(childOf(pattern, 'fgColor'), colors);
}

function bordersOf(border: XmlElement | undefined, colors: Colors): Schema.Borders | undefined {
  const found = sides.flatMap((side) => {
    const line =
      childOf(border, side) ??
      childOf(border, side === 'left' ? 'start' : side === 'right' ? 'end' : side);
    const { style = 'none' } = line?.attributes ?? {};
    if (style === 'none') return [];
    const written: Schema.Border = {
      style: lines[style] ?? 'DASHED',
      colorStyle: colorStyleOf(childOf(line, 'color'), colors) ?? { rgbColor: {} },
    };
    return [[side, written] as const];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

function alignmentOf(alignment: XmlElement | undefined): CellFormat {
  if (alignment === undefined) return {};
  const { horizontal: across = '', vertical: down = '', textRotation } = alignment.attributes;
  const horizontalAlignment = horizontal[across];
  const verticalAlignment = vertical[down];
  const turned = Number(textRotation ?? 0);
  return {
    ...(horizontalAlignment !== undefined && { horizontalAlignment }),
    ...(verticalAlignment !== undefined && { verticalAlignment }),
    ...(flag(alignment, 'wrapText') && { wrapStrategy: 'WRAP' }),
    // ECMA-376 18.8.1: 1 to 90 upwards, 91 to 180 downwards, 255 upright.
    ...(turned === 255 && { textRotation: { vertical: true } }),
    ...(turned > 0 &&
      turned <= 180 && { textRotation: { angle: turned <= 90 ? turned : 90 - turned } }),
  };
}

/** Whether an element such as <b/> is there and not said to be off. */
export function isOn(font: XmlElement | undefined, name: string): boolean {
  const mark = childOf(font, name);
  return mark !== undefined && (mark.attributes.val === undefined || flag(mark, 'val'));
}

function isUnderlined(font: XmlElement): boolean {
  const mark = childOf(font, 'u');
  return mark !== undefined && mark.attributes.val !== 'none';
}

/** The name of a font: <name>, or <rFont> in a run of text. */
function familyOf(font: XmlElement): string | undefined {
  return (childOf(font, 'name') ?? childOf(font, 'rFont'))?.attributes.val;
}

/** What differs from the workbook's own font; undefined: nothing. */
export function textFormatOf(
  font: XmlElement | undefined,
  usual: XmlElement,
  colors: Colors,
): TextFormat | undefined {
  if (font === undefined) return undefined;
  const color = colorStyleOf(childOf(font, 'color'), colors);
  const usualColor = colorStyleOf(childOf(usual, 'color'), colors);
  const family = familyOf(font);
  const sizeOf = (one: XmlElement) => Number(childOf(one, 'sz')?.attributes.val ?? NaN);
  const size = sizeOf(font);
  const format: TextFormat = {
    ...(isOn(font, 'b') && { bold: true }),
    ...(isOn(font, 'i') && { italic: true }),
    ...(isOn(font, 'strike') && { strikethrough: true }),
    ...(isUnderlined(font) && { underline: true }),
    ...(family !== undefined && family !== familyOf(usual) && { fontFamily: family }),
    ...(size > 0 && size < Infinity && size !== sizeOf(usual) && { fontSize: size }),
    ...(color !== undefined &&
      JSON.stringify(color) !== JSON.stringify(usualColor) && { foregroundColorStyle: color }),
  };
  return Object.keys(format).length === 0 ? undefined : format;
}

/** The look of a conditional format: a <dxf> as a format. */
export function differenceOf(difference: XmlElement | undefined, colors: Colors): CellFormat {
  const font = childOf(difference, 'font');
  const pattern = childOf(childOf(difference, 'fill'), 'patternFill');
  const fill = colorStyleOf(childOf(pattern, 'bgColor') ?? childOf(pattern, 'fgColor'), colors);
  const color = colorStyleOf(childOf(font, 'color'), colors);
  const textFormat = {
    ...(isOn(font, 'b') && { bold: true }),
    ...(isOn(font, 'i') && { italic: true }),
    ...(isOn(font, 'strike') && { strikethrough: true }),
    ...(font !== undefined && isUnderlined(font) && { underline: true }),
    ...(color !== undefined && { foregroundColorStyle: color }),
  };
  return {
    ...(fill !== undefined && { backgroundColorStyle: fill }),
    ...(Object.keys(textFormat).length > 0 && { textFormat }),
  };
}
