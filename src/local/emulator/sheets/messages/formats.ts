/** Messages of a cell's looks. */
import Schema = GoogleAppsScript.Sheets.Schema;
import { choice, flag, integer, message, one, optional, text } from './message';
import { color, colorStyle } from './ranges';

export const horizontalAlign = choice('HorizontalAlign', ['LEFT', 'CENTER', 'RIGHT']);

const numberFormat = message<Schema.NumberFormat>('NumberFormat', {
  type: choice('NumberFormatType', [
    'TEXT',
    'NUMBER',
    'PERCENT',
    'CURRENCY',
    'DATE',
    'TIME',
    'DATE_TIME',
    'SCIENTIFIC',
  ]),
  pattern: text,
});

const link = message<Schema.Link>('Link', { uri: text });

export const textFormat = message<Schema.TextFormat>('TextFormat', {
  foregroundColor: one(color),
  foregroundColorStyle: one(colorStyle),
  fontFamily: text,
  fontSize: integer,
  bold: optional(flag),
  italic: optional(flag),
  strikethrough: optional(flag),
  underline: optional(flag),
  link: one(link),
});

export const border = message<Schema.Border>('Border', {
  style: choice('Style', [
    'DOTTED',
    'DASHED',
    'SOLID',
    'SOLID_MEDIUM',
    'SOLID_THICK',
    'NONE',
    'DOUBLE',
  ]),
  width: integer,
  color: one(color),
  colorStyle: one(colorStyle),
});

const borders = message<Schema.Borders>('Borders', {
  top: one(border),
  bottom: one(border),
  left: one(border),
  right: one(border),
});

const padding = message<Schema.Padding>('Padding', {
  top: integer,
  right: integer,
  bottom: integer,
  left: integer,
});

const textRotation = message<Schema.TextRotation>(
  'TextRotation',
  { angle: integer, vertical: flag },
  { type: ['angle', 'vertical'] },
);

export const cellFormat = message<Schema.CellFormat>('CellFormat', {
  numberFormat: one(numberFormat),
  backgroundColor: one(color),
  backgroundColorStyle: one(colorStyle),
  borders: one(borders),
  padding: one(padding),
  horizontalAlignment: horizontalAlign,
  verticalAlignment: choice('VerticalAlign', ['TOP', 'MIDDLE', 'BOTTOM']),
  wrapStrategy: choice('WrapStrategy', ['OVERFLOW_CELL', 'LEGACY_WRAP', 'CLIP', 'WRAP']),
  textDirection: choice('TextDirection', ['LEFT_TO_RIGHT', 'RIGHT_TO_LEFT']),
  textFormat: one(textFormat),
  hyperlinkDisplayType: choice('HyperlinkDisplayType', ['LINKED', 'PLAIN_TEXT']),
  textRotation: one(textRotation),
});
