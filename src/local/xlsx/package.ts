/**
 * The package of a workbook (OPC: ECMA-376 part 2): parts that are found by relations. What is not
 * changed is written again byte for byte, in its place.
 */
import { XlsxError } from './xlsx-error';
import { childrenOf, element, parse, XmlDocument } from './xml';
import { packedEntry, readZip, unpack, writeZip, type Entry } from '../packages/zip';
import { ZipError } from '../packages/zip-directory';

export interface Relation {
  readonly id: string;
  /** The last word of its type: 'worksheet', 'hyperlink'; the same for Transitional and Strict. */
  readonly type: string;
  /** The name of a part, or an address outside where `isExternal`. */
  readonly target: string;
  readonly isExternal: boolean;
}

const oleSignature = Buffer.from('d0cf11e0', 'hex');
const zipSignature = Buffer.from('PK\u0003\u0004', 'latin1');
const typesPart = '[Content_Types].xml';
const strictBase = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const base = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/** Namespaces of Strict documents that stand for those of Transitional ones. */
const strictNamespaces: readonly (readonly [string, string])[] = [
  [
    'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    'http://purl.oclc.org/ooxml/spreadsheetml/main',
  ],
  [base, strictBase],
  ['http://schemas.openxmlformats.org/drawingml/2006/', 'http://purl.oclc.org/ooxml/drawingml/'],
];

export class Package {
  private constructor(
    private readonly entries: ReadonlyMap<string, Entry>,
    /** undefined: taken away. */
    private readonly written: Map<string, Uint8Array | undefined>,
    /** The part that names the sheets. */
    readonly workbook: string,
    readonly isStrict: boolean,
  ) {}

  /** @throws XlsxError for what is empty, encrypted, an old .xls, not a workbook, damaged or a zip bomb */
  static open(file: Uint8Array): Package {
    if (file.length === 0) throw new XlsxError('file-empty');
    const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
    if (bytes.subarray(0, 4).equals(oleSignature)) throw new XlsxError(kindOfOle(bytes));
    if (!bytes.subarray(0, 4).equals(zipSignature)) throw new XlsxError('file-not-xlsx');
    const entries = new Map(unpacked(file).map((entry) => [entry.name, entry]));
    const bare = new Package(entries, new Map(), '', false);
    const relation = bare.relations('').find(({ type }) => type === 'officeDocument');
    const named = relation?.target ?? bare.nameOf('xl/workbook.xml');
    if (named === undefined || !bare.has(named) || /\.bin$/i.test(named)) {
      throw new XlsxError('file-not-xlsx');
    }
    const root = parse(bare.text(named));
    if (root.name !== 'workbook') throw new XlsxError('file-not-xlsx');
    const isStrict = Object.values(root.attributes).includes(strictNamespaces[0]?.[1] ?? '');
    return new Package(entries, new Map(), named, isStrict);
  }

  /** The same package without any change. */
  fresh(): Package {
    return new Package(this.entries, new Map(), this.workbook, this.isStrict);
  }

  get names(): readonly string[] {
    const all = new Set([...this.entries.keys(), ...this.written.keys()]);
    return [...all].filter((name) => !name.endsWith('/') && this.has(name));
  }

  has(name: string): boolean {
    return this.written.has(name) ? this.written.get(name) !== undefined : this.entries.has(name);
  }

  /** The stored name of a part: names are told apart without case, and may be percent-encoded. */
  nameOf(name: string): string | undefined {
    if (this.has(name)) return name;
    const folded = new Set([name, decoded(name), encodeURI(name)].map((one) => one.toLowerCase()));
    return this.names.find((stored) => folded.has(stored.toLowerCase()));
  }

  text(name: string): string {
    const data = this.written.get(name) ?? unpack(this.entryOf(name));
    return textOf(data);
  }

  /** A part as a document; undefined where there is none. */
  document(name: string | undefined): XmlDocument | undefined {
    return name === undefined || !this.has(name) ? undefined : new XmlDocument(this.text(name));
  }

  /** Writes a part, in the encoding that it had. */
  write(name: string, text: string): void {
    const utf16 = this.entries.has(name) && /^(?:\xff\xfe|\xfe\xff)/.test(this.firstBytes(name));
    const plain = text.replace(/^\ufeff/, '');
    this.written.set(
      name,
      Buffer.from(
        utf16
          ? plain.replace(declaredEncoding, '$1UTF-8$2')
          : plain.replace(otherEncoding, '$1UTF-8$2'),
      ),
    );
  }

  writeDocument(name: string, document: XmlDocument): void {
    if (document.isChanged) this.write(name, document.result());
  }

  /** Adds a part of its own type; @returns its name, which `like` is the pattern of: 'xl/charts/chart#.xml' */
  add(like: string, contentType: string, text: string): string {
    let number = 1;
    const numbered = () => like.replace('#', String(number));
    while (this.nameOf(numbered()) !== undefined) number += 1;
    const name = numbered();
    this.write(name, this.isStrict ? strict(text) : text);
    const types = this.types();
    types.append(types.root, [
      element('Override', { PartName: `/${name}`, ContentType: contentType }),
    ]);
    this.writeDocument(typesPart, types);
    return name;
  }

  /** Sets the type of a kind of files, where none is set. */
  addDefaultType(extension: string, contentType: string): void {
    const types = this.types();
    const isKnown = childrenOf(types.root, 'Default').some(
      ({ attributes }) => attributes.Extension?.toLowerCase() === extension,
    );
    if (isKnown) return;
    types.append(types.root, [
      element('Default', { Extension: extension, ContentType: contentType }),
    ]);
    this.writeDocument(typesPart, types);
  }

