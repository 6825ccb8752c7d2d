/** The look of a cell as a style attribute; written for sheets of the add-on's own, whose formats are few. */
import Schema = GoogleAppsScript.Sheets.Schema;
import type { CellData } from '../../../../sheets/api';
import { argbOf, rgbOf } from '../../../xlsx/colors';
import { escaped } from './escaped';

const horizontal: Readonly<Record<string, string>> = {
  LEFT: 'left',
  CENTER: 'center',
  RIGHT: 'right',
};
const vertical: Readonly<Record<string, string>> = {
  TOP: 'top',
  MIDDLE: 'middle',
  BOTTOM: 'bottom',
};
const lines: Readonly<Record<string, string>> = {
  SOLID: '1px solid',
  SOLID_MEDIUM: '2px solid',
  SOLID_THICK: '3px solid',
  DOTTED: '1px dotted',
  DASHED: '1px dashed',
  DOUBLE: '3px double',
};

export function cellStyle({ userEnteredFormat: format = {}, userEnteredValue }: CellData): string {
  const { textFormat = {}, borders = {} } = format;
  const usual = userEnteredValue?.numberValue === undefined ? undefined : 'right';
  const background = rgbOf(format.backgroundColorStyle, format.backgroundColor);
  const color = rgbOf(textFormat.foregroundColorStyle, textFormat.foregroundColor);
  const declarations: readonly (readonly [string, string | undefined])[] = [
    ['font-family', textFormat.fontFamily && `'${textFormat.fontFamily}'`],
    ['font-size', textFormat.fontSize === undefined ? undefined : `${textFormat.fontSize}pt`],
    ['font-weight', textFormat.bold === true ? 'bold' : undefined],
    ['font-style', textFormat.italic === true ? 'italic' : undefined],
    ['text-decoration', textFormat.underline === true ? 'underline' : undefined],
    ['text-align', horizontal[format.horizontalAlignment ?? ''] ?? usual],
    ['vertical-align', vertical[format.verticalAlignment ?? '']],
    ['white-space', format.wrapStrategy === 'WRAP' ? 'normal' : undefined],
    ['overflow-wrap', format.wrapStrategy === 'WRAP' ? 'anywhere' : undefined],
    ['background', background === undefined ? undefined : cssColor(background)],
    ['color', color === undefined ? undefined : cssColor(color)],
    ...(['top', 'right', 'bottom', 'left'] as const).map(
      (side) => [`border-${side}`, lineOf(borders[side])] as const,
    ),
  ];
  return escaped(
    declarations
      .flatMap(([name, value]) => (value === undefined ? [] : [`${name}:${value}`]))
      .join(';'),
  );
}

function lineOf(border: Schema.Border | undefined): string | undefined {
  const line = lines[border?.style ?? ''];
  if (line === undefined) return undefined;
  return `${line} ${cssColor(rgbOf(border?.colorStyle, border?.color) ?? {})}`;
}

export function cssColor(color: Schema.Color): string {
  return `#${argbOf(color).slice(2)}`;
}
