/**
 * XML documents read by saxes (strict, without expanding anything) into elements that know where
 * they stand in the text, so that a change replaces exactly the characters that it changes.
 */
import { SaxesParser } from 'saxes';

/** Where an element stands: its start tag is text.slice(start, inner), its end tag begins at innerEnd. */
export interface Place {
  readonly start: number;
  readonly inner: number;
  readonly innerEnd: number;
  readonly end: number;
}

export interface XmlElement {
  /** Of the main namespace: 'row'; of another: its usual prefix, whatever the file's is, 'xdr:from'. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
  /** undefined: made here, or changed. */
  readonly place?: Place | undefined;
}

/** Usual prefixes by namespace, Transitional and Strict; '' for the main ones. */
const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': '',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': '',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
  'http://schemas.openxmlformats.org/package/2006/content-types': '',
  'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments': '',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c',
  'http://purl.oclc.org/ooxml/drawingml/chart': 'c',
  'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing': 'xdr',
  'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing': 'xdr',
  'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main': 'x14',
  'http://schemas.microsoft.com/office/excel/2006/main': 'xm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
};

/** Namespaces in scope: prefix of the file -> usual prefix, or the namespace itself in braces. */
type Scope = ReadonlyMap<string, string>;

/** No workbook nests deeper; a document that does is an attack on whoever walks through it. */
const deepest = 250;

/** What a walk through a document meets, with names as in XmlElement. */
export interface Handler {
  readonly open: (name: string, attributes: Record<string, string>, end: number) => void;
  readonly close: (name: string, end: number) => void;
  readonly text: (text: string) => void;
}

/**
 * Walks through a document, or through a part of one whose namespaces are given.
 * @param ends whether `open` and `close` are told where their tag ends
 * @throws Error for what is not well-formed, and for documents with a DTD
 */
export function scan(xml: string, handler: Handler, scope: Scope = new Map()): void {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({
    xmlns: false,
    position: false,
  });
  /** What was in scope around elements that declare namespaces of their own. */
  const scopes: (Scope | undefined)[] = [];
  let current = scope;
  let names = new Map<string, string>();
  const nameOf = (raw: string) => {
    let name = names.get(raw);
    if (name === undefined) {
      name = usualName(raw, current, true);
      names.set(raw, name);
    }
    return name;
  };
  const enter = (next: Scope) => {
    current = next;
    names = new Map();
  };
  parser.on('doctype', () => {
    throw new Error('A DTD stands in the document');
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (scopes.length > deepest) throw new Error('Elements are nested too deep');
    let declared: Map<string, string> | null = null;
    let isPrefixed = false;
    for (const key in attributes) {
      if (key.startsWith('xmlns')) {
        declared ??= new Map(current);
        declared.set(key.slice(6), attributes[key] as string);
      } else if (key.includes(':')) isPrefixed = true;
    }
    scopes.push(declared === null ? undefined : current);
    if (declared !== null) enter(declared);
    handler.open(
      nameOf(name),
      isPrefixed ? usualAttributes(attributes, current) : attributes,
      parser.position,
    );
  });
  parser.on('closetag', ({ name }) => {
    handler.close(nameOf(name), parser.position);
    const outer = scopes.pop();
    if (outer !== undefined) enter(outer);
  });
  parser.on('text', handler.text);
  parser.on('cdata', handler.text);
  parser.write(xml).close();
}

function usualAttributes(attributes: Record<string, string>, scope: Scope): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [usualName(key, scope, false), value]),
  );
}

function usualName(raw: string, scope: Scope, isElement: boolean): string {
  const colon = raw.indexOf(':');
  const prefix = raw.slice(0, Math.max(0, colon));
  const local = raw.slice(colon + 1);
  if (prefix === 'xml' || prefix === 'xmlns' || (prefix === '' && !isElement)) return raw;
  const namespace = scope.get(prefix);
  if (namespace === undefined) return raw;
  const usual = prefixes[namespace];
  if (usual === undefined)
    return Object.values(prefixes).includes(prefix) ? `{${namespace}}${local}` : raw;
  return usual === '' ? local : `${usual}:${local}`;
}