  /** Takes a part away, with its relations and its type. */
  remove(name: string): void {
    for (const gone of [name, relationsPart(name)]) {
      if (!this.has(gone)) continue;
      this.written.set(gone, undefined);
      const types = this.types();
      for (const one of childrenOf(types.root, 'Override')) {
        if (one.attributes.PartName?.toLowerCase() === `/${gone}`.toLowerCase())
          types.change(one, null);
      }
      this.writeDocument(typesPart, types);
    }
  }

  /** @param part '': the package itself */
  relations(part: string): readonly Relation[] {
    const name = this.nameOf(relationsPart(part));
    if (name === undefined) return [];
    return childrenOf(parse(this.text(name)), 'Relationship').map(({ attributes }) => {
      const { Id: id = '', Type: type = '', Target: target = '', TargetMode } = attributes;
      const isExternal = TargetMode === 'External';
      const resolved = isExternal ? target : resolve(part, target.replace(/\\/g, '/'));
      return {
        id,
        type: type.slice(type.lastIndexOf('/') + 1),
        target: isExternal ? target : (this.nameOf(resolved) ?? resolved),
        isExternal,
      };
    });
  }

  /** The part that a relation of that type leads to. */
  related(part: string, type: string): string | undefined {
    return this.relations(part).find((one) => one.type === type && this.has(one.target))?.target;
  }

  /** @returns the id of a new relation from a part to another, or to an address outside */
  relate(part: string, type: string, target: string, isExternal = false): string {
    const name = this.nameOf(relationsPart(part)) ?? relationsPart(part);
    const document =
      this.document(name) ??
      new XmlDocument(`${declaration}<Relationships xmlns="${packages}/relationships"/>`);
    const taken = new Set(childrenOf(document.root).map(({ attributes }) => attributes.Id));
    let number = 1;
    while (taken.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    const added = element('Relationship', {
      Id: id,
      Type: `${this.isStrict ? strictBase : base}/${type}`,
      Target: isExternal ? target : `/${target}`,
      TargetMode: isExternal ? 'External' : undefined,
    });
    document.append(document.root, [added]);
    this.write(name, document.result());
    return id;
  }

  unrelate(part: string, ids: readonly string[]): void {
    const name = this.nameOf(relationsPart(part));
    const document = this.document(name);
    if (name === undefined || document === undefined) return;
    for (const one of childrenOf(document.root, 'Relationship')) {
      if (ids.includes(one.attributes.Id ?? '')) document.change(one, null);
    }
    this.writeDocument(name, document);
  }

  /** All parts that can be reached from one by relations, itself among them. */
  reachable(part: string, found: Set<string> = new Set()): ReadonlySet<string> {
    if (found.has(part)) return found;
    found.add(part);
    for (const { target, isExternal } of this.relations(part)) {
      if (!isExternal && this.has(target)) this.reachable(target, found);
    }
    return found;
  }

  /** The bytes of the package as it now stands. */
  bytes(): Uint8Array {
    const names = new Set([...this.entries.keys(), ...this.written.keys()]);
    const entries = [...names].flatMap((name): Entry[] => {
      const data = this.written.get(name);
      if (data !== undefined) return [packedEntry(name, data)];
      return this.written.has(name) ? [] : [this.entryOf(name)];
    });
    return writeZip(entries);
  }

  private types(): XmlDocument {
    return (
      this.document(this.nameOf(typesPart)) ??
      new XmlDocument(`${declaration}<Types xmlns="${packages}/content-types"/>`)
    );
  }

  private entryOf(name: string): Entry {
    const entry = this.entries.get(name);
    if (entry === undefined) throw new Error(`No part ${name}`);
    return entry;
  }

  private firstBytes(name: string): string {
    return Buffer.from(unpack(this.entryOf(name)).subarray(0, 2)).toString('latin1');
  }
}

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** xl/worksheets/sheet1.xml -> xl/worksheets/_rels/sheet1.xml.rels */
export function relationsPart(part: string): string {
  return part.replace(/([^/]*)$/, '_rels/$1.rels');
}

/** A type of content of SpreadsheetML: 'worksheet' -> 'application/vnd…spreadsheetml.worksheet+xml'. */
export function sheetType(kind: string): string {
  return `application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml`;
}

const declaredEncoding = /^(<\?xml[^>]*encoding=["'])[\w-]+(["'])/;
const otherEncoding = /^(<\?xml[^>]*encoding=["'])(?!utf-8["'])[\w-]+(["'])/i;

/** Bytes as text, by their mark or by what the document declares of itself. */
function textOf(data: Uint8Array): string {
  const start = Buffer.from(data.buffer, data.byteOffset, Math.min(data.length, 200)).toString(
    'latin1',
  );
  const mark = start.startsWith('\xff\xfe')
    ? 'utf-16le'
    : start.startsWith('\xfe\xff')
      ? 'utf-16be'
      : undefined;
  const declared = /^<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(start)?.[1];
  const encoding =
    mark ?? (declared === undefined || /^utf-?16/i.test(declared) ? 'utf-8' : declared);
  return new TextDecoder(encoding, { fatal: true, ignoreBOM: mark === undefined }).decode(data);
}

function resolve(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function strict(text: string): string {
  return strictNamespaces.reduce((now, [from, to]) => now.replaceAll(from, to), text);
}

function unpacked(file: Uint8Array): readonly Entry[] {
  try {
    return readZip(file);
  } catch (cause) {
    if (!(cause instanceof ZipError)) throw cause;
    throw new XlsxError(`file-${cause.code}`, { cause });
  }
}

/** Encrypted workbooks and those of Excel up to 2003 are OLE files, which name their streams in UTF-16. */
function kindOfOle(bytes: Buffer) {
  const holds = (stream: string) => bytes.includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage')) return 'file-password';
  return holds('Workbook') || holds('Book') ? 'file-xls' : 'file-not-xlsx';
}
