/** The looks of conditional formats (<dxf> of the stylesheet), which rules name by number. */
import type { CellFormat } from '../../sheets/api';
import { argbOf, colorStyleOf, rgbOf, type FileColor, type Colors } from './colors';
import { stylesPart, textOf, type Parts } from './parts';
import {
  childOf,
  childrenOf,
  element,
  flag,
  parse,
  prefixOf,
  serialize,
  withoutPrefix,
  type XmlElement,
} from './xml';

export interface Differences {
  readonly formatOf: (index: number) => CellFormat;
  /** The number of a look that is to be written; the same for looks that are alike. */
  readonly indexOf: (format: CellFormat) => number;
  /** All looks, those of the file first and in its order. */
  readonly all: () => readonly XmlElement[];
  /** <colors>: the file's own palette. */
  readonly palette: XmlElement | undefined;
}

export function readDifferences(parts: Parts, colors: Colors): Differences {
  const xml = textOf(parts, stylesPart);
  const root = xml === undefined ? element('styleSheet') : parse(xml);
  const stylesheet = withoutPrefix(root, prefixOf(root.name));
  const list = childOf(stylesheet, 'dxfs');
  const items: XmlElement[] = list === undefined ? [] : [...childrenOf(list, 'dxf')];
  return {
    formatOf: (index) => formatOf(items[index], colors),
    indexOf: (format) => {
      const added = differenceOf(format);
      const text = serialize(added);
      const known = items.findIndex((item) => serialize(item) === text);
      return known < 0 ? items.push(added) - 1 : known;
    },
    all: () => items,
    palette: childOf(stylesheet, 'colors'),
  };
}

/** Puts the looks and the palette into a stylesheet that the library wrote, which holds none of the file's. */
export function withDifferences(stylesheet: string, { all, palette }: Differences): string {
  const items = all();
  const list = serialize(element('dxfs', { count: items.length }, items));
  const colors = palette === undefined ? '' : serialize(palette);
  return stylesheet
    .replace(/<dxfs\b[^>]*?(?:\/>|>[^]*?<\/dxfs>)/, (written) =>
      items.length > 0 ? list : written,
    )
    .replace(/<tableStyles\b[^>]*\/>/, (styles) => styles + colors);
}

function formatOf(difference: XmlElement | undefined, colors: Colors): CellFormat {
  if (difference === undefined) return {};
  const font = childOf(difference, 'font');
  const pattern = inside(difference, 'fill', 'patternFill');
  const background = pattern && (childOf(pattern, 'bgColor') ?? childOf(pattern, 'fgColor'));
  const fill = colorStyleOf(fileColor(background), colors);
  const color = colorStyleOf(fileColor(font && childOf(font, 'color')), colors);
  const has = (name: string) => {
    const mark = font && childOf(font, name);
    return mark !== undefined && (mark.attributes.val === undefined || flag(mark, 'val'));
  };
  const textFormat = {
    ...(has('b') && { bold: true }),
    ...(has('i') && { italic: true }),
    ...(has('strike') && { strikethrough: true }),
    ...(font !== undefined && childOf(font, 'u') !== undefined && { underline: true }),
    ...(color !== undefined && { foregroundColorStyle: color }),
  };
  return {
    ...(fill !== undefined && { backgroundColorStyle: fill }),
    ...(Object.keys(textFormat).length > 0 && { textFormat }),
  };
}

function differenceOf(format: CellFormat): XmlElement {
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
  return element('dxf', {}, [
    ...(font.length === 0 ? [] : [element('font', {}, font)]),
    // Of a difference's fill, Excel shows the colour that is the background elsewhere.
    ...(fill === undefined
      ? []
      : [
          element('fill', {}, [
            element('patternFill', {}, [element('bgColor', { rgb: argbOf(fill) })]),
          ]),
        ]),
  ]);
}

function inside(source: XmlElement, ...names: readonly string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>(
    (found, name) => found && childOf(found, name),
    source,
  );
}

function fileColor(source: XmlElement | undefined): FileColor | undefined {
  if (source === undefined) return undefined;
  const { rgb, theme, tint, indexed } = source.attributes;
  return {
    ...(rgb !== undefined && { argb: rgb }),
    ...(theme !== undefined && { theme: Number(theme) }),
    ...(tint !== undefined && { tint: Number(tint) }),
    ...(indexed !== undefined && { indexed: Number(indexed) }),
  };
}
