/** Reads a Word file back: its parts, and what stands in it as paragraphs, tables and sections. */
import * as xml from '../../src/local/xlsx/xml';
import { parse, textIn, type XmlElement } from '../../src/local/xlsx/xml';
import { readZip, unpack } from '../../src/local/packages/zip';

const childrenOf = (element: XmlElement, name?: string) =>
  xml.childrenOf(element, name && `w:${name}`);
const childOf = (element: XmlElement | undefined, name: string) =>
  xml.childOf(element, `w:${name}`);

export interface ReadTable {
  readonly rows: readonly ReadRow[];
  /** Twips. */
  readonly widths: readonly number[];
}

export interface ReadRow {
  readonly isHeader: boolean;
  readonly isKeptWhole: boolean;
  readonly cells: readonly ReadCell[];
}

export interface ReadCell {
  readonly paragraphs: readonly ReadParagraph[];
  readonly text: string;
  /** Columns that it stands over. */
  readonly span: number;
  /** 'restart' begins a cell over several rows, 'continue' is below it. */
  readonly merge: string | undefined;
}

export interface ReadParagraph {
  readonly text: string;
  readonly style: string | undefined;
  readonly alignment: string | undefined;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** Points. */
  readonly size: number | undefined;
  readonly keepsWithNext: boolean;
  /** A ruled lower edge, and how far it keeps from both sides, in twips. */
  readonly rule: { readonly left: number; readonly right: number } | undefined;
}

/** Twips. */
export interface ReadSection {
  readonly width: number;
  readonly height: number;
  readonly orientation: string | undefined;
  readonly margins: Readonly<Record<string, number>>;
  readonly hidesFirstNumber: boolean;
  readonly startsAt: number | undefined;
}

export interface ReadWord {
  readonly part: (name: string) => XmlElement;
  readonly names: readonly string[];
  /** Paragraphs outside tables. */
  readonly paragraphs: readonly ReadParagraph[];
  readonly tables: readonly ReadTable[];
  readonly sections: readonly ReadSection[];
  /** All text, a line a paragraph. */
  readonly text: string;
}

/** @throws where a part is no well-formed XML */
export function readWord(bytes: Uint8Array): ReadWord {
  const parts = new Map(readZip(bytes).map((entry) => [entry.name, entry]));
  const part = (name: string) => {
    const entry = parts.get(name);
    return parse(entry === undefined ? '' : new TextDecoder().decode(unpack(entry)));
  };
  for (const name of parts.keys()) if (/\.(xml|rels)$/.test(name)) part(name);
  const body = childOf(part('word/document.xml'), 'body');
  if (body === undefined) throw new Error('The document has no body');
  return {
    part,
    names: [...parts.keys()],
    paragraphs: childrenOf(body, 'p').map(readParagraph),
    tables: childrenOf(body, 'tbl').map(readTable),
    sections: all(body, 'sectPr').map(readSection),
    text: all(body, 'p').map(textIn).join('\n'),
  };
}

/** Every element of a name, at any depth. */
export function all(element: XmlElement, name: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const look = (inside: XmlElement) => {
    for (const child of childrenOf(inside)) {
      if (child.name === `w:${name}`) found.push(child);
      look(child);
    }
  };
  look(element);
  return found;
}

const valueOf = (element: XmlElement | undefined, name = 'w:val') => element?.attributes[name];
const path = (element: XmlElement | undefined, ...names: readonly string[]) =>
  names.reduce((at, name) => at && childOf(at, name), element);
/** A switch is on where it stands without a value, or with one that is not false. */
const isOn = (element: XmlElement | undefined) =>
  element !== undefined && !['false', '0'].includes(valueOf(element) ?? 'true');

function readParagraph(paragraph: XmlElement): ReadParagraph {
  const properties = childOf(paragraph, 'pPr');
  const run = path(childOf(paragraph, 'r'), 'rPr');
  const size = valueOf(path(run, 'sz'));
  const indent = path(properties, 'ind');
  const border = path(properties, 'pBdr', 'bottom');
  return {
    text: childrenOf(paragraph, 'r').map(textIn).join(''),
    style: valueOf(path(properties, 'pStyle')),
    alignment: valueOf(path(properties, 'jc')),
    isBold: isOn(path(run, 'b')),
    isItalic: isOn(path(run, 'i')),
    size: size === undefined ? undefined : Number(size) / 2,
    keepsWithNext: isOn(path(properties, 'keepNext')),
    rule: border && {
      left: Number(valueOf(indent, 'w:left') ?? 0),
      right: Number(valueOf(indent, 'w:right') ?? 0),
    },
  };
}

function readTable(table: XmlElement): ReadTable {
  return {
    widths: childrenOf(childOf(table, 'tblGrid')!, 'gridCol').map((column) =>
      Number(valueOf(column, 'w:w')),
    ),
    rows: childrenOf(table, 'tr').map((row) => ({
      isHeader: isOn(path(row, 'trPr', 'tblHeader')),
      isKeptWhole: isOn(path(row, 'trPr', 'cantSplit')),
      cells: childrenOf(row, 'tc').map(readCell),
    })),
  };
}

function readCell(cell: XmlElement): ReadCell {
  const merge = path(cell, 'tcPr', 'vMerge');
  const paragraphs = childrenOf(cell, 'p').map(readParagraph);
  return {
    paragraphs,
    text: paragraphs.map(({ text }) => text).join('\n'),
    span: Number(valueOf(path(cell, 'tcPr', 'gridSpan')) ?? 1),
    merge: merge && (valueOf(merge) ?? 'continue'),
  };
}

function readSection(section: XmlElement): ReadSection {
  const size = childOf(section, 'pgSz');
  const start = valueOf(path(section, 'pgNumType'), 'w:start');
  return {
    width: Number(valueOf(size, 'w:w')),
    height: Number(valueOf(size, 'w:h')),
    orientation: valueOf(size, 'w:orient'),
    margins: Object.fromEntries(
      Object.entries(childOf(section, 'pgMar')?.attributes ?? {}).map(([name, value]) => [
        name.replace('w:', ''),
        Number(value),
      ]),
    ),
    hidesFirstNumber: isOn(path(section, 'titlePg')),
    startsAt: start === undefined ? undefined : Number(start),
  };
}