/** More elements outside of cells and texts than any workbook has, and than memory should be spent on. */
const mostElements = 1_000_000;

/** Builds elements while a document is walked through. */
export class TreeBuilder implements Handler {
  private readonly stack: {
    name: string;
    attributes: Record<string, string>;
    children: (XmlElement | string)[];
    start: number;
    inner: number;
  }[] = [];
  root: XmlElement | undefined;
  private count = 0;

  constructor(private readonly xml: string) {}

  get depth(): number {
    return this.stack.length;
  }

  open = (name: string, attributes: Record<string, string>, end: number): void => {
    this.count += 1;
    if (this.count > mostElements) throw new Error('The document has too many elements');
    const start = this.xml.lastIndexOf('<', end - 1);
    this.stack.push({ name, attributes, children: [], start, inner: end });
  };

  close = (_: string, end: number): void => {
    const top = this.stack.pop();
    if (top === undefined) return;
    const { name, attributes, children, start, inner } = top;
    const isEmpty = end === inner;
    const place = {
      start,
      inner,
      innerEnd: isEmpty ? inner : this.xml.lastIndexOf('<', end - 1),
      end,
    };
    const element: XmlElement = { name, attributes, children, place };
    const parent = this.stack.at(-1);
    if (parent === undefined) this.root = element;
    else parent.children.push(element);
  };

  text = (text: string): void => {
    this.stack.at(-1)?.children.push(text);
  };
}

/** @throws as scan */
export function parse(xml: string, scope?: Scope): XmlElement {
  const tree = new TreeBuilder(xml);
  scan(xml, tree, scope);
  if (tree.root === undefined) throw new Error('No element stands in the document');
  return tree.root;
}

/** The namespaces that an element declares, on top of those around it. */
export function scopeOf({ attributes }: XmlElement, around: Scope = new Map()): Scope {
  const declared = Object.entries(attributes).filter(([key]) => key.startsWith('xmlns'));
  return new Map([...around, ...declared.map(([key, value]) => [key.slice(6), value] as const)]);
}

export function childrenOf(element: XmlElement, name?: string): readonly XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement =>
      typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  );
}

/** The items of a list that an element holds: of <sheets> the <sheet> elements; [] where there is none. */
export function itemsOf(
  parent: XmlElement | undefined,
  list: string,
  item: string,
): readonly XmlElement[] {
  const found = childOf(parent, list);
  return found === undefined ? [] : childrenOf(found, item);
}

/** All elements of that name inside an element, however deep. */
export function elementsIn(element: XmlElement, name: string): readonly XmlElement[] {
  return childrenOf(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...elementsIn(child, name),
  ]);
}

/** A name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The text inside an element, those of inner elements included. */
export function textIn(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : textIn(child)))
    .join('');
}

type AttributeValues = Readonly<Record<string, string | number | undefined>>;

/** A new element; attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: AttributeValues = {},
  children: readonly (XmlElement | string)[] = [],
): XmlElement {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, String(value)] as const],
  );
  return { name, attributes: Object.fromEntries(given), children };
}

/** The element with other attributes; those that are undefined are taken away. */
export function withAttributes(source: XmlElement, attributes: AttributeValues): XmlElement {
  return element(source.name, { ...source.attributes, ...attributes }, source.children);
}

export function withChildren(
  { name, attributes }: XmlElement,
  children: readonly (XmlElement | string)[],
): XmlElement {
  return { name, attributes, children };
}

/** The element with every text inside it changed; itself where nothing changes. */
export function mapTexts(source: XmlElement, change: (text: string) => string): XmlElement {
  const children = source.children.map((child) =>
    typeof child === 'string' ? change(child) : mapTexts(child, change),
  );
  return children.every((child, index) => child === source.children[index])
    ? source
    : withChildren(source, children);
}

/** An attribute that is "1" or "true". */
export function flag({ attributes }: XmlElement, name: string): boolean {
  return attributes[name] === '1' || attributes[name] === 'true';
}

/** XML 1.0 has no place for these, not even escaped. */
// oxlint-disable-next-line no-control-regex
const impossible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

export function escapeText(text: string): string {
  return text
    .replace(/[&<>]/g, (mark) => (mark === '&' ? '&amp;' : mark === '<' ? '&lt;' : '&gt;'))
    .replace(impossible, '');
}

