/**
 * Formats of the Sheets API as styles of a workbook. Only what changed between two formats of a
 * cell is laid over its <xf>, so that what Google's format cannot say (protection, a gradient, a
 * theme colour) stays; new ones are appended, those of the file keep their numbers.
 */
import type { CellFormat } from '../../sheets/api';
import Schema = GoogleAppsScript.Sheets.Schema;
import { argbOf, rgbOf } from './colors';
import { codeOf } from './number-format';
import { sides, type Styles, type TextFormat } from './style-reader';
import {
  childOf,
  childrenOf,
  element,
  itemsOf,
  withAttributes,
  withChildren,
  type XmlDocument,
  type XmlElement,
} from './xml';

export interface StyleWriter {
  /** The number of the style of a cell whose format goes from one to another. */
  readonly restyle: (
    base: number,
    before: CellFormat | undefined,
    after: CellFormat | undefined,
  ) => number;
  /** The number of the look of a conditional format. */
  readonly differenceNumber: (format: CellFormat) => number;
  /** A run's <rPr>, for a text in a cell of that style. */
  readonly runFont: (style: number, cell: TextFormat, run: TextFormat) => XmlElement;
  /** Appends what is new to the stylesheet. */
  readonly finish: (document: XmlDocument) => void;
}

const fileLines: Readonly<Record<string, string>> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOTTED: 'dotted',
  DASHED: 'dashed',
  DOUBLE: 'double',
};

const horizontal: Readonly<Record<string, string>> = {
  LEFT: 'left',
  CENTER: 'center',
  RIGHT: 'right',
};
const vertical: Readonly<Record<string, string>> = {
  TOP: 'top',
  MIDDLE: 'center',
  BOTTOM: 'bottom',
};

/** ECMA-376 18.8.22, the order that Excel writes. */
const fontOrder =
  'b i strike condense extend outline shadow u vertAlign sz color name rFont family charset scheme'.split(
    ' ',
  );
const borderOrder = 'left start right end top bottom diagonal vertical horizontal'.split(' ');
/** Parts of a stylesheet in their order: ECMA-376 18.8.39. */
const sheetOrder =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(
    ' ',
  );

/** How a link looks where its cell says nothing else: Google shows it so, Excel has to be told. */
const linkColor = { red: 0x05 / 255, green: 0x63 / 255, blue: 0xc1 / 255 };

/** The first number of formats that are not built in, and of those that this writer adds. */
const firstFormat = 164;

export function styleWriter({ root, font: usualFont, numbers }: Styles): StyleWriter {
  const fonts = additions(root, 'fonts', 'font');
  const fills = additions(root, 'fills', 'fill');
  const borders = additions(root, 'borders', 'border');
  const xfs = additions(root, 'cellXfs', 'xf');
  const differences = additions(root, 'dxfs', 'dxf');
  const formats = additions(root, 'numFmts', 'numFmt');
  if (xfs.at(0) === undefined)
    xfs.add(element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }));

  const formatNumber = (code: string | undefined): number => {
    if (code === undefined) return 0;
    const all = formats.all();
    const known = all.find(({ attributes }) => attributes.formatCode === code);
    if (known !== undefined) return Number(known.attributes.numFmtId);
    const highest = Math.max(
      firstFormat - 1,
      ...all.map(({ attributes }) => Number(attributes.numFmtId)),
    );
    formats.add(element('numFmt', { numFmtId: highest + 1, formatCode: code }));
    return highest + 1;
  };

  const restyled = (base: number, before: CellFormat, after: CellFormat): number => {
    let xf = xfs.at(base) ?? xfs.at(0) ?? element('xf');
    const differs = (...names: (keyof CellFormat)[]) =>
      names.some((name) => !isSame(before[name], after[name]));
    const set = (name: string, apply: string, value: number) => {
      xf = withAttributes(xf, { [name]: value, [apply]: 1 });
    };
    if (differs('numberFormat')) {
      set('numFmtId', 'applyNumberFormat', formatNumber(codeOf(after.numberFormat)));
    }
    if (differs('backgroundColor', 'backgroundColorStyle')) {
      const color = newerColor(before, after, 'backgroundColorStyle', 'backgroundColor');
      set('fillId', 'applyFill', fills.add(fillElement(color)));
    }
    if (differs('borders')) {
      const line = borders.at(Number(xf.attributes.borderId ?? 0)) ?? element('border');
      set('borderId', 'applyBorder', borders.add(bordersAfter(line, before, after)));
    }
    if (differs('textFormat')) {
      const font = fonts.at(Number(xf.attributes.fontId ?? 0)) ?? usualFont;
      const changed = changedFont(font, before.textFormat ?? {}, after.textFormat ?? {}, usualFont);
      set('fontId', 'applyFont', fonts.add(changed));
    }
    if (differs('horizontalAlignment', 'verticalAlignment', 'wrapStrategy', 'textRotation')) {
      const was = childOf(xf, 'alignment');
      const is = alignmentAfter(was ?? element('alignment'), before, after);
      const isPlain = Object.keys(is.attributes).length === 0;
      const others = xf.children.filter((child) => child !== was);
      xf = withChildren(withAttributes(xf, { applyAlignment: 1 }), [
        ...(isPlain ? [] : [is]),
        ...others,
      ]);
    }
    return xfs.add(xf);
  };

  const known = new Map<string, number>();
  const keyOf = keys();
  return {
    restyle: (base, before, after) => {
      const own = after && numbers.get(after);
      if (own !== undefined) return own;
      const key = `${base} ${keyOf(before ?? nothing)} ${keyOf(after ?? nothing)}`;
      const number = known.get(key) ?? restyled(base, seen(before), seen(after));
      known.set(key, number);
      return number;
    },
    differenceNumber: (format) => differences.add(differenceElement(format)),
    runFont: (style, cell, run) => {
      const xf = xfs.at(style);
      const font = fonts.at(Number(xf?.attributes.fontId ?? 0)) ?? usualFont;
      const changed = changedFont(font, cell, { ...cell, ...run }, usualFont);
      const children = childrenOf(changed).map((child) =>
        child.name === 'name' ? element('rFont', child.attributes) : child,
      );
      return element('rPr', {}, children);
    },
    finish: (document) => {
      for (const list of [formats, fonts, fills, borders, xfs, differences]) list.write(document);
    },
  };
}

