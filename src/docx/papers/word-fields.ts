/**
 * Finds the fields of a Word file, "{Tên đăng ký}", wherever Word has split them over runs, and
 * puts a mark in the place of each, so that papers are the marked text with values in it.
 */
import { unzipSync } from 'fflate';

/** A file that is no Word file, or one too large to be a template. */
export class WordTemplateError extends Error {
  constructor(readonly code: 'not-word' | 'too-large') {
    super(code);
    this.name = 'WordTemplateError';
  }
}

export interface MarkedFile {
  /** Every part of the package as it came. */
  readonly parts: Readonly<Record<string, Uint8Array>>;
  /** Names of fields; a mark holds the place of one of them. */
  readonly fields: readonly string[];
  /** The document's own part, marked. */
  readonly document: string;
  /** Headers and footers with fields, marked, by the name of their part. */
  readonly around: Readonly<Record<string, string>>;
}

export const documentPart = 'word/document.xml';

/** Signs of no script, which a text never holds. */
const opening = '\uE000';
const closing = '\uE001';

export const markOf = (field: number): string => `${opening}${field}${closing}`;
export const marks = /\uE000(\d+)\uE001/g;

/** A template with pictures; a zip bomb is larger. */
const mostBytes = 60_000_000;

/** @throws WordTemplateError */
export function readWordTemplate(bytes: Uint8Array): MarkedFile {
  const parts = unpacked(bytes);
  const fields: string[] = [];
  const text = (name: string) =>
    new TextDecoder().decode(parts[name]).replace(/[\uE000\uE001]/g, '');
  if (parts[documentPart] === undefined) throw new WordTemplateError('not-word');
  const document = text(documentPart);
  if (!/<w:body[\s>]/.test(document)) throw new WordTemplateError('not-word');
  const around: Record<string, string> = {};
  for (const name of Object.keys(parts)) {
    if (!/^word\/(?:header|footer)\d*\.xml$/.test(name)) continue;
    const before = text(name);
    const marked = markFields(before, fields);
    if (marked !== before) around[name] = marked;
  }
  return { parts, document: markFields(document, fields), around, fields };
}

function unpacked(bytes: Uint8Array): Record<string, Uint8Array> {
  let sum = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize }) => {
        sum += originalSize;
        if (sum > mostBytes) throw new WordTemplateError('too-large');
        return true;
      },
    });
  } catch (error) {
    throw error instanceof WordTemplateError ? error : new WordTemplateError('not-word');
  }
}

/** The fields that stand in some marked XML, each once. */
export function fieldsIn(xml: string, { fields }: Pick<MarkedFile, 'fields'>): readonly string[] {
  return [...new Set([...xml.matchAll(marks)].map(([, at]) => fields[Number(at)] ?? ''))];
}

interface TextNode {
  /** Of its text, within the XML. */
  readonly from: number;
  readonly to: number;
  /** Of the whole of it. */
  readonly tagFrom: number;
  readonly text: string;
}

const tags = /<(\/?)w:(p|t)(?=[\s/>])([^>]*)>/g;
const named = /\{([^{}]*)\}/g;

/** @param fields names found are added */
function markFields(xml: string, fields: string[]): string {
  const edits: { readonly from: number; readonly to: number; readonly text: string }[] = [];
  for (const nodes of paragraphsOf(xml)) {
    const whole = nodes.map(({ text }) => text).join('');
    if (!whole.includes('{')) continue;
    const texts = nodes.map(({ text }) => text);
    const starts: number[] = [];
    let at = 0;
    for (const { text } of nodes) {
      starts.push(at);
      at += text.length;
    }
    const found = [...whole.matchAll(named)].filter(([, name = '']) => name.trim() !== '');
    // From the end, so that places before it stay.
    for (const match of found.reverse()) {
      const end = match.index + match[0].length;
      const name = (match[1] ?? '').replace(/\s+/g, ' ').trim();
      const known = fields.indexOf(name);
      const field = known >= 0 ? known : fields.push(name) - 1;
      replaceIn(texts, nodes, starts, match.index, end, markOf(field));
    }
    nodes.forEach((node, order) => {
      const text = texts[order] ?? '';
      if (text === node.text) return;
      edits.push({
        from: node.tagFrom,
        to: node.to,
        text: `<w:t xml:space="preserve">${encoded(text)}`,
      });
    });
  }
  let marked = '';
  let last = 0;
  for (const { from, to, text } of [...edits].sort((one, other) => one.from - other.from)) {
    marked += xml.slice(last, from) + text;
    last = to;
  }
  return marked + xml.slice(last);
}

/** Puts a text in place of a stretch that may lie over several nodes: it goes into the first of them. */
function replaceIn(
  texts: string[],
  nodes: readonly TextNode[],
  starts: readonly number[],
  from: number,
  to: number,
  mark: string,
): void {
  let isPlaced = false;
  nodes.forEach((node, order) => {
    const start = starts[order] ?? 0;
    const end = start + node.text.length;
    if (end <= from || start >= to) return;
    const text = texts[order] ?? '';
    // What was put in behind this stretch made the text longer; before it nothing has changed.
    const kept = to < end ? text.slice(to - start) : '';
    texts[order] = text.slice(0, Math.max(from - start, 0)) + (isPlaced ? '' : mark) + kept;
    isPlaced = true;
  });
}

/** The texts of each paragraph, in their order; one within another (a text box) is apart. */
function paragraphsOf(xml: string): readonly (readonly TextNode[])[] {
  const done: TextNode[][] = [];
  const open: TextNode[][] = [];
  let text: { readonly tagFrom: number; readonly from: number } | null = null;
  for (const match of xml.matchAll(tags)) {
    const [tag, slash, name, rest = ''] = match;
    const isClosed = rest.endsWith('/');
    if (name === 'p') {
      if (slash === '/') done.push(open.pop() ?? []);
      else if (!isClosed) open.push([]);
    } else if (slash === '/') {
      if (text === null) continue;
      const { tagFrom, from } = text;
      const to = match.index;
      open[open.length - 1]?.push({ tagFrom, from, to, text: decoded(xml.slice(from, to)) });
      text = null;
    } else if (!isClosed) text = { tagFrom: match.index, from: match.index + tag.length };
  }
  return done;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function decoded(xml: string): string {
  return xml.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, digits, name) => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(String(hex), 16));
    if (digits !== undefined) return String.fromCodePoint(Number(digits));
    return entities[String(name)] ?? whole;
  });
}

const encoded = (text: string) =>
  text.replace(/[&<>]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'));
