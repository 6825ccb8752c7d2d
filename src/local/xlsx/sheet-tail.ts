/**
 * What stands below the cells in a sheet's part and the library would lose or change: rules,
 * conditional formats, links, settings. It is read and written beside the library.
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
  /** <ext>: what only Excel 2010 and later know, such as icons of one's own and sparklines. */
  readonly extensions: readonly XmlElement[];
  /** Protection, filter and page setup, by name; undefined: as the library writes them. */
  readonly settings: ReadonlyMap<string, XmlElement> | undefined;
  /** Whether the filter is among the settings, or as the library writes it. */
  readonly isFilterKept: boolean;
}

export const emptyTail: SheetTail = {
  conditionalFormats: [],
  validations: [],
  links: [],
  extensions: [],
  settings: undefined,
  isFilterKept: false,
};

/** What the library is told to pass over, because it is read here. */
export const tailNodes = ['conditionalFormatting', 'dataValidations', 'hyperlinks', 'extLst'];

/** What the Sheets API cannot change, and so stays as the file has it. */
export const settingNames =
  'sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState phoneticPr printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks ignoredErrors'.split(
    ' ',
  );

export function readTail(part: Uint8Array): SheetTail {
  const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  const { root } = belowCells(bytes);
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
    settings: new Map(
      childrenOf(worksheet)
        .filter(({ name }) => settingNames.includes(name))
        // The printer's own settings are not kept.
        .map((setting) => [setting.name, withAttributes(clean(setting), { 'r:id': undefined })]),
    ),
    isFilterKept: true,
    extensions: extensions
      .filter(isWhole)
      .map((extension) => withAttributes(clean(extension), declared)),
  };
}

/** The worksheet without its cells, and where its text after them begins. */
export function belowCells(bytes: Buffer): { readonly root: XmlElement; readonly end: number } {
  const start = /<(?:\w+:)?worksheet\b[^>]*>/.exec(bytes.toString('utf8', 0, 10_000))?.[0] ?? '';
  const end = endOfCells(bytes);
  return { root: parse(start + bytes.toString('utf8', end)), end };
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

/** Whether an <ext> says all it has to say itself; rules are read apart. */
function isWhole(extension: XmlElement): boolean {
  return (
    childOf(extension, 'dataValidations') === undefined && !/\sr:id=/.test(serialize(extension))
  );
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
