/**
 * What stands below the cells in a sheet's part and the library would lose or change: rules,
 * conditional formats and links. They are read and written here, beside the library.
 */
import {
  childOf,
  childrenOf,
  element,
  localName,
  parse,
  prefixOf,
  serialize,
  textIn,
  withAttributes,
  withoutPrefix,
  type XmlElement,
} from './xml';

export interface SheetTail {
  /** <conditionalFormatting> */
  readonly conditionalFormats: readonly XmlElement[];
  /** <dataValidation>; those that Excel keeps apart, for lists on other sheets, among them. */
  readonly validations: readonly XmlElement[];
  /** <hyperlink> */
  readonly links: readonly XmlElement[];
  /** <ext> with conditional formats that only Excel 2010 and later know. */
  readonly extensions: readonly XmlElement[];
}

export const emptyTail: SheetTail = {
  conditionalFormats: [],
  validations: [],
  links: [],
  extensions: [],
};

/** What the library is told to pass over, because it is read here. */
export const tailNodes = ['conditionalFormatting', 'dataValidations', 'hyperlinks', 'extLst'];

export function readTail(part: Uint8Array): SheetTail {
  const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  const start = /<(?:\w+:)?worksheet\b[^>]*>/.exec(bytes.toString('utf8', 0, 10_000))?.[0];
  if (start === undefined) return emptyTail;
  const root = parse(start + bytes.toString('utf8', endOfCells(bytes)));
  const worksheet = withoutPrefix(root, prefixOf(root.name));
  const declared = namespacesOf(worksheet);
  const all = (name: string, inner: string) =>
    childrenOf(worksheet, name).flatMap((list) => childrenOf(list, inner));
  const extensions = all('extLst', 'ext');
  return {
    conditionalFormats: childrenOf(worksheet, 'conditionalFormatting').map((format) =>
      withAttributes(clean(format), declared),
    ),
    validations: [
      ...all('dataValidations', 'dataValidation').map(clean),
      ...extensions.flatMap(extendedValidations),
    ],
    links: all('hyperlinks', 'hyperlink').map(clean),
    extensions: extensions
      .filter((extension) => childOf(extension, 'conditionalFormattings') !== undefined)
      .map((extension) => withAttributes(clean(extension), declared)),
  };
}

/** What may follow the places of conditional formats, rules and links: ECMA-376 18.3.1.99. */
const follower =
  /<(?:printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|colBreaks|customProperties|cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|legacyDrawingHF|drawingHF|picture|oleObjects|controls|mc:AlternateContent|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

/** Puts the tail into a part that the library wrote without one. */
export function withTail(part: Uint8Array, tail: SheetTail): Uint8Array {
  const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  const end = endOfCells(bytes);
  const rest = bytes.toString('utf8', end);
  const place = follower.exec(rest)?.index ?? rest.length;
  const inserted = [
    ...tail.conditionalFormats,
    ...listOf('dataValidations', tail.validations),
    ...listOf('hyperlinks', tail.links),
  ].map(serialize);
  const text = rest.slice(0, place) + inserted.join('') + rest.slice(place);
  return Buffer.concat([bytes.subarray(0, end), Buffer.from(withExtensions(text, tail))]);
}

function withExtensions(text: string, { extensions }: SheetTail): string {
  if (extensions.length === 0) return text;
  const added = extensions.map(serialize).join('');
  return text.includes('</extLst></worksheet>')
    ? text.replace('</extLst></worksheet>', () => `${added}</extLst></worksheet>`)
    : text.replace('</worksheet>', () => `<extLst>${added}</extLst></worksheet>`);
}

function listOf(name: string, items: readonly XmlElement[]): readonly XmlElement[] {
  if (items.length === 0) return [];
  return [element(name, name === 'dataValidations' ? { count: items.length } : {}, items)];
}

/** Where the text after </sheetData> or <sheetData/> begins. */
function endOfCells(bytes: Buffer): number {
  const closed = bytes.lastIndexOf('sheetData>');
  return closed < 0 ? bytes.lastIndexOf('sheetData/>') + 11 : closed + 10;
}

function namespacesOf({ attributes }: XmlElement): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).filter(([name]) => /^xmlns:(?!xr|mc$|r$)/.test(name)),
  );
}

/** Without the marks of co-editing (xr:uid), which need declarations that the part will not have. */
function clean(source: XmlElement): XmlElement {
  const marks = Object.keys(source.attributes).filter((name) => /^xr\d*:/.test(name));
  return {
    ...withAttributes(source, Object.fromEntries(marks.map((name) => [name, undefined]))),
    children: source.children.map((child) => (child.type === 'element' ? clean(child) : child)),
  };
}

/** <x14:dataValidation> with its <xm:f> and <xm:sqref>, as a plain <dataValidation>. */
function extendedValidations(extension: XmlElement): readonly XmlElement[] {
  const list = childOf(extension, 'dataValidations');
  return (list === undefined ? [] : childrenOf(list)).map((source) => {
    const ranges = childOf(source, 'sqref');
    const formulas = childrenOf(source)
      .filter(({ name }) => localName(name).startsWith('formula'))
      .map((formula) => element(localName(formula.name), {}, [textIn(formula)]));
    const { attributes } = clean(source);
    const sqref = ranges === undefined ? '' : textIn(ranges);
    return element('dataValidation', { ...attributes, sqref }, formulas);
  });
}