/** A list of the stylesheet, and what is added to it: each thing once. */
function additions(root: XmlElement, name: string, inner: string) {
  const stored = itemsOf(root, name, inner);
  const added: XmlElement[] = [];
  const known = new Map<string, number>();
  return {
    at: (index: number) => (index < stored.length ? stored[index] : added[index - stored.length]),
    all: () => [...stored, ...added],
    /** @returns its number */
    add: (item: XmlElement): number => {
      if (item.place !== undefined && stored.includes(item)) return stored.indexOf(item);
      const key = JSON.stringify(plain(item));
      if (known.size === 0)
        stored.forEach((one, index) => known.set(JSON.stringify(plain(one)), index));
      const number = known.get(key) ?? stored.length + added.push(item) - 1;
      known.set(key, number);
      return number;
    },
    write: (document: XmlDocument) => {
      if (added.length === 0) return;
      const list = childOf(document.root, name);
      const attributes = { count: stored.length + added.length };
      if (list !== undefined) document.append(list, added, attributes);
      else
        document.insert(
          placeIn(document.root, name, sheetOrder),
          document.serialize(element(name, attributes, added)),
        );
    },
  };
}

/** Where a child of that name belongs in the text: before the first that stands behind it in the order. */
export function placeIn(root: XmlElement, name: string, order: readonly string[]): number {
  const rank = order.indexOf(name);
  const next = childrenOf(root).find((child) => order.indexOf(child.name) > rank);
  return next?.place?.start ?? root.place?.innerEnd ?? 0;
}

function plain({ name, attributes, children }: XmlElement): unknown {
  return [
    name,
    attributes,
    children.map((child) => (typeof child === 'string' ? child : plain(child))),
  ];
}

export function isSame(one: unknown, other: unknown): boolean {
  return (
    one === other ||
    (one !== undefined && other !== undefined && JSON.stringify(one) === JSON.stringify(other))
  );
}