export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/["\n\r\t]/g, (mark) =>
    mark === '"' ? '&quot;' : `&#${mark.charCodeAt(0)};`,
  );
}

/** A document as text and elements, and the changes that are to be made to it. */
export class XmlDocument {
  readonly root: XmlElement;
  readonly scope: Scope;
  private readonly edits: { start: number; end: number; text: string }[] = [];

  /** @param around the namespaces around a text that is a part of a document */
  constructor(
    readonly text: string,
    root?: XmlElement,
    around?: Scope,
  ) {
    this.root = root ?? parse(text, around);
    this.scope = scopeOf(this.root, around);
  }

  get isChanged(): boolean {
    return this.edits.length > 0;
  }

  replace({ start, end }: Pick<Place, 'start' | 'end'>, text: string): void {
    if (this.text.slice(start, end) !== text) this.edits.push({ start, end, text });
  }

  /** Replaces an element of the document; null: takes it away. */
  change({ place }: XmlElement, to: XmlElement | null): void {
    if (place !== undefined) this.replace(place, to === null ? '' : this.serialize(to));
  }

  insert(at: number, text: string): void {
    if (text !== '') this.edits.push({ start: at, end: at, text });
  }

  /** Puts elements behind the last child of an element of the document, and sets its attributes. */
  append(parent: XmlElement, added: readonly XmlElement[], attributes?: AttributeValues): void {
    if (parent.place === undefined) return;
    const { start, inner, innerEnd } = parent.place;
    const text = added.map((one) => this.serialize(one)).join('');
    const isEmpty = parent.place.end === inner;
    if (isEmpty && text !== '') {
      this.change(parent, { ...withAttributes(parent, attributes ?? {}), children: added });
      return;
    }
    if (attributes !== undefined) {
      this.replace(
        { start, end: inner },
        this.startTag(withAttributes(parent, attributes), isEmpty),
      );
    }
    this.insert(innerEnd, text);
  }

  /** The text with all changes made. */
  result(): string {
    const sorted = [...this.edits].sort((a, b) => a.start - b.start || a.end - b.end);
    const pieces: string[] = [];
    let at = 0;
    for (const { start, end, text } of sorted) {
      pieces.push(this.text.slice(at, start), text);
      at = end;
    }
    return [...pieces, this.text.slice(at)].join('');
  }

  /** An element as text: what of it stands in the document word for word, the rest in its prefixes. */
  serialize(element: XmlElement): string {
    if (element.place !== undefined) return this.text.slice(element.place.start, element.place.end);
    const inner = element.children
      .map((child) => (typeof child === 'string' ? escapeText(child) : this.serialize(child)))
      .join('');
    if (inner === '') return this.startTag(element, true);
    return `${this.startTag(element, false)}${inner}</${this.rawName(element.name, true)}>`;
  }

  private startTag({ name, attributes }: XmlElement, isEmpty: boolean): string {
    const needed: string[] = [];
    const written = Object.entries(attributes).map(([key, value]) => {
      if (key.startsWith('r:') && this.prefixFor('r') === undefined && !('xmlns:r' in attributes)) {
        needed.push(` xmlns:r="${relationshipsNamespace}"`);
      }
      return ` ${this.rawName(key, false)}="${escapeAttribute(value)}"`;
    });
    return `<${this.rawName(name, true)}${needed.join('')}${written.join('')}${isEmpty ? '/>' : '>'}`;
  }

  private rawName(name: string, isElement: boolean): string {
    if (name.startsWith('xmlns') || name.startsWith('xml:')) return name;
    const colon = name.indexOf(':');
    if (colon < 0 && !isElement) return name;
    const raw = this.prefixFor(name.slice(0, Math.max(0, colon)));
    if (raw === undefined) return name;
    return raw === '' ? name.slice(colon + 1) : `${raw}:${name.slice(colon + 1)}`;
  }

  /** The file's own prefix for a usual one. */
  private prefixFor(usual: string): string | undefined {
    for (const [raw, namespace] of this.scope) if (prefixes[namespace] === usual) return raw;
    return undefined;
  }
}

export const relationshipsNamespace =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
