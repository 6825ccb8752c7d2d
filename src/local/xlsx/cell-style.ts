/**
 * Formats of the Sheets API as styles of the library. Only what changed between two formats of a
 * cell is laid over its style, so that what Google's format cannot say (protection, a gradient, a
 * theme colour) stays. Cells that come out alike share one style, which makes writing fast.
 */
import type { Alignment, Borders, Fill } from '@cj-tech-master/excelts';
import type { CellFormat } from '../../sheets/api';
import { fileBorderOf, sides } from './borders';
import type { FileStyle } from './cell-format';
import { argbOf, rgbOf } from './colors';
import { codeOf } from './number-format';
import { changedFont, type Look } from './text-format';

/** The style of a cell whose format goes from one to another. */
export type Restyle = (
  base: FileStyle,
  before: CellFormat | undefined,
  after: CellFormat | undefined,
) => FileStyle;

const horizontal: Readonly<Record<string, Alignment['horizontal']>> = {
  LEFT: 'left',
  CENTER: 'center',
  RIGHT: 'right',
};
const vertical: Readonly<Record<string, Alignment['vertical']>> = {
  TOP: 'top',
  MIDDLE: 'middle',
  BOTTOM: 'bottom',
};

/** How a link looks where its cell says nothing else: Google shows it so, Excel has to be told. */
const linkColor = { red: 0x05 / 255, green: 0x63 / 255, blue: 0xc1 / 255 };

export function restyler(look: Look): Restyle {
  const styles = new Map<string, FileStyle>();
  const keyOf = keys();
  return (base, before, after) => {
    const [from, to] = [seen(before), seen(after)];
    const key = `${keyOf(base)} ${keyOf(from)} ${keyOf(to)}`;
    let style = styles.get(key);
    if (style === undefined) {
      style = restyled(base, from, to, look);
      styles.set(key, style);
    }
    return style;
  };
}

/** The same key for objects that are alike; each object is looked at once. */
function keys(): (value: object) => number {
  const known = new WeakMap<object, number>();
  const numbers = new Map<string, number>();
  return (value) => {
    let key = known.get(value);
    if (key === undefined) {
      const text = JSON.stringify(value);
      key = numbers.get(text) ?? numbers.size;
      numbers.set(text, key);
      known.set(value, key);
    }
    return key;
  };
}

function restyled(base: FileStyle, before: CellFormat, after: CellFormat, look: Look): FileStyle {
  const style: FileStyle = { ...base };
  const differs = (...names: (keyof CellFormat)[]) =>
    names.some((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));

  if (differs('numberFormat')) style.numFmt = codeOf(after.numberFormat) ?? 'General';
  if (differs('backgroundColor', 'backgroundColorStyle')) {
    const { backgroundColor, backgroundColorStyle } = after;
    const color = differs('backgroundColorStyle')
      ? rgbOf(backgroundColorStyle, backgroundColor)
      : (backgroundColor ?? backgroundColorStyle?.rgbColor);
    const fill: Fill =
      color === undefined
        ? { type: 'pattern', pattern: 'none' }
        : { type: 'pattern', pattern: 'solid', fgColor: { argb: argbOf(color) } };
    style.fill = fill;
  }
  if (differs('borders')) style.border = bordersAfter(base.border, before, after);
  if (differs('horizontalAlignment', 'verticalAlignment', 'wrapStrategy', 'textRotation')) {
    style.alignment = alignmentAfter(base.alignment, before, after);
  }
  if (differs('textFormat')) {
    const { textFormat: from = {} } = before;
    style.font = changedFont(base.font ?? look.font, from, after.textFormat ?? {}, look.font);
  }
  return style;
}

const nothing: CellFormat = {};

/** A format as it is seen: a link without a colour of its own is blue and underlined. */
function seen(format: CellFormat = nothing): CellFormat {
  if (format.textFormat?.link?.uri === undefined) return format;
  const { link: _, ...textFormat } = format.textFormat;
  const isColored = (textFormat.foregroundColor ?? textFormat.foregroundColorStyle) !== undefined;
  const look = { underline: true, foregroundColorStyle: { rgbColor: linkColor } };
  return { ...format, textFormat: isColored ? textFormat : { ...look, ...textFormat } };
}

function bordersAfter(
  border: Partial<Borders> | undefined,
  before: CellFormat,
  after: CellFormat,
): Partial<Borders> {
  const lines: Partial<Borders> = { ...border };
  for (const side of sides) {
    const line = after.borders?.[side];
    if (JSON.stringify(before.borders?.[side]) === JSON.stringify(line)) continue;
    const written = fileBorderOf(line);
    if (written === undefined) delete lines[side];
    else lines[side] = written;
  }
  return lines;
}

function alignmentAfter(
  base: Partial<Alignment> | undefined,
  before: CellFormat,
  after: CellFormat,
): Partial<Alignment> {
  const alignment: Partial<Alignment> = { ...base };
  const set = <K extends keyof Alignment>(
    name: keyof CellFormat,
    key: K,
    value: Alignment[K] | undefined,
  ) => {
    if (JSON.stringify(before[name]) === JSON.stringify(after[name])) return;
    if (value === undefined) delete alignment[key];
    else alignment[key] = value;
  };
  const { textRotation } = after;
  set('horizontalAlignment', 'horizontal', horizontal[after.horizontalAlignment ?? '']);
  set('verticalAlignment', 'vertical', vertical[after.verticalAlignment ?? '']);
  set('wrapStrategy', 'wrapText', after.wrapStrategy === 'WRAP' ? true : undefined);
  set(
    'textRotation',
    'textRotation',
    textRotation?.vertical === true ? 'vertical' : textRotation?.angle,
  );
  return alignment;
}
