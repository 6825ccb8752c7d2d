/** Lines around a cell: the library's names and Google's. */
import type { Borders as FileBorders, BorderStyle } from '@cj-tech-master/excelts';
import Schema = GoogleAppsScript.Sheets.Schema;
import { argbOf, colorStyleOf, rgbOf, type Colors } from './colors';

export const sides = ['top', 'bottom', 'left', 'right'] as const;

const styles: Readonly<Record<BorderStyle, string>> = {
  thin: 'SOLID',
  hair: 'DOTTED',
  dotted: 'DOTTED',
  dashed: 'DASHED',
  dashDot: 'DASHED',
  dashDotDot: 'DASHED',
  slantDashDot: 'DASHED',
  mediumDashed: 'DASHED',
  mediumDashDot: 'DASHED',
  mediumDashDotDot: 'DASHED',
  medium: 'SOLID_MEDIUM',
  thick: 'SOLID_THICK',
  double: 'DOUBLE',
};

const fileStyles: Readonly<Record<string, BorderStyle>> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOTTED: 'dotted',
  DASHED: 'dashed',
  DOUBLE: 'double',
};

/** undefined: no line on any side. */
export function bordersOf(
  border: Partial<FileBorders> | undefined,
  colors: Colors,
): Schema.Borders | undefined {
  const lines = sides.flatMap((side) => {
    const { style, color } = border?.[side] ?? {};
    if (style === undefined) return [];
    const line: Schema.Border = {
      style: styles[style],
      colorStyle: colorStyleOf(color, colors) ?? { rgbColor: {} },
    };
    return [[side, line] as const];
  });
  return lines.length === 0 ? undefined : Object.fromEntries(lines);
}

/** A line for the file; undefined: none. */
export function fileBorderOf(border: Schema.Border | undefined) {
  const style = fileStyles[border?.style ?? ''];
  if (style === undefined) return undefined;
  const rgb = rgbOf(border?.colorStyle, border?.color);
  return { style, color: { argb: argbOf(rgb ?? {}) } };
}