/** The same key for objects that are alike; each object is looked at once. */
function keys(): (value: object) => number {
  const known = new WeakMap<object, number>();
  const found = new Map<string, number>();
  return (value) => {
    let key = known.get(value);
    if (key === undefined) {
      const text = JSON.stringify(value);
      key = found.get(text) ?? found.size;
      found.set(text, key);
      known.set(value, key);
    }
    return key;
  };
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

/** Of the newer and the older field of a colour, the one that changed. */
function newerColor<Newer extends string, Older extends string>(
  before: Partial<
    Record<Newer, Schema.ColorStyle | undefined> & Record<Older, Schema.Color | undefined>
  >,
  after: Partial<
    Record<Newer, Schema.ColorStyle | undefined> & Record<Older, Schema.Color | undefined>
  >,
  newer: Newer,
  older: Older,
): Schema.Color | undefined {
  return isSame(before[newer], after[newer])
    ? (after[older] ?? after[newer]?.rgbColor)
    : rgbOf(after[newer], after[older]);
}

function fillElement(color: Schema.Color | undefined): XmlElement {
  const pattern =
    color === undefined
      ? element('patternFill', { patternType: 'none' })
      : element('patternFill', { patternType: 'solid' }, [
          element('fgColor', { rgb: argbOf(color) }),
        ]);
  return element('fill', {}, [pattern]);
}

function bordersAfter(border: XmlElement, before: CellFormat, after: CellFormat): XmlElement {
  let lines = childrenOf(border);
  for (const side of sides) {
    const line = after.borders?.[side];
    if (isSame(before.borders?.[side], line)) continue;
    const other = side === 'left' ? 'start' : side === 'right' ? 'end' : side;
    const style = fileLines[line?.style ?? ''];
    const color = argbOf(rgbOf(line?.colorStyle, line?.color) ?? {});
    const written =
      style === undefined
        ? element(side)
        : element(side, { style }, [element('color', { rgb: color })]);
    lines = [...lines.filter(({ name }) => name !== side && name !== other), written];
  }
  return withChildren(border, ordered(lines, borderOrder));
}

function ordered(children: readonly XmlElement[], order: readonly string[]): readonly XmlElement[] {
  return [...children].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}

function alignmentAfter(alignment: XmlElement, before: CellFormat, after: CellFormat): XmlElement {
  const changed = (name: keyof CellFormat, key: string, value: string | number | undefined) =>
    isSame(before[name], after[name]) ? {} : { [key]: value };
  const { textRotation: turned } = after;
  const angle = turned?.angle ?? 0;
  const rotation =
    turned?.vertical === true ? 255 : angle < 0 ? 90 - angle : angle === 0 ? undefined : angle;
  return withAttributes(alignment, {
    ...changed('horizontalAlignment', 'horizontal', horizontal[after.horizontalAlignment ?? '']),
    ...changed('verticalAlignment', 'vertical', vertical[after.verticalAlignment ?? '']),
    ...changed('wrapStrategy', 'wrapText', after.wrapStrategy === 'WRAP' ? 1 : undefined),
    ...changed('textRotation', 'textRotation', rotation),
  });
}

/**
 * A font with what changed between two formats; all else (charset, a double underline) stays.
 * @param base the font before
 */
function changedFont(
  base: XmlElement,
  before: TextFormat,
  after: TextFormat,
  usual: XmlElement,
): XmlElement {
  let children = childrenOf(base);
  const set = (name: string, value: XmlElement | undefined) => {
    children = [
      ...children.filter((child) => child.name !== name),
      ...(value === undefined ? [] : [value]),
    ];
  };
  const differs = (key: keyof TextFormat) => !isSame(before[key], after[key]);
  const mark = (key: keyof TextFormat, name: string) => {
    if (differs(key)) set(name, after[key] === true ? element(name) : undefined);
  };
  mark('bold', 'b');
  mark('italic', 'i');
  mark('strikethrough', 'strike');
  mark('underline', 'u');
  if (differs('fontSize')) {
    set(
      'sz',
      after.fontSize === undefined ? childOf(usual, 'sz') : element('sz', { val: after.fontSize }),
    );
  }
  if (differs('fontFamily')) {
    set(
      'name',
      after.fontFamily === undefined
        ? childOf(usual, 'name')
        : element('name', { val: after.fontFamily }),
    );
    // Where these are set they outweigh the name.
    for (const name of ['scheme', 'family', 'charset']) {
      set(name, after.fontFamily === undefined ? childOf(usual, name) : undefined);
    }
  }
  if (differs('foregroundColorStyle') || differs('foregroundColor')) {
    const rgb = newerColor(before, after, 'foregroundColorStyle', 'foregroundColor');
    set(
      'color',
      rgb === undefined ? childOf(usual, 'color') : element('color', { rgb: argbOf(rgb) }),
    );
  }
  return withChildren(base, ordered(children, fontOrder));
}

function differenceElement(format: CellFormat): XmlElement {
  const { textFormat = {}, backgroundColor, backgroundColorStyle } = format;
  const color = rgbOf(textFormat.foregroundColorStyle, textFormat.foregroundColor);
  const fill = rgbOf(backgroundColorStyle, backgroundColor);
  const font = [
    ...(textFormat.bold === true ? [element('b')] : []),
    ...(textFormat.italic === true ? [element('i')] : []),
    ...(textFormat.strikethrough === true ? [element('strike')] : []),
    ...(textFormat.underline === true ? [element('u')] : []),
    ...(color === undefined ? [] : [element('color', { rgb: argbOf(color) })]),
  ];
  const pattern = fill && element('patternFill', {}, [element('bgColor', { rgb: argbOf(fill) })]);
  return element('dxf', {}, [
    ...(font.length === 0 ? [] : [element('font', {}, font)]),
    // Of a difference's fill, Excel shows the colour that is the background elsewhere.
    ...(pattern === undefined ? [] : [element('fill', {}, [pattern])]),
  ]);
}
