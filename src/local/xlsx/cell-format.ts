/** A cell's style as the library holds it, as a format of the Sheets API. */
import type { Alignment, Fill, Style } from '@cj-tech-master/excelts';
import Schema = GoogleAppsScript.Sheets.Schema;
import type { CellFormat } from '../../sheets/api';
import { bordersOf } from './borders';
import { colorStyleOf } from './colors';
import { numberFormatOf } from './number-format';
import { textFormatOf, type Look } from './text-format';

export type FileStyle = Partial<Style>;

const horizontal: Readonly<Record<string, string>> = {
  left: 'LEFT',
  center: 'CENTER',
  centerContinuous: 'CENTER',
  right: 'RIGHT',
};
const vertical: Readonly<Record<string, string>> = {
  top: 'TOP',
  middle: 'MIDDLE',
  bottom: 'BOTTOM',
};

/** What differs from a cell without a style; undefined: nothing. */
export function cellFormatOf(style: FileStyle, look: Look): CellFormat | undefined {
  const code = typeof style.numFmt === 'object' ? style.numFmt.formatCode : style.numFmt;
  const numberFormat = numberFormatOf(code);
  const backgroundColorStyle = fillColor(style.fill, look);
  const borders = bordersOf(style.border, look.colors);
  const textFormat = textFormatOf(style.font, look);
  const format: CellFormat = {
    ...(numberFormat !== undefined && { numberFormat }),
    ...(backgroundColorStyle !== undefined && { backgroundColorStyle }),
    ...(borders !== undefined && { borders }),
    ...alignmentOf(style.alignment),
    ...(textFormat !== undefined && { textFormat }),
  };
  return Object.keys(format).length === 0 ? undefined : format;
}

function fillColor(fill: Fill | undefined, look: Look): Schema.ColorStyle | undefined {
  if (fill?.type !== 'pattern' || fill.pattern !== 'solid') return undefined;
  return colorStyleOf(fill.fgColor, look.colors);
}

function alignmentOf(alignment: Partial<Alignment> | undefined): CellFormat {
  if (alignment === undefined) return {};
  const horizontalAlignment = horizontal[alignment.horizontal ?? ''];
  const verticalAlignment = vertical[alignment.vertical ?? ''];
  const { textRotation } = alignment;
  return {
    ...(horizontalAlignment !== undefined && { horizontalAlignment }),
    ...(verticalAlignment !== undefined && { verticalAlignment }),
    ...(alignment.wrapText === true && { wrapStrategy: 'WRAP' }),
    ...(textRotation === 'vertical' && { textRotation: { vertical: true } }),
    ...(typeof textRotation === 'number' &&
      textRotation !== 0 && { textRotation: { angle: textRotation } }),
  };
}
