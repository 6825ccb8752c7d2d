/** XML elements as data: read by the library's parser, written back here. */
import { parseXml, xmlEncode, xmlEncodeAttr, type XmlElement } from '@cj-tech-master/excelts/xml';

export type { XmlElement };

/** @throws the parser's error for text that is no XML */
export function parse(xml: string): XmlElement {
  return parseXml(xml).root;
}

/** A name without its namespace prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

export function childrenOf(element: XmlElement, name?: string): readonly XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement =>
      child.type === 'element' && (name === undefined || localName(child.name) === name),
  );
}

export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return childrenOf(element, name)[0];
}

/**
 * An element and all inside it without the prefix that the file gives its main namespace: some
 * programs write <x:row> for <row>. Other prefixes (x14, xm) stay.
 */
export function withoutPrefix(source: XmlElement, prefix: string): XmlElement {
  if (prefix === '') return source;
  return {
    ...source,
    name: source.name.startsWith(`${prefix}:`) ? localName(source.name) : source.name,
    children: source.children.map((child) =>
      child.type === 'element' ? withoutPrefix(child, prefix) : child,
    ),
  };
}

/** The prefix of a name: '' for <row>, 'x' for <x:row>. */
export function prefixOf(name: string): string {
  return name.slice(0, Math.max(0, name.indexOf(':')));
}

/** The text inside an element, those of inner elements included. */
export function textIn(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (child.type === 'element') return textIn(child);
      return child.type === 'text' || child.type === 'cdata' ? child.value : '';
    })
    .join('');
}

type AttributeValues = Readonly<Record<string, string | number | undefined>>;

/** A new element; attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: AttributeValues = {},
  children: readonly (XmlElement | string)[] = [],
): XmlElement {
  return {
    type: 'element',
    name,
    attributes: Object.fromEntries(
      Object.entries(attributes).flatMap(([key, value]) =>
        value === undefined ? [] : [[key, String(value)]],
      ),
    ),
    children: children.map((child) =>
      typeof child === 'string' ? { type: 'text', value: child } : child,
    ),
  };
}

/** The element with other attributes; those that are undefined are taken away. */
export function withAttributes(source: XmlElement, attributes: AttributeValues): XmlElement {
  const { name, children } = source;
  return { ...element(name, { ...source.attributes, ...attributes }), children };
}

/** The element with every text inside it changed. */
export function mapTexts(source: XmlElement, change: (text: string) => string): XmlElement {
  return {
    ...source,
    children: source.children.map((child) => {
      if (child.type === 'element') return mapTexts(child, change);
      return child.type === 'text' ? { ...child, value: change(child.value) } : child;
    }),
  };
}

/** An attribute that is "1" or "true". */
export function flag(source: XmlElement, name: string): boolean {
  return source.attributes[name] === '1' || source.attributes[name] === 'true';
}

export function serialize(source: XmlElement): string {
  const attributes = Object.entries(source.attributes)
    .map(([key, value]) => ` ${key}="${xmlEncodeAttr(value)}"`)
    .join('');
  const inner = source.children
    .map((child) => {
      if (child.type === 'element') return serialize(child);
      return child.type === 'text' || child.type === 'cdata' ? encoded(child.value) : '';
    })
    .join('');
  return inner === ''
    ? `<${source.name}${attributes}/>`
    : `<${source.name}${attributes}>${inner}</${source.name}>`;
}

/** As other programs write a text: quotes need no escape outside attributes. */
function encoded(text: string): string {
  return xmlEncode(text)
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'");
}
